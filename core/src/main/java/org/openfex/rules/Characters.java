package org.openfex.rules;

/** A few characters to look for in short texts, which most of them are not in: those of ASCII are found by a bit. Immutable. */
final class Characters {
    private static final int ASCII = 0x80;

    private final long low;
    private final long high;
    private final String beyond;

    /** Makes a set of the characters of a text, none of them a surrogate. */
    Characters(String characters) {
        long lowBits = 0;
        long highBits = 0;
        StringBuilder others = new StringBuilder();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c < Long.SIZE) {
                lowBits |= 1L << c;
            } else if (c < ASCII) {
                highBits |= 1L << c;
            } else {
                others.append(c);
            }
        }
        this.low = lowBits;
        this.high = highBits;
        this.beyond = others.toString();
    }

    /** Tells whether a character is one of these. */
    boolean contain(char c) {
        return c < ASCII ? ((c < Long.SIZE ? low : high) >>> c & 1) != 0 : beyond.indexOf(c) >= 0;
    }

    /** Tells whether a text has one of these. */
    boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (contain(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
