package org.openfex.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportWriterTest {
    private static final Catalogue ENGLISH = Catalogue.of("en");
    private static final Finding EMPTY =
            ENGLISH.finding("array-empty", "/recipients", Map.of()).at(2, 3);
    private static final Report VALID =
            collector().ran(Layer.SYNTAX).ran(Layer.SCHEMA).ran(Layer.RULE).build();
    private static final Report INVALID =
            collector().ran(Layer.SYNTAX).add(EMPTY).skipped(Layer.RULE).build();
    private static final Report UNREADABLE = collector()
            .add(ENGLISH.finding("input-not-found", "", Map.of()).at(1, 1))
            .build();

    @Test
    void groupsFindingsByDocumentAndSumsUp() throws IOException {
        assertThat(text(ReportOptions.standard(), INVALID, VALID, VALID)).isEqualTo("""
                d1: NOT VALID: errors 1, warnings 0, information 0
                  SYNTAX passed, SCHEMA failed, RULE skipped

                  ERROR array-empty
                    line 2, column 3, /recipients
                    The array is empty.
                    Clause: FEX 1.7 Absence
                    Remedy: Leave the member out, or give at least one entry.

                d2: VALID
                d3: VALID
                Documents 3: valid 2, not valid 1, not read 0
                errors 1, warnings 0, information 0
                """);
    }

    @Test
    void countsValidDocumentsOnlyWhereThatIsAskedFor() throws IOException {
        assertThat(text(ReportOptions.builder().listValid(false).build(), VALID, VALID))
                .isEqualTo("""
                        Documents 2: valid 2, not valid 0, not read 0
                        errors 0, warnings 0, information 0
                        """);
    }

    @Test
    void tellsWhatItDoesNotShow() throws IOException {
        Report capped = new Report.Collector(
                        ENGLISH, FindingPolicy.builder().maxFindings(1).build())
                .add(EMPTY)
                .add(EMPTY.at(9, 9))
                .build();
        String text = text(ReportOptions.builder().maxDocuments(1).build(), capped, INVALID, UNREADABLE);

        assertThat(text)
                .contains("\n  1 of 2 findings are shown, the most severe first.\n")
                .doesNotContain("d2", "d3")
                .endsWith("""
                        The first 1 documents with findings are shown; 2 more are only counted.
                        1 findings are only counted: a report shows so many and no more.
                        Documents 3: valid 0, not valid 2, not read 1
                        errors 4, warnings 0, information 0
                        """);
    }

    @Test
    void documentThatCouldNotBeReadIsCalledSo() throws IOException {
        assertThat(text(ReportOptions.standard(), UNREADABLE)).startsWith("d1: NOT READ: errors 1,");
    }

    @Test
    void foldsFindingsThatRepeatUnlessAskedForAll() throws IOException {
        Report.Collector collector = collector();
        for (int i = 0; i < 40; i++) {
            collector.add(ENGLISH.finding("array-empty", "/body/firearms/" + i + "/marks", Map.of())
                    .at(i + 1, 1));
        }
        collector.add(ENGLISH.finding("array-empty", "/body/persons/0/names", Map.of())
                .at(99, 1));
        Report report = collector.build();

        assertThat(text(ReportOptions.standard(), report))
                .contains("/body/firearms/2/marks", "/body/persons/0/names")
                .contains("\n    And 37 more like this; the next: line 4, column 1, /body/firearms/3/marks\n")
                .doesNotContain("/body/firearms/4/marks");
        assertThat(text(ReportOptions.builder().full(true).build(), report))
                .contains("/body/firearms/39/marks")
                .doesNotContain("more like this");
        assertThat(report.text()).contains("/body/firearms/39/marks").doesNotContain("more like this");
    }

    @Test
    void foldsOnlyWhereThatIsShorter() throws IOException {
        Report.Collector collector = collector();
        for (int i = 0; i < 4; i++) {
            collector.add(ENGLISH.finding("array-empty", "/body/firearms/" + i + "/marks", Map.of())
                    .at(i + 1, 1));
        }
        assertThat(text(ReportOptions.standard(), collector.build()))
                .contains("/body/firearms/3/marks")
                .doesNotContain("more like this");
        collector.add(ENGLISH.finding("array-empty", "/body/firearms/4/marks", Map.of())
                .at(5, 1));
        assertThat(text(ReportOptions.standard(), collector.build()))
                .contains("line 3, column 1, /body/firearms/2/marks")
                .containsOnlyOnce("And 2 more like this; the next: line 4, column 1, /body/firearms/3/marks\n")
                .doesNotContain("/body/firearms/4/marks");
    }

    @Test
    void foldsOnlyWhatSaysTheSame() throws IOException {
        Report.Collector collector = collector();
        for (String member : new String[] {"a", "b", "c", "d", "e", "f"}) {
            collector.add(ENGLISH.finding("member-missing", "/body/firearms/0", Map.of("member", member))
                    .at(5, 1));
        }
        assertThat(text(ReportOptions.standard(), collector.build())).doesNotContain("more like this");
    }

    @Test
    void showsTheLineOnlyOnRequest() throws IOException {
        byte[] document = "{\n  \"recipients\": []\n}".getBytes(StandardCharsets.UTF_8);
        StringBuilder silent = new StringBuilder();
        try (ReportWriter writer = ReportWriter.text(silent, ENGLISH, ReportOptions.standard())) {
            writer.add("d", INVALID, document);
        }
        StringBuilder shown = new StringBuilder();
        try (ReportWriter writer = ReportWriter.text(
                shown, ENGLISH, ReportOptions.builder().showLines(true).build())) {
            writer.add("d", INVALID, document);
            writer.add("without bytes", INVALID);
        }

        assertThat(silent.toString()).doesNotContain("\"recipients\"", "^");
        assertThat(shown.toString()).containsOnlyOnce("""
                    line 2, column 3, /recipients
                      2 | "recipients": []
                        | ^
                    The array is empty.
                """);
    }

    @Test
    void coloursOnlyOnRequest() throws IOException {
        assertThat(text(ReportOptions.standard(), INVALID, VALID)).doesNotContain("\u001B");
        assertThat(text(ReportOptions.builder().colour(true).build(), INVALID, VALID))
                .contains("\u001B[31;1mERROR\u001B[0m array-empty", "d2: \u001B[32mVALID\u001B[0m\n");
        Report warned = collector().add(EMPTY.withSeverity(Severity.WARNING)).build();
        assertThat(text(ReportOptions.builder().colour(true).build(), INVALID, warned))
                .startsWith("d1: \u001B[31;1mNOT VALID\u001B[0m: errors 1,")
                .contains("\nd2: \u001B[32mVALID\u001B[0m: errors 0, warnings 1,")
                .contains("\u001B[33mWARNING\u001B[0m array-empty");
    }

    @Test
    void nameOfADocumentCannotCommandTheTerminal() throws IOException {
        StringBuilder out = new StringBuilder();
        try (ReportWriter writer = ReportWriter.text(out, ENGLISH, ReportOptions.standard())) {
            writer.add("a\u001B[2J\nb\u202E.json", VALID);
        }
        assertThat(out.toString()).startsWith("a\\u{1B}[2J\\u{A}b\\u{202E}.json: VALID\n");
    }

    @Test
    void saysByWhatItWasJudgedOnceForTheRun() throws IOException {
        FindingPolicy policy = FindingPolicy.builder()
                .suppress("version-newer")
                .severity("code-unknown", Severity.ERROR)
                .build();
        Report report = new Report.Collector(ENGLISH, policy)
                .judgedBy("xx-border")
                .ran(Layer.SYNTAX)
                .build();
        String terms = """
                Judged by the profile: xx-border
                Severity changed at the caller's wish: code-unknown ERROR
                Left out at the caller's wish: version-newer
                """;

        assertThat(text(ReportOptions.standard(), report, report))
                .containsOnlyOnce(terms)
                .endsWith(terms);
        assertThat(report.text()).endsWith(terms);
    }

    @Test
    void speaksRussian() throws IOException {
        Catalogue russian = Catalogue.of("ru");
        StringBuilder out = new StringBuilder();
        try (ReportWriter writer = ReportWriter.text(out, russian, ReportOptions.standard())) {
            writer.add("d", new Report.Collector(russian, FindingPolicy.standard()).build());
        }
        assertThat(out.toString()).isEqualTo("""
                d: ВЕРНО
                Документов 1: верных 1, неверных 0, непрочитанных 0
                ошибок 0, предупреждений 0, сведений 0
                """);
    }

    @Test
    void endsOnceAndTakesNothingAfterwards() throws IOException {
        StringBuilder out = new StringBuilder();
        ReportWriter writer = ReportWriter.text(out, ENGLISH, ReportOptions.standard());
        writer.close();
        int length = out.length();
        writer.close();

        assertThat(out).hasSize(length);
        assertThatIllegalStateException().isThrownBy(() -> writer.add("d", VALID));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportOptions.builder().maxDocuments(0).build());
    }

    private static String text(ReportOptions options, Report... reports) throws IOException {
        StringBuilder out = new StringBuilder();
        int number = 0;
        try (ReportWriter writer = ReportWriter.text(out, ENGLISH, options)) {
            for (Report report : reports) {
                number++;
                writer.add("d" + number, report);
            }
        }
        return out.toString();
    }

    private static Report.Collector collector() {
        return new Report.Collector(ENGLISH, FindingPolicy.standard());
    }
}
