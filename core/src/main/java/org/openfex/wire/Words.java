package org.openfex.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time, the first of them in the lowest bits. */
final class Words {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long DELETES = ONES * 0x7f;

    /** Eight spaces. */
    static final long SPACES = ONES * ' ';

    private Words() {}

    /** The eight bytes at a place; those behind the end are zero. */
    static long at(byte[] bytes, int at) {
        return at <= bytes.length - Long.BYTES ? (long) LONG.get(bytes, at) : atEnd(bytes, at);
    }

    private static long atEnd(byte[] bytes, int at) {
        long word = 0;
        for (int i = bytes.length - 1; i >= at; i--) {
            word = (word << Byte.SIZE) | (bytes[i] & 0xff);
        }
        return word;
    }

    /** Writes eight bytes. */
    static void put(byte[] bytes, int at, long word) {
        LONG.set(bytes, at, word);
    }

    /** The first bytes of a word alone. */
    static long head(long word, int length) {
        return length == 0 ? 0 : word & (-1L >>> (Long.SIZE - length * Byte.SIZE));
    }

    /** A mask whose lowest bit stands in the first quotation mark, zero when there is none. */
    static long quotes(long word) {
        return zeros(word ^ QUOTES);
    }

    /** A mask whose lowest bit stands in the first byte that is not printable ASCII or ends or escapes a string. */
    static long special(long word) {
        long control = (word - SPACES) & ~word & HIGH;
        return control | (word & HIGH) | zeros(word ^ QUOTES) | zeros(word ^ BACKSLASHES) | zeros(word ^ DELETES);
    }

    /** The lowest bit that is set stands in the first zero byte; bits above it say nothing. */
    private static long zeros(long word) {
        return (word - ONES) & ~word & HIGH;
    }

    /** The byte that the lowest bit of a mask stands in, from 0. */
    static int first(long mask) {
        return Long.numberOfTrailingZeros(mask) / Byte.SIZE;
    }
}
