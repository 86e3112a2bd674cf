package org.openfex.schema.generator;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes all schemas as one, in two forms.
 *
 * <p>The closed form is for messages of this version: it allows no unknown member and no unknown message type. The open
 * form is for messages of a newer minor version and allows both. Which body a message has follows from its type by
 * {@code if}/{@code then}, so that a fault in a body is told once.
 */
final class BundleWriter {
    private static final String TYPES = "types.json#/$defs/";
    private static final String DEFINITIONS = "#/$defs/";
    /** They would make the definition a document of its own, in which references lead elsewhere. */
    private static final Set<String> ONLY_IN_FILES = Set.of("$schema", "$id");

    /** Whether a schema knows its members and message types for good. */
    enum Form {
        CLOSED("closed", "Closed form: for messages of this version. Unknown members and message types are errors."),
        OPEN(
                "open",
                "Open form: for messages of a newer minor version. Unknown members and message types are allowed.");

        private final String id;
        private final String description;

        Form(String id, String description) {
            this.id = id;
            this.description = description;
        }

        String fileName() {
            return "fex-1.0-" + id + ".json";
        }
    }

    private final Standard standard;
    private final Form form;

    BundleWriter(Standard standard, Form form) {
        this.standard = standard;
        this.form = form;
    }

    String write() {
        ObjectNode bundle = Json.object();
        bundle.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        bundle.put("$id", "https://openfex.org/schema/1.0/fex-" + form.id + ".json");
        bundle.put("$comment", "Generated from schema/standard/schemas by schema/generator; do not edit.");
        bundle.put("title", "FEX 1.0");
        bundle.put("description", form.description);
        bundle.put("$ref", DEFINITIONS + Entity.MESSAGE);
        ObjectNode definitions = bundle.putObject("$defs");
        Sources sources = standard.sources();
        definitions.set(Entity.MESSAGE, message(sources.message()));
        sources.messages().forEach((name, json) -> definitions.set(name, definition(json)));
        sources.entities().forEach((name, json) -> {
            if (!name.equals(Entity.MESSAGE)) {
                definitions.set(name, definition(json));
            }
        });
        sources.types()
                .path("$defs")
                .properties()
                .forEach(type -> definitions.set(type.getKey(), bundled(type.getValue())));
        return Json.write(bundle);
    }

    private ObjectNode message(ObjectNode json) {
        ObjectNode message = definition(json);
        ObjectNode version = (ObjectNode) message.path("properties").path("fex");
        if (form == Form.CLOSED) {
            version.put("const", "1.0");
            ArrayNode types = ((ObjectNode) message.path("properties").path("type")).putArray("enum");
            standard.bodies().forEach(body -> types.add(body.name()));
        } else {
            // The definition referred to gives the shape of the minor number.
            version.put("pattern", "^1\\.[0-9]+$");
        }
        ArrayNode bodies = message.putArray("allOf");
        for (Entity body : standard.bodies()) {
            ObjectNode choice = bodies.addObject();
            ObjectNode condition = choice.putObject("if");
            condition.putObject("properties").putObject("type").put("const", body.name());
            // Without this a message that lacks its type would be judged by every body.
            condition.putArray("required").add("type");
            choice.putObject("then").putObject("properties").putObject("body").put("$ref", DEFINITIONS + body.name());
        }
        return message;
    }

    private ObjectNode definition(ObjectNode json) {
        ObjectNode definition = (ObjectNode) bundled(json);
        if (form == Form.CLOSED) {
            definition.put("additionalProperties", false);
        }
        return definition;
    }

    /** A copy whose references lead to definitions of the bundle. */
    private JsonNode bundled(JsonNode json) {
        if (json instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(item -> copy.add(bundled(item)));
            return copy;
        }
        if (!(json instanceof ObjectNode object)) {
            return json;
        }
        ObjectNode copy = Json.object();
        object.properties().forEach(member -> {
            String name = member.getKey();
            JsonNode value = member.getValue();
            if (name.equals("$ref") && value.isString()) {
                copy.put(name, target(value.stringValue()));
            } else if (!ONLY_IN_FILES.contains(name)) {
                copy.set(name, bundled(value));
            }
        });
        return copy;
    }

    private static String target(String ref) {
        if (ref.startsWith("#")) {
            return ref;
        }
        return DEFINITIONS
                + (ref.startsWith(TYPES)
                        ? ref.substring(TYPES.length())
                        : ref.substring(0, ref.length() - ".json".length()));
    }
}
