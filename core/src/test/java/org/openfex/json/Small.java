package org.openfex.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openfex.report.Catalogue;
import org.openfex.report.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The layers SYNTAX and SCHEMA with a small schema that has every keyword and shape of the standard. */
final class Small {

    static final Catalogue CATALOGUE = Catalogue.of("en");
    static final SchemaCheck CLOSED = new SchemaCheck(schema());
    static final SchemaCheck OPEN = new SchemaCheck(open(schema()));
    static final StrictReader READER = new StrictReader(Limits.standard(), CATALOGUE, CLOSED::knows);
    static final SchemaLayer LAYER = new SchemaLayer(CATALOGUE, () -> CLOSED, () -> OPEN);

    private Small() {}

    /** The findings of a message: that of SYNTAX, or those of SCHEMA. */
    static List<Finding> findings(byte[] bytes) {
        ReadResult result = READER.readMessage(bytes);
        return result instanceof ReadResult.Tree tree
                ? LAYER.check(tree.root(), bytes)
                : List.of(((ReadResult.Refused) result).finding());
    }

    static List<Finding> findings(String json) {
        return findings(json.getBytes(StandardCharsets.UTF_8));
    }

    /** A valid message with members added, as in {@code "capacity":7}. */
    static String message(String members) {
        return "{\"fex\":\"1.0\",\"type\":\"seizure-report\",\"body\":{}" + (members.isEmpty() ? "" : ",") + members
                + "}";
    }

    /** The one finding that adding members to a valid message gives. */
    static Finding finding(String members) {
        List<Finding> findings = findings(message(members));
        if (findings.size() != 1) {
            throw new AssertionError("not one finding but " + findings);
        }
        return findings.get(0);
    }

    static JsonNode schema() {
        try (InputStream stream =
                Objects.requireNonNull(Small.class.getResourceAsStream("small-schema.json"), "small-schema.json")) {
            return JsonMapper.builder().build().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode open(JsonNode schema) {
        ((ObjectNode) schema.at("/properties/fex")).remove("const");
        ((ObjectNode) schema.at("/properties/type")).remove("enum");
        schema.findParents("additionalProperties")
                .forEach(object -> ((ObjectNode) object).remove("additionalProperties"));
        return schema;
    }
}
