package org.openfex.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "1974-02-26, 1974-02-26, 1974-02-26",
        "1974-02-26?, 1974-02-26, 1974-02-26",
        "1974-02, 1974-02-01, 1974-02-28",
        "1976-02~, 1976-02-01, 1976-02-29",
        "1974, 1974-01-01, 1974-12-31",
        "197X, 1970-01-01, 1979-12-31",
        "197X?, 1970-01-01, 1979-12-31",
        "0000, 0000-01-01, 0000-12-31",
        "9999-12, 9999-12-01, 9999-12-31",
        "2000-02-29, 2000-02-29, 2000-02-29"
    })
    void aDateSpansTheDaysThatItCanMean(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.of(text);
        assertEquals(text, date.value());
        assertEquals(earliest, date.earliest());
        assertEquals(latest, date.latest());
    }

    @Test
    void theQualityIsTold() {
        assertTrue(PartialDate.of("1974?").isUncertain());
        assertFalse(PartialDate.of("1974?").isApproximate());
        assertTrue(PartialDate.of("1974~").isApproximate());
        assertFalse(PartialDate.of("1974").isUncertain());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "74",
                "1974-13",
                "1974-00",
                "1974-2",
                "1974-02-30",
                "1973-02-29",
                "1900-02-29",
                "1974-04-31",
                "197X-02",
                "19XX",
                "1974?~",
                "1974-02-26T00:00:00Z",
                "-0044",
                "12974",
                "1974 ",
                "1974\n",
                "١٩٧٤",
                "197x"
            })
    void whatIsNoDateIsRefusedWithoutQuotingIt(String text) {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> PartialDate.of(text));
        assertEquals("not a date of the form 1974-02-26, 1974-02, 1974 or 197X", thrown.getMessage());
        assertNull(thrown.getCause());
    }

    @Test
    void aDayOfTheCalendarIsAPartialDate() {
        assertEquals(PartialDate.of("1974-02-26"), PartialDate.of(LocalDate.of(1974, 2, 26)));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(LocalDate.of(10000, 1, 1)));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(LocalDate.of(-1, 1, 1)));
    }

    @Test
    void twoDatesAreEqualWhenTheyAreWrittenAlike() {
        assertEquals(PartialDate.of("1974").hashCode(), PartialDate.of("1974").hashCode());
        assertNotEquals(PartialDate.of("1974"), PartialDate.of("1974?"));
    }

    @Test
    void itsTextTellsNothing() {
        assertEquals("PartialDate[?]", PartialDate.of("1974-02-26").toString());
    }
}
