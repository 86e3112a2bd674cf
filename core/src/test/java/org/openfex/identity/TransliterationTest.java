package org.openfex.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openfex.kit.WorkTime;
import tools.jackson.databind.JsonNode;

class TransliterationTest {
    private static final JsonNode VECTORS =
            ResolutionFiles.read("transliteration-vectors.json").path("vectors");

    @TestFactory
    Stream<DynamicTest> everyVectorHolds() {
        return VECTORS.valueStream().map(vector -> {
            String text = vector.path("text").stringValue("");
            String language = vector.path("language").stringValue("");
            String system = vector.path("system").stringValue("");
            return DynamicTest.dynamicTest(language + " " + system + " " + text, () -> {
                Transliterated latin = Transliteration.of(text, language, system);
                assertThat(latin.text()).isEqualTo(vector.path("latin").stringValue(""));
                assertThat(latin.languageTag())
                        .isEqualTo(vector.path("languageTag").stringValue(""));
                assertThat(latin.isExtended()).isEqualTo(vector.path("extended").booleanValue(false));
                assertThat(latin.lettersLeft())
                        .isEqualTo(vector.path("lettersLeft").intValue(0));
                assertThat(latin.system()).isEqualTo(system);
                assertThat(latin.title().contains("[K]")).isEqualTo(latin.isExtended());
                assertWellFormed(latin.languageTag());
            });
        });
    }

    /** The schema takes 35 characters at most. */
    private static void assertWellFormed(String tag) {
        assertThat(tag.length()).isLessThanOrEqualTo(35);
        try {
            assertThat(new Locale.Builder().setLanguageTag(tag).build().getScript())
                    .isEqualTo("Latn");
        } catch (IllformedLocaleException e) {
            throw new AssertionError(tag, e);
        }
    }

    @Test
    void thereAreEnoughVectorsForEachLanguage() {
        assertThat(VECTORS.size()).isGreaterThanOrEqualTo(120);
        for (String language : List.of("ru", "kk", "ky", "tg", "uz", "tk")) {
            assertThat(VECTORS.valueStream()
                            .filter(vector ->
                                    vector.path("language").stringValue("").equals(language))
                            .count())
                    .as(language)
                    .isGreaterThanOrEqualTo(9);
        }
    }

    @Test
    void theTablesAreSortedUniqueAndSourced() {
        for (JsonNode system : ResolutionFiles.read("transliteration.json").path("systems")) {
            Set<String> letters = new HashSet<>();
            String before = "";
            for (JsonNode row : system.path("letters")) {
                String letter = row.path("letter").stringValue("");
                assertThat(letter.codePointCount(0, letter.length())).isEqualTo(1);
                assertThat(letter).isEqualTo(letter.toUpperCase(Locale.ROOT)).isGreaterThan(before);
                assertThat(letters.add(letter)).as(letter).isTrue();
                assertThat(row.path("latin").stringValue(""))
                        .isEqualTo(row.path("latin").stringValue("").toUpperCase(Locale.ROOT));
                assertThat(row.path("source").stringValue("")).as(letter).containsPattern("\\[[KS]]");
                assertThat(row.path("source").stringValue("").contains("[K]"))
                        .as(letter)
                        .isEqualTo(row.path("extension").booleanValue(false));
                before = letter;
            }
        }
    }

    @Test
    void theKazakhHIsNeverC() {
        for (String language : List.of("kk", "ru", "sr", "und")) {
            assertThat(Transliteration.of("Һарун", language).text()).isEqualTo("Harun");
        }
    }

    @Test
    void passportsPrintCapitals() {
        assertThat(Transliteration.of("Щербаков", "ru").inCapitals()).isEqualTo("SHCHERBAKOV");
    }

    @Test
    void aSystemIsForItsLanguages() {
        assertThat(Transliteration.systems("uz-Cyrl-UZ")).containsExactly("icao-9303", "uz-latin-1995");
        assertThat(Transliteration.systems("kk")).containsExactly("icao-9303");
        assertThatThrownBy(() -> Transliteration.of("Абай", "kk", Transliteration.UZ_LATIN_1995))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Абай");
        assertThatThrownBy(() -> Transliteration.of("Абай", "kk", "gost")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void badTextHasAnOutcome() throws Exception {
        assertThat(Transliteration.of("\ud800Ю\udc00", "ru").text()).isEqualTo("\ud800Iu\udc00");
        String longText = "Щъ".repeat(50_000);
        assertThat(WorkTime.of(() -> {
                    assertThat(Transliteration.of(longText, "ru").text()).hasSize(50_000 * 6);
                }))
                .isLessThan(Duration.ofSeconds(5));
        assertThat(Transliteration.of("Тайна", "ru").toString()).doesNotContain("Taina");
    }
}
