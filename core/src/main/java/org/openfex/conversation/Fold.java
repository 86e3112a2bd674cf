package org.openfex.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openfex.code.DecisionOutcome;
import org.openfex.code.Operation;
import org.openfex.code.ReceiptOutcome;
import org.openfex.code.RequestStatus;
import org.openfex.conversation.Course.Transition;
import org.openfex.model.Answer;
import org.openfex.model.Decision;
import org.openfex.model.Message;
import org.openfex.model.Question;
import org.openfex.model.Receipt;
import org.openfex.model.RequestUpdate;
import org.openfex.model.UnknownBody;

/**
 * The exchange between the requesting side and one side asked, message by message in the order of issue. Where a message
 * replaces an earlier one or takes it back, what is in force is gone through anew. Not thread-safe; an {@link Exchange} is
 * made of it at the end.
 */
final class Fold {
    private final List<Step> steps = new ArrayList<>();
    private final List<Entry> inForce = new ArrayList<>();

    /** The entry that a message, or what it replaced, stands in. */
    private final Map<UUID, Entry> entries = new HashMap<>();

    private Message request;
    private RequestState state = RequestState.SENT;
    // Asking for information interrupts a request and does not change how far it has come.
    private boolean waiting;
    private final List<AskedQuestion> questions = new ArrayList<>();
    private final Set<String> answered = new HashSet<>();

    /** Starts with the request, and the identifier by which others speak of it. */
    Fold(UUID requestId, Message request) {
        this.request = request;
        Entry entry = new Entry(request, Side.REQUESTING);
        inForce.add(entry);
        entries.put(request.id(), entry);
        entries.put(requestId, entry);
        replay(entry, new ArrayList<>());
        steps.add(new Step(request.id(), Side.REQUESTING, Act.REQUESTED, state()));
    }

    /** Takes the next message; tells what it breaks. */
    void take(Message message, Side side, List<Breach> breaches) {
        Act act = Act.DISREGARDED;
        if (side != Side.OTHER) {
            Entry replaced = Threads.isReplacing(message) ? entries.get(message.supersedes()) : null;
            if (replaced != null) {
                act = replace(replaced, message, side, breaches);
            } else if (!isWithdrawal(message)) {
                // What it replaces is not at hand: it stands for itself.
                act = add(message, side, breaches);
            }
        }
        steps.add(new Step(message.id(), side, act, state()));
    }

    private static boolean isWithdrawal(Message message) {
        return Threads.isReplacing(message) && message.operation().equals(Operation.WITHDRAW);
    }

    private Act add(Message message, Side side, List<Breach> breaches) {
        Entry entry = new Entry(message, side);
        inForce.add(entry);
        entries.put(message.id(), entry);
        entry.act = effect(message, side, breaches);
        return entry.act;
    }

    private Act replace(Entry replaced, Message message, Side side, List<Breach> breaches) {
        if (replaced.side != side || !inForce.contains(replaced)) {
            return Act.DISREGARDED;
        }
        if (!isWithdrawal(message)) {
            replaced.message = message;
            entries.put(message.id(), replaced);
        } else if (replaced == inForce.get(0)) {
            // Kept as a step of its own: the request has been there, and others spoke of it.
            return add(message, side, new ArrayList<>());
        } else {
            inForce.remove(replaced);
        }
        replay(replaced, breaches);
        return Act.REPLACED;
    }

    /** Goes through what is in force from the start. Only what the new entry breaks has not been told before. */
    private void replay(Entry fresh, List<Breach> breaches) {
        request = inForce.get(0).message;
        inForce.get(0).act = Act.REQUESTED;
        state = RequestState.SENT;
        waiting = false;
        answered.clear();
        questions.clear();
        ask(request, Content.questions(request.body()), Side.REQUESTING);
        for (Entry entry : inForce.subList(1, inForce.size())) {
            entry.act = effect(entry.message, entry.side, entry == fresh ? breaches : new ArrayList<>());
        }
    }

    private Act effect(Message message, Side side, List<Breach> breaches) {
        if (isWithdrawal(message)) {
            return follow(Act.WITHDRAWN, side, false) ? Act.WITHDRAWN : Act.DISREGARDED;
        }
        if (message.body() instanceof RequestUpdate update) {
            return update(message, update, side, breaches);
        }
        UUID named = Content.messageNamed(message.body());
        if (named != null) {
            boolean rejects = message.body() instanceof Receipt receipt
                    && receipt.outcome().equals(ReceiptOutcome.REJECTED)
                    && named.equals(request.id());
            return rejects && follow(Act.REJECTED, side, false) ? Act.REJECTED : Act.CONFIRMED;
        }
        return Course.isAnswer(message.body().type()) ? answer(message, side, breaches) : Act.DISREGARDED;
    }

    private Act update(Message message, RequestUpdate update, Side side, List<Breach> breaches) {
        Act act = Act.byStatus(update.status());
        if (act == null) {
            return Act.DISREGARDED;
        }
        if (!Course.isOf(act, side)) {
            breaches.add(Breach.of("status-from-wrong-side", "/body/status"));
            return Act.DISREGARDED;
        }
        if (act == Act.INFORMATION_GIVEN && !isAskedByOther(side)) {
            breaches.add(notExpected(side));
            return Act.DISREGARDED;
        }
        // Answers and questions count first: what is left open decides where the request stands.
        List<Breach> ofContent = new ArrayList<>();
        if (Course.transition(act, side, state()) != null) {
            ask(message, update.questions(), side);
            settle(message, update.answers(), side, ofContent);
        }
        if (!follow(act, side, isInPart(update))) {
            breaches.add(notExpected(side));
            return Act.DISREGARDED;
        }
        if (act == Act.WITHDRAWN) {
            // What is no longer asked needs no answer: the rest can be answered in whole.
            answered.addAll(update.items());
        }
        breaches.addAll(ofContent);
        return act;
    }

    private Act answer(Message message, Side side, List<Breach> breaches) {
        if (side != Side.REQUESTED) {
            return Act.DISREGARDED;
        }
        Act act = whatIsAnswered(message);
        if (!follow(act, side, false)) {
            breaches.add(Breach.of("answer-after-end", ""));
            return Act.DISREGARDED;
        }
        for (Content.Result result : Content.results(message.body())) {
            if (Course.isWhole(result.outcome())) {
                answered.add(result.subject());
            }
        }
        settle(message, Content.answers(message.body()), side, breaches);
        if (act == Act.ANSWERED) {
            // A whole answer answers what the request asked, even where it does not name each question.
            questions.replaceAll(
                    question -> question.isOpen() && question.message().equals(request.id())
                            ? question.answeredBy(message.id())
                            : question);
        }
        return act;
    }

    private Act whatIsAnswered(Message message) {
        Decision decision = Content.decision(message.body());
        Act decided = Course.act(decision == null ? null : decision.outcome());
        if (decided != null) {
            return decided;
        }
        List<Content.Result> results = Content.results(message.body());
        Set<String> left = new HashSet<>(
                Content.items(request.body(), Course.itemsOf(request.body().type())));
        left.removeAll(answered);
        boolean whole = true;
        for (Content.Result result : results) {
            whole &= Course.isWhole(result.outcome());
            left.remove(result.subject());
        }
        return whole && (results.isEmpty() || left.isEmpty()) ? Act.ANSWERED : Act.ANSWERED_IN_PART;
    }

    /** Tells whether an update speaks of a part of the request only. */
    private boolean isInPart(RequestUpdate update) {
        Decision decision = update.decision();
        DecisionOutcome outcome = decision == null ? null : decision.outcome();
        if (Course.isInPart(outcome)) {
            return true;
        }
        if (update.items().isEmpty()) {
            return false;
        }
        Set<String> items =
                Content.items(request.body(), Course.itemsOf(request.body().type()));
        return items.isEmpty() || !update.items().containsAll(items);
    }

    /** Takes an act if the table lets it follow. */
    private boolean follow(Act act, Side side, boolean inPart) {
        Transition row = Course.transition(act, side, state());
        if (row == null) {
            return false;
        }
        if (row.to() == RequestState.MORE_INFORMATION_ASKED) {
            waiting = true;
            acknowledge();
        } else if (act == Act.INFORMATION_GIVEN && side == Side.REQUESTING) {
            waiting = questions.stream().anyMatch(question -> question.isOpen() && question.by() == Side.REQUESTED);
        } else if (inPart) {
            // The rest of the request goes on.
            if (side == Side.REQUESTED) {
                acknowledge();
            }
        } else if (row.to() != null) {
            state = row.to();
            waiting = false;
        }
        return true;
    }

    private void acknowledge() {
        if (state == RequestState.SENT) {
            state = RequestState.ACKNOWLEDGED;
        }
    }

    private void ask(Message message, List<Question> asked, Side by) {
        for (Question question : asked) {
            questions.add(new AskedQuestion(message.id(), question.id(), by, null));
        }
    }

    private void settle(Message message, List<Answer> answers, Side by, List<Breach> breaches) {
        for (int i = 0; i < answers.size(); i++) {
            int place = place(answers.get(i).question(), by);
            if (place < 0) {
                // An unknown body may hold questions that cannot be seen.
                if (!(request.body() instanceof UnknownBody)) {
                    breaches.add(Breach.of("answer-to-question-not-asked", "/body/answers/" + i + "/question"));
                }
            } else if (questions.get(place).isOpen()) {
                questions.set(place, questions.get(place).answeredBy(message.id()));
            }
        }
    }

    /** Finds the question that an answer means: the last open one of that name, else the last one; -1 for none. */
    private int place(String id, Side answering) {
        int found = -1;
        for (int i = 0; i < questions.size(); i++) {
            AskedQuestion question = questions.get(i);
            boolean meant = question.by() != answering && question.id().equals(id);
            if (meant
                    && (found < 0 || question.isOpen() || !questions.get(found).isOpen())) {
                found = i;
            }
        }
        return found;
    }

    private boolean isAskedByOther(Side side) {
        return (waiting && side == Side.REQUESTING)
                || questions.stream()
                        .anyMatch(question ->
                                question.by() != side && !question.message().equals(request.id()));
    }

    private Breach notExpected(Side side) {
        String expected = moves().stream()
                .filter(move -> move.from() == side)
                .map(Move::status)
                .filter(Objects::nonNull)
                .map(RequestStatus::value)
                .distinct()
                .collect(Collectors.joining(", "));
        return new Breach(
                "status-not-expected", "/body/status", Map.of("expected", expected.isEmpty() ? "-" : expected));
    }

    private RequestState state() {
        return waiting && state.isOpen() ? RequestState.MORE_INFORMATION_ASKED : state;
    }

    private List<Move> moves() {
        return Moves.in(state(), request.body().type(), this::isAskedByOther);
    }

    /** Gives what has become of the exchange. */
    Exchange exchange(UUID requestId, Parties parties, int index) {
        return new Exchange(
                requestId,
                request,
                parties.asked(index),
                state(),
                steps,
                moves(),
                questions,
                inForce.stream()
                        .map(entry -> new Exchange.InForce(entry.message, entry.side, entry.act))
                        .toList());
    }

    private static final class Entry {
        private final Side side;
        private Message message;
        private Act act = Act.DISREGARDED;

        Entry(Message message, Side side) {
            this.message = message;
            this.side = side;
        }
    }
}
