package org.openfex.schema.generator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the entities of their schemas: resolves references, and works out what each member means in Java. */
final class EntityReader {
    /** The greatest whole number that every JSON reader holds exactly: 2^53 - 1. */
    static final long MAX_WHOLE = 9_007_199_254_740_991L;

    private static final Map<String, Value.Plain> PLAIN = Map.of(
            "uuid", new Value.Plain("java.util.UUID", false),
            "time", new Value.Plain("java.time.OffsetDateTime", true),
            "date", new Value.Plain("java.time.LocalDate", true),
            "partialDate", new Value.Plain("org.openfex.model.PartialDate", false));
    private static final Set<String> CODES = Set.of("code", "country");
    private static final String LOCAL_ID = "localId";
    private static final String LOCAL_REF = "localRef";
    private static final Set<String> NOTES = Set.of("$ref", "description", "x-clause", "x-source");

    private final Sources sources;
    private final Map<String, CodeListSource> codeLists;
    private final Faults faults;
    private final SortedMap<String, SortedSet<String>> missingLists = new TreeMap<>();
    private final Set<Object> checkedShapes = new HashSet<>();
    private final Set<String> referredTo = new HashSet<>();

    EntityReader(Sources sources, Map<String, CodeListSource> codeLists, Faults faults) {
        this.sources = sources;
        this.codeLists = codeLists;
        this.faults = faults;
    }

    /** All entities and bodies by name. */
    SortedMap<String, Entity> read() {
        SortedMap<String, Entity> entities = new TreeMap<>();
        sources.entities().forEach((name, json) -> entities.put(name, entity(name, json, false)));
        sources.messages().forEach((name, json) -> {
            if (entities.put(name, entity(name, json, true)) != null) {
                faults.add(Sources.MESSAGES + name + ".json", "an entity has this name too");
            }
        });
        sources.entities().keySet().stream()
                .filter(name -> !name.equals(Entity.MESSAGE) && !referredTo.contains(name))
                .forEach(name -> faults.add(Sources.ENTITIES + name + ".json", "nothing refers to this entity"));
        missingLists.forEach((list, users) ->
                faults.add(CodeListSource.place(list), "missing; used by " + String.join(", ", users)));
        return entities;
    }

    /** The code lists that schemas name and that are not there, each with the members that name it. */
    SortedMap<String, SortedSet<String>> missingLists() {
        return missingLists;
    }

    private Entity entity(String name, ObjectNode json, boolean isBody) {
        String file = (isBody ? Sources.MESSAGES : Sources.ENTITIES) + name + ".json";
        Set<String> required = Set.copyOf(Json.strings(json.path("required")));
        List<Member> members = new ArrayList<>();
        json.path("properties")
                .properties()
                .forEach(property -> member(
                                property.getKey(), property.getValue(), required.contains(property.getKey()), file)
                        .ifPresent(members::add));
        return new Entity(
                name,
                javaName(name, json),
                file,
                isBody,
                Json.text(json, "description"),
                Json.text(json, "x-clause"),
                Json.strings(json.path("x-source")),
                List.copyOf(members));
    }

    private static String javaName(String name, ObjectNode json) {
        return json.has("x-javaName") ? Json.text(json, "x-javaName") : Names.type(name);
    }

    private Optional<Member> member(String name, JsonNode json, boolean required, String file) {
        String place = file + " " + name;
        boolean isList = Json.text(json, "type").equals("array");
        JsonNode item = isList ? json.path("items") : json;
        Optional<TypeChain> chain = chain(item, place);
        Optional<Value> value = chain.isPresent() ? value(chain.get(), place) : reference(item, place);
        Member.ListLimits limits = isList ? limits(json) : Member.ListLimits.NONE;
        if (limits.min() > 1 && !required) {
            faults.add(place, "a list that may be absent has a minItems above 1");
        }
        if (limits.unique() && value.filter(v -> v instanceof Value.EntityOf).isPresent()) {
            faults.add(place, "uniqueItems for a list of entities");
        }
        List<String> refersTo = chain.map(c -> refersTo(c, place)).orElse(List.of());
        boolean isLocalId = chain.map(c -> c.is(LOCAL_ID)).orElse(false);
        return value.map(v -> new Member(
                name,
                required,
                limits,
                v,
                isLocalId,
                refersTo,
                Json.text(json, "description"),
                chain.map(c -> c.text("x-unit")).orElse(""),
                Json.text(json, "x-clause"),
                Json.strings(json.path("x-source"))));
    }

    private static Member.ListLimits limits(JsonNode json) {
        return new Member.ListLimits(
                json.path("minItems").asInt(0),
                json.path("maxItems").asInt(0),
                json.path("uniqueItems").asBoolean(false));
    }

    /** The chain of types of a value; empty for a body, an entity, or a reference that leads nowhere. */
    private Optional<TypeChain> chain(JsonNode item, String place) {
        boolean isEntity = item.has("$ref") && !Json.text(item, "$ref").contains("#");
        return isEntity || item.has("x-body") ? Optional.empty() : TypeChain.of(item, sources.types(), place, faults);
    }

    private Optional<Value> reference(JsonNode item, String place) {
        if (item.has("x-body")) {
            return Optional.of(new Value.BodyOf());
        }
        String ref = Json.text(item, "$ref");
        if (ref.contains("#")) {
            return Optional.empty();
        }
        String name = ref.endsWith(".json") ? ref.substring(0, ref.length() - ".json".length()) : "";
        ObjectNode target = sources.entities().get(name);
        if (target == null) {
            faults.add(place, "the reference " + ref + " leads nowhere");
            return Optional.empty();
        }
        for (String keyword : item.propertyNames()) {
            if (!NOTES.contains(keyword)) {
                faults.add(place, "the keyword \"" + keyword + "\" beside a reference to an entity");
            }
        }
        referredTo.add(name);
        return Optional.of(new Value.EntityOf(javaName(name, target)));
    }

    private Optional<Value> value(TypeChain chain, String place) {
        if (chain.type().equals("string")
                && chain.upper("maxLength").isEmpty()
                && chain.text("const").isEmpty()) {
            faults.add(place, "no maxLength");
            return Optional.empty();
        }
        Optional<String> plain = chain.nearest(PLAIN.keySet());
        boolean isCode = chain.nearest(CODES).isPresent();
        if (!chain.text("x-codeList").isEmpty() && !isCode) {
            faults.add(place, "x-codeList on what is not a code");
        }
        if (plain.isPresent()) {
            if (chain.narrows()) {
                faults.add(place, "Java cannot hold a narrower " + plain.get());
            }
            return plain.map(PLAIN::get);
        }
        if (isCode) {
            return code(chain, place);
        }
        return switch (chain.type()) {
            case "string" -> Optional.of(text(chain));
            case "integer", "number" -> number(chain, place);
            case "boolean" -> Optional.of(new Value.Plain("java.lang.Boolean", false));
            case "object" -> Optional.of(new Value.Extensions());
            default -> Optional.empty();
        };
    }

    private static Value text(TypeChain chain) {
        int constant = chain.text("const").codePointCount(0, chain.text("const").length());
        int min = chain.lower("minLength").map(BigDecimal::intValueExact).orElse(constant);
        int max = chain.upper("maxLength").map(BigDecimal::intValueExact).orElse(constant);
        return new Value.Text(min, max, chain.formats());
    }

    private Optional<Value> number(TypeChain chain, String place) {
        Optional<BigDecimal> min = chain.lower("minimum");
        Optional<BigDecimal> max = chain.upper("maximum");
        if (min.isEmpty() || max.isEmpty()) {
            faults.add(place, "a number without minimum and maximum");
            return Optional.empty();
        }
        if (chain.type().equals("number")) {
            return Optional.of(new Value.Fraction(min.get(), max.get()));
        }
        try {
            return Optional.of(
                    new Value.Whole(min.get().longValueExact(), max.get().longValueExact()));
        } catch (ArithmeticException e) {
            faults.add(place, "an integer with a limit that is none");
            return Optional.empty();
        }
    }

    private Optional<Value> code(TypeChain chain, String place) {
        String name = chain.text("x-codeList");
        if (name.isEmpty()) {
            faults.add(place, "a code without x-codeList");
            return Optional.empty();
        }
        if (chain.formats().size() != 1) {
            faults.add(place, "a code with a pattern of its own: the pattern stands in types.json");
            return Optional.empty();
        }
        Value.CodeOf code = new Value.CodeOf(
                name,
                chain.upper("maxLength").map(BigDecimal::intValueExact).orElse(0),
                chain.formats().get(0));
        CodeListSource list = codeLists.get(name);
        if (list == null) {
            missingLists.computeIfAbsent(name, n -> new TreeSet<>()).add(place);
        } else if (checkedShapes.add(code)) {
            list.codes().stream()
                    .map(CodeListSource.CodeSource::code)
                    .filter(value -> value.length() > code.max()
                            || !value.matches(code.format().regex()))
                    .forEach(value -> faults.add(list.place() + " " + value, "not a code by the type in " + place));
        }
        return Optional.of(code);
    }

    private List<String> refersTo(TypeChain chain, String place) {
        List<String> targets = chain.texts("x-refersTo");
        if (chain.is(LOCAL_REF) == targets.isEmpty()) {
            faults.add(place, "a localRef without x-refersTo, or x-refersTo on what is no localRef");
        }
        for (String target : targets) {
            if (!hasLocalId(target)) {
                faults.add(place, "x-refersTo names \"" + target + "\", which is no entity with a local id");
            }
        }
        return targets;
    }

    private boolean hasLocalId(String entity) {
        return Stream.ofNullable(sources.entities().get(entity))
                .flatMap(json -> json.path("properties").properties().stream())
                .anyMatch(property -> Json.text(property.getValue(), "$ref").endsWith("/" + LOCAL_ID));
    }
}
