package org.openfex.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link PackWriter} wrote. Bytes of another make end in a runtime
 * exception, which the caller tells as a fault of the file. */
final class PackReader {
    private static final int MORE = 0x80;

    private final byte[] bytes;
    private int at;

    PackReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[at++];
            value |= (b & (MORE - 1)) << shift;
            if ((b & MORE) == 0) {
                return value;
            }
        }
    }

    String text() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    List<String> texts() {
        int size = number();
        if (size == 0) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(Math.min(size, bytes.length));
        for (int i = 0; i < size; i++) {
            texts.add(text());
        }
        return texts;
    }
}
