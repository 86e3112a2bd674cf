package org.openfex.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openfex.conversation.Overdue.What;
import org.openfex.model.Decision;
import org.openfex.model.Message;
import org.openfex.model.Party;
import org.openfex.model.RequestUpdate;

/**
 * One request and one side that is asked, with all that passed between them. A request to several States makes one exchange
 * with each, since one may answer while another refuses. Immutable and thread-safe. FEX clauses 2.14, 2.15 and 10.7 to 10.10.
 */
public final class Exchange {
    /** The last place on Earth where a day ends. */
    private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

    private final UUID requestId;
    private final @Nullable Message request;
    private final List<Party> asked;
    private final RequestState state;
    private final List<Step> history;
    private final List<Move> moves;
    private final List<AskedQuestion> questions;
    private final List<InForce> inForce;

    Exchange(
            UUID requestId,
            @Nullable Message request,
            List<Party> asked,
            RequestState state,
            List<Step> history,
            List<Move> moves,
            List<AskedQuestion> questions,
            List<InForce> inForce) {
        this.requestId = requestId;
        this.request = request;
        this.asked = List.copyOf(asked);
        this.state = state;
        this.history = List.copyOf(history);
        this.moves = List.copyOf(moves);
        this.questions = List.copyOf(questions);
        this.inForce = List.copyOf(inForce);
    }

    /**
     * {@return the identifier of the request, as first sent}
     */
    public UUID requestId() {
        return requestId;
    }

    /**
     * {@return the request as it is in force, updated or corrected; empty where it is not among the messages at hand}
     */
    public Optional<Message> request() {
        return Optional.ofNullable(request);
    }

    /**
     * {@return the authorities of the State or body asked; empty where the request is not at hand}
     */
    public List<Party> asked() {
        return asked;
    }

    /**
     * {@return where the request stands between the two sides}
     */
    public RequestState state() {
        return state;
    }

    /**
     * {@return every message of the exchange in order of issue, the request first, and what each did}
     */
    public List<Step> history() {
        return history;
    }

    /**
     * Gives what may follow. Besides, each side may at any time send receipts, and may update, correct or withdraw what it
     * has sent itself.
     *
     * @return types of messages and statuses, each with the side that may send it; empty where the request is not at hand
     */
    public List<Move> mayFollow() {
        return moves;
    }

    /**
     * {@return all questions that either side asked in what is in force, in order of issue}
     */
    public List<AskedQuestion> questions() {
        return questions;
    }

    /**
     * {@return the questions that nothing has answered yet; those of a request that is not open any more are left out}
     */
    public List<AskedQuestion> openQuestions() {
        return questions.stream()
                .filter(AskedQuestion::isOpen)
                .filter(question -> state.isOpen() || !question.message().equals(currentId()))
                .toList();
    }

    /**
     * Tells what is overdue by the times that the messages themselves state. FEX sets no time limits of its own.
     *
     * @param now the present
     * @return what is missing, the longest overdue first
     */
    public List<Overdue> overdue(Instant now) {
        return overdue(now, null);
    }

    /**
     * Tells what is overdue by the times that the messages state and, where they state none, by the caller's patience: for an
     * acknowledgement, the answer to a question, and news of progress.
     *
     * @param now the present
     * @param patience how long the caller waits
     * @return what is missing, the longest overdue first
     */
    public List<Overdue> overdueAfter(Instant now, Duration patience) {
        return overdue(now, patience);
    }

    private List<Overdue> overdue(Instant now, @Nullable Duration patience) {
        List<Overdue> overdue = new ArrayList<>();
        if (request != null) {
            answer(request, now, overdue);
            nextStep(now, overdue);
            postponement(now, overdue);
            questions(now, patience, overdue);
            if (patience != null) {
                if (state == RequestState.SENT) {
                    waited(request, What.ACKNOWLEDGEMENT, Side.REQUESTED, now, patience, overdue);
                }
                progress(now, patience, overdue);
            }
        }
        overdue.sort((one, other) -> one.since().compareTo(other.since()));
        return List.copyOf(overdue);
    }

    private void answer(Message sent, Instant now, List<Overdue> overdue) {
        boolean unanswered =
                state.isOpen() && state != RequestState.ANSWERED_IN_PART && state != RequestState.POSTPONED;
        if (unanswered) {
            passed(sent, sent.dueBy(), What.ANSWER, Side.REQUESTED, now, overdue);
        }
    }

    private void nextStep(Instant now, List<Overdue> overdue) {
        InForce last = last(Side.REQUESTED);
        if (last != null
                && state.isOpen()
                && state != RequestState.MORE_INFORMATION_ASKED
                && last.message().body() instanceof RequestUpdate update) {
            passed(last.message(), update.expectedBy(), What.NEXT_STEP, Side.REQUESTED, now, overdue);
        }
    }

    private void postponement(Instant now, List<Overdue> overdue) {
        InForce last = state == RequestState.POSTPONED ? last(Act.POSTPONED) : null;
        Decision decision =
                last == null ? null : Content.decision(last.message().body());
        LocalDate until = decision == null ? null : decision.postponedUntil();
        if (last != null && until != null && until.isBefore(LocalDate.MAX)) {
            OffsetDateTime end = until.plusDays(1).atStartOfDay().atOffset(LAST_ZONE);
            passed(last.message(), end, What.END_OF_POSTPONEMENT, Side.REQUESTED, now, overdue);
        }
    }

    private void questions(Instant now, @Nullable Duration patience, List<Overdue> overdue) {
        Set<UUID> asking = openQuestions().stream().map(AskedQuestion::message).collect(Collectors.toSet());
        for (InForce entry : inForce.subList(1, inForce.size())) {
            Message message = entry.message();
            boolean open = asking.contains(message.id());
            // Asked by the requested side of a request that is over, it need not be answered any more.
            if (open && (state.isOpen() || entry.side() == Side.REQUESTING)) {
                Side turn = entry.side() == Side.REQUESTED ? Side.REQUESTING : Side.REQUESTED;
                if (message.dueBy() != null) {
                    passed(message, message.dueBy(), What.ANSWER_TO_QUESTION, turn, now, overdue);
                } else if (patience != null) {
                    waited(message, What.ANSWER_TO_QUESTION, turn, now, patience, overdue);
                }
            }
        }
    }

    private void progress(Instant now, Duration patience, List<Overdue> overdue) {
        InForce asking = last(Act.PROGRESS_ASKED);
        InForce told = last(Side.REQUESTED);
        if (asking != null && state.isOpen() && (told == null || inForce.indexOf(told) < inForce.indexOf(asking))) {
            waited(asking.message(), What.PROGRESS, Side.REQUESTED, now, patience, overdue);
        }
    }

    private static void passed(
            Message message, @Nullable OffsetDateTime time, What what, Side by, Instant now, List<Overdue> overdue) {
        if (time != null && time.toInstant().isBefore(now)) {
            overdue.add(new Overdue(what, by, message.id(), time.toInstant()));
        }
    }

    private static void waited(
            Message message, What what, Side by, Instant now, Duration patience, List<Overdue> overdue) {
        Instant issued = message.issuedAt().toInstant();
        if (Duration.between(issued, now).compareTo(patience) > 0) {
            overdue.add(new Overdue(what, by, message.id(), issued.plus(patience)));
        }
    }

    /** Gives the last message of a side that had an effect of its own; receipts have none. */
    private @Nullable InForce last(Side side) {
        return last(entry -> entry.side() == side
                && entry.act() != Act.DISREGARDED
                && entry.act() != Act.CONFIRMED
                && entry.act() != Act.REJECTED);
    }

    private @Nullable InForce last(Act act) {
        return last(entry -> entry.act() == act);
    }

    private @Nullable InForce last(Predicate<InForce> wanted) {
        InForce found = null;
        for (InForce entry : inForce) {
            found = wanted.test(entry) ? entry : found;
        }
        return found;
    }

    private @Nullable UUID currentId() {
        return request == null ? null : request.id();
    }

    /** Gives the identifier of the request and its state. */
    @Override
    public String toString() {
        return "Exchange[" + requestId + ", " + state + "]";
    }

    /** A message that is not replaced or taken back, and what it did. */
    record InForce(Message message, Side side, Act act) {}
}
