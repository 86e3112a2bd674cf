package org.openfex.schema.generator.site;

import static org.openfex.schema.generator.site.Html.all;
import static org.openfex.schema.generator.site.Html.attr;
import static org.openfex.schema.generator.site.Html.css;
import static org.openfex.schema.generator.site.Html.el;
import static org.openfex.schema.generator.site.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The pages of findings, and that of the conformance kit, which shows them. */
final class FindingPages {
    private static final String ABOUT =
            "What a validator says about a message. Codes are frozen: a code never changes its meaning.";
    private static final String KIT_ABOUT = "Messages and the one right answer to each.";
    private static final Map<String, String> MEANINGS = Map.of(
            "SYNTAX", "strict JSON and limits",
            "SCHEMA", "structure",
            "CONSTRAINT", "objects built by a program",
            "RULE", "meaning",
            "CONVERSATION", "messages of one exchange");

    private final Library library;

    FindingPages(Library library) {
        this.library = library;
    }

    static String place(String code) {
        return "findings/" + code + ".html";
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        library.findings().forEach((code, finding) -> pages.add(page(code, finding)));
        pages.add(new Page(
                Page.FINDINGS.path(),
                Page.FINDINGS,
                "Findings",
                ABOUT,
                all(
                        Parts.heading("Findings", ""),
                        Parts.lead(ABOUT),
                        all(library.findings().values().stream()
                                .map(finding -> Library.text(finding, "layer"))
                                .distinct()
                                .map(this::layer)))));
        return pages;
    }

    private static String named(String layer) {
        return MEANINGS.containsKey(layer) ? layer + ": " + MEANINGS.get(layer) : layer;
    }

    private Html layer(String layer) {
        List<JsonNode> findings = library.findings().values().stream()
                .filter(finding -> Library.text(finding, "layer").equals(layer))
                .toList();
        String title = named(layer);
        return Parts.section(
                layer.toLowerCase(Locale.ROOT),
                title,
                Html.table(
                        "Findings of " + layer,
                        List.of("Code", "Severity", "Message", "Clause"),
                        findings.stream().map(finding -> {
                            String code = Library.text(finding, "code");
                            return new Html.Row(
                                    "",
                                    Html.codeLink(place(code), code),
                                    severity(Library.text(finding, "severity")),
                                    text(message(finding)),
                                    Parts.clause(library, Library.text(finding, "clause"), false));
                        })));
    }

    private static Html severity(String severity) {
        return el("span", css("severity " + severity.toLowerCase(Locale.ROOT)), text(severity));
    }

    private static String message(JsonNode finding) {
        return Library.text(finding.path("texts").path("en"), "message");
    }

    private Page page(String code, JsonNode finding) {
        String number = Library.text(finding, "clause");
        JsonNode clause = library.clauses().getOrDefault(number, finding);
        Map<String, Html> facts = new LinkedHashMap<>();
        facts.put("Severity", severity(Library.text(finding, "severity")));
        String layer = Library.text(finding, "layer");
        facts.put("Layer", text(named(layer)));
        facts.put("Clause", Parts.clause(library, number, true));
        facts.put("Sources", Parts.sources(Library.texts(clause.path("sources")).stream()));
        List<String> parameters = Library.texts(finding.path("parameters"));
        facts.put("Parameters", Html.flow(parameters.stream().map(Html::code)));
        return new Page(
                place(code),
                Page.FINDINGS,
                code,
                message(finding),
                all(
                        el("h1", css("code"), Html.code(code)),
                        Parts.lead(message(finding)),
                        Parts.facts(facts),
                        el("p", css("clause"), Parts.obligation(Library.text(clause, "text"))),
                        all(Library.LANGUAGES.entrySet().stream()
                                .map(language -> texts(finding, language.getKey(), language.getValue()))),
                        kit(code, layer)));
    }

    private static Html texts(JsonNode finding, String language, String name) {
        JsonNode texts = finding.path("texts").path(language);
        Map<String, Html> facts = new LinkedHashMap<>();
        boolean isRussian = language.equals("ru");
        facts.put(isRussian ? "Сообщение" : "Message", text(Library.text(texts, "message")));
        facts.put(isRussian ? "Почему" : "Why", text(Library.text(texts, "explanation")));
        facts.put(isRussian ? "Что делать" : "What to do", text(Library.text(texts, "remedy")));
        return el("div", attr("lang", language), Parts.section("text-" + language, name, Parts.facts(facts)));
    }

    /** What shows the finding, and what was made to stay free of it; the full messages or the cases if nothing was. */
    private Html kit(String code, String layer) {
        boolean isConversation = layer.equals("CONVERSATION");
        List<JsonNode> entries = isConversation ? library.conversations() : library.manifest();
        Predicate<JsonNode> shows = entry -> codes(entry).anyMatch(code::equals);
        Predicate<JsonNode> passes =
                entry -> Library.texts(entry.path("passes")).contains(code);
        boolean hasOwn = entries.stream().anyMatch(passes);
        Predicate<JsonNode> isModel = entry -> isConversation
                ? Library.text(entry, "name").startsWith("case-")
                : Library.text(entry, "file").startsWith("valid/full-");
        List<JsonNode> failing = entries.stream().filter(shows).toList();
        String things = isConversation ? "Conversations" : "Messages";
        return Parts.section(
                "kit",
                "In the conformance kit",
                el("h3", things + " that show it"),
                failing.isEmpty()
                        ? el("p", "None: it does not depend on a file of the kit.")
                        : entries(failing.stream()),
                el("h3", things + (hasOwn ? " made to pass" : " that pass, among all others")),
                entries(entries.stream().filter(hasOwn ? passes : isModel.and(shows.negate()))));
    }

    private static Stream<String> codes(JsonNode entry) {
        return Stream.of("findings", "breaches")
                .flatMap(findings -> entry.path(findings).valueStream())
                .map(finding -> Library.text(finding, "code"));
    }

    /** The file of a message, or the name of a conversation. */
    private static Html name(JsonNode entry) {
        return entry.has("file")
                ? Parts.kitFile(Library.text(entry, "file"))
                : Html.codeLink("standard/kit/conversations.json", Library.text(entry, "name"));
    }

    private static Html entries(Stream<JsonNode> entries) {
        return Html.list(entries.map(entry -> all(name(entry), text(" "), text(Library.text(entry, "about")))));
    }

    Page kitPage(Html readme) {
        return new Page(
                Page.KIT.path(),
                Page.KIT,
                "The conformance kit",
                KIT_ABOUT,
                all(
                        readme,
                        el("h2", "All of the kit"),
                        kitTable("valid messages", messages("valid")),
                        kitTable("invalid messages", messages("invalid")),
                        kitTable("conversations", library.conversations())));
    }

    private List<JsonNode> messages(String verdict) {
        return library.manifest().stream()
                .filter(entry -> Library.text(entry, "verdict").equals(verdict))
                .toList();
    }

    private static Html kitTable(String name, List<JsonNode> entries) {
        String title = entries.size() + " " + name;
        return all(
                el("h3", title),
                Html.table(
                        title,
                        List.of("Name", "Shows", "Findings"),
                        entries.stream()
                                .map(entry -> new Html.Row(
                                        "", name(entry), text(Library.text(entry, "about")), findings(entry)))));
    }

    private static Html findings(JsonNode entry) {
        return Html.joined(
                ", ",
                codes(entry)
                        .distinct()
                        .map(code -> Html.codeLink(place(code), code))
                        .toList());
    }
}
