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
        return Page.of(
                place(name),
                Page.PROFILES,
                title,
                name,
                "Demands besides those of FEX: " + demands.size() + ".",
                Parts.facts(
                        Parts.fact("In Russian", Parts.inRussian(profile.path("title"))),
                        Parts.fact("Extends", orNothing(base.isEmpty() ? Html.NONE : Html.codeLink(place(base), base))),
                        Parts.fact("Other severities", orNothing(severities(profile.path("severities"), base))),
                        Parts.fact(
                                "Leaves out",
                                orNothing(Html.flow(Library.texts(profile.path("suppress")).stream()
                                        .map(code -> finding(code, base))))),
                        Parts.fact("File", Parts.sourceFile("profiles/" + name + ".json"))),
                demands.isEmpty()
                        ? Html.NONE
                        : Parts.section(
                                "demands",
                                "Demands",
                                FindingPages.table(
                                        "Demands of " + name,
                                        demands,
                                        code -> place(name, code),
                                        "Source",
                                        demand -> Parts.source(Library.text(demand, "source")))),
                all(demands.stream().map(demand -> demand(name, demand))));
    }

    private Html severities(JsonNode severities, String base) {
        return Html.flow(severities.properties().stream()
                .map(severity -> all(
                        finding(severity.getKey(), base),
                        text(" "),
                        Parts.severity(severity.getValue().asString()))));
    }

    /** A finding of FEX, or of the profile extended. */
    private Html finding(String code, String base) {
        return Html.codeLink(library.findings().containsKey(code) ? FindingPages.place(code) : place(base, code), code);
    }

    private static Html orNothing(Html fact) {
        return fact.equals(Html.NONE) ? text("nothing") : fact;
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
                        Parts.fact("When", condition(demand, "when").words()),
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
        Html in = schema != null && schema.isMessageType()
                ? Html.NONE
                : all(text(" in "), messages.isEmpty() ? text("all messages") : Parts.schemas(library, messages));
        return all(Parts.schema(library, on), in);
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
