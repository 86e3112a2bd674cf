package org.openfex.schema.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An automaton takes the texts that its pattern takes, and no others. */
class TextAutomatonTest {
    private static final Standard STANDARD = Standard.read(Path.of("../standard"));

    /** What the patterns of the standard tell apart, and some of what they do not. */
    private static final String ALPHABET =
            "aAfFgGzZ019-_.+/:@#!~?=TX \t\n\r\u0000\u001f\u007f\u0080\u009f\u00a0\u00a1\u0416\uFEFF\"\\";

    static List<String> patterns() {
        List<String> patterns = new ArrayList<>(STANDARD.formats().values());
        patterns.addAll(List.of("^a$", "^(a|Af)*z{2,3}$", "^(a?f+|[^a-f]{0,2})0$", "^[A-Za-z]{2}([A-Z]{2})?$"));
        return patterns;
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void takesWhatItsPatternTakes(String pattern) {
        Pattern expected = Pattern.compile(pattern.substring(1, pattern.length() - 1));
        Automaton automaton = new Automaton(new TextAutomaton(pattern));
        Random random = new Random(7);
        String last = "";
        int taken = 0;
        for (int i = 0; i < 6_000; i++) {
            // A text that leads on is made longer, so that the depth of the automaton is reached.
            boolean longer = random.nextInt(3) > 0;
            String text = longer ? last + letter(random) : text(random);
            boolean accepted = automaton.accepts(text);
            assertEquals(expected.matcher(text).matches(), accepted, () -> pattern + " of " + text);
            taken += accepted ? 1 : 0;
            if (random.nextInt(1_500) == 0) {
                last = "";
            } else if (longer && automaton.leadsOn(text)) {
                last = text;
            }
        }
        assertTrue(taken > 0, pattern);
    }

    @Test
    void refusesAPatternThatTellsLettersBeyondAsciiApart() {
        assertThrows(IllegalArgumentException.class, () -> new TextAutomaton("^\\u0416?$"));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            text.append(letter(random));
        }
        return text.toString();
    }

    private static char letter(Random random) {
        return ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    }

    /** Walks through the tables as the library does. */
    private record Automaton(String classes, String next, String accepts) {
        Automaton(TextAutomaton automaton) {
            this(automaton.classes(), automaton.next(), automaton.accepts());
        }

        private int state(String text) {
            int width = next.length() / 2 / accepts.length();
            int state = 1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                int symbol = c < 0x80 ? c : c < 0xa0 ? 0x80 : c == 0xa0 ? 0x81 : 0x82;
                int cell = 2 * (state * width + classes.charAt(symbol) - '0');
                state = Integer.parseInt(next.substring(cell, cell + 2), 16);
            }
            return state;
        }

        boolean accepts(String text) {
            return accepts.charAt(state(text)) == '1';
        }

        boolean leadsOn(String text) {
            return state(text) != 0;
        }
    }
}
