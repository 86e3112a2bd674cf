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

    /** The bits that tell a character of two bytes in UTF-8, how they stand in one, and those of its number. */
    private static final long PAIR_MARKS = 0xc0e0c0e0c0e0c0e0L;

    private static final long PAIRS = 0x80c080c080c080c0L;
    private static final long FIRST_OF_PAIR = 0x001f001f001f001fL;
    private static final long SECOND_OF_PAIR = 0x003f003f003f003fL;
    private static final long FROM_0400 = 0x0400040004000400L;

    /** Eight spaces. */
    static final long SPACES = ONES * ' ';

    private Words() {}

    /** The eight bytes at a place; those behind the end are zero. */
    static long at(byte[] bytes, int at) {
        return at <= bytes.length - Long.BYTES ? (long) LONG.get(bytes, at) : atEnd(bytes, at);
    }

    private static long atEnd(byte[] bytes, int at) {
        int last = bytes.length - Long.BYTES;
        if (last >= 0) {
            return at < bytes.length ? (long) LONG.get(bytes, last) >>> ((at - last) * Byte.SIZE) : 0;
        }
        long word = 0;
        for (int i = bytes.length - 1; i >= at; i--) {
            word = (word << Byte.SIZE) | (bytes[i] & 0xff);
        }
        return word;
    }

    /**
     * The four characters that a word is in UTF-8, the first in the lowest sixteen bits, if all are of two bytes and stand from
     * U+0400 on, as Cyrillic letters do; else zero.
     */
    static long fourLetters(long word) {
        if ((word & PAIR_MARKS) != PAIRS) {
            return 0;
        }
        long characters = ((word & FIRST_OF_PAIR) << 6) | ((word >>> Byte.SIZE) & SECOND_OF_PAIR);
        return (characters & FROM_0400) == FROM_0400 ? characters : 0;
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
