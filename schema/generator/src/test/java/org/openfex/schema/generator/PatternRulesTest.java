package org.openfex.schema.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^$",
                "^[a-z]+$",
                "^[A-Z]{2}([A-Z]{2})?$",
                "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",
                "^(a|b)c$",
                "^(19|20)[0-9]{2}(-(0[1-9]|1[0-2]))?$",
                "^[^\\u0000-\\u001f]*$",
                "^[a-z]*/[a-z]*$",
                "^[a-z]+@[a-z.]+$",
                "^(?:ab){3}$",
                "^\\d{4}\\.[\\-a]$",
                "^[A-Za-z0-9+/]+={0,2}$",
                "^[0-9]+[a-z]+$",
                "^a?a?a?a?a?a?a?a?a?a?a?a?$",
                "^(ab){0,64}$"
            })
    void aLinearPatternPasses(String pattern) {
        assertEquals(Optional.empty(), PatternRules.faultOf(pattern));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '"',
            value = {
                "[a-z]+ ! is not anchored with ^ and $",
                "^[a-z]+ ! is not anchored with ^ and $",
                "^[a-z]+\\$ ! is not anchored with ^ and $",
                "^a|b$ ! has an alternation outside of a group: ^ and $ do not hold for all of it",
                "^.*$ ! has an unescaped .",
                "^([a-z]+)+$ ! has a quantifier inside a group that repeats",
                "^(-[a-z]?){3}$ ! has a quantifier inside a group that repeats",
                "^(a|b)*$ ! has an alternation inside a group that repeats",
                "^((a|b)c){2}$ ! has an alternation inside a group that repeats",
                "^(ab)*$ ! has a group that repeats more than 64 times",
                "^[a-z]*[a-z0-9]*$ ! has two long runs that may share characters",
                "^[a-z]*-?[a-z]*$ ! has two long runs that may share characters",
                "^[a-z]*(x[0-9]*)?[a-z]{1,40}$ ! has two long runs that may share characters",
                "^a?a?a?a?a?a?a?a?a?a?a?a?a?$ ! has more than 4096 ways to be matched",
                "^(a)?(a)?(a)?(a)?(a)?(a)?(a)?(a)?(a)?(a)?(a)?(a)?(a)?$ ! has more than 4096 ways to be matched",
                "^[a-z]{0,15}[a-z]{0,15}[a-z]{0,15}[a-z]{0,15}$ ! has more than 4096 ways to be matched",
                "^(a|b|[ab])(a|b|[ab])(a|b|[ab])(a|b|[ab])(a|b|[ab])(a|b|[ab])(a|b|[ab])(a|b|[ab])$ ! has more than 4096 ways to be matched",
                "^([ab])\\1$ ! has a back reference",
                "^(?<a>x)\\k<a>$ ! has a look-around, a named group or a flag",
                "^(?=a)a$ ! has a look-around, a named group or a flag",
                "^(?i)a$ ! has a look-around, a named group or a flag",
                "^a+?$ ! has a lazy, possessive or doubled quantifier",
                "^a++$ ! has a lazy, possessive or doubled quantifier",
                "^\\w$ ! has an escape \\w that not all dialects read alike",
                "^\\p{L}$ ! has an escape \\p that not all dialects read alike",
                "^\\u00g0$ ! has an escape \\u without four hexadecimal digits",
                "^[a[b]]$ ! has a [ or && inside a character class, which Java reads as an operator",
                "^[a&&b]$ ! has a [ or && inside a character class, which Java reads as an operator",
                "^[]$ ! has a character class that is empty or not closed",
                "^[z-a]$ ! has a range that runs backwards or ends in a class",
                "^(a$ ! has a group that is not closed",
                "^a)$ ! has an unexpected )",
                "^a{x}$ ! has a brace that is no quantifier",
                "^a{1$ ! has a brace that is no quantifier"
            })
    void anyOtherPatternIsRefusedWithItsReason(String pattern, String reason) {
        assertEquals(Optional.of("the pattern " + reason), PatternRules.faultOf(pattern));
    }
}
