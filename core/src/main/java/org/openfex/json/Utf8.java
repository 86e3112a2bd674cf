package org.openfex.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The encoding of a message: UTF-8 without a byte order mark, and nothing else. */
final class Utf8 {

    private static final int CHUNK = 8192;

    private Utf8() {}

    /**
     * Refuses bytes that are not UTF-8 without a byte order mark. The decoder of the JDK judges, because JSON parsers are
     * lenient here: several take overlong forms, which a filter in front of them reads otherwise.
     */
    static void require(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            throw new Refusal("byte-order-mark", "", 0, Map.of());
        }
        // JSON starts with an ASCII character, so a zero among the first two bytes is UTF-16 or UTF-32 without a mark.
        // The
        // parser would guess the encoding by the same bytes; past this line it can only guess UTF-8.
        boolean wide = startsWith(bytes, 0xFE, 0xFF)
                || startsWith(bytes, 0xFF, 0xFE)
                || (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0));
        if (wide) {
            throw new Refusal("encoding-not-utf8", "", 0, Map.of());
        }
        int malformed = firstMalformed(bytes);
        if (malformed >= 0) {
            throw new Refusal("utf8-malformed", "", malformed, Map.of());
        }
    }

    /** The offset of the first byte that does not belong to a well-formed UTF-8 sequence, or -1. */
    static int firstMalformed(byte[] bytes) {
        int ascii = 0;
        while (ascii < bytes.length && bytes[ascii] >= 0) {
            ascii++;
        }
        if (ascii == bytes.length) {
            return -1;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes).position(ascii);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            result = decoder.decode(in, out.clear(), true);
        } while (result.isOverflow());
        return result.isError() ? in.position() : -1;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
