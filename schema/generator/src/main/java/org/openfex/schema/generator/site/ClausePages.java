package org.openfex.schema.generator.site;

import static org.openfex.schema.generator.site.Html.all;
import static org.openfex.schema.generator.site.Html.attr;
import static org.openfex.schema.generator.site.Html.css;
import static org.openfex.schema.generator.site.Html.el;
import static org.openfex.schema.generator.site.Html.link;
import static org.openfex.schema.generator.site.Html.text;

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
        sections.forEach((number, clauses) -> pages.add(new Page(
                place(number),
                Page.CLAUSES,
                title(number),
                "Clauses " + Library.text(clauses.get(0), "number") + " to "
                        + Library.text(clauses.get(clauses.size() - 1), "number") + ".",
                all(Parts.heading(title(number), ""), all(clauses.stream().map(this::clause))))));
        pages.add(new Page(
                Page.CLAUSES.path(),
                Page.CLAUSES,
                "Clauses",
                ABOUT,
                all(
                        Parts.heading("Clauses", ""),
                        Parts.lead(ABOUT),
                        all(sections.entrySet().stream()
                                .map(section -> all(
                                        el("h2", link(place(section.getKey()), title(section.getKey()))),
                                        Html.flow(section.getValue().stream()
                                                .map(clause -> Parts.clause(
                                                        library, Library.text(clause, "number"), true)))))))));
        return pages;
    }

    private static String place(String section) {
        return "clauses/" + section + ".html";
    }

    private String title(String section) {
        String title = Library.text(library.sections(), section);
        return title.isEmpty() ? "Section " + section : section + " " + title;
    }

    private Html clause(JsonNode clause) {
        String number = Library.text(clause, "number");
        Stream<Html> findings = library.findings().entrySet().stream()
                .filter(finding -> Library.text(finding.getValue(), "clause").equals(number))
                .map(finding -> Html.codeLink(FindingPages.place(finding.getKey()), finding.getKey()));
        Map<String, Html> facts = new LinkedHashMap<>();
        facts.put("Sources", Parts.sources(Library.texts(clause.path("sources")).stream()));
        facts.put("Findings", Html.flow(findings));
        facts.put("Members", Parts.users(references.of(References.CLAUSE + number)));
        String id = "clause-" + number;
        return el(
                "section",
                attr("aria-labelledby", id),
                el("h2", attr("id", id), text(number + " " + Library.text(clause, "title"))),
                el("p", css("clause"), Parts.obligation(Library.text(clause, "text"))),
                Parts.facts(facts));
    }
}
