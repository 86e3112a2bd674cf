package org.openfex.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    /** For the library's own patterns: the longest line of text that a rule sees. */
    private static final int OF_LIBRARY = 2_000;

    /** Those of the library's own that no text is searched with: it matches from its first to its last character, or not. */
    private static final Set<String> MATCHED_WHOLE =
            Set.of("AttachmentRules.ON_OWN_MACHINE", "Clause.VERIFIED", "NumberRange.COUNTED", "SerialRules.QUOTES");

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

    /** The patterns that the library has of its own, wherever they stand: texts of a message come to many of them. */
    @TestFactory
    Stream<DynamicTest> hostileTextIsMatchedInLinearTimeByThePatternsOfTheLibrary() throws IOException {
        Map<String, Pattern> patterns = ofLibrary();
        assertThat(patterns).hasSizeGreaterThan(30);
        return patterns.entrySet().stream()
                .map(pattern -> DynamicTest.dynamicTest(pattern.getKey(), () -> {
                    for (String text : hostile(OF_LIBRARY)) {
                        boolean whole = MATCHED_WHOLE.contains(pattern.getKey());
                        assertThat(whole ? looksForWhole(pattern.getValue(), text) : looks(pattern.getValue(), text))
                                .as(text.substring(0, Math.min(12, text.length())) + "...")
                                .isLessThan(2L * LOOKS * (OF_LIBRARY + 64));
                    }
                }));
    }

    private static Map<String, Pattern> ofLibrary() throws IOException {
        Path classes = Path.of("target/classes");
        Map<String, Pattern> patterns = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '.');
                if (!name.startsWith("module-info")) {
                    gather(Class.forName(name.substring(0, name.length() - ".class".length())), patterns);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
        return patterns;
    }

    private static void gather(Class<?> type, Map<String, Pattern> patterns) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType().equals(Pattern.class)) {
                field.setAccessible(true);
                patterns.put(type.getSimpleName() + "." + field.getName(), (Pattern) field.get(null));
            }
        }
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

    private static long looksForWhole(Pattern pattern, String text) {
        Counted counted = new Counted(text);
        boolean matches = pattern.matcher(counted).matches();
        assertThat(matches || counted.looks > 0).as("the text was looked at").isTrue();
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
