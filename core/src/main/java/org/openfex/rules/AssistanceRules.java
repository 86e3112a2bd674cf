package org.openfex.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfex.code.AssistanceChannel;
import org.openfex.code.AssistanceKind;
import org.openfex.code.AttachmentKind;
import org.openfex.code.DecisionOutcome;
import org.openfex.code.Instrument;
import org.openfex.code.RefusalGround;
import org.openfex.code.TranslationKind;
import org.openfex.code.Urgency;
import org.openfex.code.WarrantKind;
import org.openfex.model.AssistanceItem;
import org.openfex.model.AssistanceRequest;
import org.openfex.model.AssistanceResponse;
import org.openfex.model.AssistanceResult;
import org.openfex.model.ConfiscationRequest;
import org.openfex.model.Decision;
import org.openfex.model.DecisionItem;
import org.openfex.model.LegalBasis;
import org.openfex.model.Offence;
import org.openfex.model.Person;

/** Rules about requests for mutual legal assistance and what is answered to them. */
final class AssistanceRules {
    private static final Set<AssistanceKind> SERVICE =
            Set.of(AssistanceKind.SERVICE_OF_DOCUMENTS, AssistanceKind.SUMMONS);

    /** Measures that concern a person whom the request has to name; an expert may be chosen by the State asked. */
    private static final Set<AssistanceKind> OF_A_PERSON = Set.of(
            AssistanceKind.VOLUNTARY_APPEARANCE,
            AssistanceKind.HEARING_OF_WITNESS,
            AssistanceKind.HEARING_OF_VICTIM,
            AssistanceKind.HEARING_OF_SUSPECT,
            AssistanceKind.HEARING_BY_VIDEO,
            AssistanceKind.CONFRONTATION,
            AssistanceKind.SUMMONS,
            AssistanceKind.COMPARISON_SAMPLES,
            AssistanceKind.LOCATING_A_PERSON,
            AssistanceKind.CRIMINAL_RECORD,
            AssistanceKind.TRANSFER_OF_DETAINED_PERSON);

    private static final Set<AssistanceKind> OF_AN_ITEM = Set.of(
            AssistanceKind.INSPECTION_OF_ITEMS,
            AssistanceKind.FORENSIC_EXAMINATION,
            AssistanceKind.HANDING_OVER_OF_EXHIBITS,
            AssistanceKind.RETURN_OF_PROPERTY);

    private static final Set<AssistanceKind> AT_A_PLACE = Set.of(AssistanceKind.SEARCH, AssistanceKind.SITE_INSPECTION);

    private static final Set<WarrantKind> PROVISIONAL =
            Set.of(WarrantKind.SEARCH, WarrantKind.SEIZURE_OF_ITEMS, WarrantKind.FREEZING);

    /** Outcomes by which something that was asked for is denied or put off. */
    private static final Set<DecisionOutcome> NOT_DONE = Set.of(
            DecisionOutcome.REFUSED,
            DecisionOutcome.REFUSED_IN_PART,
            DecisionOutcome.POSTPONED,
            DecisionOutcome.POSTPONED_IN_PART);

    /** Grounds that name something which the measure asked for would disturb. */
    private static final Set<RefusalGround> ONGOING = Set.of(
            RefusalGround.ONGOING_CRIMINAL_INVESTIGATION,
            RefusalGround.ONGOING_PROSECUTION,
            RefusalGround.ONGOING_JUDICIAL_PROCEEDING,
            RefusalGround.ONGOING_OPERATION,
            RefusalGround.PERSON_NEEDED_HERE);

    /** The Convention and the Protocol that supplements it. */
    private static final Set<Instrument> OF_CONVENTION = Set.of(Instrument.UNTOC, Instrument.FIREARMS_PROTOCOL);

    private AssistanceRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "AssistanceRequest" ->
                List.of(
                        Rule.on(AssistanceRequest.class, "assistance-without-facts", AssistanceRules::withoutFacts),
                        Rule.on(
                                AssistanceRequest.class,
                                "interpol-channel-not-urgent",
                                AssistanceRules::channelNotUrgent),
                        Rule.on(
                                AssistanceRequest.class,
                                "request-translated-by-machine",
                                AssistanceRules::translatedByMachine),
                        Rule.on(
                                AssistanceRequest.class,
                                "reciprocity-not-assured",
                                AssistanceRules::reciprocityNotAssured));
            case "ConfiscationRequest" ->
                List.of(
                        Rule.on(
                                ConfiscationRequest.class,
                                "confiscation-without-facts",
                                AssistanceRules::confiscationWithoutFacts),
                        Rule.on(
                                ConfiscationRequest.class,
                                "confiscation-order-without-extent",
                                AssistanceRules::withoutExtent),
                        Rule.on(
                                ConfiscationRequest.class,
                                "confiscation-order-not-enclosed",
                                AssistanceRules::orderNotEnclosed));
            case "AssistanceItem" ->
                List.of(
                        Rule.on(AssistanceItem.class, "measure-without-person", AssistanceRules::measureWithoutPerson),
                        Rule.on(AssistanceItem.class, "measure-without-item", AssistanceRules::measureWithoutItem),
                        Rule.on(AssistanceItem.class, "search-without-place", AssistanceRules::searchWithoutPlace));
            case "Person" -> List.of(Rule.on(Person.class, "person-concerned-bare", AssistanceRules::personBare));
            case "Offence" ->
                List.of(Rule.on(Offence.class, "offence-without-provision", AssistanceRules::offenceWithoutProvision));
            case "Decision" ->
                List.of(Rule.on(Decision.class, "conditions-missing", AssistanceRules::decisionWithoutConditions));
            case "DecisionItem" ->
                List.of(Rule.on(DecisionItem.class, "conditions-missing", AssistanceRules::itemWithoutConditions));
            case "AssistanceResult" ->
                List.of(
                        Rule.on(AssistanceResult.class, "conditions-missing", AssistanceRules::resultWithoutConditions),
                        Rule.on(AssistanceResult.class, "result-without-ground", AssistanceRules::resultWithoutGround),
                        Rule.on(AssistanceResult.class, "facts-asked-missing", AssistanceRules::factsAskedMissing),
                        Rule.on(
                                AssistanceResult.class,
                                "execution-without-result",
                                AssistanceRules::executionWithoutResult));
            case "AssistanceResponse" ->
                List.of(Rule.on(
                        AssistanceResponse.class,
                        "postponed-on-other-ground",
                        AssistanceRules::postponedOnOtherGround));
            default -> List.of();
        };
    }

    /** Service of documents needs no facts. Where a confiscation lacks them as well, that is told in its place. */
    private static void withoutFacts(AssistanceRequest request, Scope scope) {
        ConfiscationRequest confiscation = request.confiscation();
        if (request.facts().isEmpty()
                && (confiscation == null || !isWithoutFacts(confiscation))
                && request.assistance().stream()
                        .anyMatch(item -> scope.isKnown(item.kind()) && !SERVICE.contains(item.kind()))) {
            scope.finding();
        }
    }

    private static void confiscationWithoutFacts(ConfiscationRequest confiscation, Scope scope) {
        if (isWithoutFacts(confiscation)
                && scope.parent() instanceof AssistanceRequest request
                && request.facts().isEmpty()) {
            scope.finding();
        }
    }

    private static boolean isWithoutFacts(ConfiscationRequest confiscation) {
        return confiscation.facts().isEmpty() && confiscation.order() == null;
    }

    /** A provisional order is not executed to an extent: it holds the property until there is an order of confiscation. */
    private static void withoutExtent(ConfiscationRequest confiscation, Scope scope) {
        if (confiscation.order() != null
                && !PROVISIONAL.contains(confiscation.order().kind())
                && confiscation.extent().isEmpty()) {
            scope.finding("order");
        }
    }

    private static void orderNotEnclosed(ConfiscationRequest confiscation, Scope scope) {
        if (confiscation.order() != null
                && confiscation.order().image() == null
                && scope.message().attachments().stream()
                        .noneMatch(file -> file.kind().equals(AttachmentKind.COURT_ORDER))) {
            scope.finding("order");
        }
    }

    private static void measureWithoutPerson(AssistanceItem item, Scope scope) {
        if (OF_A_PERSON.contains(item.kind())
                && item.persons().isEmpty()
                && item.organizations().isEmpty()) {
            scope.finding();
        }
    }

    private static void measureWithoutItem(AssistanceItem item, Scope scope) {
        if (OF_AN_ITEM.contains(item.kind()) && item.items().isEmpty()) {
            scope.finding();
        }
    }

    /** The place can be that of a person or an organization, so one of them does as well. */
    private static void searchWithoutPlace(AssistanceItem item, Scope scope) {
        if (AT_A_PLACE.contains(item.kind())
                && item.place() == null
                && item.persons().isEmpty()
                && item.organizations().isEmpty()) {
            scope.finding();
        }
    }

    /** A person whom a measure concerns, and of whom nothing is told but the name. */
    private static void personBare(Person person, Scope scope) {
        if (!(scope.parent() instanceof AssistanceRequest request)) {
            return;
        }
        boolean concerned =
                request.assistance().stream().anyMatch(item -> item.persons().contains(person.id()));
        boolean located = Stream.of(person.addresses(), person.whereabouts(), person.contacts())
                .anyMatch(list -> !list.isEmpty());
        boolean identified = Stream.of(
                        person.births(),
                        person.nationalities(),
                        person.documents(),
                        person.references(),
                        person.images())
                .anyMatch(list -> !list.isEmpty());
        if (concerned
                && !located
                && !identified
                && person.detention() == null
                && person.description() == null
                && !Boolean.TRUE.equals(person.stateless())) {
            scope.finding();
        }
    }

    private static void channelNotUrgent(AssistanceRequest request, Scope scope) {
        Urgency urgency = scope.message().urgency();
        if (AssistanceChannel.INTERPOL.equals(request.channel())
                && isUnderConvention(scope)
                && (urgency == null || urgency.equals(Urgency.ROUTINE))) {
            scope.finding("channel");
        }
    }

    private static void translatedByMachine(AssistanceRequest request, Scope scope) {
        if (TranslationKind.MACHINE.equals(request.translation())) {
            scope.finding("translation");
        }
    }

    private static void reciprocityNotAssured(AssistanceRequest request, Scope scope) {
        if (request.reciprocity().isEmpty()
                && scope.message().legalBasis().stream()
                        .allMatch(basis -> basis.instrument().equals(Instrument.RECIPROCITY))) {
            scope.finding();
        }
    }

    private static void offenceWithoutProvision(Offence offence, Scope scope) {
        if (scope.parent() instanceof AssistanceRequest && offence.provision() == null) {
            scope.finding();
        }
    }

    private static void decisionWithoutConditions(Decision decision, Scope scope) {
        if (isWithoutConditions(decision, scope.parent())) {
            scope.finding();
        }
    }

    private static boolean isWithoutConditions(Decision decision, @Nullable Record holder) {
        boolean stated = !decision.conditions().isEmpty()
                || decision.items().stream().anyMatch(item -> !item.conditions().isEmpty())
                || (holder instanceof AssistanceResponse response
                        && (!response.useLimitation().isEmpty()
                                || response.results().stream()
                                        .anyMatch(result -> !result.conditions().isEmpty())));
        return decision.outcome().equals(DecisionOutcome.GRANTED_WITH_CONDITIONS) && !stated;
    }

    /** An item without conditions of its own shares those of the decision, whose own absence is reported there. */
    private static void itemWithoutConditions(DecisionItem item, Scope scope) {
        if (item.outcome().equals(DecisionOutcome.GRANTED_WITH_CONDITIONS)
                && item.conditions().isEmpty()
                && scope.parent() instanceof Decision decision
                && decision.conditions().isEmpty()
                && !isWithoutConditions(decision, null)) {
            scope.finding();
        }
    }

    /** A result without conditions of its own shares those of the decision, whose own absence is reported there. */
    private static void resultWithoutConditions(AssistanceResult result, Scope scope) {
        if (result.outcome().equals(DecisionOutcome.GRANTED_WITH_CONDITIONS)
                && result.conditions().isEmpty()
                && scope.parent() instanceof AssistanceResponse response
                && response.useLimitation().isEmpty()
                && (response.decision() == null
                        || (response.decision().conditions().isEmpty()
                                && !isWithoutConditions(response.decision(), response)))) {
            scope.finding();
        }
    }

    /** A result without grounds shares those of the decision, whose own absence is told there. */
    private static void resultWithoutGround(AssistanceResult result, Scope scope) {
        if (NOT_DONE.contains(result.outcome())
                && result.grounds().isEmpty()
                && scope.parent() instanceof AssistanceResponse response
                && (response.decision() == null
                        || (response.decision().grounds().isEmpty()
                                && response.decision().items().stream()
                                        .allMatch(item -> item.grounds().isEmpty())))) {
            scope.finding();
        }
    }

    private static void factsAskedMissing(AssistanceResult result, Scope scope) {
        if (result.outcome().equals(DecisionOutcome.MORE_INFORMATION_NEEDED)
                && result.factsAsked().isEmpty()
                && result.result().isEmpty()) {
            scope.finding();
        }
    }

    /** What came of a measure may also stand in the reports of the response and in what is attached to it. */
    private static void executionWithoutResult(AssistanceResult result, Scope scope) {
        if (result.executedOn() != null
                && result.result().isEmpty()
                && result.evidence().isEmpty()
                && scope.message().attachments().isEmpty()
                && scope.parent() instanceof AssistanceResponse response
                && response.reports().isEmpty()) {
            scope.finding();
        }
    }

    /** Under the Convention assistance is postponed for what goes on in the State asked, and for nothing else. */
    private static void postponedOnOtherGround(AssistanceResponse response, Scope scope) {
        Decision decision = response.decision();
        if (decision != null
                && decision.outcome().equals(DecisionOutcome.POSTPONED)
                && !decision.grounds().isEmpty()
                && isUnderConvention(scope)
                && decision.grounds().stream()
                        .allMatch(ground -> scope.isKnown(ground.code()) && !ONGOING.contains(ground.code()))) {
            scope.finding("decision");
        }
    }

    /** Another treaty beside the Convention may allow more. */
    private static boolean isUnderConvention(Scope scope) {
        List<LegalBasis> bases = scope.message().legalBasis();
        return bases.stream().anyMatch(basis -> basis.instrument().equals(Instrument.UNTOC))
                && bases.stream().allMatch(basis -> OF_CONVENTION.contains(basis.instrument()));
    }
}
