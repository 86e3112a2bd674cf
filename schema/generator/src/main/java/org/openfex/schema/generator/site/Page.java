package org.openfex.schema.generator.site;

import static org.openfex.schema.generator.site.Html.all;
import static org.openfex.schema.generator.site.Html.attr;
import static org.openfex.schema.generator.site.Html.css;
import static org.openfex.schema.generator.site.Html.el;
import static org.openfex.schema.generator.site.Html.link;
import static org.openfex.schema.generator.site.Html.place;
import static org.openfex.schema.generator.site.Html.text;

import java.util.List;

/**
 * A page of the site, and the frame that all pages share.
 *
 * @param path its path from the root of the site
 * @param part the part of the site that it belongs to, or {@link #NO_PART}
 * @param title its title
 * @param about what it is about, in a sentence
 * @param content what stands in it; it begins with the heading
 */
record Page(String path, Part part, String title, String about, Html content) {
    /** A part of the site, which the navigation leads to. */
    record Part(String name, String path) {}

    static final Part NO_PART = new Part("", "");
    static final Part MESSAGES = new Part("Messages", "messages/index.html");
    static final Part ENTITIES = new Part("Entities", "entities/index.html");
    static final Part TYPES = new Part("Types", "types.html");
    static final Part CODES = new Part("Code lists", "codes/index.html");
    static final Part CLAUSES = new Part("Clauses", "clauses/index.html");
    static final Part FINDINGS = new Part("Findings", "findings/index.html");
    static final Part PROFILES = new Part("Profiles", "profiles/index.html");
    static final Part CONFORMANCE = new Part("Conformance", "conformance.html");
    static final Part KIT = new Part("Kit", "kit.html");
    static final Part SOURCES = new Part("Sources", "sources.html");
    private static final List<Part> PARTS =
            List.of(MESSAGES, ENTITIES, TYPES, CODES, CLAUSES, FINDINGS, PROFILES, CONFORMANCE, KIT, SOURCES);

    static final String INDEX = "index.html";
    static final String SEARCH = "search.html";

    /** A page that begins with its title, the name that the thing has in messages, and what it is about. */
    static Page of(String path, Part part, String title, String name, String about, Html... content) {
        return new Page(path, part, title, about, all(Parts.heading(title, name), Parts.lead(about), all(content)));
    }

    /** The page with which a part begins. */
    static Page first(Part part, String title, String about, Html... content) {
        return of(part.path(), part, title, "", about, content);
    }

    /** The page as HTML that is XML too. */
    String html(String version) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        Html page = el("html", attr("lang", "en"), head(version), el("body", header(version), main(), footer(version)));
        page.write(out, path.contains("/") ? "../" : "");
        return out.append('\n').toString();
    }

    private Html head(String version) {
        String name = "FEX " + version;
        return el(
                "head",
                el("meta", attr("charset", "utf-8")),
                el("meta", attr("name", "viewport"), attr("content", "width=device-width, initial-scale=1")),
                el("meta", attr("name", "color-scheme"), attr("content", "light dark")),
                el("meta", attr("name", "description"), attr("content", about)),
                el("title", path.equals(INDEX) ? name + ": " + title : title + " – " + name),
                // An empty icon: browsers would ask a server for one.
                el("link", attr("rel", "icon"), attr("href", "data:,")),
                el("link", attr("rel", "stylesheet"), place("href", "site.css")),
                path.equals(SEARCH) ? script("search-index.js") : Html.NONE,
                script("site.js"));
    }

    private static Html script(String file) {
        return el("script", place("src", file), attr("defer", "defer"));
    }

    private Html header(String version) {
        return el(
                "header",
                el("a", css("skip"), attr("href", "#main"), text("Skip to the content")),
                el(
                        "div",
                        css("frame"),
                        el("a", css("brand"), place("href", INDEX), el("strong", "FEX"), text(" " + version)),
                        el(
                                "form",
                                attr("role", "search"),
                                place("action", SEARCH),
                                attr("method", "get"),
                                el(
                                        "input",
                                        attr("type", "search"),
                                        attr("name", "q"),
                                        attr("id", "q"),
                                        attr("aria-label", "Search the standard"),
                                        attr("placeholder", "Search: serial, ЖБ, винтовка …"),
                                        attr("autocomplete", "off"))),
                        el(
                                "nav",
                                attr("aria-label", "Parts of the standard"),
                                Html.list(PARTS.stream().map(this::navigation)))));
    }

    private Html navigation(Part other) {
        String current = path.equals(other.path()) ? "page" : "true";
        return el(
                "a",
                place("href", other.path()),
                other.equals(part) ? attr("aria-current", current) : Html.NONE,
                text(other.name()));
    }

    private Html main() {
        boolean isBelow = !part.equals(NO_PART) && !path.equals(part.path());
        return el(
                "main",
                attr("id", "main"),
                css("frame"),
                attr("tabindex", "-1"),
                isBelow ? el("p", css("crumb"), link(part.path(), part.name())) : Html.NONE,
                content);
    }

    private static Html footer(String version) {
        return el(
                "footer",
                el(
                        "div",
                        css("frame"),
                        el(
                                "p",
                                text("FEX (Firearms EXchange) " + version + ", an open standard under Apache-2.0. "),
                                text("Made from the schemas, code lists and clauses of the standard; "),
                                text("these pages load nothing from elsewhere. "),
                                all(link(SOURCES.path(), "Sources and verification marks"), text(".")))));
    }
}
