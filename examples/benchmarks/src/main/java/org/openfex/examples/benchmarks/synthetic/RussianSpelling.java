package org.openfex.examples.benchmarks.synthetic;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How national Cyrillic letters are written in Russian papers.
 *
 * <p>General knowledge, unchecked, and made apart from the tables that matching reads.
 */
public final class RussianSpelling {
    private static final Map<Character, String> COMMON = Map.ofEntries(
            Map.entry('қ', "к"),
            Map.entry('ғ', "г"),
            Map.entry('ң', "н"),
            Map.entry('ө', "о"),
            Map.entry('ү', "у"),
            Map.entry('ұ', "у"),
            Map.entry('һ', "х"),
            Map.entry('і', "и"),
            Map.entry('ә', "а"),
            Map.entry('ҳ', "х"),
            Map.entry('ҷ', "дж"),
            Map.entry('җ', "дж"),
            Map.entry('ӣ', "и"),
            Map.entry('ӯ', "у"),
            Map.entry('ў', "у"),
            Map.entry('ъ', ""));

    /** A second way that is met: by ear, or of an older age. */
    private static final Map<Character, String> OTHER =
            Map.of('ә', "е", 'ө', "у", 'ү', "ю", 'ң', "нг", 'і', "ы", 'һ', "г", 'ў', "о", 'ҳ', "г", 'ъ', "ъ");

    private RussianSpelling() {}

    /**
     * {@return the text in the common Russian spelling}
     *
     * @param text a name in national spelling
     */
    public static String of(String text) {
        return write(text, (letter, isFirst) -> COMMON.get(letter));
    }

    /**
     * {@return the text in Russian spelling, each letter but the first of a word in the common or the other way}
     *
     * @param text a name in national spelling
     * @param draw chooses between the ways
     */
    public static String of(String text, Draw draw) {
        return write(
                text,
                (letter, isFirst) -> !isFirst && OTHER.containsKey(letter) && draw.chance(35)
                        ? OTHER.get(letter)
                        : COMMON.get(letter));
    }

    private static String write(String text, Letters letters) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char lower = String.valueOf(c).toLowerCase(Locale.ROOT).charAt(0);
            String russian = letters.of(lower, lower != c);
            if (russian == null) {
                written.append(c);
            } else if (lower == c || russian.isEmpty()) {
                written.append(russian);
            } else {
                written.append(russian.substring(0, 1).toUpperCase(Locale.ROOT)).append(russian, 1, russian.length());
            }
        }
        return written.toString();
    }

    /** Says how a small letter is written; null where it stays. */
    private interface Letters {
        @Nullable
        String of(char letter, boolean isFirst);
    }
}
