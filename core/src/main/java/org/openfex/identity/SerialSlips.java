package org.openfex.identity;

import java.util.function.Consumer;

/**
 * What a number may have been before one slip: another digit at one place, or two neighbouring digits exchanged. Only where no
 * record with the right key is a hit are these worth looking for.
 */
final class SerialSlips {
    /** Longer numbers have so many slips that looking for them costs more than it finds. */
    private static final int LONGEST = 16;

    private SerialSlips() {}

    static void of(String number, Consumer<String> slips) {
        if (number.length() > LONGEST) {
            return;
        }
        StringBuilder changed = new StringBuilder(number);
        for (int i = 0; i < number.length(); i++) {
            char right = number.charAt(i);
            if (!isDigit(right)) {
                continue;
            }
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != right) {
                    changed.setCharAt(i, digit);
                    slips.accept(changed.toString());
                }
            }
            changed.setCharAt(i, right);
            char left = i > 0 ? number.charAt(i - 1) : right;
            if (isDigit(left) && left != right) {
                changed.setCharAt(i - 1, right);
                changed.setCharAt(i, left);
                slips.accept(changed.toString());
                changed.setCharAt(i - 1, left);
                changed.setCharAt(i, right);
            }
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
