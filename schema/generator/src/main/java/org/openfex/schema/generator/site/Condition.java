package org.openfex.schema.generator.site;

import static org.openfex.schema.generator.site.Html.all;
import static org.openfex.schema.generator.site.Html.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfex.schema.generator.site.Library.Member;
import tools.jackson.databind.JsonNode;

/**
 * A condition of a profile, or a demand that names a member itself: in words, and as a test of the messages of the kit.
 *
 * @param library explains the members
 * @param on the entity or message type that it speaks of
 * @param json the condition
 */
record Condition(Library library, String on, JsonNode json) {
    /** The condition as a sentence without its end; a combination is a list; nothing where there is none. */
    Html words() {
        if (json.isMissingNode()) {
            return Html.NONE;
        }
        if (json.has("not")) {
            return all(text("not: "), part(json.path("not")).words());
        }
        if (!json.has("member")) {
            boolean isAll = json.has("all");
            return all(
                    text(isAll ? "all of these:" : "at least one of these:"),
                    Html.list(parts(isAll ? "all" : "any").map(Condition::words)));
        }
        String path = Library.text(json, "member");
        Html member = library.member(on, path)
                .map(known -> Html.codeLink(known.place(), path))
                .orElse(Html.code(path));
        return all(member, test(path));
    }

    private Html test(String path) {
        if (json.has("in")) {
            return all(text(" is "), codes(path, "in"));
        }
        if (json.has("allowed")) {
            return all(text(", where it is there, is "), codes(path, "allowed"));
        }
        if (json.has("atLeast") || json.has("atMost")) {
            return text(" is "
                    + Stream.of("atLeast", "atMost")
                            .filter(json::has)
                            .map(bound ->
                                    (bound.equals("atLeast") ? "at least " : "at most ") + Library.text(json, bound))
                            .collect(Collectors.joining(" and ")));
        }
        return text(json.has("absent") ? " is not there" : " is there");
    }

    /** Codes that a member may hold, each with its place in the list. */
    private Html codes(String path, String allowed) {
        String list = library.member(on, path).map(Member::codeList).orElse("");
        return Html.joined(
                " or ",
                json.path(allowed)
                        .valueStream()
                        .map(JsonNode::asString)
                        .map(code -> library.hasCode(list, code)
                                ? Html.codeLink(CodePages.place(list, code), code)
                                : Html.code(code))
                        .toList());
    }

    /** Whether it holds of an entity. */
    boolean holds(JsonNode entity) {
        if (json.isMissingNode()) {
            return true;
        }
        if (json.has("not")) {
            return !part(json.path("not")).holds(entity);
        }
        if (!json.has("member")) {
            return json.has("all")
                    ? parts("all").allMatch(part -> part.holds(entity))
                    : parts("any").anyMatch(part -> part.holds(entity));
        }
        List<JsonNode> values = values(Stream.of(entity), Library.text(json, "member"));
        if (json.has("present") || json.has("absent")) {
            return values.isEmpty() == json.has("absent");
        }
        return values.stream().anyMatch(this::fulfils);
    }

    private boolean fulfils(JsonNode value) {
        if (json.has("in")) {
            return Library.texts(json.path("in")).contains(value.asString());
        }
        return value.isNumber()
                && (!json.has("atLeast")
                        || value.decimalValue().compareTo(json.path("atLeast").decimalValue()) >= 0)
                && (!json.has("atMost")
                        || value.decimalValue().compareTo(json.path("atMost").decimalValue()) <= 0);
    }

    /** The values that a path leads to, through lists to those of all items. */
    private static List<JsonNode> values(Stream<JsonNode> entities, String path) {
        String[] names = path.split("\\.", 2);
        Stream<JsonNode> values = entities.map(entity -> entity.path(names[0]))
                .flatMap(value -> value.isArray() ? value.valueStream() : Stream.of(value))
                .filter(value -> !value.isMissingNode());
        return names.length == 1 ? values.toList() : values(values, names[1]);
    }

    private Condition part(JsonNode part) {
        return new Condition(library, on, part);
    }

    private Stream<Condition> parts(String list) {
        return json.path(list).valueStream().map(this::part);
    }
}
