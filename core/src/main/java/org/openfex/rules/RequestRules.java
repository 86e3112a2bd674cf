package org.openfex.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openfex.code.DecisionOutcome;
import org.openfex.code.ManufactureKind;
import org.openfex.code.MarkingKind;
import org.openfex.code.ReceiptOutcome;
import org.openfex.code.RecoveryMode;
import org.openfex.code.RequestStatus;
import org.openfex.code.SerialRole;
import org.openfex.code.TraceOutcome;
import org.openfex.model.Decision;
import org.openfex.model.DecisionItem;
import org.openfex.model.Firearm;
import org.openfex.model.Question;
import org.openfex.model.Receipt;
import org.openfex.model.RequestUpdate;
import org.openfex.model.Seizure;
import org.openfex.model.TraceRequest;
import org.openfex.model.TraceResponse;
import org.openfex.model.TraceResult;

/** Rules about requests and what is answered to them. */
final class RequestRules {
    /** Outcomes that deny, put off or hold back something, for which a State has to give its ground. */
    private static final Set<DecisionOutcome> ADVERSE = Set.of(
            DecisionOutcome.REFUSED,
            DecisionOutcome.REFUSED_IN_PART,
            DecisionOutcome.POSTPONED,
            DecisionOutcome.POSTPONED_IN_PART,
            DecisionOutcome.RESTRICTED);

    private RequestRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "TraceRequest" ->
                List.of(
                        Rule.on(TraceRequest.class, "trace-without-items", RequestRules::withoutItems),
                        Rule.on(TraceRequest.class, "trace-without-ground", RequestRules::withoutGround),
                        Rule.on(TraceRequest.class, "trace-without-justification", RequestRules::withoutJustification),
                        Rule.on(TraceRequest.class, "trace-without-intended-use", RequestRules::withoutIntendedUse));
            case "Firearm" ->
                List.of(Rule.on(Firearm.class, "trace-identification-thin", RequestRules::identificationThin));
            case "TraceResponse" ->
                List.of(Rule.on(TraceResponse.class, "trace-response-empty", RequestRules::responseEmpty));
            case "TraceResult" ->
                List.of(
                        Rule.on(TraceResult.class, "trace-found-without-chain", RequestRules::foundWithoutChain),
                        Rule.on(
                                TraceResult.class,
                                "trace-not-found-without-reason",
                                RequestRules::notFoundWithoutReason),
                        Rule.on(TraceResult.class, "trace-referred-without-party", RequestRules::referredWithoutParty),
                        Rule.on(TraceResult.class, "candidates-too-few", RequestRules::candidatesTooFew));
            case "Decision" ->
                List.of(
                        Rule.on(Decision.class, "decision-without-ground", RequestRules::decisionWithoutGround),
                        Rule.on(Decision.class, "decision-without-reasons", RequestRules::decisionWithoutReasons));
            case "DecisionItem" ->
                List.of(Rule.on(DecisionItem.class, "decision-without-ground", RequestRules::itemWithoutGround));
            case "RequestUpdate" ->
                List.of(
                        Rule.on(RequestUpdate.class, "update-without-decision", RequestRules::updateWithoutDecision),
                        Rule.on(RequestUpdate.class, "question-missing", RequestRules::questionMissing));
            case "Question" -> List.of(Rule.on(Question.class, "question-empty", RequestRules::questionEmpty));
            case "Receipt" ->
                List.of(Rule.on(Receipt.class, "rejection-without-findings", RequestRules::rejectionWithoutFindings));
            default -> List.of();
        };
    }

    private static void withoutItems(TraceRequest request, Scope scope) {
        if (request.firearms().isEmpty()
                && request.components().isEmpty()
                && request.ammunition().isEmpty()) {
            scope.finding();
        }
    }

    private static void withoutGround(TraceRequest request, Scope scope) {
        if (request.illicitGrounds().isEmpty()) {
            scope.finding();
        }
    }

    /** A seizure that lacks its justification is reported itself. */
    private static void withoutJustification(TraceRequest request, Scope scope) {
        Seizure seizure = request.seizure();
        if (request.legalJustification().isEmpty()
                && (seizure == null
                        || (!SeizureRules.isJustified(seizure)
                                && !seizure.mode().equals(RecoveryMode.SEIZED)))) {
            scope.finding();
        }
    }

    private static void withoutIntendedUse(TraceRequest request, Scope scope) {
        if (request.intendedUses().isEmpty() && request.intendedUseText().isEmpty()) {
            scope.finding();
        }
    }

    /** What no factory made has neither make nor model. */
    private static void identificationThin(Firearm firearm, Scope scope) {
        ManufactureKind manufacture = firearm.manufacture();
        if (!(scope.parent() instanceof TraceRequest)
                || (manufacture != null && SerialRules.WITHOUT_MAKER.contains(manufacture))) {
            return;
        }
        List<String> missing = new ArrayList<>();
        if (firearm.make() == null) {
            missing.add("make");
        }
        if (firearm.model() == null) {
            missing.add("model");
        }
        if (firearm.calibres().isEmpty()) {
            missing.add("calibres");
        }
        if (firearm.countryOfManufacture() == null && !namesCountryOfImport(firearm)) {
            missing.add("countryOfManufacture");
        }
        if (!missing.isEmpty()) {
            scope.finding(Map.of("missing", String.join(", ", missing)));
        }
    }

    /** The State of last import does as well as that of manufacture: it is asked first. */
    private static boolean namesCountryOfImport(Firearm firearm) {
        return firearm.markings().stream()
                        .anyMatch(mark -> mark.kind().equals(MarkingKind.IMPORT) && mark.country() != null)
                || firearm.serials().stream()
                        .anyMatch(serial -> SerialRole.IMPORT.equals(serial.role()) && serial.country() != null);
    }

    private static void responseEmpty(TraceResponse response, Scope scope) {
        if (response.decision() == null
                && response.results().isEmpty()
                && response.answers().isEmpty()) {
            scope.finding();
        }
    }

    private static void foundWithoutChain(TraceResult result, Scope scope) {
        if (result.outcome().equals(TraceOutcome.FOUND) && result.chain() == null) {
            scope.finding();
        }
    }

    private static void notFoundWithoutReason(TraceResult result, Scope scope) {
        if (result.outcome().equals(TraceOutcome.NOT_FOUND)
                && result.notFoundReasons().isEmpty()) {
            scope.finding();
        }
    }

    private static void referredWithoutParty(TraceResult result, Scope scope) {
        if (result.outcome().equals(TraceOutcome.REFERRED)
                && result.referredTo().isEmpty()) {
            scope.finding();
        }
    }

    private static void candidatesTooFew(TraceResult result, Scope scope) {
        if (result.outcome().equals(TraceOutcome.SEVERAL_CANDIDATES)
                && result.candidates().size() < 2) {
            scope.finding();
        }
    }

    private static void decisionWithoutGround(Decision decision, Scope scope) {
        if (isWithoutAnyGround(decision)) {
            scope.finding();
        }
    }

    /** An item without grounds shares those of the decision, and one fault is told once. */
    private static void itemWithoutGround(DecisionItem item, Scope scope) {
        if (ADVERSE.contains(item.outcome())
                && item.grounds().isEmpty()
                && scope.parent() instanceof Decision decision
                && decision.grounds().isEmpty()
                && !isWithoutAnyGround(decision)) {
            scope.finding();
        }
    }

    private static boolean isWithoutAnyGround(Decision decision) {
        return ADVERSE.contains(decision.outcome())
                && decision.grounds().isEmpty()
                && decision.items().stream().allMatch(item -> item.grounds().isEmpty());
    }

    private static void decisionWithoutReasons(Decision decision, Scope scope) {
        if (ADVERSE.contains(decision.outcome())
                && decision.reasons().isEmpty()
                && decision.items().stream().allMatch(item -> item.reasons().isEmpty())) {
            scope.finding();
        }
    }

    private static void updateWithoutDecision(RequestUpdate update, Scope scope) {
        boolean decided = update.status().equals(RequestStatus.POSTPONED)
                || update.status().equals(RequestStatus.REFUSED);
        if (decided && update.decision() == null) {
            scope.finding();
        }
    }

    private static void questionMissing(RequestUpdate update, Scope scope) {
        if (update.status().equals(RequestStatus.MORE_INFORMATION_ASKED)
                && update.questions().isEmpty()) {
            scope.finding();
        }
    }

    private static void questionEmpty(Question question, Scope scope) {
        if (question.code() == null && question.text().isEmpty()) {
            scope.finding();
        }
    }

    private static void rejectionWithoutFindings(Receipt receipt, Scope scope) {
        if (receipt.outcome().equals(ReceiptOutcome.REJECTED)
                && receipt.findings().isEmpty()) {
            scope.finding();
        }
    }
}
