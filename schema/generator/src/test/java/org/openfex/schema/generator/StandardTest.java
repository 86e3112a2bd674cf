package org.openfex.schema.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class StandardTest {
    private static final String THING = "schemas/entities/thing.json";
    private static final String KINDS = "codes/thing-kind.json";

    @TempDir
    Path folder;

    @Test
    void theSmallStandardHasNoFault() {
        assertEquals(List.of(), new SmallStandard(folder).faults());
    }

    @Test
    void everyFaultOfTheScopesIsTold() {
        SmallStandard standard = new SmallStandard(folder);
        standard.write("scopes.json", """
                {"scopes": [{"scope": "s", "title": {"en": "S", "ru": "S"}, "definition": "D.", "source": "X 1 [V]",
                  "criteria": [{"criterion": "c", "source": "X", "asks": ["type"], "needs": ["luck"],
                    "ways": [{"member": "type", "yes": ["none"]}, {"member": "colour"}]}]},
                  {"scope": "s", "subject": "boat", "title": {"en": "T", "ru": "T"}, "definition": "D.", "source": "X 1 [V]",
                  "criteria": [], "candidates": [{"types": [], "codes": ["1"], "when": [{"member": "type", "of": []}]}]}]}
                """);
        assertEquals(
                List.of(
                        "scopes.json s c: the source \"X\" does not end with a verification mark such as [V]",
                        "scopes.json s c: \"needs\" names what nobody can give: luck",
                        "scopes.json s c: codes/firearm-type.json has no code none",
                        "scopes.json s c: no scope depends on the member \"colour\"",
                        "scopes.json s: no scope is about a boat",
                        "scopes.json s when: unknown member \"of\""),
                standard.faults());
    }

    @Test
    void aFolderMayTellPeopleWhatItHolds() {
        SmallStandard standard = new SmallStandard(folder);
        standard.write("codes/README.md", "# Code lists");
        assertEquals(List.of(), standard.faults());
    }

    @Test
    void clausesAreNotAskedForWhereThereAreNone() {
        SmallStandard standard = new SmallStandard(folder);
        standard.delete("clauses.json");
        assertEquals(List.of(), standard.faults());
    }

    @Test
    void allFaultsOfAllFilesAreToldAtOnce() {
        SmallStandard standard = new SmallStandard(folder);
        standard.editMember("name", name -> name.remove("description"));
        standard.editMember("count", count -> count.remove("maximum"));
        standard.edit(KINDS, list -> list.remove("definition"));
        FaultySourcesException thrown = assertThrows(FaultySourcesException.class, standard::read);
        assertEquals(
                List.of(
                        THING + " name: no description",
                        KINDS + ": no \"definition\"",
                        THING + " count: a number without minimum and maximum"),
                thrown.faults());
        thrown.faults().forEach(fault -> assertTrue(thrown.getMessage().contains(fault)));
    }

    @Test
    void aFileThatIsNotStrictJsonIsNamedWithItsLine() {
        SmallStandard standard = new SmallStandard(folder);
        standard.write(THING, "{\n\"title\": 1,\n\"title\": 2}");
        assertTrue(
                standard.faults().contains(THING + ": not strict JSON: Duplicate Object property \"title\" in line 3"));
    }

    @Test
    void missingCodeListsAreToldWithTheMembersThatNameThem() {
        SmallStandard standard = new SmallStandard(folder);
        standard.delete(KINDS);
        standard.delete("codes/country.json");
        assertEquals(
                Map.of(
                        "thing-kind", new TreeSet<>(List.of(THING + " kind")),
                        "country", new TreeSet<>(List.of(THING + " country"))),
                Standard.missingCodeLists(standard.folder()));
        assertEquals(
                List.of(
                        "codes/country.json: missing; used by " + THING + " country",
                        KINDS + ": missing; used by " + THING + " kind"),
                standard.faults());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void eachFaultIsFound(String fault, Consumer<SmallStandard> breakIt) {
        SmallStandard standard = new SmallStandard(folder);
        breakIt.accept(standard);
        assertEquals(List.of(fault), standard.faults());
    }

    static Stream<Arguments> eachFaultIsFound() {
        return Stream.of(
                // files
                fault(
                        "schemas/entities/Odd.json: not named in lower-kebab-case with the ending .json",
                        s -> s.write("schemas/entities/Odd.json", "{}")),
                fault(
                        "clauses.json: clause 1.1 stands there twice",
                        s -> s.edit(
                                "clauses.json",
                                json -> SmallStandard.array(json, "clauses")
                                        .addObject()
                                        .put("number", "1.1"))),
                // heads
                entity(
                        ": \"$id\" is not https://openfex.org/schema/1.0/thing.json",
                        json -> json.put("$id", "https://openfex.org/schema/1.0/thingy.json")),
                entity(
                        ": \"$schema\" is not https://json-schema.org/draft/2020-12/schema",
                        json -> json.remove("$schema")),
                entity(": no description", json -> json.remove("description")),
                entity(": no title", json -> json.put("title", " ")),
                entity(": no x-clause", json -> json.remove("x-clause")),
                entity(": \"type\" is not object", json -> json.put("type", "string")),
                entity(
                        ": the keyword \"additionalProperties\" is not allowed here",
                        json -> json.put("additionalProperties", false)),
                entity(
                        ": \"required\" names no member: \"colour\"",
                        json -> SmallStandard.array(json, "required").add("colour")),
                entity(
                        ": \"required\" names a member twice: \"id\"",
                        json -> SmallStandard.array(json, "required").add("id")),
                entity(
                        ": \"extensions\" is not the last member",
                        json -> SmallStandard.object(json, "properties").remove("extensions")),
                // members
                member("name", "no x-clause", json -> json.remove("x-clause")),
                member("name", "x-clause 9.9 is not in clauses.json", json -> json.put("x-clause", "9.9")),
                member("name", "x-source is not a list of texts", json -> json.put("x-source", "ITI 8 [V]")),
                member(
                        "name",
                        "the source \"ITI 8\" does not end with a verification mark such as [V]",
                        json -> json.putArray("x-source").add("ITI 8")),
                member("name", "the keyword \"format\" is not allowed here", json -> json.put("format", "uri")),
                member("name", "the keyword \"minItems\" is not allowed here", json -> json.put("minItems", 1)),
                member("name", "not exactly one of $ref and type", json -> json.put("type", "string")),
                member("name", "maxLength is no whole number from 0", json -> json.put("maxLength", -1)),
                member(
                        "name",
                        "the reference types.json#/$defs/none leads nowhere",
                        json -> json.put("$ref", "types.json#/$defs/none")),
                member("name", "the reference none.json leads nowhere", json -> {
                    json.put("$ref", "none.json");
                    json.remove("maxLength");
                }),
                member("name", "the pattern is not anchored with ^ and $", json -> json.put("pattern", "[a-z]+")),
                member(
                        "name",
                        "the pattern has a quantifier inside a group that repeats",
                        json -> json.put("pattern", "^([a-z]+){2}$")),
                member("whole", "no maxLength", json -> json.put("type", "string")),
                member(
                        "whole",
                        "the type is not one of [array, boolean, integer, number, string]",
                        json -> json.put("type", "null")),
                member(
                        "whole",
                        "an object inside an object: give it a file of its own",
                        json -> json.put("type", "object")),
                member("count", "x-unit says nothing", json -> json.put("x-unit", "")),
                member(
                        "size",
                        "maximum is no number within plus or minus 9007199254740991",
                        json -> json.put("maximum", 9007199254740992L)),
                member("count", "an integer with a limit that is none", json -> json.put("maximum", 1.5)),
                member("madeOn", "Java cannot hold a narrower partialDate", json -> json.put("maxLength", 4)),
                member("parts", "no maxItems, or one below minItems", json -> json.remove("maxItems")),
                member(
                        "parts",
                        "no minItems of at least 1: an empty list is not allowed",
                        json -> json.remove("minItems")),
                member("parts", "a list that may be absent has a minItems above 1", json -> json.put("minItems", 2)),
                member("parts", "uniqueItems for a list of entities", json -> json.put("uniqueItems", true)),
                member(
                        "parts",
                        "the keyword \"maxLength\" beside a reference to an entity",
                        json -> SmallStandard.object(json, "items").put("maxLength", 3)),
                // references and codes
                member("kind", "a code without x-codeList", json -> json.remove("x-codeList")),
                member(
                        "kind",
                        "a code with a pattern of its own: the pattern stands in types.json",
                        json -> json.put("pattern", "^a$")),
                member("name", "x-codeList on what is not a code", json -> json.put("x-codeList", "thing-kind")),
                member(
                        "name",
                        "a localRef without x-refersTo, or x-refersTo on what is no localRef",
                        json -> json.putArray("x-refersTo").add("thing")),
                fault(
                        "schemas/messages/thing-request.json about: x-refersTo names \"thing-report\", which is no"
                                + " entity with a local id",
                        s -> s.edit(
                                "schemas/messages/thing-request.json",
                                json -> SmallStandard.object(json, "properties", "about")
                                        .putArray("x-refersTo")
                                        .add("thing-report"))),
                fault(
                        "schemas/entities/odd-part.json: nothing refers to this entity",
                        s -> s.edit(
                                THING,
                                json -> SmallStandard.object(json, "properties").remove("parts"))),
                // names
                fault(THING + " toString: Java cannot have a member of this name", s -> rename(s, "toString")),
                fault(THING + " class: Java cannot have a member of this name", s -> rename(s, "class")),
                fault(THING + " big-name: the name is not lowerCamelCase", s -> rename(s, "big-name")),
                fault(
                        KINDS + ": the Java name ThingKind belongs to " + THING,
                        s -> s.edit(THING, json -> json.put("x-javaName", "ThingKind"))),
                fault(
                        THING + ": the Java name String is reserved, or none",
                        s -> s.edit(THING, json -> json.put("x-javaName", "String"))),
                fault(
                        THING + ": the Java name thing is reserved, or none",
                        s -> s.edit(THING, json -> json.put("x-javaName", "thing"))),
                // types
                fault(
                        "schemas/types.json date: no description",
                        s -> type(s, "date", json -> json.remove("description"))),
                fault(
                        "schemas/types.json line: the pattern has an unescaped .",
                        s -> type(s, "line", json -> json.put("pattern", "^.*$"))),
                fault(
                        "schemas/types.json extensions: no minProperties of 1, or no maxProperties",
                        s -> type(s, "extensions", json -> json.remove("maxProperties"))),
                // the message
                fault(
                        "schemas/entities/message.json: no required member \"type\" with the code list message-type",
                        s -> s.edit(
                                "schemas/entities/message.json",
                                json -> SmallStandard.object(json, "properties", "type")
                                        .put("x-codeList", "thing-kind"))),
                fault(
                        "schemas/entities/message.json: no member \"body\" with x-body",
                        s -> s.edit(
                                "schemas/entities/message.json",
                                json -> SmallStandard.object(json, "properties", "body")
                                        .removeAll()
                                        .put("description", "D.")
                                        .put("x-clause", "1.1")
                                        .put("type", "boolean"))),
                fault(
                        "codes/message-type.json: has thing-request, but no schema of it is there",
                        s -> s.delete("schemas/messages/thing-request.json")),
                fault(
                        "codes/message-type.json: lacks the message type thing-request",
                        s -> s.edit(
                                "codes/message-type.json",
                                json -> SmallStandard.array(json, "codes").remove(1))),
                // code lists
                list(": \"list\" is not the name of the file", json -> json.put("list", "kind")),
                list(": unknown member \"note\"", json -> json.put("note", "n")),
                list(
                        " title: no \"ru\"",
                        json -> SmallStandard.object(json, "title").remove("ru")),
                list(
                        ": the source \"List\" does not end with a verification mark such as [V]",
                        json -> json.put("source", "List")),
                list(": no codes", json -> json.putArray("codes")),
                list(" pattern: the pattern is not anchored with ^ and $", json -> json.put("pattern", "[a-z0-9-]+")),
                code(": no \"definition\"", json -> json.remove("definition")),
                code(
                        " label: no \"en\"",
                        json -> SmallStandard.object(json, "label").put("en", "")),
                code(": unknown member \"labels\"", json -> json.put("labels", "l")),
                code(
                        " mapping: no \"version\"",
                        json -> json.putArray("mappings")
                                .addObject()
                                .put("scheme", "ncic")
                                .put("code", "A")),
                code(
                        ": aliases that are no texts, or one that stands there twice",
                        json -> json.putArray("aliases").add("nine").add("nine")),
                code(": \"since\" is no year", json -> json.put("since", "1945")),
                code(": \"until\" is no year", json -> json.put("until", 91)),
                fault(
                        KINDS + ": names the bore-group 12, which codes/bore-group.json does not have",
                        s -> s.edit(
                                KINDS,
                                json -> ((ObjectNode) SmallStandard.array(json, "codes")
                                                .get(1))
                                        .put("boreGroup", "12"))),
                fault(
                        KINDS + ": names the country DD, which codes/country.json does not have",
                        s -> s.edit(
                                KINDS,
                                json -> ((ObjectNode) SmallStandard.array(json, "codes")
                                                .get(1))
                                        .put("countryThen", "DD"))),
                fault(KINDS + " 9mm: the code stands there twice", s -> newCode(s, "9mm")),
                fault(KINDS + " code-9mm: no constant of its own: CODE_9MM", s -> newCode(s, "code-9mm")),
                fault(KINDS + " Nine: the code has not the shape [a-z0-9]+(-[a-z0-9]+)* of at most 64", s -> {
                    newCode(s, "Nine");
                    type(s, "code", json -> json.put("pattern", "^[a-zA-Z0-9-]*$"));
                }),
                fault(KINDS + " big-one: not a code by the type in " + THING + " kind", s -> {
                    type(s, "code", json -> json.put("pattern", "^[a-z0-9]([a-z0-9]*-?(report|request|mm))?$"));
                }));
    }

    private static Arguments fault(String fault, Consumer<SmallStandard> breakIt) {
        return Arguments.of(fault, breakIt);
    }

    private static Arguments entity(String fault, Consumer<ObjectNode> change) {
        return fault(THING + fault, standard -> standard.edit(THING, change));
    }

    private static Arguments member(String member, String fault, Consumer<ObjectNode> change) {
        return fault(THING + " " + member + ": " + fault, standard -> standard.editMember(member, change));
    }

    private static Arguments list(String fault, Consumer<ObjectNode> change) {
        return fault(KINDS + fault, standard -> standard.edit(KINDS, change));
    }

    private static Arguments code(String fault, Consumer<ObjectNode> change) {
        return fault(
                KINDS + " 9mm" + fault,
                standard -> standard.edit(
                        KINDS,
                        json -> change.accept(
                                (ObjectNode) SmallStandard.array(json, "codes").get(1))));
    }

    private static void type(SmallStandard standard, String type, Consumer<ObjectNode> change) {
        standard.edit("schemas/types.json", json -> change.accept(SmallStandard.object(json, "$defs", type)));
    }

    /** Gives the name of a thing another name, and its place. */
    private static void rename(SmallStandard standard, String name) {
        standard.edit(THING, json -> {
            ObjectNode members = SmallStandard.object(json, "properties");
            members.set(name, members.remove("name"));
            members.set("extensions", members.remove("extensions"));
        });
    }

    private static void newCode(SmallStandard standard, String code) {
        standard.edit(KINDS, json -> {
            ObjectNode added = SmallStandard.array(json, "codes").addObject();
            added.put("code", code).put("definition", "One more.");
            added.putObject("label").put("en", "New").put("ru", "New");
        });
    }
}
