package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.person;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openfex.code.BasisKind;
import org.openfex.code.EvaluationScheme;
import org.openfex.model.Evaluation;
import org.openfex.model.StatementBasis;

class PersonRulesTest {
    private static List<String> judged(StatementBasis basis) {
        return pointers(
                "assessment-without-evaluation",
                report().persons(person("p1").basis(basis).build()).build());
    }

    @Test
    void assessmentIsEvaluated() {
        StatementBasis.Builder basis = StatementBasis.builder().kind(BasisKind.ASSESSMENT);
        assertThat(judged(basis.build())).containsExactly("/body/persons/0/basis");
        assertThat(judged(basis.evaluations(Evaluation.builder()
                                .scheme(EvaluationScheme.EUROPOL_4X4)
                                .source("B")
                                .information("2")
                                .build())
                        .build()))
                .isEmpty();
    }

    @Test
    void factNeedsNoEvaluation() {
        assertThat(judged(StatementBasis.builder().kind(BasisKind.FACT).build()))
                .isEmpty();
        assertThat(judged(StatementBasis.builder().kind(BasisKind.of("hunch")).build()))
                .isEmpty();
    }
}
