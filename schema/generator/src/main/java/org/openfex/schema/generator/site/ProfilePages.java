package org.openfex.schema.generator.site;

import static org.openfex.schema.generator.site.Html.all;
import static org.openfex.schema.generator.site.Html.el;
import static org.openfex.schema.generator.site.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The pages of profiles: what each of them asks for besides FEX. */
final class ProfilePages {
    private static final Html NOTHING = text("nothing");

    private final Library library;
    private final References references;

    ProfilePages(Library library, References references) {
        this.library = library;
        this.references = references;
    }

    static String place(String profile) {
        return "profiles/" + profile + ".html";
    }

    static String place(String profile, String demand) {
        return place(profile) + "#" + demand;
    }

    List<Page> pages(Html readme) {
        List<Page> pages = new ArrayList<>();
        library.profiles().forEach((name, profile) -> pages.add(page(name, profile)));
        pages.add(new Page(
                Page.PROFILES.path(),
                Page.PROFILES,
                "Profiles",
                "What a message is judged by besides FEX itself, for a purpose.",
                readme));
        return pages;
    }

    private Page page(String name, JsonNode profile) {
        String title = Library.text(profile.path("title"), "en");
        List<JsonNode> demands = Library.demands(profile);
        String base = Library.text(profile, "extends");
        String count = demands.size() == 1 ? "One demand" : demands.isEmpty() ? "Nothing" : demands.size() + " demands";
        return Page.of(
                place(name),
                Page.PROFILES,
                title,
                name,
                count + " besides those of FEX" + (base.isEmpty() ? "." : " and of the profile " + base + "."),
                Parts.facts(
                        Parts.fact("In Russian", Parts.inRussian(profile.path("title"))),
                        Parts.fact("Extends", base.isEmpty() ? NOTHING : Html.codeLink(place(base), base)),
                        Parts.fact("Other severities", severities(profile.path("severities"))),
                        Parts.fact("Leaves out", leftOut(profile.path("suppress"))),
                        Parts.fact("File", Parts.sourceFile("profiles/" + name + ".json"))),
                demands.isEmpty() ? Html.NONE : overview(name, demands),
                all(demands.stream().map(demand -> demand(name, demand))));
    }

    private Html severities(JsonNode severities) {
        return severities.isEmpty()
                ? NOTHING
                : Html.list(severities.properties().stream()
                        .map(severity -> all(
                                finding(severity.getKey()),
                                text(" "),
                                Parts.severity(severity.getValue().asString()))));
    }

    private Html leftOut(JsonNode codes) {
        return codes.isEmpty()
                ? NOTHING
                : Html.flow(Library.texts(codes).stream().map(this::finding));
    }

    /** A finding of FEX, or of the profile whose name its code begins with. */
    private Html finding(String code) {
        String place = library.findings().containsKey(code)
                ? FindingPages.place(code)
                : library.profiles().entrySet().stream()
                        .filter(profile -> Library.demands(profile.getValue()).stream()
                                .anyMatch(demand -> Library.text(demand, "code").equals(code)))
                        .map(profile -> place(profile.getKey(), code))
                        .findFirst()
                        .orElse(Page.FINDINGS.path());
        return Html.codeLink(place, code);
    }

    private static Html overview(String name, List<JsonNode> demands) {
        return Parts.section(
                "demands",
                "Demands",
                Html.table(
                        "Demands of " + name,
                        List.of("Code", "Severity", "Message", "Source"),
                        demands.stream().map(demand -> {
                            String code = Library.text(demand, "code");
                            return new Html.Row(
                                    "",
                                    Html.codeLink(place(name, code), code),
                                    Parts.severity(Library.text(demand, "severity")),
                                    text(FindingPages.message(demand)),
                                    Parts.source(Library.text(demand, "source")));
                        })));
    }

    private Html demand(String profile, JsonNode demand) {
        String code = Library.text(demand, "code");
        String on = Library.text(demand, "on");
        return Parts.part(
                "h2",
                code,
                Html.code(code),
                el("p", FindingPages.message(demand)),
                Parts.facts(
                        Parts.fact("Speaks of", subject(on, demand.path("messages"))),
                        Parts.fact(
                                "When",
                                demand.has("when") ? condition(demand, "when").words() : Html.NONE),
                        Parts.fact(
                                "Asks that",
                                (demand.has("then") ? condition(demand, "then") : new Condition(library, on, demand))
                                        .words()),
                        Parts.fact("Severity", Parts.severityInWords(Library.text(demand, "severity"))),
                        Parts.fact("Source", Parts.source(Library.text(demand, "source")))),
                Parts.texts(code + "-", "h3", demand.path("texts")),
                el("h3", "Messages of the kit that fail"),
                KitPage.entries(judged(profile).filter(entry -> fails(entry, profile, code))),
                el("h3", "Messages of the kit that pass"),
                KitPage.entries(
                        judged(profile).filter(entry -> !fails(entry, profile, code) && concerns(entry, demand))));
    }

    /** The entity, and the messages in which it is meant; a message type stands for itself. */
    private Html subject(String on, JsonNode messages) {
        Library.Schema schema = library.schemas().get(on);
        Html types = Html.joined(
                ", ",
                Library.texts(messages).stream()
                        .map(type -> Parts.schema(library, type))
                        .toList());
        return all(
                Parts.schema(library, on),
                schema != null && schema.isMessageType()
                        ? Html.NONE
                        : all(text(" in "), messages.isEmpty() ? text("all messages") : types));
    }

    private Condition condition(JsonNode demand, String member) {
        return new Condition(library, Library.text(demand, "on"), demand.path(member));
    }

    private Stream<JsonNode> judged(String profile) {
        return library.manifest().stream()
                .filter(entry -> entry.path("profiles").has(profile));
    }

    private static boolean fails(JsonNode entry, String profile, String code) {
        return KitPage.codes(entry, profile).anyMatch(code::equals);
    }

    /** Whether the message holds an entity that the demand is for: only then does it show the demand passing. */
    private boolean concerns(JsonNode entry, JsonNode demand) {
        JsonNode message = library.kitMessage(Library.text(entry, "file"));
        String on = Library.text(demand, "on");
        List<String> types = Library.texts(demand.path("messages"));
        return (types.isEmpty() || types.contains(Library.text(message, "type")))
                && references.entities(message).stream()
                        .anyMatch(part -> part.schema().name().equals(on)
                                && condition(demand, "when").holds(part.json()));
    }
}
