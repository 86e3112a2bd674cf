package org.openfex.schema.generator.site;

import static org.openfex.schema.generator.site.Html.all;
import static org.openfex.schema.generator.site.Html.css;
import static org.openfex.schema.generator.site.Html.el;
import static org.openfex.schema.generator.site.Html.link;
import static org.openfex.schema.generator.site.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openfex.schema.generator.site.Library.Member;
import org.openfex.schema.generator.site.Library.Schema;
import tools.jackson.databind.JsonNode;

/** The pages of message types, entities and primitive types. */
final class SchemaPages {
    private static final String TYPES_INTRODUCTION =
            "The shapes of identifiers, times, texts and codes that all entities share. Lengths count Unicode code points.";

    private final Library library;
    private final References references;

    SchemaPages(Library library, References references) {
        this.library = library;
        this.references = references;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        library.schemas().values().forEach(schema -> pages.add(page(schema)));
        pages.add(index(
                Page.MESSAGES,
                "Message types",
                "Every message is an envelope and a body; its type fixes the shape of the body.",
                el(
                        "p",
                        text("The envelope is explained under "),
                        link("entities/message.html", "Message"),
                        text("."))));
        pages.add(index(
                Page.ENTITIES, "Entities", "What messages are put together from, in alphabetical order.", Html.NONE));
        pages.add(types());
        return pages;
    }

    /** The message types as a table: the first thing that a reader looks for. */
    Html messageTypes() {
        return overview("Message types", true);
    }

    private Page index(Page.Part part, String title, String about, Html more) {
        return Page.first(part, title, about, more, overview(title, part.equals(Page.MESSAGES)));
    }

    private Html overview(String name, boolean messageTypes) {
        return Html.table(
                name,
                List.of("Name", "Meaning", "Clause"),
                library.schemas().values().stream()
                        .filter(schema -> schema.isMessageType() == messageTypes)
                        .map(schema -> Html.row(
                                Parts.titled(schema.page(), schema.title(), schema.name()),
                                text(schema.description()),
                                Parts.clause(library, schema.clause(), true))));
    }

    private Page page(Schema schema) {
        Html users = Parts.users(references.of(References.ENTITY + schema.name()));
        return Page.of(
                schema.page(),
                schema.isMessageType() ? Page.MESSAGES : Page.ENTITIES,
                schema.title(),
                schema.name(),
                schema.description(),
                Parts.facts(
                        Parts.clauseAndSources(library, schema.clause()),
                        Parts.fact("Schema", Parts.sourceFile(schema.file()))),
                Parts.section("members", "Members", members(schema)),
                users.equals(Html.NONE) ? users : Parts.section("used", "Where it is used", users),
                example(schema));
    }

    private Html members(Schema schema) {
        return all(
                note(text("1: always there. 0..1: may be absent. Lists state how many entries.")),
                Html.table(
                        "Members of " + schema.title(),
                        List.of("Member", "Occurs", "Type", "Meaning", "Clause"),
                        schema.members().stream()
                                .map(member -> new Html.Row(
                                        member.anchor(),
                                        all(
                                                Html.code(member.name()),
                                                member.required()
                                                        ? el("span", css("required"), text("required"))
                                                        : Html.NONE),
                                        el("span", css("number"), text(member.cardinality())),
                                        type(member),
                                        meaning(member),
                                        Parts.clause(library, member.clause(), false)))));
    }

    private static Html meaning(Member member) {
        List<String> sources = Library.texts(member.json().path("x-source"));
        return all(text(Library.text(member.json(), "description")), Parts.sources(sources.stream()));
    }

    private Html type(Member member) {
        JsonNode item = member.item();
        if (member.isBody()) {
            return all(text("body of the "), link(Page.MESSAGES.path(), "message type"));
        }
        if (library.schemas().containsKey(member.entity())) {
            return Parts.schema(library, member.entity());
        }
        JsonNode list = library.codeLists().get(member.codeList());
        if (list != null) {
            return all(
                    text("code of "), link(CodePages.place(member.codeList()), Library.text(list.path("title"), "en")));
        }
        List<Html> pieces = new ArrayList<>();
        String type = member.type();
        pieces.add(type.isEmpty() ? text(Library.text(item, "type")) : typeLink(type));
        JsonNode targets = item.path("x-refersTo");
        if (!targets.isEmpty()) {
            pieces.add(all(text("of "), Parts.schemas(library, targets)));
        }
        limits(item).forEach(limit -> pieces.add(text(limit)));
        if (member.json().path("uniqueItems").asBoolean(false)) {
            pieces.add(text("all different"));
        }
        return Html.joined(targets.isEmpty() ? ", " : " ", pieces);
    }

    /** The limits that a schema states itself, in words. */
    private static List<String> limits(JsonNode schema) {
        List<String> limits = new ArrayList<>();
        String unit = Library.text(schema, "x-unit");
        if (schema.has("const")) {
            limits.add("always " + schema.path("const").asString());
        }
        if (schema.has("minimum")) {
            limits.add((number(schema, "minimum") + " to " + number(schema, "maximum") + " " + unit).strip());
        }
        if (schema.has("maxLength")) {
            String least = schema.path("minLength").asInt(0) > 1 ? number(schema, "minLength") + " to " : "up to ";
            boolean isFixed = schema.path("minLength").equals(schema.path("maxLength"));
            limits.add((isFixed ? "" : least) + number(schema, "maxLength") + " characters");
        }
        if (schema.has("maxProperties")) {
            limits.add("up to " + number(schema, "maxProperties") + " members");
        }
        return limits;
    }

    private static String number(JsonNode schema, String member) {
        JsonNode number = schema.path(member);
        return number.isIntegralNumber() ? String.format(Locale.ROOT, "%,d", number.asLong()) : number.asString();
    }

    private Html example(Schema schema) {
        References.Example example = references.examples().get(schema.name());
        if (example == null) {
            return Html.NONE;
        }
        Html place = example.pointer().isEmpty() ? Html.NONE : all(text(" at "), Html.code(example.pointer()));
        String least = "valid/minimal-" + schema.name() + ".json";
        boolean hasLeast = library.manifest().stream()
                .anyMatch(entry -> Library.text(entry, "file").equals(least));
        return Parts.section(
                "example",
                "Example",
                note(
                        text("From "),
                        Parts.kitFile(example.file()),
                        place,
                        text(". All persons and numbers are invented.")),
                Parts.json(example.json(), "Example of " + schema.title()),
                hasLeast
                        ? all(
                                note(text("The least that a message of this type says: "), Parts.kitFile(least)),
                                Parts.json(library.kitMessage(least), "The least message"))
                        : Html.NONE);
    }

    private static Html note(Html... content) {
        return el("p", css("note"), all(content));
    }

    private Page types() {
        return Page.first(
                Page.TYPES,
                "Primitive types",
                TYPES_INTRODUCTION,
                Html.flow(library.types().keySet().stream().map(SchemaPages::typeLink)),
                all(library.types().entrySet().stream().map(type -> type(type.getKey(), type.getValue()))));
    }

    static String typePlace(String type) {
        return Page.TYPES.path() + "#" + type;
    }

    private static Html typeLink(String type) {
        return Html.codeLink(typePlace(type), type);
    }

    private Html type(String name, JsonNode type) {
        List<String> json = new ArrayList<>(List.of(Library.text(type, "type")));
        json.addAll(limits(type));
        JsonNode names = type.path("propertyNames");
        return Parts.part(
                "h2",
                name,
                Html.code(name),
                el("p", text(Library.text(type, "description"))),
                Parts.facts(
                        Parts.fact("JSON", text(String.join(", ", json))),
                        Parts.fact("Pattern", pattern(type)),
                        Parts.fact(
                                "Names",
                                names.has("pattern")
                                        ? all(text(String.join(", ", limits(names)) + ", "), pattern(names))
                                        : Html.NONE),
                        Parts.fact("Clause", Parts.clause(library, Library.text(type, "x-clause"), true)),
                        Parts.fact("Used by", Parts.users(references.of(References.TYPE + name)))));
    }

    private static Html pattern(JsonNode schema) {
        return schema.has("pattern") ? el("code", css("pattern"), text(Library.text(schema, "pattern"))) : Html.NONE;
    }
}
