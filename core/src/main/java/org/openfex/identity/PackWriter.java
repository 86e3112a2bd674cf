package org.openfex.identity;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes what is kept of a record as few bytes: whole numbers in groups of seven bits, texts in UTF-8 behind their length. */
final class PackWriter {
    private static final int MORE = 0x80;

    private byte[] bytes = new byte[128];
    private int size;

    void number(int value) {
        int rest = value;
        while ((rest & -MORE) != 0) {
            put((byte) (rest | MORE));
            rest >>>= 7;
        }
        put((byte) rest);
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        for (byte b : utf8) {
            put(b);
        }
    }

    void texts(List<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
    }

    private void put(byte b) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = b;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
