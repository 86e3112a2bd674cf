package org.openfex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonGrammarTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"a b\"",
                "\"\u007Fж\uD83D\uDD2B\"",
                "\"\\\"\"",
                "\"\\\\\"",
                "\"\\/\\b\\f\\n\\r\\t\"",
                "\"\\u00e9\"",
                "\"\\ud800\"",
                "\"\\uABCDe\"",
            })
    void knowsAString(String json) {
        assertThat(isString(json, 0)).isTrue();
        assertThat(isString("[" + json + ",1]", 1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"a",
                "\"\\",
                "\"\\\"",
                "\"\\x\"",
                "\"\\u\"",
                "\"\\u12G4\"",
                "\"\\u123",
                "\"\\u123\"",
                "\"\\u1234",
                "\"\u0000\"",
                "\"a\u001F\"",
                "\"a\tb\"",
            })
    void knowsWhatIsNone(String json) {
        assertThat(isString(json, 0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "D7FF, ",
        "D800, surrogate-unpaired",
        "DFFF, surrogate-unpaired",
        "1F52B, ",
        "0, null-character",
        "1, ",
        "FDCF, ",
        "FDD0, noncharacter",
        "FDEF, noncharacter",
        "FDF0, ",
        "FFFD, ",
        "FFFE, noncharacter",
        "FFFF, noncharacter",
        "1FFFD, ",
        "1FFFE, noncharacter",
        "10FFFF, noncharacter",
    })
    void findsCharactersThatIJsonForbids(String hex, String fault) {
        String character = Character.toString(Integer.parseInt(hex, 16));
        for (String text : new String[] {character, "a" + character, character + "a", "\uD83D\uDD2B" + character}) {
            assertThat(JsonGrammar.characterFault(text)).isEqualTo(fault);
        }
    }

    private static boolean isString(String json, int start) {
        return JsonGrammar.isString(json.getBytes(StandardCharsets.UTF_8), start);
    }
}
