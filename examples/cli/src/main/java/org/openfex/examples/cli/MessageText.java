package org.openfex.examples.cli;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Code;
import org.openfex.code.CodeLists;
import org.openfex.examples.cli.io.Output;
import org.openfex.model.Attachment;
import org.openfex.model.EntityShape;
import org.openfex.model.EntityShape.Kind;
import org.openfex.model.EntityShape.Member;
import org.openfex.model.JsonMembers;
import org.openfex.model.Message;
import org.openfex.model.PartialDate;
import org.openfex.model.UnknownBody;

/**
 * A message as a person reads it: the envelope, then the body as an outline. It knows no type of message: members come in the
 * order of the schema, with their names in words and codes by their labels. Texts of the message stay as they are.
 */
final class MessageText {
    private static final String ID = "id";
    /** What the envelope begins with; its other members follow in the order of the schema. */
    private static final List<String> FIRST = List.of("issuedAt", "sender", "recipients");
    /** What follows the envelope. */
    private static final List<String> LAST = List.of("body", "attachments", "extensions");

    /** Members that say what a thing is, without their own name being needed. */
    private static final Set<String> SPEAK_FOR_THEMSELVES = Set.of(
            "text",
            "value",
            "unit",
            "full",
            "name",
            "asMarked",
            "authority",
            "at",
            "date",
            "kind",
            "type",
            "state",
            "code",
            "instrument",
            "cartridge",
            "fileName");
    /** Members that name a thing which is referred to, the most telling first. */
    private static final List<String> KINDS = List.of("type", "kind", "role");

    private static final List<String> NAMES = List.of(
            "full", "names", "model", "make", "name", "fileName", "title", "asMarked", "text", "number", "calibre");

    private static final int MAX_LINE = 110;
    private static final String STEP = "  ";

    private final CodeLists codes;
    private final String language;
    private final Words words;
    private final Style style;
    private final DateTimeFormatter minutes;
    private final DateTimeFormatter exact;
    private final Map<String, Record> byId = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();

    private MessageText(CodeLists codes, String language, Words words, Style style) {
        this.codes = codes;
        this.language = language;
        this.words = words;
        this.style = style;
        this.minutes = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm xxx", words.locale());
        this.exact = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss[.SSSSSSSSS] xxx", words.locale());
    }

    /** The text of a message, finished or not; lines end with a line feed. */
    static String of(Message message, CodeLists codes, String language, Words words, Style style) {
        MessageText text = new MessageText(codes, language, words, style);
        text.collect(message);
        text.message(message);
        return text.text.toString();
    }

    private void message(Message message) {
        EntityShape shape = EntityShape.of(Message.class);
        text.append(style.bold(message.body() == null ? words.get("message") : scalar(message.type())))
                .append('\n');
        for (String name : FIRST) {
            member(message, shape, name);
        }
        for (Member member : shape.members()) {
            if (!FIRST.contains(member.name()) && !LAST.contains(member.name())) {
                member(message, member, "");
            }
        }
        unknown(shape.unknownMembers(message), "");
        text.append('\n');
        if (message.body() instanceof UnknownBody body) {
            line("", words.get("unknown-body"), Output.visible(body.json().json()));
        } else if (message.body() instanceof Record body) {
            text.append(style.bold(words.heading("body"))).append('\n');
            members(body, STEP);
        }
        if (!message.attachments().isEmpty() || !message.extensions().isEmpty()) {
            text.append('\n');
        }
        member(message, shape, "attachments");
        member(message, shape, "extensions");
    }

    private void member(Record entity, EntityShape shape, String name) {
        Member member = shape.member(name);
        if (member != null) {
            member(entity, member, "");
        }
    }

    /** All members of an entity but its identifier, which stands in its heading. */
    private void members(Record entity, String indent) {
        EntityShape shape = EntityShape.of(entity.getClass());
        for (Member member : shape.members()) {
            if (!isLocalId(entity, member)) {
                member(entity, member, indent);
            }
        }
        unknown(shape.unknownMembers(entity), indent);
    }

    private void member(Record entity, Member member, String indent) {
        Object value = member.get(entity);
        String heading = words.heading(member.name());
        if (value instanceof JsonMembers extensions) {
            if (!extensions.isEmpty()) {
                line(indent, heading, "");
                json(extensions, indent + STEP);
            }
        } else if (value instanceof List<?> list) {
            list(heading, list, member, indent);
        } else if (value instanceof Record nested && EntityShape.isEntity(nested.getClass())) {
            entity(heading, nested, indent);
        } else if (value != null) {
            line(indent, heading, scalar(value, member, entity));
        }
    }

    private void list(String heading, List<?> list, Member member, String indent) {
        if (list.isEmpty()) {
            return;
        }
        if (member.kind() != Kind.ENTITY) {
            line(
                    indent,
                    heading,
                    list.stream().map(value -> scalar(value, member, null)).collect(Collectors.joining(", ")));
            return;
        }
        List<Record> entities = list.stream().map(Record.class::cast).toList();
        if (entities.size() == 1 && localId(entities.get(0)) == null) {
            entity(heading, entities.get(0), indent);
            return;
        }
        line(indent, heading, "");
        entities.forEach(entity -> item(entity, indent + STEP));
    }

    /** An entity under the name of the member that holds it. */
    private void entity(String heading, Record entity, String indent) {
        Optional<String> inline = inline(entity, false);
        if (localId(entity) != null) {
            line(indent, heading, "");
            item(entity, indent + STEP);
        } else if (inline.isPresent()) {
            line(indent, heading, inline.get());
        } else {
            line(indent, heading, "");
            members(entity, indent + STEP);
        }
    }

    /** An entity of a list. */
    private void item(Record entity, String indent) {
        String id = localId(entity);
        Optional<String> inline = inline(entity, false);
        if (id != null) {
            text.append(indent).append(style.bold(named(id))).append('\n');
            members(entity, indent + STEP);
        } else if (inline.isPresent()) {
            text.append(indent).append("- ").append(inline.get()).append('\n');
        } else {
            int start = text.length();
            members(entity, indent + STEP);
            // The first member stands beside the dash, the others below it.
            text.replace(start, start + indent.length() + STEP.length(), indent + "- ");
        }
    }

    /** An entity in one line, if it is small enough: what speaks for itself first, then the rest under its names. */
    private Optional<String> inline(Record entity, boolean nested) {
        EntityShape shape = EntityShape.of(entity.getClass());
        if (localId(entity) != null || !shape.unknownMembers(entity).isEmpty()) {
            return Optional.empty();
        }
        List<String> first = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (Member member : shape.members()) {
            Object value = single(member.get(entity));
            if (value == null) {
                continue;
            }
            Optional<String> words = inline(value, member, entity);
            if (words.isEmpty()) {
                return Optional.empty();
            }
            if (SPEAK_FOR_THEMSELVES.contains(member.name()) && !(value instanceof Boolean)) {
                first.add(words.get());
            } else {
                rest.add(this.words.member(member.name()) + " " + words.get());
            }
        }
        String lead = String.join(isMeasure(shape) ? " " : ", ", first);
        String details = String.join(", ", rest);
        String line = lead.isEmpty() || details.isEmpty()
                ? lead + details
                : nested ? lead + " (" + details + ")" : lead + "; " + details;
        return line.isEmpty() || line.codePointCount(0, line.length()) > MAX_LINE || line.contains("\n")
                ? Optional.empty()
                : Optional.of(line);
    }

    private Optional<String> inline(Object value, Member member, Record entity) {
        if (value instanceof Record nested && EntityShape.isEntity(nested.getClass())) {
            return inline(nested, true);
        }
        return value instanceof List<?> || value instanceof JsonMembers
                ? Optional.empty()
                : Optional.of(scalar(value, member, entity));
    }

    private static boolean isMeasure(EntityShape shape) {
        return shape.member("value") != null && shape.member("unit") != null;
    }

    /** The one item of a list; a list of several as it is; null for nothing at all. */
    private static @Nullable Object single(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null : list.size() == 1 ? list.get(0) : list;
        }
        return value instanceof JsonMembers members && members.isEmpty() ? null : value;
    }

    private void unknown(JsonMembers members, String indent) {
        members.asMap()
                .forEach((name, value) -> line(
                        indent,
                        Output.visible(name) + " (" + words.get("unknown-member") + ")",
                        Output.visible(value.json())));
    }

    private void json(JsonMembers members, String indent) {
        members.asMap().forEach((name, value) -> line(indent, Output.visible(name), Output.visible(value.json())));
    }

    private String scalar(Object value, Member member, @Nullable Record entity) {
        if (entity instanceof Attachment && member.name().equals("content") && value instanceof String content) {
            return words.get("base64").replace("{length}", Integer.toString(content.length()));
        }
        return !member.references().isEmpty() && value instanceof String id ? named(id) : scalar(value);
    }

    private String scalar(Object value) {
        if (value instanceof Code code) {
            return codes.label(code, language)
                    .orElseGet(() -> Output.visible(code.value()) + " (" + words.get("unknown-code") + ")");
        }
        if (value instanceof OffsetDateTime time) {
            return time.getNano() != 0 || time.getSecond() != 0 ? exact(time) : minutes.format(time);
        }
        if (value instanceof PartialDate date) {
            return Output.visible(date.value());
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Boolean bool) {
            return words.get(bool ? "yes" : "no");
        }
        return Output.visible(String.valueOf(value)); // texts, whole numbers, UUIDs and dates
    }

    private String exact(OffsetDateTime time) {
        String text = exact.format(time);
        return time.getNano() == 0 ? text.replace(".000000000", "") : text;
    }

    /** A line of the outline; further lines of a text stand below its first. */
    private void line(String indent, String heading, String value) {
        String separator = value.isEmpty() ? "" : ": ";
        text.append(indent)
                .append(heading)
                .append(separator)
                .append(value.replace("\n", "\n" + indent + STEP))
                .append('\n');
    }

    /** A local id with what it stands for, as in {@code rifle-1 (assault rifle, АКМ)}. */
    private String named(String id) {
        Record entity = byId.get(id);
        String shown = Output.visible(id);
        if (entity == null) {
            return shown;
        }
        Set<String> parts = new LinkedHashSet<>();
        EntityShape shape = EntityShape.of(entity.getClass());
        for (String kind : KINDS) {
            Member member = shape.member(kind);
            if (parts.isEmpty() && member != null && member.get(entity) instanceof Code code) {
                parts.add(small(scalar(code)));
            }
        }
        name(entity).ifPresent(parts::add);
        return parts.isEmpty() ? shown : shown + " (" + String.join(", ", parts) + ")";
    }

    /** The first text that names an entity, in it or in what it holds. */
    private Optional<String> name(Record entity) {
        EntityShape shape = EntityShape.of(entity.getClass());
        for (String name : NAMES) {
            Member member = shape.member(name);
            Object value = member == null ? null : member.get(entity);
            Object first = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
            if (first instanceof String string) {
                return Optional.of(Output.visible(string));
            }
            if (first instanceof Record nested && EntityShape.isEntity(nested.getClass())) {
                Optional<String> found = name(nested);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** A label in the middle of a line: {@code assault rifle}, but {@code RPG} as it is. */
    private static String small(String label) {
        boolean isWord = label.length() > 1 && Character.isLowerCase(label.codePointAt(label.offsetByCodePoints(0, 1)));
        if (!isWord) {
            return label;
        }
        int first = label.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + label.substring(Character.charCount(first));
    }

    /** Finds every entity that has a local id. */
    private void collect(Record entity) {
        String id = localId(entity);
        if (id != null) {
            byId.putIfAbsent(id, entity);
        }
        for (Member member : EntityShape.of(entity.getClass()).members()) {
            Object value = member.get(entity);
            List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            for (Object item : values) {
                if (item instanceof Record nested && EntityShape.isEntity(nested.getClass())) {
                    collect(nested);
                }
            }
        }
    }

    private static @Nullable String localId(Record entity) {
        Member member = EntityShape.of(entity.getClass()).member(ID);
        return member != null && member.get(entity) instanceof String id ? id : null;
    }

    private static boolean isLocalId(Record entity, Member member) {
        return member.name().equals(ID) && member.get(entity) instanceof String;
    }
}
