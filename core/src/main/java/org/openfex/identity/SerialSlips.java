package org.openfex.identity;

import java.util.function.Consumer;

/**
 * What a number may have been before one slip: another character at one place, or two neighbouring digits exchanged. Only where
 * no record with the right key is a hit are these worth looking for.
 */
final class SerialSlips {
    /** Longer numbers have so many slips that looking for them costs more than it finds. */
    private static final int LONGEST = 16;

    /** More unknown places than this have too many fillings. */
    private static final int MOST_UNKNOWN = 2;

    private static final String DIGITS = "0123456789";
    private static final char UNKNOWN = '?';
    private static final char RUN = '*';

    private SerialSlips() {}

    /** Gives the visual keys that differ from one in a single character, or in the order of two digits. */
    static void of(String visual, Consumer<String> slips) {
        of(visual, SerialRelations.standard().visualAlphabet(), slips);
    }

    /** Gives the digits that differ from some in a single digit, or in the order of two. */
    static void ofDigits(String digits, Consumer<String> slips) {
        of(digits, DIGITS, slips);
    }

    private static void of(String number, String alphabet, Consumer<String> slips) {
        if (number.length() > LONGEST) {
            return;
        }
        StringBuilder changed = new StringBuilder(number);
        for (int i = 0; i < number.length(); i++) {
            char right = number.charAt(i);
            // A letter that is another letter is another series: only digits were taken for letters, or the other way.
            String others = SerialText.isDigit(right) ? alphabet : DIGITS;
            for (int k = 0; k < others.length(); k++) {
                if (others.charAt(k) != right) {
                    changed.setCharAt(i, others.charAt(k));
                    slips.accept(changed.toString());
                }
            }
            changed.setCharAt(i, right);
            char left = i > 0 ? number.charAt(i - 1) : right;
            if (left != right && SerialText.isDigit(left) && SerialText.isDigit(right)) {
                changed.setCharAt(i - 1, right);
                changed.setCharAt(i, left);
                slips.accept(changed.toString());
                changed.setCharAt(i - 1, left);
                changed.setCharAt(i, right);
            }
        }
    }

    /**
     * Gives the coarse keys that a pattern may stand for.
     *
     * @return whether it did: with an unknown run or many unknown places there are too many
     */
    static boolean filled(String pattern, Consumer<String> blocks) {
        int first = pattern.indexOf(UNKNOWN);
        if (pattern.indexOf(RUN) >= 0
                || pattern.length() > LONGEST
                || pattern.chars().filter(c -> c == UNKNOWN).count() > MOST_UNKNOWN) {
            return false;
        }
        fill(new StringBuilder(pattern), first, blocks);
        return true;
    }

    private static void fill(StringBuilder pattern, int at, Consumer<String> blocks) {
        if (at < 0) {
            blocks.accept(pattern.toString());
            return;
        }
        String classes = SerialRelations.standard().classAlphabet();
        for (int k = 0; k < classes.length(); k++) {
            pattern.setCharAt(at, classes.charAt(k));
            fill(pattern, pattern.indexOf("?", at), blocks);
        }
        pattern.setCharAt(at, UNKNOWN);
    }
}
