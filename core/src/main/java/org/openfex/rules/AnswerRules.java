package org.openfex.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openfex.code.BallisticResult;
import org.openfex.code.InquiryOutcome;
import org.openfex.code.SearchResult;
import org.openfex.code.TraceOutcome;
import org.openfex.model.BallisticComparison;
import org.openfex.model.BallisticExhibit;
import org.openfex.model.BallisticInquiry;
import org.openfex.model.InquiryResponse;
import org.openfex.model.InquiryResult;
import org.openfex.model.RegisterSearch;
import org.openfex.model.TraceResponse;
import org.openfex.model.TraceResult;

/** Rules about the answers that registers and laboratories give, and what a laboratory needs to give one. */
final class AnswerRules {
    private static final Set<InquiryOutcome> FOUND =
            Set.of(InquiryOutcome.FOUND, InquiryOutcome.FOUND_IN_PART, InquiryOutcome.SEVERAL, InquiryOutcome.POSSIBLE);

    private static final Set<InquiryOutcome> NOTHING = Set.of(InquiryOutcome.NO_RECORD, InquiryOutcome.RECORD_ERASED);

    private static final Set<SearchResult> HITS = Set.of(SearchResult.HIT, SearchResult.SEVERAL_HITS);

    /** Results that say how one exhibit stands to another. */
    private static final Set<BallisticResult> OF_TWO = Set.of(
            BallisticResult.IDENTIFICATION,
            BallisticResult.PROBABLE,
            BallisticResult.CANDIDATE,
            BallisticResult.CLASS_AGREEMENT,
            BallisticResult.ELIMINATION);

    private AnswerRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "InquiryResult" ->
                List.of(
                        Rule.on(InquiryResult.class, "inquiry-found-without-data", AnswerRules::foundWithoutData),
                        Rule.on(InquiryResult.class, "inquiry-no-record-with-data", AnswerRules::noRecordWithData),
                        Rule.on(InquiryResult.class, "withheld-without-decision", AnswerRules::inquiryWithheld),
                        Rule.on(InquiryResult.class, "search-contradicts-outcome", AnswerRules::inquiryContradicted));
            case "TraceResult" ->
                List.of(
                        Rule.on(TraceResult.class, "withheld-without-decision", AnswerRules::traceWithheld),
                        Rule.on(TraceResult.class, "search-contradicts-outcome", AnswerRules::traceContradicted));
            case "BallisticExhibit" ->
                List.of(Rule.on(BallisticExhibit.class, "ballistic-exhibit-bare", AnswerRules::exhibitBare));
            case "BallisticComparison" ->
                List.of(Rule.on(BallisticComparison.class, "comparison-of-one-exhibit", AnswerRules::comparisonOfOne));
            default -> List.of();
        };
    }

    /** What was found may also stand elsewhere in the response, to which the result need not point. */
    private static void foundWithoutData(InquiryResult result, Scope scope) {
        if (FOUND.contains(result.outcome())
                && !hasData(result)
                && result.explanation().isEmpty()
                && scope.parent() instanceof InquiryResponse response
                && Stream.of(
                                response.answers(),
                                response.comparisons(),
                                response.ballisticExhibits(),
                                response.reports(),
                                response.firearms(),
                                response.components(),
                                response.ammunition(),
                                response.items(),
                                response.persons(),
                                response.organizations())
                        .allMatch(List::isEmpty)) {
            scope.finding();
        }
    }

    private static void noRecordWithData(InquiryResult result, Scope scope) {
        if (NOTHING.contains(result.outcome()) && hasData(result)) {
            scope.finding("outcome");
        }
    }

    private static boolean hasData(InquiryResult result) {
        return !result.matches().isEmpty()
                || result.owner() != null
                || !result.licences().isEmpty();
    }

    private static void inquiryWithheld(InquiryResult result, Scope scope) {
        if (result.outcome().equals(InquiryOutcome.WITHHELD)
                && scope.parent() instanceof InquiryResponse response
                && response.decision() == null) {
            scope.finding("outcome");
        }
    }

    private static void traceWithheld(TraceResult result, Scope scope) {
        if (result.outcome().equals(TraceOutcome.WITHHELD)
                && scope.parent() instanceof TraceResponse response
                && response.decision() == null) {
            scope.finding("outcome");
        }
    }

    private static void inquiryContradicted(InquiryResult result, Scope scope) {
        judgeSearches(
                result.outcome().equals(InquiryOutcome.NO_RECORD),
                result.outcome().equals(InquiryOutcome.FOUND),
                result.registersSearched(),
                scope);
    }

    private static void traceContradicted(TraceResult result, Scope scope) {
        judgeSearches(
                result.outcome().equals(TraceOutcome.NOT_FOUND),
                result.outcome().equals(TraceOutcome.FOUND),
                result.registersSearched(),
                scope);
    }

    private static void judgeSearches(boolean nothing, boolean found, List<RegisterSearch> searches, Scope scope) {
        boolean anyHit = searches.stream().anyMatch(search -> HITS.contains(search.result()));
        boolean noHit = !searches.isEmpty()
                && searches.stream().allMatch(search -> search.result().equals(SearchResult.NO_HIT));
        if ((nothing && anyHit) || (found && noHit)) {
            scope.finding("outcome");
        }
    }

    private static void exhibitBare(BallisticExhibit exhibit, Scope scope) {
        if (scope.parent() instanceof BallisticInquiry
                && exhibit.number() == null
                && exhibit.images().isEmpty()
                && exhibit.characteristics().isEmpty()) {
            scope.finding();
        }
    }

    private static void comparisonOfOne(BallisticComparison comparison, Scope scope) {
        if (OF_TWO.contains(comparison.result())
                && comparison.exhibits().stream().distinct().count() < 2) {
            scope.finding("exhibits");
        }
    }
}
