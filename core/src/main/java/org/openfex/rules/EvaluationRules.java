package org.openfex.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.code.EvaluationScheme;
import org.openfex.model.Evaluation;
import org.openfex.model.Message;
import org.openfex.model.StatementBasis;

/** Rules about the evaluation of sources and information. */
final class EvaluationRules {
    /** The codes of the schemes that FEX knows, in upper case. */
    private static final Map<EvaluationScheme, Codes> SCHEMES = Map.of(
            EvaluationScheme.EUROPOL_4X4,
            new Codes(Set.of("A", "B", "C", "X"), Set.of("1", "2", "3", "4")),
            EvaluationScheme.ADMIRALTY,
            new Codes(Set.of("A", "B", "C", "D", "E", "F"), Set.of("1", "2", "3", "4", "5", "6")),
            EvaluationScheme.UK_3X5X2,
            new Codes(Set.of("1", "2", "3"), Set.of("A", "B", "C", "D", "E")),
            EvaluationScheme.UK_5X5X5,
            new Codes(Set.of("A", "B", "C", "D", "E"), Set.of("1", "2", "3", "4", "5")));

    private EvaluationRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "Evaluation" ->
                List.of(
                        Rule.on(Evaluation.class, "evaluation-code-unknown", EvaluationRules::codeUnknown),
                        Rule.on(Evaluation.class, "evaluation-incomplete", EvaluationRules::incomplete));
            case "Message" ->
                List.of(Rule.on(Message.class, "evaluations-differ", EvaluationRules::differInMessage)
                        .whereAny("evaluations"));
            case "StatementBasis" ->
                List.of(Rule.on(StatementBasis.class, "evaluations-differ", EvaluationRules::differInBasis)
                        .whereAny("evaluations"));
            default -> List.of();
        };
    }

    private record Codes(Set<String> ofSource, Set<String> ofInformation) {}

    private static void codeUnknown(Evaluation evaluation, Scope scope) {
        Codes codes = SCHEMES.get(evaluation.scheme());
        if (codes == null) {
            return;
        }
        Map<String, String> parameters = Map.of("scheme", evaluation.scheme().value());
        if (isUnknown(evaluation.source(), codes.ofSource())) {
            scope.finding("source", parameters, null);
        }
        if (isUnknown(evaluation.information(), codes.ofInformation())) {
            scope.finding("information", parameters, null);
        }
    }

    private static boolean isUnknown(@Nullable String code, Set<String> codes) {
        return code != null && !codes.contains(code.toUpperCase(Locale.ROOT));
    }

    private static void incomplete(Evaluation evaluation, Scope scope) {
        if (evaluation.source() == null || evaluation.information() == null) {
            scope.finding();
        }
    }

    private static void differInMessage(Message message, Scope scope) {
        differ(message.evaluations(), scope);
    }

    private static void differInBasis(StatementBasis basis, Scope scope) {
        differ(basis.evaluations(), scope);
    }

    /** Reports an evaluation that contradicts an earlier one of its scheme; one of another date may be a later judgment. */
    private static void differ(List<Evaluation> evaluations, Scope scope) {
        Map<EvaluationScheme, Evaluation> first = new HashMap<>();
        for (int i = 0; i < evaluations.size() && evaluations.size() > 1; i++) {
            Evaluation evaluation = evaluations.get(i);
            Evaluation earlier = first.putIfAbsent(evaluation.scheme(), evaluation);
            if (earlier != null
                    && Objects.equals(earlier.evaluatedOn(), evaluation.evaluatedOn())
                    && SCHEMES.containsKey(evaluation.scheme())
                    && (differ(earlier.source(), evaluation.source())
                            || differ(earlier.information(), evaluation.information()))) {
                scope.finding("evaluations/" + i);
            }
        }
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equalsIgnoreCase(other);
    }
}
