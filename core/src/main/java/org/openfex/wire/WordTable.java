package org.openfex.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Words that are found by their bytes: the names of the members of an entity, or the codes of a list. Words are printable
 * ASCII without quotation marks. Immutable.
 */
final class WordTable {
    /** What {@link #find} gives for a word that is not in the table. */
    static final int NONE = -1;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final int TAIL_ROTATION = 23;

    /** A slot holds the first eight bytes of a word, the last eight, and its length and place. */
    private static final int SLOT = 4;

    private static final int HEAD = 0;
    private static final int TAIL = 1;
    private static final int LENGTH_AND_WORD = 2;
    private static final long EMPTY = -1;

    private final byte[][] words;
    private final byte[][] names;
    private final long[] slots;
    private final int shift;

    /** Makes a table of words; each is known by its place among them. */
    WordTable(String... words) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(words.length * 2);
        this.words = new byte[words.length][];
        this.names = new byte[words.length][];
        this.slots = new long[SLOT << bits];
        this.shift = Long.SIZE - bits;
        for (int slot = 0; slot < slots.length; slot += SLOT) {
            slots[slot + LENGTH_AND_WORD] = EMPTY;
        }
        for (int i = 0; i < words.length; i++) {
            byte[] word = words[i].getBytes(StandardCharsets.US_ASCII);
            int length = word.length;
            this.words[i] = word;
            names[i] = quoted(word);
            long head = Words.head(Words.at(word, 0), Math.min(length, Long.BYTES));
            long tail = length > Long.BYTES ? Words.at(word, length - Long.BYTES) : 0;
            int slot = slot(head, tail, length);
            while (slots[slot + LENGTH_AND_WORD] != EMPTY) {
                slot = next(slot);
            }
            slots[slot + HEAD] = head;
            slots[slot + TAIL] = tail;
            slots[slot + LENGTH_AND_WORD] = ((long) length << Integer.SIZE) | i;
        }
    }

    private static byte[] quoted(byte[] word) {
        byte[] name = new byte[word.length + 3];
        System.arraycopy(word, 0, name, 1, word.length);
        name[0] = '"';
        name[word.length + 1] = '"';
        name[word.length + 2] = ':';
        return name;
    }

    private int slot(long head, long tail, int length) {
        long mixed = (head ^ Long.rotateLeft(tail, TAIL_ROTATION) ^ length) * MULTIPLIER;
        return (int) (mixed >>> shift) * SLOT;
    }

    private int next(int slot) {
        return (slot + SLOT) & (slots.length - 1);
    }

    /** The place of the word that these bytes are, or {@link #NONE}. */
    int find(byte[] bytes, int from, int length) {
        long head = Words.at(bytes, from);
        return length <= Long.BYTES
                ? find(bytes, from, length, Words.head(head, length), 0)
                : find(bytes, from, length, head, Words.at(bytes, from + length - Long.BYTES));
    }

    /**
     * The same, where the first and the last eight bytes are at hand.
     *
     * @param head the first eight bytes, those behind the word zero
     * @param tail the last eight bytes, zero for a word of not more than eight
     */
    int find(byte[] bytes, int from, int length, long head, long tail) {
        int slot = slot(head, tail, length);
        while (true) {
            long found = slots[slot + LENGTH_AND_WORD];
            if (found == EMPTY) {
                return NONE;
            }
            if (slots[slot + HEAD] == head && slots[slot + TAIL] == tail && found >>> Integer.SIZE == length) {
                int word = (int) found;
                if (length <= 2 * Long.BYTES || isSame(words[word], bytes, from)) {
                    return word;
                }
            }
            slot = next(slot);
        }
    }

    private static boolean isSame(byte[] word, byte[] bytes, int from) {
        return Arrays.equals(word, 0, word.length, bytes, from, from + word.length);
    }

    /** A word as the name of a member, with its quotation marks and the colon. */
    byte[] name(int word) {
        return names[word];
    }
}
