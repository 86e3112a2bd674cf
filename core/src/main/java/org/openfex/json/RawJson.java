package org.openfex.json;

import java.io.StringWriter;
import org.openfex.model.JsonText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON text of values that FEX does not define: from a tree, and onto a generator. */
final class RawJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final JsonMapper MAPPER = new JsonMapper(JSON);

    private RawJson() {}

    /** The text of a tree that the strict reader built: order of members and literals of numbers as they came. */
    static JsonText text(JsonNode node) {
        if (node instanceof OpenNode.Text kept) {
            return kept.text();
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator out = MAPPER.createGenerator(text)) {
            MAPPER.writeTree(out, node);
        }
        return JsonText.of(text.toString());
    }

    /** Writes a text token by token, numbers by their literals. */
    static void copy(JsonText text, JsonGenerator out) {
        try (JsonParser in = MAPPER.createParser(text.json())) {
            while (in.nextToken() != null) {
                copyToken(in, out);
            }
        }
    }

    /** Writes the token at hand; a number by its literal, which a copy by value would lose. */
    static void copyToken(JsonParser in, JsonGenerator out) {
        if (in.currentToken().isNumeric()) {
            out.writeNumber(in.getString());
        } else {
            out.copyCurrentEvent(in);
        }
    }
}
