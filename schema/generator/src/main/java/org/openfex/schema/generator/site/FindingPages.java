package org.openfex.schema.generator.site;

import static org.openfex.schema.generator.site.Html.all;
import static org.openfex.schema.generator.site.Html.attr;
import static org.openfex.schema.generator.site.Html.css;
import static org.openfex.schema.generator.site.Html.el;
import static org.openfex.schema.generator.site.Html.link;
import static org.openfex.schema.generator.site.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The pages of findings. */
final class FindingPages {
    private static final String ABOUT =
            "What a validator says about a message. Codes are frozen: a code never changes its meaning.";
    private static final String CATALOGUE = "findings/catalogue.html";
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

    List<Page> pages(Html readme) {
        List<Page> pages = new ArrayList<>();
        library.findings().forEach((code, finding) -> pages.add(page(code, finding)));
        pages.add(new Page(CATALOGUE, Page.FINDINGS, "The catalogue of findings", "How it is read.", readme));
        Map<String, List<JsonNode>> layers = library.findings().values().stream()
                .collect(Collectors.groupingBy(
                        finding -> Library.text(finding, "layer"), LinkedHashMap::new, Collectors.toList()));
        pages.add(Page.first(
                Page.FINDINGS,
                "Findings",
                ABOUT,
                el(
                        "p",
                        text("How a report and the catalogue are read, and how texts in another language are added: "),
                        link(CATALOGUE, "the catalogue of findings"),
                        text(".")),
                el("dl", all(layers.entrySet().stream().map(layer -> contents(layer.getKey(), layer.getValue())))),
                el(
                        "div",
                        attr("data-filter", library.findings().size() + " findings"),
                        all(layers.entrySet().stream().map(layer -> layer(layer.getKey(), layer.getValue()))))));
        return pages;
    }

    private static String named(String layer) {
        return MEANINGS.containsKey(layer) ? layer + ": " + MEANINGS.get(layer) : layer;
    }

    /** Rules by the sections of their clauses; the other layers are short enough as they are. */
    private static Map<String, List<JsonNode>> sections(String layer, List<JsonNode> findings) {
        Map<String, List<JsonNode>> sections = new TreeMap<>(Comparator.comparingInt(Integer::parseInt));
        if (layer.equals("RULE")) {
            findings.forEach(finding -> sections.computeIfAbsent(
                            Library.section(Library.text(finding, "clause")), section -> new ArrayList<>())
                    .add(finding));
        }
        return sections;
    }

    private static String anchor(String layer, String section) {
        return layer.toLowerCase(Locale.ROOT) + (section.isEmpty() ? "" : "-" + section);
    }

    /** A layer in the list of contents: how many findings it has, and in which sections they stand. */
    private Html contents(String layer, List<JsonNode> findings) {
        return Parts.fact(
                layer,
                all(
                        counted(layer, "", MEANINGS.getOrDefault(layer, "findings"), findings),
                        Html.flow(sections(layer, findings).entrySet().stream()
                                .map(section -> counted(
                                        layer,
                                        section.getKey(),
                                        library.sectionTitle(section.getKey()),
                                        section.getValue())))));
    }

    private static Html counted(String layer, String section, String title, List<JsonNode> findings) {
        return all(link(Page.FINDINGS.path() + "#" + anchor(layer, section), title), text(" · " + findings.size()));
    }

    private Html layer(String layer, List<JsonNode> findings) {
        Map<String, List<JsonNode>> sections = sections(layer, findings);
        return Parts.section(
                anchor(layer, ""),
                named(layer),
                sections.isEmpty()
                        ? table(named(layer), findings)
                        : all(sections.entrySet().stream()
                                .map(section -> section(layer, library.sectionTitle(section.getKey()), section))));
    }

    private Html section(String layer, String title, Map.Entry<String, List<JsonNode>> section) {
        return Parts.part(
                "h3", anchor(layer, section.getKey()), text(title), table(layer + ": " + title, section.getValue()));
    }

    private Html table(String name, List<JsonNode> findings) {
        return table(
                name,
                findings,
                FindingPages::place,
                "Clause",
                finding -> Parts.clause(library, Library.text(finding, "clause"), false));
    }

    /**
     * Findings of FEX, or demands of a profile.
     *
     * @param name what the table holds
     * @param findings the findings
     * @param place where each is explained, by its code
     * @param ground the name of the last column
     * @param groundOf what each rests on
     */
    static Html table(
            String name,
            List<JsonNode> findings,
            UnaryOperator<String> place,
            String ground,
            Function<JsonNode, Html> groundOf) {
        return Html.table(
                name,
                List.of("Code", "Severity", "Message", ground),
                findings.stream().map(finding -> {
                    String code = Library.text(finding, "code");
                    return Html.row(
                            Html.codeLink(place.apply(code), code),
                            Parts.severity(Library.text(finding, "severity")),
                            text(message(finding)),
                            groundOf.apply(finding));
                }));
    }

    /** What a finding, or a demand of a profile, says. */
    static String message(JsonNode finding) {
        return Library.text(finding.path("texts").path("en"), "message");
    }

    private Page page(String code, JsonNode finding) {
        String number = Library.text(finding, "clause");
        String layer = Library.text(finding, "layer");
        return new Page(
                place(code),
                Page.FINDINGS,
                code,
                message(finding),
                all(
                        el("h1", css("code"), Html.code(code)),
                        Parts.lead(message(finding)),
                        Parts.facts(
                                Parts.fact("Severity", Parts.severityInWords(Library.text(finding, "severity"))),
                                Parts.fact("Layer", text(named(layer))),
                                Parts.clauseAndSources(library, number),
                                Parts.fact(
                                        "Parameters",
                                        Html.flow(Library.texts(finding.path("parameters")).stream()
                                                .map(Html::code)))),
                        Parts.clauseText(library.clauses().getOrDefault(number, finding)),
                        Parts.texts("text-", "h2", finding.path("texts")),
                        kit(code, layer)));
    }

    /** What shows the finding, and what was made to stay free of it; the full messages or the cases if nothing was. */
    private Html kit(String code, String layer) {
        boolean isConversation = layer.equals("CONVERSATION");
        List<JsonNode> entries = isConversation ? library.conversations() : library.manifest();
        Predicate<JsonNode> shows = entry -> KitPage.codes(entry).anyMatch(code::equals);
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
                        : KitPage.entries(failing.stream()),
                el("h3", things + (hasOwn ? " made to pass" : " that pass, among all others")),
                KitPage.entries(entries.stream().filter(hasOwn ? passes : isModel.and(shows.negate()))));
    }
}
