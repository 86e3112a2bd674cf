package org.openfex.schema.generator;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Judges each schema file for itself: its keywords, and what every file, entity and member must have. */
final class SchemaRules {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String BASE = "https://openfex.org/schema/1.0/";
    private static final Pattern SOURCE = Pattern.compile("^.+ \\[(V|V-part|V2|M|K|U|X|S)\\]$");
    private static final Pattern MEMBER = Pattern.compile("[a-z][a-zA-Z0-9]*");

    private static final Set<String> NOTES = Set.of("description", "x-clause", "x-source");
    private static final Set<String> ROOT =
            Set.of("$schema", "$id", "title", "type", "required", "properties", "x-javaName");
    private static final Set<String> TYPES_ROOT = Set.of("$schema", "$id", "title", "$defs");
    private static final Set<String> STRING =
            Set.of("type", "minLength", "maxLength", "pattern", "const", "x-codeList", "x-refersTo");
    private static final Set<String> REFERENCE = Set.of(
            "$ref", "minLength", "maxLength", "pattern", "minimum", "maximum", "x-codeList", "x-refersTo", "x-unit");
    private static final Set<String> NUMBER = Set.of("type", "minimum", "maximum", "x-unit");
    private static final Set<String> ARRAY = Set.of("type", "items", "minItems", "maxItems", "uniqueItems");
    private static final Map<String, Set<String>> KEYWORDS = Map.of(
            "string", STRING,
            "integer", NUMBER,
            "number", NUMBER,
            "boolean", Set.of("type"),
            "array", ARRAY);
    private static final Set<String> BODY = Set.of("type", "x-body");
    private static final Set<String> OPEN_OBJECT = Set.of("type", "minProperties", "maxProperties", "propertyNames");

    private final Sources sources;
    private final Faults faults;

    SchemaRules(Sources sources, Faults faults) {
        this.sources = sources;
        this.faults = faults;
    }

    void check() {
        checkTypes();
        sources.entities().forEach((name, json) -> checkEntity(name, json, Sources.ENTITIES + name + ".json"));
        sources.messages().forEach((name, json) -> checkEntity(name, json, Sources.MESSAGES + name + ".json"));
        sources.clauses()
                .forEach((number, clause) -> Json.strings(clause.path("sources"))
                        .forEach(source -> checkSource(source, "clauses.json " + number, faults)));
    }

    /** An instrument, its clause and a verification mark. */
    static void checkSource(String source, String place, Faults faults) {
        if (!SOURCE.matcher(source).matches()) {
            faults.add(place, "the source \"" + source + "\" does not end with a verification mark such as [V]");
        }
    }

    private void checkTypes() {
        ObjectNode types = sources.types();
        checkHead(types, "types", Sources.TYPES);
        checkKeywords(types, Sources.TYPES, TYPES_ROOT, NOTES);
        types.path("$defs").properties().forEach(type -> {
            String place = Sources.TYPES + " " + type.getKey();
            checkNotes(type.getValue(), place);
            if (type.getKey().equals(Sources.EXTENSIONS)) {
                checkExtensions(type.getValue(), place);
            } else {
                checkValue(type.getValue(), place, NOTES);
            }
        });
    }

    /** The type of all extensions: an object with members of any name of one shape. */
    private void checkExtensions(JsonNode type, String place) {
        checkKeywords(type, place, OPEN_OBJECT, NOTES);
        if (type.path("minProperties").asInt(0) != 1
                || type.path("maxProperties").asInt(0) < 1) {
            faults.add(place, "no minProperties of 1, or no maxProperties");
        }
        JsonNode names = type.path("propertyNames");
        checkValue(names, place + " propertyNames", Set.of());
        for (String keyword : List.of("minLength", "maxLength", "pattern")) {
            if (!names.has(keyword)) {
                faults.add(place + " propertyNames", "no " + keyword);
            }
        }
    }

    private void checkHead(ObjectNode json, String name, String place) {
        if (!Json.text(json, "$schema").equals(DIALECT)) {
            faults.add(place, "\"$schema\" is not " + DIALECT);
        }
        if (!Json.text(json, "$id").equals(BASE + name + ".json")) {
            faults.add(place, "\"$id\" is not " + BASE + name + ".json");
        }
        if (Json.text(json, "title").isBlank()) {
            faults.add(place, "no title");
        }
    }

    private void checkEntity(String name, ObjectNode json, String place) {
        checkHead(json, name, place);
        checkNotes(json, place);
        checkKeywords(json, place, ROOT, NOTES);
        if (!Json.text(json, "type").equals("object")) {
            faults.add(place, "\"type\" is not object");
        }
        JsonNode members = json.path("properties");
        checkRequired(json, members, place);
        members.properties().forEach(member -> checkMember(member.getKey(), member.getValue(), place));
        String last = members.propertyNames().stream().reduce("", (before, next) -> next);
        if (!last.equals("extensions")) {
            faults.add(place, "\"extensions\" is not the last member");
        }
    }

    private void checkRequired(ObjectNode json, JsonNode members, String place) {
        Set<String> seen = new HashSet<>();
        for (JsonNode required : json.path("required")) {
            if (!members.has(required.asString(""))) {
                faults.add(place, "\"required\" names no member: " + required);
            } else if (!seen.add(required.stringValue())) {
                faults.add(place, "\"required\" names a member twice: " + required);
            }
        }
    }

    private void checkMember(String name, JsonNode json, String entityPlace) {
        String place = entityPlace + " " + name;
        if (!MEMBER.matcher(name).matches()) {
            faults.add(place, "the name is not lowerCamelCase");
        }
        if (Names.isReservedMember(name)) {
            faults.add(place, "Java cannot have a member of this name");
        }
        checkNotes(json, place);
        if (json.has("x-body")) {
            checkKeywords(json, place, BODY, NOTES);
            return;
        }
        checkValue(json, place, NOTES);
        if (Json.text(json, "type").equals("array")) {
            checkList(json, place);
        }
    }

    private void checkList(JsonNode json, String place) {
        int min = json.path("minItems").asInt(0);
        if (min < 1) {
            faults.add(place, "no minItems of at least 1: an empty list is not allowed");
        }
        if (json.path("maxItems").asInt(0) < Math.max(min, 1)) {
            faults.add(place, "no maxItems, or one below minItems");
        }
        if (Json.text(json.path("items"), "type").equals("array")) {
            faults.add(place, "a list of lists");
        } else {
            checkValue(json.path("items"), place + " items", NOTES);
        }
    }

    private void checkValue(JsonNode json, String place, Set<String> notes) {
        String type = Json.text(json, "type");
        if (json.has("$ref") == json.has("type")) {
            faults.add(place, "not exactly one of $ref and type");
        } else if (json.has("$ref")) {
            checkKeywords(json, place, REFERENCE, notes);
        } else if (type.equals("object")) {
            faults.add(place, "an object inside an object: give it a file of its own");
        } else if (!KEYWORDS.containsKey(type)) {
            faults.add(
                    place,
                    "the type is not one of "
                            + List.copyOf(KEYWORDS.keySet()).stream().sorted().toList());
        } else {
            checkKeywords(json, place, KEYWORDS.get(type), notes);
        }
        checkDetails(json, place);
    }

    private void checkDetails(JsonNode json, String place) {
        if (json.has("pattern")) {
            PatternRules.faultOf(Json.text(json, "pattern")).ifPresent(fault -> faults.add(place, fault));
        }
        for (String keyword : List.of("minLength", "maxLength", "minItems", "maxItems")) {
            JsonNode limit = json.path(keyword);
            if (!limit.isMissingNode() && (!limit.isInt() || limit.intValue() < 0)) {
                faults.add(place, keyword + " is no whole number from 0");
            }
        }
        for (String keyword : List.of("minimum", "maximum")) {
            JsonNode limit = json.path(keyword);
            if (!limit.isMissingNode() && (!limit.isNumber() || !isInRange(limit.decimalValue()))) {
                faults.add(place, keyword + " is no number within plus or minus " + EntityReader.MAX_WHOLE);
            }
        }
        if (json.has("x-unit") && Json.text(json, "x-unit").isBlank()) {
            faults.add(place, "x-unit says nothing");
        }
        if (json.has("const") && !json.path("const").isString()) {
            faults.add(place, "const is not a text");
        }
    }

    private static boolean isInRange(BigDecimal limit) {
        return limit.abs().compareTo(BigDecimal.valueOf(EntityReader.MAX_WHOLE)) <= 0;
    }

    /** Description, clause and sources. */
    private void checkNotes(JsonNode json, String place) {
        if (Json.text(json, "description").isBlank()) {
            faults.add(place, "no description");
        }
        String clause = Json.text(json, "x-clause");
        if (clause.isBlank()) {
            faults.add(place, "no x-clause");
        } else if (sources.hasClauses() && !sources.clauses().containsKey(clause)) {
            faults.add(place, "x-clause " + clause + " is not in clauses.json");
        }
        JsonNode xSource = json.path("x-source");
        if (!xSource.isMissingNode()
                && (!xSource.isArray() || Json.strings(xSource).size() != xSource.size())) {
            faults.add(place, "x-source is not a list of texts");
        }
        Json.strings(xSource).forEach(source -> checkSource(source, place, faults));
    }

    private void checkKeywords(JsonNode json, String place, Set<String> allowed, Set<String> notes) {
        for (String keyword : json.propertyNames()) {
            if (!allowed.contains(keyword) && !notes.contains(keyword)) {
                faults.add(place, "the keyword \"" + keyword + "\" is not allowed here");
            }
        }
    }
}
