package org.openfex.wire;

/**
 * The form of a text: a pattern of the schemas, as the table of a finite automaton that reads it character by character.
 * Immutable.
 */
final class TextFormat {
    /** The state from which no text is of this form. */
    static final int REFUSED = 0;

    private static final int ASCII = 0x80;
    private static final int C1_CONTROL = 0x80;
    private static final int NO_BREAK_SPACE = 0x81;
    private static final int OTHER = 0x82;
    /** All characters behind it are alike. */
    static final int NO_BREAK_SPACE_CHARACTER = 0xa0;

    private static final int CHARACTERS = 0x83;
    private static final char FIRST_CLASS = '0';
    private static final int HEXADECIMAL = 16;

    private final int width;
    private final byte[] classes = new byte[CHARACTERS];
    private final short[] next;
    private final boolean[] accepts;
    private final boolean[] runs;
    private final boolean[] runsBeyond;

    /**
     * Makes the automaton that the generator wrote down.
     *
     * @param classes a letter for each ASCII character, for the C1 controls, for the no-break space and for all others:
     *     characters of one letter are not told apart
     * @param next for each state, the refused one first and the first one second, and in it for each class the number of
     *     the next state in two hexadecimal digits
     * @param accepts for each state 1 where a text may end
     */
    TextFormat(String classes, String next, String accepts) {
        int most = 0;
        for (int i = 0; i < CHARACTERS; i++) {
            this.classes[i] = (byte) (classes.charAt(i) - FIRST_CLASS);
            most = Math.max(most, this.classes[i]);
        }
        this.width = most + 1;
        this.next = new short[next.length() / 2];
        for (int i = 0; i < this.next.length; i++) {
            int high = Character.digit(next.charAt(2 * i), HEXADECIMAL);
            int low = Character.digit(next.charAt(2 * i + 1), HEXADECIMAL);
            this.next[i] = (short) ((high * HEXADECIMAL + low) * width);
        }
        this.accepts = new boolean[this.next.length];
        this.runs = new boolean[this.next.length];
        this.runsBeyond = new boolean[this.next.length];
        for (int state = 0; state < this.next.length; state += width) {
            this.accepts[state] = accepts.charAt(state / width) == '1';
            this.runs[state] = staysOnPrintable(state);
            this.runsBeyond[state] = this.runs[state] && this.next[state + this.classes[OTHER]] == state;
        }
    }

    private boolean staysOnPrintable(int state) {
        for (int character = ' '; character < ASCII - 1; character++) {
            if (step(state, character) != state) {
                return false;
            }
        }
        return true;
    }

    /** The state before the first character. */
    int start() {
        return width;
    }

    /** The state after an ASCII character. */
    int step(int state, int ascii) {
        return next[state + classes[ascii]];
    }

    /** The state after a character of any kind. */
    int stepAny(int state, int codePoint) {
        if (runsBeyond[state] && codePoint > NO_BREAK_SPACE_CHARACTER) {
            return state;
        }
        int kind = codePoint < ASCII
                ? codePoint
                : codePoint < NO_BREAK_SPACE_CHARACTER
                        ? C1_CONTROL
                        : codePoint == NO_BREAK_SPACE_CHARACTER ? NO_BREAK_SPACE : OTHER;
        return next[state + classes[kind]];
    }

    /** Whether a text may end here. */
    boolean accepts(int state) {
        return accepts[state];
    }

    /** Whether printable ASCII characters, be they as many as they will, change nothing. */
    boolean runs(int state) {
        return runs[state];
    }

    /** Whether characters behind the no-break space change nothing, either. */
    boolean runsBeyond(int state) {
        return runsBeyond[state];
    }
}
