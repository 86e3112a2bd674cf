package org.openfex.schema.generator.site;

import static org.openfex.schema.generator.site.Html.all;
import static org.openfex.schema.generator.site.Html.css;
import static org.openfex.schema.generator.site.Html.el;
import static org.openfex.schema.generator.site.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The pages of code lists. */
final class CodePages {
    private static final String ABOUT =
            "Open lists: a value that a list does not hold is kept and reported, never refused. Labels are in English and Russian.";

    private final Library library;
    private final References references;

    CodePages(Library library, References references) {
        this.library = library;
        this.references = references;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        library.codeLists().forEach((name, list) -> pages.add(page(name, list)));
        pages.add(Page.first(
                Page.CODES,
                "Code lists",
                ABOUT,
                Html.table(
                        "Code lists",
                        List.of("List", "Codes", "Meaning"),
                        library.codeLists().entrySet().stream().map(list -> row(list.getKey(), list.getValue())))));
        return pages;
    }

    static String place(String list) {
        return "codes/" + list + ".html";
    }

    static String place(String list, String code) {
        return place(list) + "#code-" + code;
    }

    private static Html.Row row(String name, JsonNode list) {
        return Html.row(
                Parts.titled(place(name), Library.text(list.path("title"), "en"), name),
                el(
                        "span",
                        css("number"),
                        text(Integer.toString(list.path("codes").size()))),
                all(text(Library.text(list, "definition")), second(list.path("title"))));
    }

    private Page page(String name, JsonNode list) {
        String title = Library.text(list.path("title"), "en");
        String about = Library.text(list, "definition");
        return Page.of(
                place(name),
                Page.CODES,
                title,
                name,
                about,
                Parts.facts(
                        Parts.fact("In Russian", Parts.inRussian(list.path("title"))),
                        Parts.fact("Source", Parts.source(Library.text(list, "source"))),
                        Parts.fact(
                                "Pattern", list.has("pattern") ? Html.code(Library.text(list, "pattern")) : Html.NONE),
                        Parts.fact("Used by", Parts.users(references.of(References.CODE_LIST + name))),
                        Parts.fact("File", Parts.sourceFile("codes/" + name + ".json"))),
                Parts.section(
                        "codes",
                        "Codes",
                        Html.table(
                                "Codes of " + title,
                                List.of("Code", "Label", "Meaning"),
                                list.path("codes").valueStream().map(CodePages::code))));
    }

    private static Html second(JsonNode titles) {
        return el("div", css("second"), Parts.inRussian(titles));
    }

    private static Html.Row code(JsonNode code) {
        String value = Library.text(code, "code");
        return new Html.Row(
                "code-" + value,
                Html.code(value),
                all(el("div", text(Library.text(code.path("label"), "en"))), second(code.path("label"))),
                all(Stream.of(text(Library.text(code, "definition")), notes(code))));
    }

    /** What else is known of a code: its source, other names, mappings, and former or later States. */
    private static Html notes(JsonNode code) {
        Map<String, Html> notes = new LinkedHashMap<>();
        notes.put("Source", Parts.source(Library.text(code, "source")));
        notes.put("Also", plain(code.path("aliases")));
        notes.put("State then", plain(code.path("countryThen")));
        notes.put("State now", plain(code.path("countryNow")));
        notes.put("Successors", plain(code.path("successors")));
        notes.put("Since", plain(code.path("since")));
        notes.put("Until", plain(code.path("until")));
        code.path("mappings")
                .forEach(mapping -> notes.merge(
                        Library.text(mapping, "scheme") + " " + Library.text(mapping, "version"),
                        Html.code(Library.text(mapping, "code")),
                        (first, second) -> all(first, text(", "), second)));
        Html facts = all(notes.entrySet().stream()
                .map(note -> Parts.fact(note.getKey(), note.getValue()))
                .filter(fact -> !fact.equals(Html.NONE)));
        return facts.equals(Html.NONE) ? Html.NONE : el("div", css("notes"), Parts.facts(facts));
    }

    private static Html plain(JsonNode value) {
        if (value.isMissingNode()) {
            return Html.NONE;
        }
        return text(value.isArray() ? String.join(" · ", Library.texts(value)) : value.asString());
    }
}
