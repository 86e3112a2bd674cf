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
                                    text(message(code, "en")),
                                    Parts.clause(library, Library.text(finding, "clause"), false));
                        })));
    }

    private static Html severity(String severity) {
        return el("span", css("severity " + severity.toLowerCase(Locale.ROOT)), text(severity));
    }

    private String message(String code, String language) {
        return Library.text(
                library.texts().getOrDefault(language, library.sections()).path(code), "message");
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
                message(code, "en"),
                all(
                        el("h1", css("code"), Html.code(code)),
                        Parts.lead(message(code, "en")),
                        Parts.facts(facts),
                        el("p", css("clause"), Parts.obligation(Library.text(clause, "text"))),
                        all(Library.LANGUAGES.entrySet().stream()
                                .map(language -> texts(code, language.getKey(), language.getValue()))),
                        kit(code)));
    }

    private Html texts(String code, String language, String name) {
        JsonNode texts =
                library.texts().getOrDefault(language, library.sections()).path(code);
        Map<String, Html> facts = new LinkedHashMap<>();
        boolean isRussian = language.equals("ru");
        facts.put(isRussian ? "Сообщение" : "Message", text(Library.text(texts, "message")));
        facts.put(isRussian ? "Почему" : "Why", text(Library.text(texts, "explanation")));
        facts.put(isRussian ? "Что делать" : "What to do", text(Library.text(texts, "remedy")));
        return el("div", attr("lang", language), Parts.section("text-" + language, name, Parts.facts(facts)));
    }

    /** The messages that show the finding, and those that were made to stay free of it; the full ones if none was. */
    private Html kit(String code) {
        Predicate<JsonNode> shows = entry -> entry.path("findings")
                .valueStream()
                .anyMatch(finding -> Library.text(finding, "code").equals(code));
        Predicate<JsonNode> passes =
                entry -> Library.texts(entry.path("passes")).contains(code);
        boolean hasOwn = library.manifest().stream().anyMatch(passes);
        Predicate<JsonNode> isFull = entry -> Library.text(entry, "file").startsWith("valid/full-");
        List<JsonNode> failing = library.manifest().stream().filter(shows).toList();
        return Parts.section(
                "kit",
                "In the conformance kit",
                el("h3", "Messages that show it"),
                failing.isEmpty() ? el("p", "None: no file can show it.") : files(failing.stream()),
                el("h3", hasOwn ? "Messages made to pass" : "Messages that pass, among all others"),
                files(library.manifest().stream().filter(hasOwn ? passes : isFull.and(shows.negate()))));
    }

    private static Html files(Stream<JsonNode> entries) {
        return Html.list(entries.map(entry ->
                all(Parts.kitFile(Library.text(entry, "file")), text(" "), text(Library.text(entry, "about")))));
    }

    Page kitPage(Html readme) {
        return new Page(
                Page.KIT.path(),
                Page.KIT,
                "The conformance kit",
                KIT_ABOUT,
                all(readme, el("h2", "All messages"), kitTable("valid"), kitTable("invalid")));
    }

    private Html kitTable(String verdict) {
        List<JsonNode> entries = library.manifest().stream()
                .filter(entry -> Library.text(entry, "verdict").equals(verdict))
                .toList();
        String title = entries.size() + " " + verdict + " messages";
        return all(
                el("h3", title),
                Html.table(
                        title,
                        List.of("File", "Shows", "Findings"),
                        entries.stream()
                                .map(entry -> new Html.Row(
                                        "",
                                        Parts.kitFile(Library.text(entry, "file")),
                                        text(Library.text(entry, "about")),
                                        findings(entry.path("findings"))))));
    }

    private static Html findings(JsonNode findings) {
        return Html.joined(
                ", ",
                findings.valueStream()
                        .map(finding -> Library.text(finding, "code"))
                        .distinct()
                        .map(code -> Html.codeLink(place(code), code))
                        .toList());
    }
}
