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

    private final byte[][] words;
    private final byte[][] names;
    private final long[] heads;
    private final long[] tails;
    private final short[] slots;
    private final int shift;

    /** Makes a table of words; each is known by its place among them. */
    WordTable(String... words) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(words.length * 2);
        this.words = new byte[words.length][];
        this.names = new byte[words.length][];
        this.heads = new long[words.length];
        this.tails = new long[words.length];
        this.slots = new short[1 << bits];
        this.shift = Long.SIZE - bits;
        Arrays.fill(slots, (short) NONE);
        for (int i = 0; i < words.length; i++) {
            byte[] word = words[i].getBytes(StandardCharsets.US_ASCII);
            int length = word.length;
            this.words[i] = word;
            names[i] = quoted(word);
            heads[i] = Words.head(Words.at(word, 0), Math.min(length, Long.BYTES));
            tails[i] = length > Long.BYTES ? Words.at(word, length - Long.BYTES) : 0;
            int slot = slot(heads[i], tails[i], length);
            while (slots[slot] != NONE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = (short) i;
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
        return (int) ((head ^ Long.rotateLeft(tail, TAIL_ROTATION) ^ length) * MULTIPLIER >>> shift);
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
            int word = slots[slot];
            if (word == NONE) {
                return NONE;
            }
            if (heads[word] == head && tails[word] == tail && words[word].length == length
                    && (length <= 2 * Long.BYTES || isSame(words[word], bytes, from))) {
                return word;
            }
            slot = slot + 1 & slots.length - 1;
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
