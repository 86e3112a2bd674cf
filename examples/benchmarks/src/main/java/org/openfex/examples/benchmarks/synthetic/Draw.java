package org.openfex.examples.benchmarks.synthetic;

import java.util.List;
import java.util.Random;

/** Draws at random from a seed, so that whatever is drawn can be drawn again. Not thread-safe. */
public final class Draw {
    private final Random random;

    private Draw(long seed) {
        this.random = new Random(seed);
    }

    /**
     * {@return a source that draws what any source of this seed and topic draws}
     *
     * @param seed the seed
     * @param topic what is drawn for; a draw for one topic leaves those for others as they are
     */
    public static Draw of(long seed, String topic) {
        long mixed = seed;
        for (int i = 0; i < topic.length(); i++) {
            mixed = mixed * 0x5DEECE66DL + topic.charAt(i);
        }
        return new Draw(mixed ^ (mixed >>> 29));
    }

    /**
     * {@return a whole number from 0 to below the bound}
     *
     * @param bound the bound, above 0
     */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /**
     * {@return a whole number from the first to the last, both among them}
     *
     * @param first the smallest
     * @param last the largest
     */
    public int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    /**
     * {@return true so many times in a hundred}
     *
     * @param percent how many
     */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /**
     * {@return one of the items}
     *
     * @param <T> what the items are
     * @param items the items, at least one
     */
    public <T> T of(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /**
     * {@return a character of the text}
     *
     * @param text characters of the basic plane, at least one
     */
    public char of(String text) {
        return text.charAt(random.nextInt(text.length()));
    }

    /**
     * {@return the length of a run of the mean given, at least 1; runs are as long as a coin keeps falling on one side}
     *
     * @param mean the mean, at least 1
     */
    public int run(double mean) {
        int length = 1;
        while (random.nextDouble() * mean < mean - 1) {
            length++;
        }
        return length;
    }
}
