package org.openfex.conversation;

import static org.openfex.conversation.RequestState.ACKNOWLEDGED;
import static org.openfex.conversation.RequestState.ANSWERED;
import static org.openfex.conversation.RequestState.ANSWERED_IN_PART;
import static org.openfex.conversation.RequestState.COMPLETED;
import static org.openfex.conversation.RequestState.MORE_INFORMATION_ASKED;
import static org.openfex.conversation.RequestState.POSTPONED;
import static org.openfex.conversation.RequestState.REFUSED;
import static org.openfex.conversation.RequestState.REJECTED;
import static org.openfex.conversation.RequestState.SENT;
import static org.openfex.conversation.RequestState.WITHDRAWN;
import static org.openfex.conversation.Side.REQUESTED;
import static org.openfex.conversation.Side.REQUESTING;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfex.code.DecisionOutcome;
import org.openfex.code.MessageType;

/** The course of a request as tables: what answers what, and which act may follow in which state from which side. */
final class Course {

    /** Which type answers which request, and in which members of its body the request keeps the items to be answered for. */
    private static final List<Kind> KINDS = List.of(
            kind("trace-request", "trace-response", "firearms", "components", "ammunition"),
            kind("person-inquiry", "inquiry-response", "persons"),
            kind("record-check", "inquiry-response", "firearms", "components"),
            kind("authorized-party-inquiry", "inquiry-response", "organizations"),
            kind("ballistic-inquiry", "inquiry-response", "ballisticExhibits"),
            kind("assistance-request", "assistance-response", "assistance"),
            // Proposed and agreed by the same type: the one in reply to another is the answer.
            kind("controlled-delivery", "controlled-delivery"));

    private static final Set<RequestState> ALL = Set.copyOf(RequestState.values());

    private static final Set<RequestState> OPEN = Set.copyOf(
            RequestState.values().stream().filter(RequestState::isOpen).toList());

    /** When the requesting side may ask for clarification (ITI 23): something was answered, refused or put off. */
    private static final Set<RequestState> DECIDED = Set.of(POSTPONED, ANSWERED_IN_PART, ANSWERED, REFUSED);

    /** Where no state is given after the arrow, the request stays where it is. */
    private static final List<Transition> TRANSITIONS = List.of(
            // act                  from        in these states            -> state after
            row(Act.ACKNOWLEDGED, REQUESTED, Set.of(SENT, POSTPONED), ACKNOWLEDGED),
            row(Act.REJECTED, REQUESTED, Set.of(SENT), REJECTED),
            row(Act.MORE_INFORMATION_ASKED, REQUESTED, OPEN, MORE_INFORMATION_ASKED),
            row(Act.MORE_INFORMATION_ASKED, REQUESTING, DECIDED, null),
            // Only after a question of the other side; the state follows from what is left open.
            row(Act.INFORMATION_GIVEN, REQUESTING, OPEN, null),
            row(Act.INFORMATION_GIVEN, REQUESTED, with(DECIDED, COMPLETED), null),
            row(Act.PROGRESS_ASKED, REQUESTING, OPEN, null),
            row(Act.PROGRESS_TOLD, REQUESTED, Set.of(SENT), ACKNOWLEDGED),
            row(Act.PROGRESS_TOLD, REQUESTED, without(OPEN, SENT), null),
            row(Act.CONSULTED, REQUESTED, OPEN, MORE_INFORMATION_ASKED),
            row(Act.POSTPONED, REQUESTED, OPEN, POSTPONED),
            row(Act.REFUSED, REQUESTED, OPEN, REFUSED),
            row(Act.ANSWERED, REQUESTED, with(OPEN, ANSWERED), ANSWERED),
            row(Act.ANSWERED_IN_PART, REQUESTED, OPEN, ANSWERED_IN_PART),
            row(Act.ANSWERED_IN_PART, REQUESTED, Set.of(ANSWERED), null),
            row(Act.WITHDRAWN, REQUESTING, with(OPEN, REJECTED), WITHDRAWN),
            row(Act.COMPLETED, REQUESTED, with(OPEN, ANSWERED), COMPLETED),
            row(Act.COMPLETED, REQUESTED, Set.of(WITHDRAWN), null),
            row(Act.CONFIDENTIALITY_NOT_POSSIBLE, REQUESTED, ALL, null),
            row(Act.CONFIDENTIALITY_NOT_POSSIBLE, REQUESTING, ALL, null),
            row(Act.DISCLOSURE_NOTICE, REQUESTED, ALL, null),
            row(Act.DISCLOSURE_NOTICE, REQUESTING, ALL, null));

    /** What the decision of an answer amounts to. An outcome that is not here leaves it to the results. */
    private static final Map<DecisionOutcome, Act> DECISIONS = Map.ofEntries(
            Map.entry(DecisionOutcome.GRANTED_IN_PART, Act.ANSWERED_IN_PART),
            Map.entry(DecisionOutcome.REFUSED_IN_PART, Act.ANSWERED_IN_PART),
            Map.entry(DecisionOutcome.POSTPONED_IN_PART, Act.ANSWERED_IN_PART),
            Map.entry(DecisionOutcome.RESTRICTED, Act.ANSWERED_IN_PART),
            Map.entry(DecisionOutcome.REFERRED, Act.ANSWERED_IN_PART),
            Map.entry(DecisionOutcome.MORE_INFORMATION_NEEDED, Act.MORE_INFORMATION_ASKED),
            Map.entry(DecisionOutcome.CONSULTATION, Act.CONSULTED),
            Map.entry(DecisionOutcome.POSTPONED, Act.POSTPONED),
            Map.entry(DecisionOutcome.REFUSED, Act.REFUSED),
            Map.entry(DecisionOutcome.NO_LONGER_NEEDED, Act.COMPLETED));

    /** Outcomes, of any list, after which something of the item is still to come or is kept back. */
    private static final Set<String> NOT_WHOLE = Set.of(
            "pending",
            "withheld",
            "referred",
            "restricted",
            "consultation",
            "more-information-needed",
            "postponed",
            "postponed-in-part",
            "refused",
            "refused-in-part",
            "granted-in-part");

    private static final Set<DecisionOutcome> IN_PART =
            Set.of(DecisionOutcome.GRANTED_IN_PART, DecisionOutcome.REFUSED_IN_PART, DecisionOutcome.POSTPONED_IN_PART);

    private Course() {}

    /** Tells whether messages of a type ask for an answer. */
    static boolean isRequest(MessageType type) {
        return KINDS.stream().anyMatch(kind -> kind.request().equals(type));
    }

    /** Tells whether messages of a type answer a request. */
    static boolean isAnswer(MessageType type) {
        return KINDS.stream().anyMatch(kind -> kind.answer().equals(type));
    }

    /** Gives the type that answers a request, null where none does. */
    static @Nullable MessageType answerTo(MessageType request) {
        for (Kind kind : KINDS) {
            if (kind.request().equals(request)) {
                return kind.answer();
            }
        }
        return null;
    }

    /** Gives the members of the body in which a request keeps the items to be answered for. */
    static List<String> itemsOf(MessageType request) {
        for (Kind kind : KINDS) {
            if (kind.request().equals(request)) {
                return kind.items();
            }
        }
        return List.of();
    }

    /** Gives the row by which an act may follow, null where it may not. */
    static @Nullable Transition transition(Act act, Side from, RequestState state) {
        for (Transition row : TRANSITIONS) {
            if (row.act() == act && row.from() == from && row.in().contains(state)) {
                return row;
            }
        }
        return null;
    }

    /** Tells whether a side may ever take an act. */
    static boolean isOf(Act act, Side from) {
        for (Transition row : TRANSITIONS) {
            if (row.act() == act && row.from() == from) {
                return true;
            }
        }
        return false;
    }

    /** Gives the rows that may follow in a state, in the order of the table. */
    static List<Transition> from(RequestState state) {
        return TRANSITIONS.stream().filter(row -> row.in().contains(state)).toList();
    }

    /** Gives what a decision amounts to, null where the results tell. */
    static @Nullable Act act(@Nullable DecisionOutcome outcome) {
        return outcome == null ? null : DECISIONS.get(outcome);
    }

    /** Tells whether a decision is about a part only. */
    static boolean isInPart(@Nullable DecisionOutcome outcome) {
        return outcome != null && IN_PART.contains(outcome);
    }

    /** Tells whether an outcome of one item leaves nothing of it to come. */
    static boolean isWhole(String outcome) {
        return !NOT_WHOLE.contains(outcome);
    }

    private static Kind kind(String request, String answer, String... items) {
        return new Kind(MessageType.of(request), MessageType.of(answer), List.of(items));
    }

    private static Transition row(Act act, Side from, Set<RequestState> in, @Nullable RequestState to) {
        return new Transition(act, from, in, to);
    }

    private static Set<RequestState> with(Collection<RequestState> states, RequestState one) {
        return Stream.concat(states.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<RequestState> without(Collection<RequestState> states, RequestState one) {
        return states.stream().filter(state -> state != one).collect(Collectors.toUnmodifiableSet());
    }

    private record Kind(MessageType request, MessageType answer, List<String> items) {}

    /** One row of the table. */
    record Transition(
            Act act,
            Side from,
            Set<RequestState> in,
            @Nullable RequestState to) {}
}
