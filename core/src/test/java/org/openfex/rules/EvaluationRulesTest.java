package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.envelope;
import static org.openfex.rules.Samples.person;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.report;
import static org.openfex.rules.Samples.told;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.BasisKind;
import org.openfex.code.EvaluationScheme;
import org.openfex.model.Evaluation;
import org.openfex.model.Message;
import org.openfex.model.PartialDate;
import org.openfex.model.StatementBasis;
import org.openfex.rules.Samples.Told;

class EvaluationRulesTest {
    private static Evaluation.Builder evaluation(String scheme, @Nullable String source, @Nullable String information) {
        return Evaluation.builder()
                .scheme(EvaluationScheme.of(scheme))
                .source(source)
                .information(information);
    }

    private static Message message(Evaluation... evaluations) {
        return envelope(report().build()).evaluations(evaluations).build();
    }

    @ParameterizedTest
    @CsvSource({
        "europol-4x4, X, 4, ''",
        "europol-4x4, x, 4, ''",
        "europol-4x4, D, 4, source",
        "europol-4x4, A, 5, information",
        "admiralty, F, 6, ''",
        "admiralty, X, 6, source",
        "uk-3x5x2, 3, E, ''",
        "uk-3x5x2, E, 3, source information",
        "uk-5x5x5, E, 5, ''",
        "uk-5x5x5, F, 6, source information",
        "national, Ж, 77, ''",
        "galactic, Ж, 77, ''",
    })
    void codesAreThoseOfTheScheme(String scheme, String source, String information, String members) {
        List<Told> expected = members.isEmpty()
                ? List.of()
                : List.of(members.split(" ", -1)).stream()
                        .map(member -> new Told(
                                "evaluation-code-unknown", null, "/evaluations/0/" + member, Map.of("scheme", scheme)))
                        .toList();
        assertThat(told(
                        "evaluation-code-unknown",
                        message(evaluation(scheme, source, information).build())))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"A, 1, false", "A, , true", ", 1, true", ", , true"})
    void evaluationIsOfSourceAndInformation(String source, String information, boolean incomplete) {
        assertThat(pointers(
                                "evaluation-incomplete",
                                message(evaluation("europol-4x4", source, information)
                                        .build()))
                        .isEmpty())
                .isEqualTo(!incomplete);
    }

    @Test
    void evaluationsOfOneDateAgree() {
        String code = "evaluations-differ";
        Evaluation.Builder first = evaluation("europol-4x4", "B", "2");
        assertThat(pointers(
                        code,
                        message(
                                first.build(),
                                evaluation("europol-4x4", "B", "4").build())))
                .containsExactly("/evaluations/1");
        assertThat(pointers(
                        code,
                        message(
                                first.build(),
                                evaluation("europol-4x4", "b", null).build())))
                .isEmpty();
        assertThat(pointers(
                        code,
                        message(first.build(), evaluation("admiralty", "C", "3").build())))
                .isEmpty();
        assertThat(pointers(
                        code,
                        message(
                                first.build(),
                                evaluation("europol-4x4", "A", "1")
                                        .evaluatedOn(PartialDate.of("2026-04"))
                                        .build())))
                .isEmpty();
    }

    @Test
    void evaluationsOfAStatementAgreeToo() {
        StatementBasis basis = StatementBasis.builder()
                .kind(BasisKind.ASSESSMENT)
                .evaluations(
                        evaluation("europol-4x4", "B", "2").build(),
                        evaluation("europol-4x4", "C", "2").build())
                .build();
        assertThat(pointers(
                        "evaluations-differ",
                        report().persons(person("p1").basis(basis).build()).build()))
                .containsExactly("/body/persons/0/basis/evaluations/1");
    }
}
