package org.openfex.examples.cli.convert;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Code;
import org.openfex.code.MessageType;
import org.openfex.model.Body;
import org.openfex.model.EntityShape;
import org.openfex.model.Message;
import org.openfex.model.PartialDate;
import tools.jackson.databind.JsonNode;

/**
 * A place in a message that a mapping fills, as a JSON pointer: {@code /body/firearms/-/serials/0/asMarked/text}. The index
 * {@code -} is the item that the row adds to the list.
 *
 * @param pointer the pointer as the mapping writes it
 * @param steps the way to the place
 * @param kind what may stand there
 * @param type the Java type of the member, or of an item of it
 * @param entities the entities that the way leads through, each with the number of steps that lead to it
 */
record MemberPath(String pointer, List<Step> steps, Kind kind, Class<?> type, List<Passed> entities) {

    /** What may stand at a place. */
    enum Kind {
        TEXT,
        CODE,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        PARTIAL_DATE,
        DAY,
        TIME,
        IDENTIFIER,
        /** Free content under extensions. */
        FREE,
        ENTITY,
        LIST;

        boolean isScalar() {
            return this != ENTITY && this != LIST;
        }
    }

    /**
     * A name, an index, or the item of the row.
     *
     * @param name the name of a member; null for an index
     * @param index the index; for the item of the row the number of items that the template has
     * @param isRow whether it is the item of the row
     */
    record Step(@Nullable String name, int index, boolean isRow) {
        String token() {
            return name != null ? name.replace("~", "~0").replace("/", "~1") : isRow ? "-" : Integer.toString(index);
        }
    }

    /**
     * An entity on the way.
     *
     * @param depth how many steps lead to it
     * @param shape its members
     */
    record Passed(int depth, EntityShape shape) {}

    /** {@return the pointer to what the first steps lead to} */
    String prefix(int depth) {
        StringBuilder text = new StringBuilder();
        steps.subList(0, depth).forEach(step -> text.append('/').append(step.token()));
        return text.toString();
    }

    boolean isOfRow() {
        return steps.stream().anyMatch(Step::isRow);
    }

    /**
     * {@return the place that a pointer means}
     *
     * @param pointer the pointer
     * @param type the type of the message
     * @param template the template, which says how many items a list has before the rows add theirs
     * @throws IllegalArgumentException if no such place exists; the message says why
     */
    static MemberPath of(String pointer, MessageType type, JsonNode template) {
        if (!pointer.startsWith("/")) {
            throw new IllegalArgumentException(
                    "A place in the message is a JSON pointer such as /body/firearms/-/type.");
        }
        String[] tokens = pointer.substring(1).split("/", -1);
        return new Walk(pointer, tokens, type, template).path();
    }

    static Kind kind(Class<?> type) {
        if (Code.class.isAssignableFrom(type)) {
            return Kind.CODE;
        }
        if (type == Integer.class || type == Long.class) {
            return Kind.INTEGER;
        }
        if (type == BigDecimal.class) {
            return Kind.DECIMAL;
        }
        if (type == Boolean.class) {
            return Kind.BOOLEAN;
        }
        if (type == PartialDate.class) {
            return Kind.PARTIAL_DATE;
        }
        if (type == LocalDate.class) {
            return Kind.DAY;
        }
        if (type == OffsetDateTime.class) {
            return Kind.TIME;
        }
        if (type == UUID.class) {
            return Kind.IDENTIFIER;
        }
        return EntityShape.isEntity(type) ? Kind.ENTITY : Kind.TEXT;
    }

    /** One walk along a pointer. */
    private static final class Walk {
        private final String pointer;
        private final String[] tokens;
        private final MessageType type;
        private final List<Step> steps = new ArrayList<>();
        private final List<Passed> entities = new ArrayList<>();
        private JsonNode place;
        private int at;

        Walk(String pointer, String[] tokens, MessageType type, JsonNode template) {
            this.pointer = pointer;
            this.tokens = tokens;
            this.type = type;
            this.place = template;
        }

        MemberPath path() {
            EntityShape shape = EntityShape.of(Message.class);
            while (true) {
                entities.add(new Passed(at, shape));
                EntityShape.Member member = member(shape);
                if (member.kind() == EntityShape.Kind.EXTENSIONS) {
                    return extension();
                }
                Class<?> valueType = member.kind() == EntityShape.Kind.BODY ? Body.classOf(type) : member.valueType();
                if (member.isList()) {
                    if (at == tokens.length) {
                        return path(Kind.LIST, valueType);
                    }
                    index();
                }
                Kind kind = kind(valueType);
                if (at == tokens.length) {
                    return path(kind, valueType);
                }
                if (kind != Kind.ENTITY) {
                    throw new IllegalArgumentException("The member " + member.name() + " of "
                            + shape.type().getSimpleName() + " has no members.");
                }
                shape = EntityShape.of(valueType.asSubclass(Record.class));
            }
        }

        private EntityShape.Member member(EntityShape shape) {
            String name = name();
            EntityShape.Member member = shape.member(name);
            if (member == null) {
                String entity = shape.type().getSimpleName();
                throw new IllegalArgumentException("The entity " + entity + " has no member " + name + ".");
            }
            return member;
        }

        private String name() {
            String name = tokens[at++].replace("~1", "/").replace("~0", "~");
            steps.add(new Step(name, 0, false));
            place = place.path(name);
            return name;
        }

        private void index() {
            String token = tokens[at++];
            if (token.equals("-")) {
                if (steps.stream().anyMatch(Step::isRow)) {
                    throw new IllegalArgumentException("A row adds one item to one list: - stands once in a place.");
                }
                steps.add(new Step(null, place.size(), true));
                place = place.path("-");
            } else if (token.matches("0|[1-9][0-9]{0,2}")) {
                int index = Integer.parseInt(token);
                steps.add(new Step(null, index, false));
                place = place.path(index);
            } else {
                throw new IllegalArgumentException(
                        "A list is followed by an index, such as 0, or by - for the item of the row.");
            }
        }

        /** What stands in extensions is free, but for lists: there is no schema that tells a list from an object. */
        private MemberPath extension() {
            if (at == tokens.length) {
                throw new IllegalArgumentException(
                        "Under extensions stands a reverse-domain name, such as org.example.register.");
            }
            while (at < tokens.length) {
                name();
            }
            return path(Kind.FREE, Object.class);
        }

        private MemberPath path(Kind kind, Class<?> valueType) {
            return new MemberPath(pointer, List.copyOf(steps), kind, valueType, List.copyOf(entities));
        }
    }
}
