package org.openfex.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTextTest {

    /** Texts of every type match its pattern and keep its limits, and are many. */
    @TestFactory
    Stream<DynamicTest> textsOfEveryType() {
        return Schemas.texts().stream()
                .map(type -> DynamicTest.dynamicTest(type.type(), () -> {
                    String pattern = type.keyword("pattern").stringValue();
                    int minimum = type.keyword("minLength").intValue();
                    int maximum = Math.min(type.keyword("maxLength").intValue(300), 300);
                    PatternText maker = PatternText.of(pattern);
                    Random random = new Random(1);
                    Set<String> texts = new TreeSet<>();
                    for (int i = 0; i < 300; i++) {
                        String text = maker.make(minimum, maximum, i, random);
                        assertThat(Pattern.compile(pattern).matcher(text).matches())
                                .isTrue();
                        assertThat(text.codePointCount(0, text.length())).isBetween(minimum, maximum);
                        texts.add(text);
                    }
                    assertThat(texts).hasSizeGreaterThan(100);
                }));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 77, 10_000})
    void lengthIsThatAskedFor(int length) {
        String text = PatternText.of("^[^\\u0000-\\u0020\\u007f-\\u00a0][^\\u0000-\\u001f]*$")
                .make(1, 10_000, length, new Random(length));
        assertThat(text.codePointCount(0, text.length())).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "^a", "^a)$", "^(a$"})
    void whatIsNoPatternOfTheStandardIsRefused(String pattern) {
        assertThatThrownBy(() -> PatternText.of(pattern)).isInstanceOf(IllegalArgumentException.class);
    }
}
