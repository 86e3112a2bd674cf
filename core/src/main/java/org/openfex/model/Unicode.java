package org.openfex.model;

/** Which strings may stand in a message at all (clause 1.5). */
final class Unicode {
    private Unicode() {}

    /** Whether a text has no lone surrogate, no noncharacter and no U+0000. */
    static boolean isInterchangeable(CharSequence text) {
        int length = text.length();
        for (int i = 0; i < length; ) {
            int codePoint = Character.codePointAt(text, i);
            if (codePoint == 0 || isSurrogate(codePoint) || isNoncharacter(codePoint)) {
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return true;
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** U+FDD0 to U+FDEF, and the last two code points of every plane. */
    static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xfffe) == 0xfffe || (codePoint >= 0xfdd0 && codePoint <= 0xfdef);
    }
}
