package org.openfex.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for canonical is just what a parser and a generator would make of it. */
class CanonicalJsonTest {
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\"a\"",
            "\"b\":",
            "\"a\":",
            "1",
            "0",
            "-",
            "-0",
            ".",
            "5",
            "e",
            "true",
            "false",
            "null",
            " ",
            "\n",
            "\u0416",
            "\uD83D\uDD2B",
            "\uD83D",
            "\uFFFE",
            "\u0000",
            "\u007f",
            "\\n",
            "\\/",
            "\\u0041",
            "\\\"",
            "1.50",
            "1.0",
            "{\"a\":1}",
            "[1,2]",
            "{\"a\":1,\"a\":2}",
            "\u001f");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "-1.50",
                "0.5",
                "\"\"",
                "\"a\\n\\\"\\\\\"",
                "true",
                "false",
                "null",
                "[]",
                "{}",
                "[1,[2,{}],\"\u0416\"]",
                "{\"a\":{\"b\":[null]},\"c\":\"\uD83D\uDD2B\"}"
            })
    void knowsWhatIsCanonical(String json) {
        assertThat(CanonicalJson.isCanonical(json)).isTrue();
        assertThat(JsonText.parsed(json).json()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "1 ",
                "01",
                "-0",
                "1.0",
                "1e5",
                "1.",
                "-",
                "+1",
                "\"",
                "\"\\/\"",
                "\"\u0000\"",
                "\"\uD83D\"",
                "[1,]",
                "[1 ]",
                "{\"a\":1,\"a\":2}",
                "{\"a\"}",
                "{a:1}",
                "tru",
                "nul",
                "[",
                "1,2",
                "\"\uFFFF\"",
                "\"\t\""
            })
    void knowsWhatIsNot(String json) {
        assertThat(CanonicalJson.isCanonical(json)).isFalse();
    }

    @Test
    void leavesWhatIsDeepToTheParser() {
        assertThat(CanonicalJson.isCanonical("[".repeat(64) + "]".repeat(64))).isTrue();
        assertThat(CanonicalJson.isCanonical("[".repeat(65) + "]".repeat(65))).isFalse();
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        assertThat(JsonText.of(deep).json()).isEqualTo(deep);
    }

    @Test
    void saysYesOnlyWhereAParserChangesNothing() {
        Random random = new Random(5);
        int canonical = 0;
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = 1 + random.nextInt(6); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String json = text.toString();
            boolean yes = CanonicalJson.isCanonical(json);
            String parsed = parsed(json);
            if (yes) {
                assertThat(parsed).as(json).isEqualTo(json);
                canonical++;
            } else if (!json.contains("\\u")) {
                assertThat(parsed).as(json).isNotEqualTo(json);
            }
        }
        assertThat(canonical).isGreaterThan(1_000);
    }

    private static @Nullable String parsed(String json) {
        try {
            return JsonText.parsed(json).json();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
