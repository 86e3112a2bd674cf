package org.openfex.identity;

import java.util.Arrays;

/**
 * Which records have which key, in flat arrays: a table from the hash of a key to the chain of its records. Two keys of one
 * hash share a chain, which costs a comparison and loses nothing. Not thread-safe.
 */
final class Postings {
    private static final int NONE = -1;
    private static final int FIRST_CAPACITY = 1 << 10;

    /** The hashes; 0 marks an empty place, and the hash 0 is taken for 1. */
    private long[] hashes = new long[FIRST_CAPACITY];

    private int[] heads = new int[FIRST_CAPACITY];
    private int[] sizes = new int[FIRST_CAPACITY];
    private int used;

    private int[] slots = new int[FIRST_CAPACITY];
    private int[] nexts = new int[FIRST_CAPACITY];
    private int postings;
    private int free = NONE;

    /** Adds a record to the chain of a key. */
    void add(long key, int slot) {
        int place = place(key);
        if (hashes[place] == 0) {
            if (used * 3 > hashes.length * 2) {
                grow();
                place = place(key);
            }
            hashes[place] = nonZero(key);
            heads[place] = NONE;
            used++;
        }
        int posting = takePosting();
        slots[posting] = slot;
        nexts[posting] = heads[place];
        heads[place] = posting;
        sizes[place]++;
    }

    private int takePosting() {
        if (free != NONE) {
            int posting = free;
            free = nexts[posting];
            return posting;
        }
        if (postings == slots.length) {
            int capacity = postings + (postings >> 1);
            slots = Arrays.copyOf(slots, capacity);
            nexts = Arrays.copyOf(nexts, capacity);
        }
        return postings++;
    }

    /** Takes a record out of the chain of a key; nothing happens if it is not in it. */
    void remove(long key, int slot) {
        int place = place(key);
        if (hashes[place] == 0) {
            return;
        }
        int previous = NONE;
        for (int at = heads[place]; at != NONE; at = nexts[at]) {
            if (slots[at] == slot) {
                if (previous == NONE) {
                    heads[place] = nexts[at];
                } else {
                    nexts[previous] = nexts[at];
                }
                nexts[at] = free;
                free = at;
                sizes[place]--;
                return;
            }
            previous = at;
        }
    }

    /** {@return how many records have a key} */
    int size(long key) {
        int place = place(key);
        return hashes[place] == 0 ? 0 : sizes[place];
    }

    /** {@return where the chain of a key begins, or -1} */
    int first(long key) {
        int place = place(key);
        return hashes[place] == 0 ? NONE : heads[place];
    }

    /** {@return where the chain goes on, or -1} */
    int next(int posting) {
        return nexts[posting];
    }

    /** {@return the record of a posting} */
    int slot(int posting) {
        return slots[posting];
    }

    private int place(long key) {
        long hash = nonZero(key);
        int mask = hashes.length - 1;
        int place = (int) (hash ^ (hash >>> 32)) & mask;
        while (hashes[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private static long nonZero(long hash) {
        return hash == 0 ? 1 : hash;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldHeads = heads;
        int[] oldSizes = sizes;
        hashes = new long[oldHashes.length * 2];
        heads = new int[hashes.length];
        sizes = new int[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                int place = place(oldHashes[i]);
                hashes[place] = oldHashes[i];
                heads[place] = oldHeads[i];
                sizes[place] = oldSizes[i];
            }
        }
    }
}
