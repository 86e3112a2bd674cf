package org.openfex.identity;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Parts of a number by which it is found where somebody wrote more or less than the number. */
final class SerialParts {
    /** Shorter parts are those of too many numbers. */
    private static final int SHORTEST = 4;

    private SerialParts() {}

    /**
     * {@return the digits of a number, all of them and the longest run, without the zeros ahead of them; none where there are
     * too few}
     */
    static Set<String> digits(SerialKeys keys) {
        Set<String> found = new LinkedHashSet<>(2);
        if (!keys.digits().isEmpty()) {
            add(found, keys.digits());
            add(found, longestRun(keys.strict()));
        }
        return found;
    }

    private static void add(Set<String> found, String digits) {
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        if (digits.length() - zeros >= SerialTable.standard().minDigits) {
            found.add(digits.substring(zeros));
        }
    }

    private static String longestRun(String strict) {
        String longest = "";
        int start = 0;
        for (int i = 0; i <= strict.length(); i++) {
            if (i == strict.length() || !SerialText.isDigit(strict.charAt(i))) {
                if (i - start > longest.length()) {
                    longest = strict.substring(start, i);
                }
                start = i + 1;
            }
        }
        return longest;
    }

    /**
     * Gives the coarse keys of what stands at the start and at the end of a number: the rest may have been typed into it; and of
     * digits with letters behind them, those with the letters first.
     */
    static void of(SerialKeys keys, Consumer<String> blocks) {
        SerialText text = keys.text();
        SerialText moved = text == null ? null : text.digitsLast(SerialTable.standard().minDigits);
        if (moved != null) {
            SerialReadings.blocks(moved).forEach(blocks);
        }
        for (String block : keys.blocks()) {
            for (int length = SHORTEST; length < block.length(); length++) {
                blocks.accept(block.substring(block.length() - length));
                blocks.accept(block.substring(0, length));
            }
        }
    }
}
