package org.openfex.identity;

import java.util.function.Consumer;

/**
 * Pairs of neighbouring places of a block key, counted from its beginning and from its end: by these a number is found of
 * which only a part is known. Pairs in front of an unknown run are counted from the beginning, those behind it from the end.
 */
final class SerialPairs {
    private static final char ONE = '?';
    private static final char RUN = '*';

    private SerialPairs() {}

    static void of(String block, Consumer<String> pairs) {
        int firstRun = block.indexOf(RUN);
        int lastRun = block.lastIndexOf(RUN);
        for (int i = 0; i + 1 < block.length(); i++) {
            char left = block.charAt(i);
            char right = block.charAt(i + 1);
            if (left == ONE || left == RUN || right == ONE || right == RUN) {
                continue;
            }
            if (firstRun < 0 || i < firstRun) {
                pairs.accept("<" + i + left + right);
            }
            if (i > lastRun) {
                pairs.accept(">" + (block.length() - i) + left + right);
            }
        }
    }
}
