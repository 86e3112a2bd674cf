package org.openfex.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No pattern of the standard can be made slow: the work of matching grows with the length of the text and not with its
 * square. The work is counted in characters looked at, so that the test does not depend on the machine.
 */
class PatternsTest {
    /** For types without a length of their own: more than the greatest that a member sets. */
    private static final int LONG = 30_000;

    /** How often a character may be looked at: forward, back, and once more for each alternative of a date. */
    private static final int LOOKS = 8;

    /** Starts, middles and ends that make a pattern go as far as it can before it fails. */
    private static final List<String> STARTS = List.of("", "a", "A", "0", "+1", "a:", "a/", "a.");

    private static final List<String> UNITS =
            List.of("a", "0", "-", "a-", ".", "a.", "/a", "@", "=", "\u0416", "1974-02-");

    private static final List<String> ENDS = List.of("", "-", "!", "\n", "\u0001", "@", "=", "\uD83D\uDD2B");

    @TestFactory
    Stream<DynamicTest> hostileTextIsMatchedInLinearTime() {
        return Schemas.texts().stream()
                .map(type -> DynamicTest.dynamicTest(type.type(), () -> {
                    Pattern pattern = Pattern.compile(type.keyword("pattern").stringValue());
                    int length = Math.min(type.keyword("maxLength").intValue(LONG), LONG);
                    for (String text : hostile(length)) {
                        assertThat(looks(pattern, text))
                                .as(text.substring(0, Math.min(12, text.length())) + "...")
                                .isLessThan(2L * LOOKS * (length + 64));
                    }
                }));
    }

    @Test
    void everyTextHasAPattern() {
        assertThat(Schemas.texts())
                .hasSizeGreaterThan(20)
                .allSatisfy(type ->
                        assertThat(type.keyword("pattern").stringValue("")).matches("\\^.*\\$"));
    }

    @Test
    void guardSeesAPatternThatIsSlow() {
        Pattern slow = Pattern.compile("^[a-z]*[a-z0-9]*$");
        assertThat(looks(slow, "a".repeat(200) + "!")).isGreaterThan(2L * LOOKS * (200 + 64));
    }

    /** The work of matching a text as the schema check does it and as Bean Validation does it. */
    private static long looks(Pattern pattern, String text) {
        Counted counted = new Counted(text);
        boolean found = pattern.matcher(counted).find();
        boolean matches = pattern.matcher(counted).matches();
        assertThat(found || !matches).isTrue();
        return counted.looks;
    }

    private static List<String> hostile(int length) {
        return STARTS.stream()
                .flatMap(start -> UNITS.stream()
                        .map(unit ->
                                start + unit.repeat(length).substring(0, Math.max(0, length - start.length() - 1))))
                .flatMap(text -> ENDS.stream().map(end -> text + end))
                .toList();
    }

    /** A text that counts how often a character of it is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
