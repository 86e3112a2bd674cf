package org.openfex.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The parser that bytes are read with. */
final class JsonTokens {

    // Our own loop keeps the limits, because it has to say what was exceeded and where. The parser is iterative, so
    // depth costs it no stack; it never turns a number into a value, so length and exponent cost it nothing either.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonTokens() {}

    /** A parser over bytes that {@link Utf8} has judged; its positions are byte offsets. */
    static JsonParser of(byte[] bytes) {
        // A factory of its own for each message: a shared one remembers names, and then neither the outcome for hostile
        // names nor what stays in memory would depend on one message alone.
        return FACTORY.copy().createParser(ObjectReadContext.empty(), bytes, 0, bytes.length);
    }

    /** Where the current token starts. */
    static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    /** The offset after the current token. */
    static int end(JsonParser parser) {
        return (int) parser.currentLocation().getByteOffset();
    }
}
