package org.openfex.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openfex.report.Catalogue;
import org.openfex.report.Finding;

/**
 * The layer SYNTAX: reads bytes strictly (clauses 1.1 to 1.6 and 1.8).
 *
 * <p>For any bytes at all the outcome is a tree or one finding; nothing is thrown, and no finding quotes the input.
 * Immutable and thread-safe.
 */
final class StrictReader {

    private final Limits limits;
    private final Catalogue catalogue;
    private final TreeReader trees;

    /**
     * Makes a reader.
     *
     * @param limits how much is taken in
     * @param catalogue where findings get their texts
     * @param knownName tells the names that a pointer may show: those of the standard
     */
    StrictReader(Limits limits, Catalogue catalogue, Predicate<String> knownName) {
        this.limits = limits;
        this.catalogue = catalogue;
        this.trees = TreeReader.ofMessages(limits, knownName);
    }

    /** Reads a message: bytes that hold one object. */
    ReadResult readMessage(byte[] bytes) {
        return read(bytes, true);
    }

    /** Reads one JSON value of any type, such as the content of an extension, by the same rules as a message. */
    ReadResult readValue(String text) {
        Encoded encoded = encode(text);
        return encoded.fault() == null ? read(encoded.bytes(), false) : new ReadResult.Refused(encoded.fault());
    }

    /** Turns text into the bytes that are read; text that no UTF-8 can hold is a fault. */
    Encoded encode(String text) {
        if (text.length() > limits.maxBytes()) {
            return new Encoded(new byte[0], tooLarge());
        }
        CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer out = ByteBuffer.allocate((int) Math.min(Integer.MAX_VALUE - 8, text.length() * 3L));
        CoderResult result = encoder.encode(CharBuffer.wrap(text), out, true);
        byte[] bytes = Arrays.copyOf(out.array(), out.position());
        // String.getBytes would write a question mark for the surrogate, and two texts would become one.
        Refusal fault = result.isError() ? new Refusal("surrogate-unpaired", "", bytes.length, Map.of()) : null;
        return new Encoded(bytes, fault == null ? null : finding(bytes, fault));
    }

    /**
     * Text as bytes.
     *
     * @param bytes the UTF-8 form, as far as there is one
     * @param fault why there is none, or null
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; it lives as long as a call
    record Encoded(byte[] bytes, @Nullable Finding fault) {}

    /** The finding for a message that is known to be too large before its bytes are read. */
    Finding tooLarge() {
        return catalogue
                .finding("message-too-large", "", Map.of("limit", Integer.toString(limits.maxBytes())))
                .at(1, 1);
    }

    private ReadResult read(byte[] bytes, boolean objectRoot) {
        try {
            return new ReadResult.Tree(trees.read(bytes, objectRoot));
        } catch (Refusal refusal) {
            return new ReadResult.Refused(finding(bytes, refusal));
        }
    }

    private Finding finding(byte[] bytes, Refusal refusal) {
        Position position = Position.of(bytes, refusal.offset());
        return catalogue
                .finding(refusal.code(), refusal.pointer(), refusal.parameters())
                .at(position.line(), position.column());
    }
}
