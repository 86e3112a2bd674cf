package org.openfex.rules;

import java.util.List;
import org.openfex.code.BasisKind;
import org.openfex.model.StatementBasis;

/** Rules about persons and what is stated of them. */
final class PersonRules {
    static final List<Rule> RULES = List.of(
            Rule.on(StatementBasis.class, "assessment-without-evaluation", PersonRules::assessmentWithoutEvaluation));

    private PersonRules() {}

    private static void assessmentWithoutEvaluation(StatementBasis basis, Scope scope) {
        if (basis.kind().equals(BasisKind.ASSESSMENT) && basis.evaluations().isEmpty()) {
            scope.finding();
        }
    }
}
