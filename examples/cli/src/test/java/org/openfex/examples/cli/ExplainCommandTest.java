package org.openfex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.examples.cli.io.ExitCode;
import org.openfex.report.Catalogue;
import org.openfex.report.Layer;

class ExplainCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void everyCodeIsExplained(String language) {
        for (Catalogue.Entry entry : Catalogue.of(language).entries()) {
            Run run = Run.fex("explain", "-l", language, entry.code());

            assertThat(run.code()).as(entry.code()).isZero();
            assertThat(run.out())
                    .startsWith(entry.code() + "\n" + entry.message() + "\n")
                    .contains(entry.explanation(), entry.remedy(), "FEX " + entry.clause() + " ")
                    .doesNotContain("severity.", "layer.", "mark-unknown", "a mark without", "пометка без");
        }
    }

    @Test
    void namesSourcesMarksAndFilesOfTheKit() {
        assertThat(Run.fex("explain", "serial-value-missing").out())
                .contains(
                        "Severity: ERROR: FEX says must",
                        "  Protocol 8(1)(a) [V]\n",
                        "  [V] = read in a public copy of the source\n",
                        "Shown in the kit by:\n",
                        "  invalid/rule-serial-value-missing.json\n",
                        "Passed in the kit by:\n  valid/case-1-seizure-report.json\n");
        assertThat(Run.fex("explain", "purpose-wider").out())
                .contains("Layer: CONVERSATION", "  conversations.json: breach-purpose-wider\n");
    }

    @Test
    void listsAllCodesOrThoseOfALayer() {
        assertThat(Run.fex("explain", "--list").out().lines())
                .hasSize(Catalogue.of("en").entries().size());
        long syntax = Catalogue.of("en").entries().stream()
                .filter(entry -> entry.layer() == Layer.SYNTAX)
                .count();
        assertThat(Run.fex("explain", "--list", "--layer", "syntax").out().lines())
                .hasSize((int) syntax)
                .allMatch(line -> line.startsWith("SYNTAX "));
    }

    @Test
    void suggestsWhatWasMeant() {
        Run run = Run.fex("explain", "serial-value-mising");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("there is no finding 'serial-value-mising'; did you mean serial-value-missing");
        assertThat(Run.fex("explain", "zzzzzzzzzzzz").err()).doesNotContain("did you mean");
    }

    @Test
    void aLayerGoesWithAList() {
        assertThat(Run.fex("explain", "serial-value-missing", "--layer", "RULE").code())
                .isEqualTo(ExitCode.USAGE);
    }
}
