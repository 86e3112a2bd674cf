package org.openfex.schema.generator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value schema and the primitive types that it refers to, the schema itself first: all of them hold for the value.
 *
 * @param parts the schemas
 * @param names the name of each part in {@code types.json}; empty for the first part
 */
record TypeChain(List<JsonNode> parts, List<String> names) {
    private static final String TYPE = "types.json#/$defs/";
    private static final String TYPE_INSIDE = "#/$defs/";

    /** Follows the references; empty, and a fault, where one leads nowhere. */
    static Optional<TypeChain> of(JsonNode json, ObjectNode types, String place, Faults faults) {
        List<JsonNode> parts = new ArrayList<>(List.of(json));
        List<String> names = new ArrayList<>(List.of(""));
        JsonNode part = json;
        while (part.has("$ref")) {
            String ref = Json.text(part, "$ref");
            String prefix = parts.size() == 1 ? TYPE : TYPE_INSIDE;
            String name = ref.startsWith(prefix) ? ref.substring(prefix.length()) : "";
            part = types.path("$defs").path(name);
            if (!part.isObject() || names.contains(name)) {
                faults.add(place, "the reference " + ref + " leads nowhere");
                return Optional.empty();
            }
            parts.add(part);
            names.add(name);
        }
        return Optional.of(new TypeChain(List.copyOf(parts), List.copyOf(names)));
    }

    /** The JSON type. */
    String type() {
        return Json.text(parts.get(parts.size() - 1), "type");
    }

    /** The nearest of some primitive types that the value is of. */
    Optional<String> nearest(Set<String> wanted) {
        return names.stream().filter(wanted::contains).findFirst();
    }

    boolean is(String name) {
        return names.contains(name);
    }

    /** The nearest text under a keyword, or an empty text. */
    String text(String keyword) {
        return parts.stream()
                .map(part -> Json.text(part, keyword))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The texts of the nearest list under a keyword. */
    List<String> texts(String keyword) {
        return parts.stream()
                .filter(part -> part.has(keyword))
                .map(part -> Json.strings(part.path(keyword)))
                .findFirst()
                .orElse(List.of());
    }

    /** Whether the schema itself narrows the type that it refers to. */
    boolean narrows() {
        return Stream.of("minLength", "maxLength", "pattern").anyMatch(parts.get(0)::has);
    }

    /** The strictest of the lower limits under a keyword. */
    Optional<BigDecimal> lower(String keyword) {
        return limits(keyword).max(BigDecimal::compareTo);
    }

    /** The strictest of the upper limits under a keyword. */
    Optional<BigDecimal> upper(String keyword) {
        return limits(keyword).min(BigDecimal::compareTo);
    }

    private Stream<BigDecimal> limits(String keyword) {
        return parts.stream()
                .map(part -> part.path(keyword))
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .filter(Objects::nonNull);
    }

    /** The regular expressions, the most general first, with the constants of those of {@code types.json}. */
    List<Value.Format> formats() {
        List<Value.Format> formats = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String constant = names.get(i).isEmpty() ? "" : Names.constantOfCamel(names.get(i));
            if (parts.get(i).has("pattern")) {
                formats.add(new Value.Format(constant, Json.text(parts.get(i), "pattern")));
            }
            if (parts.get(i).path("const").isString()) {
                String literal = Json.text(parts.get(i), "const").replaceAll("([\\^$\\\\.*+?()\\[\\]{}|])", "\\\\$1");
                formats.add(new Value.Format("", "^" + literal + "$"));
            }
        }
        Collections.reverse(formats);
        return List.copyOf(formats);
    }
}
