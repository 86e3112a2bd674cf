package org.openfex.schema.generator.site;

import static org.openfex.schema.generator.site.Html.all;
import static org.openfex.schema.generator.site.Html.el;
import static org.openfex.schema.generator.site.Html.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The pages of clauses: one for each section. */
final class ClausePages {
    private static final String ABOUT =
            "What FEX requires, clause by clause, with the instruments behind each. MUST, SHOULD and MAY are those of RFC 2119.";

    private final Library library;
    private final References references;

    ClausePages(Library library, References references) {
        this.library = library;
        this.references = references;
    }

    List<Page> pages() {
        Map<String, List<JsonNode>> sections = library.clauses().values().stream()
                .collect(Collectors.groupingBy(
                        clause -> Library.section(Library.text(clause, "number")),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Page> pages = new ArrayList<>();
        sections.forEach((number, clauses) -> pages.add(Page.of(
                place(number),
                Page.CLAUSES,
                library.sectionTitle(number),
                "",
                "Clauses " + Library.text(clauses.get(0), "number") + " to "
                        + Library.text(clauses.get(clauses.size() - 1), "number") + ".",
                all(clauses.stream().map(this::clause)))));
        pages.add(Page.first(
                Page.CLAUSES,
                "Clauses",
                ABOUT,
                all(sections.entrySet().stream()
                        .map(section -> all(
                                el("h2", link(place(section.getKey()), library.sectionTitle(section.getKey()))),
                                Html.flow(section.getValue().stream()
                                        .map(clause ->
                                                Parts.clause(library, Library.text(clause, "number"), true))))))));
        return pages;
    }

    private static String place(String section) {
        return "clauses/" + section + ".html";
    }

    private Html clause(JsonNode clause) {
        String number = Library.text(clause, "number");
        Stream<Html> findings = library.findings().entrySet().stream()
                .filter(finding -> Library.text(finding.getValue(), "clause").equals(number))
                .map(finding -> Html.codeLink(FindingPages.place(finding.getKey()), finding.getKey()));
        return Parts.section(
                "clause-" + number,
                number + " " + Library.text(clause, "title"),
                Parts.clauseText(clause),
                Parts.facts(
                        Parts.grounds(clause),
                        Parts.fact("Findings", Html.flow(findings)),
                        Parts.fact("Members", Parts.users(references.of(References.CLAUSE + number)))));
    }
}
