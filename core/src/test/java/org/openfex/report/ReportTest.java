package org.openfex.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Catalogue ENGLISH = Catalogue.of("en");

    private static final Finding MISSING = ENGLISH.finding(
                    "member-missing", "/body/firearms/0", Map.of("member", "serials"), "5.3")
            .at(12, 7);
    private static final Finding EMPTY =
            ENGLISH.finding("array-empty", "/recipients", Map.of()).at(5, 17);
    private static final Finding NEWER =
            ENGLISH.finding("version-newer", "/fex", Map.of("supported", "1.0")).at(2, 10);

    @Test
    void textSaysWhatWhereWhyAndWhatToDo() {
        Report report = collector()
                .ran(Layer.SYNTAX)
                .add(MISSING)
                .add(EMPTY)
                .skipped(Layer.RULE)
                .build();
        assertThat(report.text()).isEqualTo("""
                NOT VALID: errors 2, warnings 0, information 0
                SYNTAX passed, SCHEMA failed, RULE skipped

                ERROR array-empty
                  line 5, column 17, /recipients
                  The array is empty.
                  Clause: FEX 1.7 Absence
                  Remedy: Leave the member out, or give at least one entry.

                ERROR member-missing
                  line 12, column 7, /body/firearms/0
                  The member serials is missing.
                  Clause: FEX 5.3 Serial numbers (Protocol 8(1)(a) [V]; ISACS 05.31 [V])
                  Remedy: Add the member serials.
                """);
    }

    @Test
    void textOfAValidMessageIsShort() {
        Report report =
                collector().ran(Layer.SYNTAX).ran(Layer.SCHEMA).ran(Layer.RULE).build();
        assertThat(report.text()).isEqualTo("""
                VALID: errors 0, warnings 0, information 0
                SYNTAX passed, SCHEMA passed, RULE passed
                """);
    }

    @Test
    void textSpeaksTheLanguageOfItsCatalogue() {
        Catalogue russian = Catalogue.of("ru-RU");
        Report report = new Report.Collector(russian, FindingPolicy.standard())
                .add(russian.finding("array-empty", "/recipients", Map.of()).at(5, 17))
                .build();
        assertThat(report.text()).isEqualTo("""
                НЕВЕРНО: ошибок 1, предупреждений 0, сведений 0
                SCHEMA не пройден

                ERROR array-empty
                  строка 5, столбец 17, /recipients
                  Массив пуст.
                  Пункт: FEX 1.7 Absence
                  Что делать: Опустите член или укажите хотя бы одну запись.
                """);
    }

    @Test
    void textNamesThePlaceOfAnObjectByPointerAlone() {
        Report report = collector()
                .add(ENGLISH.finding("array-empty", "/recipients", Map.of()))
                .add(ENGLISH.finding("object-empty", "", Map.of()))
                .build();
        assertThat(report.text()).contains("\n  the message as a whole\n").contains("\n  /recipients\n");
    }

    @Test
    void findingsAreSortedByLayerPlaceAndCode() {
        Finding syntax = ENGLISH.finding("message-empty", "", Map.of()).at(9, 9);
        Finding second = at("/a/2", 3, 1);
        Finding tenth = at("/a/10", 3, 1);
        Finding below = at("/a/2/x", 3, 1);
        Finding earlierLine = at("/z", 2, 80);
        Finding earlierColumn = at("/y", 3, 0 + 1);
        Finding nowhere = ENGLISH.finding("array-empty", "/zz", Map.of());
        Report report = collector()
                .addAll(List.of(tenth, below, earlierColumn, second, earlierLine, nowhere, syntax))
                .build();
        assertThat(report.findings())
                .containsExactly(syntax, nowhere, earlierLine, second, below, tenth, earlierColumn);
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        Report one = collector().add(MISSING).add(EMPTY).add(NEWER).build();
        Report other = collector().add(NEWER).add(EMPTY).add(MISSING).build();
        assertThat(one.text()).isEqualTo(other.text());
        assertThat(one.findings()).isEqualTo(other.findings());
    }

    @Test
    void informationAloneLeavesAMessageValid() {
        Report report = collector().ran(Layer.SYNTAX).add(NEWER).build();
        assertThat(report.isValid()).isTrue();
        assertThat(report.layers())
                .isEqualTo(Map.of(Layer.SYNTAX, LayerOutcome.PASSED, Layer.SCHEMA, LayerOutcome.PASSED));
        assertThat(report.count(Severity.INFO)).isEqualTo(1);
    }

    @Test
    void showsSoManyFindingsAndCountsAll() {
        FindingPolicy policy = FindingPolicy.builder().maxFindings(3).build();
        Report.Collector collector = new Report.Collector(ENGLISH, policy).add(NEWER);
        for (int line = 50; line > 0; line--) {
            collector.add(at("/a", line, 1));
        }
        Report report = collector.build();
        assertThat(report.findings()).extracting(Finding::line).containsExactly(1, 2, 3);
        assertThat(report.total()).isEqualTo(51);
        assertThat(report.omitted()).isEqualTo(48);
        assertThat(report.count(Severity.ERROR)).isEqualTo(50);
        assertThat(report.count(Severity.INFO)).isEqualTo(1);
        assertThat(report.text()).endsWith("\n3 of 51 findings are shown, the most severe first.\n");
    }

    @Test
    void anErrorIsShownBeforeAnyNumberOfLesserFindings() {
        FindingPolicy policy = FindingPolicy.builder().maxFindings(2).build();
        Report.Collector collector = new Report.Collector(ENGLISH, policy);
        for (int line = 1; line <= 9; line++) {
            collector.add(NEWER.at(line, 1));
        }
        Report report = collector.add(MISSING).build();
        assertThat(report.findings()).containsExactly(NEWER.at(1, 1), MISSING);
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void weighsFindingsAsTheCallerWishes() {
        FindingPolicy strict = FindingPolicy.builder()
                .severity("version-newer", Severity.ERROR)
                .build();
        Report.Collector collector = new Report.Collector(ENGLISH, strict).add(NEWER);
        assertThat(collector.hasErrors()).isTrue();
        assertThat(collector.build().isValid()).isFalse();
        assertThat(collector.build().layers()).containsEntry(Layer.SCHEMA, LayerOutcome.FAILED);
        assertThat(collector.build().findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void leavesOutWhatTheCallerDoesNotWantAndSaysSo() {
        FindingPolicy policy = FindingPolicy.builder().suppress("version-newer").build();
        Report report = new Report.Collector(ENGLISH, policy).add(NEWER).build();
        assertThat(report.findings()).isEmpty();
        assertThat(report.total()).isZero();
        assertThat(report.text()).contains("Left out at the caller's wish: version-newer\n");
    }

    @Test
    void aLayerThatWasSkippedStaysSkipped() {
        Report report =
                collector().add(MISSING).skipped(Layer.RULE).ran(Layer.RULE).build();
        assertThat(report.layers()).containsEntry(Layer.RULE, LayerOutcome.SKIPPED);
    }

    @Test
    void toStringGivesCountsOnly() {
        assertThat(collector().add(MISSING).add(NEWER).build())
                .hasToString("Report[invalid, errors=1, warnings=0, infos=1]");
    }

    private static Finding at(String pointer, int line, int column) {
        return ENGLISH.finding("array-empty", pointer, Map.of()).at(line, column);
    }

    private static Report.Collector collector() {
        return new Report.Collector(ENGLISH, FindingPolicy.standard());
    }
}
