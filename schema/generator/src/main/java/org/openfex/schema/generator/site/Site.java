package org.openfex.schema.generator.site;

import static org.openfex.schema.generator.site.Html.all;
import static org.openfex.schema.generator.site.Html.attr;
import static org.openfex.schema.generator.site.Html.css;
import static org.openfex.schema.generator.site.Html.el;
import static org.openfex.schema.generator.site.Html.link;
import static org.openfex.schema.generator.site.Html.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The whole site: the pages, their style and script, the search index, and the files of the standard as they are. */
final class Site {
    private static final String ABOUT = "An open standard for exchanging firearms data between national systems";

    private final Library library;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Site(Path root) {
        Path schema = root.resolve("schema");
        library = Library.read(schema.resolve("standard"));
        References references = new References(library);
        SchemaPages schemas = new SchemaPages(library, references);
        List<Page> pages = new ArrayList<>(schemas.pages());
        pages.addAll(new CodePages(library, references).pages());
        pages.addAll(new ClausePages(library, references).pages());
        pages.addAll(new FindingPages(library).pages(readme("findings")));
        pages.addAll(new ProfilePages(library, references).pages(readme("profiles")));
        pages.add(document(schema, Page.CONFORMANCE, "CONFORMANCE.md", "Conformance"));
        pages.add(document(schema, Page.SOURCES, "NOTICE.md", "Sources of the standard"));
        pages.add(new KitPage(library).page(readme("kit")));
        pages.add(search());
        pages.add(index(schemas.messageTypes()));
        pages.forEach(page -> put(page.path(), page.html(library.version())));
        put("search-index.js", SearchIndex.script(library));
        Stream.of("site.css", "site.js").forEach(name -> files.put(name, resource(name)));
        copy(library.folder());
    }

    /** The files of the site by their paths, from the sources of a checkout. */
    static SortedMap<String, byte[]> files(Path root) {
        return new Site(root).files;
    }

    private void put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private Page document(Path schema, Page.Part part, String file, String title) {
        return new Page(part.path(), part, title, title + ".", markdown(schema.resolve(file)));
    }

    private Html readme(String folder) {
        // A message there is the text of a finding, not the envelope.
        return Markdown.read(
                library.markdown(library.folder().resolve(folder).resolve("README.md")),
                name -> name.equals("message") ? "" : placeOf(name));
    }

    private Html markdown(Path file) {
        return Markdown.read(library.markdown(file), this::placeOf);
    }

    /** The page that explains a name of the standard, or the file of that name; an empty text if there is none. */
    private String placeOf(String name) {
        Library.Schema schema = library.schemas().get(name);
        if (schema != null) {
            return schema.page();
        }
        if (library.clauses().containsKey(name)) {
            return Parts.clausePlace(name);
        }
        if (library.codeLists().containsKey(name)) {
            return CodePages.place(name);
        }
        if (library.findings().containsKey(name)) {
            return FindingPages.place(name);
        }
        if (library.profiles().containsKey(name)) {
            return ProfilePages.place(name);
        }
        return switch (name) {
            case "CONFORMANCE.md" -> Page.CONFORMANCE.path();
            case "clauses.json" -> Page.CLAUSES.path();
            case "findings/catalogue.json", "catalogue.json" -> Page.FINDINGS.path();
            case "profiles/README.md" -> Page.PROFILES.path();
            default ->
                Stream.of("kit/", "kit/valid/", "")
                        .map(folder -> folder + name.replaceFirst("^\\.\\./", ""))
                        .filter(path -> path.matches("[a-z0-9/.-]+")
                                && Files.isRegularFile(library.folder().resolve(path)))
                        .map(path -> "standard/" + path)
                        .findFirst()
                        .orElse("");
        };
    }

    private static Page search() {
        return new Page(
                Page.SEARCH,
                Page.NO_PART,
                "Search",
                "Finds names, codes and labels in English and Russian.",
                all(
                        el("h1", "Search"),
                        el(
                                "p",
                                attr("id", "status"),
                                attr("role", "status"),
                                text("Names, codes, labels in English and Russian, clauses and sources.")),
                        el("noscript", el("p", "The search needs JavaScript; all pages can be reached without it.")),
                        el("ol", attr("id", "results"))));
    }

    private Page index(Html messageTypes) {
        return new Page(
                Page.INDEX,
                Page.NO_PART,
                "Firearms EXchange",
                ABOUT + ".",
                all(
                        el("h1", "Firearms EXchange"),
                        Parts.lead(ABOUT + ": what is seized, what is asked, what is answered, "
                                + "and on which clause of which instrument each word rests."),
                        cards(),
                        Parts.section("types", "Message types", messageTypes),
                        Parts.section("reading", "How to read these pages", reading())));
    }

    private Html cards() {
        List<Library.Schema> entities = library.schemas().values().stream()
                .filter(schema -> !schema.isMessageType())
                .toList();
        return el(
                "ul",
                css("cards"),
                card(
                        Page.ENTITIES,
                        entities.size(),
                        "Firearms, persons, places, decisions: what messages are put together from"),
                card(
                        Page.CODES,
                        library.codeLists().size(),
                        "Open lists with English and Russian labels and mappings to other schemes"),
                card(
                        Page.CLAUSES,
                        library.clauses().size(),
                        "What the standard requires, with treaties and resolutions behind it"),
                card(Page.FINDINGS, library.findings().size(), "What a validator says, why, and what to do about it"),
                card(Page.PROFILES, library.profiles().size(), "What an instrument or a ministry asks for besides"),
                card(
                        Page.KIT,
                        library.manifest().size(),
                        "Messages with the one right answer to each: the proof of conformance"));
    }

    private Html reading() {
        List<Html> bundles = Stream.of("closed", "open")
                .map(form -> Parts.sourceFile("bundle/fex-" + library.version() + "-" + form + ".json"))
                .toList();
        return all(
                el(
                        "p",
                        text("Start with a message type; its page leads to the "),
                        link("entities/message.html", "envelope"),
                        text(
                                ", the entities and the code lists. Every member names its clause, and every clause names the "
                                        + "instruments on which it rests. A source that nobody has checked against the official "
                                        + "text is shown as "),
                        Parts.source("[M]"),
                        text(", [K] or [U]; no such source is the ground of an error.")),
                el(
                        "p",
                        text("A vendor finds what a system must do under "),
                        link(Page.CONFORMANCE.path(), "Conformance"),
                        text(", and the files for any JSON Schema 2020-12 implementation here: "),
                        Html.joined(", ", bundles),
                        text(".")));
    }

    private static Html card(Page.Part part, int count, String about) {
        return el(
                "li",
                el("a", Html.place("href", part.path()), el("b", Integer.toString(count)), text(" " + part.name())),
                el("p", about));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Site.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of the standard: the pages link to them. */
    private void copy(Path standard) {
        try (Stream<Path> all = Files.walk(standard)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = standard.relativize(file).toString().replace('\\', '/');
                files.put("standard/" + path, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
