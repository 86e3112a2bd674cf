package org.openfex.schema.generator.site;

import static org.openfex.schema.generator.site.Html.all;
import static org.openfex.schema.generator.site.Html.el;
import static org.openfex.schema.generator.site.Html.text;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The page of the conformance kit, and what other pages show of the kit. */
final class KitPage {
    private final Library library;

    KitPage(Library library) {
        this.library = library;
    }

    /** The page: how the kit is read, and all of it. */
    Page page(Html readme) {
        return new Page(
                Page.KIT.path(),
                Page.KIT,
                "The conformance kit",
                "Messages and the one right answer to each.",
                all(
                        readme,
                        el("h2", "All of the kit"),
                        table("valid messages", messages("valid")),
                        table("invalid messages", messages("invalid")),
                        table("conversations", library.conversations())));
    }

    private List<JsonNode> messages(String verdict) {
        return library.manifest().stream()
                .filter(entry -> Library.text(entry, "verdict").equals(verdict))
                .toList();
    }

    private Html table(String name, List<JsonNode> entries) {
        String title = entries.size() + " " + name;
        return all(
                el("h3", title),
                Html.table(
                        title,
                        List.of("Name", "Shows", "Findings"),
                        entries.stream()
                                .map(entry ->
                                        Html.row(name(entry), text(Library.text(entry, "about")), findings(entry)))));
    }

    /** The findings under FEX, and those that a profile of the standard adds. */
    private Html findings(JsonNode entry) {
        Stream<Html> own = codes(entry).map(code -> Html.codeLink(FindingPages.place(code), code));
        Stream<Html> added = library.profiles().keySet().stream()
                .flatMap(profile -> codes(entry, profile)
                        .filter(code -> code.startsWith(profile + "-"))
                        .map(code -> Html.codeLink(ProfilePages.place(profile, code), code)));
        return Html.joined(", ", Stream.concat(own, added).distinct().toList());
    }

    /** The codes of what a message or a conversation shows. */
    static Stream<String> codes(JsonNode entry) {
        return Stream.of("findings", "breaches").flatMap(list -> codesOf(entry.path(list)));
    }

    /** The codes of what a message shows when it is judged by a profile. */
    static Stream<String> codes(JsonNode entry, String profile) {
        return codesOf(entry.path("profiles").path(profile));
    }

    private static Stream<String> codesOf(JsonNode findings) {
        return findings.valueStream().map(finding -> Library.text(finding, "code"));
    }

    /** The file of a message, or the name of a conversation. */
    private static Html name(JsonNode entry) {
        return entry.has("file")
                ? Parts.kitFile(Library.text(entry, "file"))
                : Html.codeLink("standard/kit/conversations.json", Library.text(entry, "name"));
    }

    /** Messages or conversations as a list. */
    static Html entries(Stream<JsonNode> entries) {
        return Html.list(entries.map(entry -> all(name(entry), text(" "), text(Library.text(entry, "about")))));
    }
}
