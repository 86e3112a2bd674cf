package org.openfex.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b\":1,\"a\":2.50}",
                "[]",
                "{}",
                "null",
                "true",
                "false",
                "-0.5",
                "\"\"",
                "\"Ж\uD83D\uDE00\"",
                "12345678901234567890.12345678901234567890",
                "[1,[2,{\"a\":null}],\"\\n\\\"\\\\\"]"
            })
    void theTextStaysAsItIs(String json) {
        assertEquals(json, JsonText.of(json).json());
    }

    @Test
    void whiteSpaceAndNeedlessEscapesGo() {
        assertEquals(
                "{\"a\":[1,\"A/\"]}",
                JsonText.of(" {\"a\" :\n[1, \"\\u0041\\/\"] } ").json());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{} {}",
                "1 2",
                "[1,]",
                "{\"a\":1,\"a\":2}",
                "'a'",
                "NaN",
                "01",
                "// c\n1",
                "\"secret",
                "1e2",
                "1E400",
                "-0",
                "-0.0",
                "1.0",
                "1.00",
                "\"\\u0000\"",
                "\"\\ud800\"",
                "\"\uFFFF\"",
                "{\"\uFDD0\":1}",
                "\"\uD83F\uDFFE\""
            })
    void whatIsNoJsonOfTheProfileIsRefusedWithoutQuotingIt(String json) {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> JsonText.of(json));
        assertFalse(thrown.getMessage().contains("secret"));
        assertNull(thrown.getCause());
    }

    @Test
    void aDeepValueIsNotRefusedHere() {
        String deep = "[".repeat(5000) + "]".repeat(5000);
        assertEquals(deep, JsonText.of(deep).json());
    }

    @Test
    void aStringIsQuotedAndEscaped() {
        assertEquals("\"a\\\"b\\\\\\n\"", JsonText.ofString("a\"b\\\n").json());
        assertThrows(IllegalArgumentException.class, () -> JsonText.ofString("\uDC00"));
    }

    @Test
    void twoTextsAreEqualWhenTheyAreTheSameLetterByLetter() {
        assertEquals(JsonText.of("{\"a\":1}"), JsonText.of("{ \"a\": 1 }"));
        assertEquals(JsonText.of("1").hashCode(), JsonText.of(" 1").hashCode());
        assertNotEquals(JsonText.of("2.5"), JsonText.of("2.50"));
        assertNotEquals(JsonText.of("{\"a\":1,\"b\":2}"), JsonText.of("{\"b\":2,\"a\":1}"));
    }

    @Test
    void itsTextTellsNothing() {
        assertEquals("JsonText[?]", JsonText.of("\"secret\"").toString());
    }
}
