package org.openfex.identity;

import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The block keys that a number may have had before one slip: another digit at one place, two neighbouring places exchanged.
 * Only where no record with the right key is a hit are they worth looking for.
 */
final class SerialSlips {
    /** Longer numbers have so many slips that looking for them costs more than it finds. */
    private static final int LONGEST = 16;

    /** The classes of the digits; those that are taken for one another have one. */
    private static final String DIGITS = "0123456789"
            .chars()
            .mapToObj(digit -> SerialTable.standard().classes(digit).get(0))
            .distinct()
            .collect(Collectors.joining());

    private SerialSlips() {}

    static void of(String block, Consumer<String> slips) {
        if (block.length() > LONGEST) {
            return;
        }
        StringBuilder changed = new StringBuilder(block);
        for (int i = 0; i < block.length(); i++) {
            char right = block.charAt(i);
            if (DIGITS.indexOf(right) >= 0) {
                for (int d = 0; d < DIGITS.length(); d++) {
                    if (DIGITS.charAt(d) != right) {
                        changed.setCharAt(i, DIGITS.charAt(d));
                        slips.accept(changed.toString());
                    }
                }
                changed.setCharAt(i, right);
            }
            if (i > 0 && block.charAt(i - 1) != right) {
                changed.setCharAt(i - 1, right);
                changed.setCharAt(i, block.charAt(i - 1));
                slips.accept(changed.toString());
                changed.setCharAt(i - 1, block.charAt(i - 1));
                changed.setCharAt(i, right);
            }
        }
    }
}
