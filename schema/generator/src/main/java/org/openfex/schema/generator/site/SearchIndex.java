package org.openfex.schema.generator.site;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What the search finds, as a script: a page that is opened from a disk may load a script but no data.
 *
 * <p>An entry has a kind, a name, a title, the place, a line of text, and words that are searched and not shown.
 */
final class SearchIndex {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final ArrayNode entries = JsonNodeFactory.instance.arrayNode();

    private SearchIndex(Library library) {
        library.schemas()
                .values()
                .forEach(schema -> add(
                        schema.isMessageType() ? "Message type" : "Entity",
                        schema.name(),
                        schema.title(),
                        schema.page(),
                        schema.description(),
                        ""));
        library.types()
                .forEach((name, type) ->
                        add("Type", name, "", SchemaPages.typePlace(name), Library.text(type, "description"), ""));
        library.codeLists()
                .forEach((name, list) -> add(
                        "Code list",
                        name,
                        labels(list.path("title")),
                        CodePages.place(name),
                        Library.text(list, "definition"),
                        ""));
        library.findings().forEach((code, finding) -> finding("Finding", FindingPages.place(code), finding));
        library.profiles().forEach((name, profile) -> {
            add("Profile", name, labels(profile.path("title")), ProfilePages.place(name), "", "");
            Library.demands(profile)
                    .forEach(demand -> finding(
                            "Demand of a profile", ProfilePages.place(name, Library.text(demand, "code")), demand));
        });
        library.clauses()
                .forEach((number, clause) -> add(
                        "Clause",
                        number,
                        Library.text(clause, "title"),
                        Parts.clausePlace(number),
                        Library.text(clause, "text"),
                        String.join(" ", Library.texts(clause.path("sources")))));
        library.codeLists().forEach((name, list) -> list.path("codes").forEach(code -> code(name, list, code)));
        library.schemas().values().stream()
                .flatMap(schema -> schema.members().stream())
                .filter(member -> !member.name().equals("extensions"))
                .forEach(member -> add(
                        "Member",
                        member.name(),
                        member.owner().title(),
                        member.place(),
                        Library.text(member.json(), "description"),
                        ""));
    }

    private void finding(String kind, String place, JsonNode finding) {
        String messages = finding.path("texts")
                .valueStream()
                .map(texts -> Library.text(texts, "message"))
                .collect(Collectors.joining(" · "));
        add(kind, Library.text(finding, "code"), "", place, messages, "");
    }

    private void code(String name, JsonNode list, JsonNode code) {
        String value = Library.text(code, "code");
        Stream<String> mapped = code.path("mappings").valueStream().map(mapping -> Library.text(mapping, "code"));
        add(
                "Code",
                value,
                labels(code.path("label")),
                CodePages.place(name, value),
                Library.text(list.path("title"), "en"),
                Stream.concat(Library.texts(code.path("aliases")).stream(), mapped)
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }

    private static String labels(JsonNode labels) {
        return Library.LANGUAGES.keySet().stream()
                .map(language -> Library.text(labels, language))
                .collect(Collectors.joining(" · "));
    }

    private void add(String kind, String name, String title, String place, String text, String words) {
        entries.addArray().add(kind).add(name).add(title).add(place).add(text).add(words);
    }

    static String script(Library library) {
        String entries = new SearchIndex(library)
                .entries
                .valueStream()
                .map(MAPPER::writeValueAsString)
                .collect(Collectors.joining(",\n"));
        return "const fexIndex = [\n" + entries + "\n];\n";
    }
}
