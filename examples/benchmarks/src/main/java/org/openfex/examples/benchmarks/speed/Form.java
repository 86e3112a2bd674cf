package org.openfex.examples.benchmarks.speed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How one and the same message can be written as bytes. */
enum Form {
    /** As FEX writes it: members in the order of the schema, no white space. */
    PLAIN {
        @Override
        byte[] of(byte[] document) {
            return document.clone();
        }
    },
    /** The members of every object in an order drawn by a seed, but for extensions, whose order is content. */
    SHUFFLED {
        @Override
        byte[] of(byte[] document) {
            return MAPPER.writeValueAsBytes(shuffled(MAPPER.readTree(document), new Random(SEED)));
        }
    },
    /** Indented by two blanks for each level, a member a line. */
    PRETTY {
        @Override
        byte[] of(byte[] document) {
            JsonMapper mapper =
                    MAPPER.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
            return mapper.writeValueAsBytes(MAPPER.readTree(document));
        }
    },
    /** Every character beyond ASCII as {@code \}{@code uXXXX}, as writers do that trust no encoding. */
    ESCAPED {
        @Override
        byte[] of(byte[] document) {
            JsonMapper mapper =
                    MAPPER.rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
            return mapper.writeValueAsBytes(MAPPER.readTree(document));
        }
    };

    private static final String EXTENSIONS = "extensions";

    private static final long SEED = 20_261_125;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The same message in this form, of its bytes as FEX writes it. */
    abstract byte[] of(byte[] document);

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            Collections.shuffle(names, random);
            ObjectNode result = MAPPER.createObjectNode();
            names.forEach(name -> {
                JsonNode value = object.get(name);
                result.set(name, name.equals(EXTENSIONS) ? value : shuffled(value, random));
            });
            return result;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode result = MAPPER.createArrayNode();
            array.forEach(item -> result.add(shuffled(item, random)));
            return result;
        }
        return node;
    }
}
