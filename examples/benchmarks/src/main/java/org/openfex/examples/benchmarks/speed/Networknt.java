package org.openfex.examples.benchmarks.speed;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.openfex.model.Message;
import org.openfex.schema.FexStandard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a project does that validates by JSON Schema: it reads a tree, has networknt judge it by the schema of the standard,
 * and binds the tree. Version 3 of networknt goes with Jackson 3, so the tree is bound by that: reading the bytes once more
 * with Jackson 2 would take longer. The schema is compiled once, and without the members that only documentation reads, which
 * networknt would go over for every value.
 */
final class Networknt {
    private static final Schema SCHEMA = schema();

    private Networknt() {}

    /** Reads, validates and binds a message. */
    static Message read(byte[] document) {
        JsonNode tree = Jackson3.tree(document);
        if (!SCHEMA.validate(tree).isEmpty()) {
            throw new IllegalStateException("not as the schema says");
        }
        return Jackson3.bind(tree);
    }

    private static Schema schema() {
        try (InputStream in = FexStandard.open("bundle/fex-1.0-closed.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12,
                            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                    .locale(Locale.ROOT)
                                    .build()))
                    .getSchema(withoutDocumentation(JsonMapper.shared().readTree(in)));
            schema.initializeValidators();
            return schema;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode withoutDocumentation(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(object.propertyNames().stream()
                    .filter(name -> name.startsWith("x-"))
                    .toList());
        }
        node.forEach(Networknt::withoutDocumentation);
        return node;
    }
}
