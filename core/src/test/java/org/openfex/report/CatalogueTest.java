package org.openfex.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.schema.StandardValue;

class CatalogueTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)\\}");

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "ru, ru",
        "ru-RU, ru",
        "RU_ru, ru",
        "en-GB, en",
        "tlh, en",
        "'', en",
        "../x, en",
        "ru/../en, en"
    })
    void choosesTheLanguageByItsTagAndFallsBackToEnglish(String tag, String language) {
        assertThat(Catalogue.of(tag).language()).isEqualTo(language);
        assertThat(Catalogue.of(tag).entry("array-empty").message()).isNotBlank();
    }

    @Test
    void doesNotDependOnTheLocaleOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Catalogue.of("EN").entry("array-empty").message()).isEqualTo("The array is empty.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void everyTextIsThereAndUsesOnlyDeclaredParameters(String language) {
        for (Catalogue.Entry entry : Catalogue.of(language).entries()) {
            assertThat(entry.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            for (String text : List.of(entry.message(), entry.explanation(), entry.remedy())) {
                assertThat(text).as(entry.code()).isNotBlank().doesNotContain("\n");
                PLACEHOLDER
                        .matcher(text)
                        .results()
                        .forEach(match ->
                                assertThat(entry.parameters()).as(entry.code()).contains(match.group(1)));
            }
        }
    }

    @Test
    void aContributedLanguageStandsInWhereItHasATextAndEnglishWhereItHasNone() {
        StandardValue contribution = StandardValue.of("""
                        {"language": "kk", "report": {"valid": "ЖАРАМДЫ"},
                         "texts": {"array-empty": {"message": "M.", "explanation": "E.", "remedy": "R."}}}
                        """.getBytes(StandardCharsets.UTF_8));
        StandardValue catalogue = StandardValue.read("findings/catalogue.json");

        Map<String, Catalogue.Entry> entries = Catalogue.entries(catalogue, "kk", contribution);

        assertThat(Objects.requireNonNull(entries.get("array-empty")).message()).isEqualTo("M.");
        assertThat(entries.get("text-empty")).isEqualTo(Catalogue.of("en").entry("text-empty"));
        assertThat(Catalogue.labels(catalogue.path("report"), "kk", contribution))
                .containsEntry("valid", "ЖАРАМДЫ")
                .containsEntry("invalid", "NOT VALID");
    }

    @Test
    void entriesAreSortedByLayerAndCode() {
        List<Catalogue.Entry> entries = Catalogue.of("en").entries();
        assertThat(entries)
                .isSortedAccordingTo(
                        Comparator.comparing(Catalogue.Entry::layer).thenComparing(Catalogue.Entry::code));
        assertThat(entries.stream().map(Catalogue.Entry::code)).doesNotHaveDuplicates();
    }

    @Test
    void everyEntryRestsOnAClauseOfFex() {
        Catalogue catalogue = Catalogue.of("en");
        for (Catalogue.Entry entry : catalogue.entries()) {
            assertThat(catalogue.clause(entry.clause()).text()).isNotBlank();
        }
    }

    @Test
    void makesAFindingOfAnEntry() {
        Finding finding = Catalogue.of("en").finding("text-too-long", "/body", Map.of("maximum", "200"));
        assertThat(finding.message()).isEqualTo("The text has more than 200 characters.");
        assertThat(finding.clause()).isEqualTo("1.9");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.layer()).isEqualTo(Layer.SCHEMA);
        assertThat(finding.line()).isNull();
    }

    @Test
    void aParameterIsTakenAsItStands() {
        Finding finding = Catalogue.of("en").finding("member-missing", "", Map.of("member", "$1\\{member}"));
        assertThat(finding.message()).isEqualTo("The member $1\\{member} is missing.");
    }

    @Test
    void refusesUnknownCodesClausesAndParameters() {
        Catalogue catalogue = Catalogue.of("en");
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.entry("no-such-code"));
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.clause("99.9"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.finding("text-too-long", "", Map.of()))
                .withMessageContaining("maximum");
        Map<String, String> tooMany = new HashMap<>(Map.of("maximum", "1", "value", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.finding("text-too-long", "", tooMany));
        assertThat(catalogue.knows("no-such-code")).isFalse();
    }

    @Test
    void takesEntriesOfOthersAndKeepsItsOwn() {
        Catalogue.Entry entry = new Catalogue.Entry(
                "xx-rule",
                Layer.RULE,
                Severity.INFO,
                "12.3",
                List.of("member"),
                "No {member}.",
                "E.",
                "Add {member}.",
                List.of("Law [U]"));
        Catalogue standard = Catalogue.of("en");
        Catalogue both = standard.with(List.of(entry));
        Finding finding = both.finding("xx-rule", "/body", Map.of("member", "office"));

        assertThat(finding.message()).isEqualTo("No office.");
        assertThat(finding.sources()).containsExactly("Law [U]");
        assertThat(both.remedy(finding)).contains("Add office.");
        assertThat(standard.remedy(finding)).isEmpty();
        assertThat(standard.knows("xx-rule")).isFalse();
        assertThat(both.entries()).hasSize(standard.entries().size() + 1).endsWith(entry);
        assertThatIllegalArgumentException().isThrownBy(() -> both.with(List.of(entry)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.with(List.of(standard.entry("array-empty"))))
                .withMessageContaining("array-empty");
    }
}
