package org.openfex.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Judges a tree by one schema, and says what is wrong in the words of FEX: the one class that knows networknt. Immutable
 * and thread-safe; making one is slow, using it is not.
 */
final class SchemaCheck {

    /**
     * How many faults are taken from the validator before it is stopped: a hostile message has one for every few bytes.
     * Twice what a report shows unless it is told otherwise.
     */
    static final int MAX_FAULTS = 2_000;

    /**
     * The codes that judge one value as such, the most telling first: one cause often breaks several keywords (a null is
     * of the wrong type too, and an empty text also fails its pattern), and one finding says it best.
     */
    private static final List<String> OF_VALUE = List.of(
            "null-not-allowed",
            "type-wrong",
            "type-unknown",
            "text-empty",
            "version-malformed",
            "value-not-allowed",
            "pattern-mismatch",
            "text-too-long",
            "text-too-short",
            "number-out-of-range",
            "array-empty",
            "array-too-short",
            "array-too-long");

    private static final Problem STOPPED =
            new Problem("schema-check-stopped", "", "", Map.of("limit", Integer.toString(MAX_FAULTS)), null);

    /** Stands in the validator's list for each fault that has become a problem. */
    private static final Error COUNTED = Error.builder().build();

    private final JsonNode bundle;
    private final Schema schema;
    private final Map<String, JsonNode> resources = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /** Makes a check by a schema of draft 2020-12 whose references all lead to places inside it. */
    SchemaCheck(JsonNode bundle) {
        this.bundle = bundle;
        index(bundle);
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                // Nothing is fetched: the default loader has no access to the network. Texts of the validator are not
                // used, so its locale must not depend on the machine.
                builder -> builder.schemaRegistryConfig(
                        SchemaRegistryConfig.builder().locale(Locale.ROOT).build()));
        this.schema = registry.getSchema(withoutAnnotations(bundle.deepCopy()));
        this.schema.initializeValidators();
    }

    /** How telling a code is among those that judge one value as such, from 0 on; -1 for a code that stands by itself. */
    static int rank(String code) {
        return OF_VALUE.indexOf(code);
    }

    /** Tells whether a name is that of a member in the schema, so that a pointer may show it. */
    boolean knows(String name) {
        return names.contains(name);
    }

    /** The faults of a tree, in the order in which the validator finds them; empty when there are none. */
    List<Problem> check(JsonNode root) {
        Faults faults = new Faults();
        try {
            schema.validate(root, context -> context.setErrors(faults));
        } catch (TooManyFaultsException e) {
            faults.problems.put("", STOPPED);
        }
        return List.copyOf(faults.problems.values());
    }

    private Problem problem(Error fault) {
        Place place = place(fault.getInstanceLocation());
        JsonNode owner = owner(fault.getEvaluationPath());
        JsonNode value = fault.getInstanceNode();
        String keyword = fault.getKeyword();
        return switch (keyword) {
            case "required" -> {
                String member = fault.getProperty();
                String clause =
                        owner.path("properties").path(member).path("x-clause").stringValue(null);
                yield new Problem(
                        "member-missing", place.pointer(), place.publicPointer(), Map.of("member", member), clause);
            }
            case "additionalProperties" -> place.member(fault.getProperty()).problem("member-unknown");
            case "propertyNames" ->
                place.member(fault.getProperty()).problem("name-malformed", "expected", form(owner.path(keyword)));
            case "type" ->
                value.isNull()
                        ? place.problem("null-not-allowed")
                        : place.problem("type-wrong", "expected", list(owner.path(keyword)));
            case "enum", "const" -> notAllowed(place, list(owner.path(keyword)));
            case "pattern" -> place.problem("pattern-mismatch", "expected", form(owner));
            case "minLength" ->
                value.stringValue("").isEmpty()
                        ? place.problem("text-empty")
                        : place.problem("text-too-short", "minimum", list(owner.path(keyword)));
            case "maxLength" -> place.problem("text-too-long", "maximum", list(owner.path(keyword)));
            case "minimum", "maximum" -> place.problem("number-out-of-range", "range", range(owner));
            case "minItems" ->
                value.isEmpty()
                        ? place.problem("array-empty")
                        : place.problem("array-too-short", "minimum", list(owner.path(keyword)));
            case "maxItems" -> place.problem("array-too-long", "maximum", list(owner.path(keyword)));
            case "uniqueItems" -> place.problem("array-repeats");
            case "minProperties" -> place.problem("object-empty");
            case "maxProperties" -> place.problem("object-too-large", "maximum", list(owner.path(keyword)));
            default -> place.problem("schema-violation", "keyword", keyword);
        };
    }

    private static Problem notAllowed(Place place, String allowed) {
        return switch (place.pointer()) {
            case "/fex" -> place.problem("version-malformed");
            case "/type" -> place.problem("type-unknown", "allowed", allowed);
            default -> place.problem("value-not-allowed", "allowed", allowed);
        };
    }

    /** What the schema says of the form of a text: its description for people, or else its pattern. */
    private static String form(JsonNode owner) {
        return owner.path("description").stringValue(owner.path("pattern").stringValue("?"));
    }

    /** The values of a keyword: one, or several in an array. */
    private static String list(JsonNode keyword) {
        if (!keyword.isArray()) {
            return keyword.asString();
        }
        List<String> values = new ArrayList<>();
        keyword.forEach(value -> values.add(value.asString()));
        return String.join(", ", values);
    }

    private static String range(JsonNode owner) {
        String minimum = owner.path("minimum").asString("");
        String maximum = owner.path("maximum").asString("");
        if (maximum.isEmpty()) {
            return ">= " + minimum;
        }
        return minimum.isEmpty() ? "<= " + maximum : minimum + ".." + maximum;
    }

    private Place place(NodePath path) {
        Place place = new Place("", "");
        for (Object token : tokens(path)) {
            place = token instanceof String name && knows(name) ? place.child(name, name) : place.element(token);
        }
        return place;
    }

    /** The schema object that holds the keyword at the end of an evaluation path. */
    private JsonNode owner(NodePath path) {
        JsonNode resource = bundle;
        JsonNode owner = bundle;
        JsonNode node = bundle;
        for (Object token : tokens(path)) {
            owner = node;
            if (token.equals("$ref") && node.path("$ref").isString()) {
                String reference = node.path("$ref").stringValue();
                int fragment = reference.indexOf('#');
                String file = fragment < 0 ? reference : reference.substring(0, fragment);
                resource = file.isEmpty() ? resource : resources.getOrDefault(file(file), bundle);
                node = fragment < 0 ? resource : resource.at(reference.substring(fragment + 1));
            } else {
                node = token instanceof Integer index ? node.path(index) : node.path((String) token);
            }
        }
        return owner;
    }

    private static List<Object> tokens(NodePath path) {
        Deque<Object> tokens = new ArrayDeque<>();
        for (NodePath step = path; step != null; step = step.getParent()) {
            Object token = step.getElement(-1);
            if (token != null) {
                tokens.addFirst(token);
            }
        }
        return List.copyOf(tokens);
    }

    /** Gathers the names of members, and the schemas inside the bundle that others refer to by file name. */
    private void index(JsonNode node) {
        if (node.path("$id").isString()) {
            resources.put(file(node.path("$id").stringValue()), node);
        }
        names.addAll(node.path("properties").propertyNames());
        node.forEach(this::index);
    }

    /** Takes the keywords of FEX out: they say nothing to the validator, and it would log a warning for each. */
    private static JsonNode withoutAnnotations(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(object.propertyNames().stream()
                    .filter(name -> name.startsWith("x-"))
                    .toList());
        }
        node.forEach(SchemaCheck::withoutAnnotations);
        return node;
    }

    private static String file(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    /**
     * A place in the message.
     *
     * @param pointer its JSON pointer
     * @param publicPointer the same, with {@code ?} for names that the standard does not know
     */
    private record Place(String pointer, String publicPointer) {

        /** A member that the standard knows, an element, or a member that it does not know. */
        Place element(Object token) {
            return token instanceof Integer ? child(token.toString(), token.toString()) : member((String) token);
        }

        /** A member whose name must not be shown. */
        Place member(String name) {
            return child(name, "?");
        }

        Place child(String token, String shown) {
            return new Place(JsonPointers.child(pointer, token), publicPointer + "/" + shown);
        }

        Problem problem(String code) {
            return new Problem(code, pointer, publicPointer, Map.of(), null);
        }

        Problem problem(String code, String parameter, String value) {
            return new Problem(code, pointer, publicPointer, Map.of(parameter, value), null);
        }
    }

    /**
     * The list that the validator writes into; it ends the validation when it is full. The validator looks only at how long it
     * is, so that faults become problems at once: they take a tenth of the memory.
     */
    private final class Faults extends ArrayList<Error> {

        private static final long serialVersionUID = 1L;

        /** By pointer, and by what a problem says if it stands by itself. */
        private final transient Map<String, Problem> problems = new LinkedHashMap<>();

        @Override
        public boolean add(Error fault) {
            if (size() == MAX_FAULTS) {
                throw new TooManyFaultsException();
            }
            Problem problem = problem(fault);
            int rank = rank(problem.code());
            String key = problem.pointer() + (rank < 0 ? " " + problem.code() + problem.parameters() : "");
            problems.merge(key, problem, (one, other) -> rank(one.code()) <= rank ? one : other);
            return super.add(COUNTED);
        }
    }

    /** Ends a validation that has found enough. */
    private static final class TooManyFaultsException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManyFaultsException() {
            super("", null, false, false);
        }
    }
}
