package org.openfex.conversation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openfex.code.MessageType;
import org.openfex.code.Operation;
import org.openfex.code.Purpose;
import org.openfex.model.Message;
import org.openfex.model.Party;
import org.openfex.model.RequestUpdate;

/** Makes the exchanges of a set of messages, and notes what the messages break. */
final class Assembly {
    /** How far the clocks of two States may be apart before the order of their messages is doubted. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(10);

    private final Threads threads;
    private final List<Exchange> exchanges = new ArrayList<>();
    private final Set<UUID> inExchanges = new HashSet<>();
    private final Map<UUID, List<Breach>> breaches = new LinkedHashMap<>();

    Assembly(Collection<Message> messages) {
        this.threads = new Threads(messages);
        for (Message message : threads.messages()) {
            breaches.put(message.id(), new ArrayList<>());
            judgeEnvelope(message);
        }
        threads.byRoot().forEach(this::assemble);
    }

    Collection<Message> messages() {
        return threads.messages();
    }

    List<Exchange> exchanges() {
        return exchanges;
    }

    /** Gives the messages that belong to no request. */
    List<Message> others() {
        return threads.messages().stream()
                .filter(message -> !inExchanges.contains(message.id()))
                .toList();
    }

    /** Gives what each message breaks, in order of issue. */
    Map<UUID, List<Breach>> breaches() {
        return breaches;
    }

    private void breach(Message message, String code, String pointer) {
        breaches.getOrDefault(message.id(), new ArrayList<>()).add(Breach.of(code, pointer));
    }

    private void judgeEnvelope(Message message) {
        if (threads.isReused(message.id())) {
            breach(message, "message-id-reused", "/id");
        } else if (threads.isRepeated(message.id())) {
            breach(message, "message-repeated", "/id");
        }
        Message root = threads.get(threads.root(message.id()));
        UUID conversation = message.conversation();
        if (root != null
                && !isSame(root, message)
                && conversation != null
                && !conversation.equals(conversation(root))) {
            breach(message, "conversation-differs", "/conversation");
        }
        judgeReference(message);
        if (Threads.isReplacing(message)) {
            judgeReplacement(message, threads.get(message.supersedes()));
        }
    }

    private static boolean isSame(@Nullable Message one, Message other) {
        return one != null && one.id().equals(other.id());
    }

    /** A first message that names no conversation opens one under its own identifier. */
    private static UUID conversation(Message root) {
        UUID conversation = root.conversation();
        return conversation == null ? root.id() : conversation;
    }

    private void judgeReference(Message message) {
        UUID named = Content.messageNamed(message.body());
        if (message.body() instanceof RequestUpdate update) {
            judgeReference(message, update.request(), "request-unknown", "/body/request");
        } else if (named != null) {
            judgeReference(message, named, "message-named-unknown", "/body/message");
        } else if (threads.isAnswer(message)) {
            judgeReference(message, message.inReplyTo(), "request-unknown", "/inReplyTo");
        }
    }

    private void judgeReference(Message message, @Nullable UUID to, String code, String pointer) {
        Message other = threads.get(to);
        if (to != null && other == null) {
            breach(message, code, pointer);
        } else if (isSurelyBefore(message, other) || isSurelyBefore(message, threads.get(message.inReplyTo()))) {
            breach(message, "issued-out-of-order", "/issuedAt");
        }
    }

    private void judgeReplacement(Message message, @Nullable Message replaced) {
        if (replaced == null) {
            breach(message, "superseded-unknown", "/supersedes");
            return;
        }
        if (isSurelyBefore(message, replaced)) {
            breach(message, "issued-out-of-order", "/issuedAt");
        }
        if (!Parties.isSameState(message.sender(), replaced.sender())) {
            breach(message, "superseded-by-other-party", "/supersedes");
        }
        if (!message.operation().equals(Operation.WITHDRAW)
                && !message.body().type().equals(replaced.body().type())) {
            breach(message, "superseded-type-differs", "/supersedes");
        }
    }

    private static boolean isSurelyBefore(Message message, @Nullable Message other) {
        return other != null
                && Duration.between(message.issuedAt(), other.issuedAt()).compareTo(CLOCK_TOLERANCE) > 0;
    }

    private void assemble(UUID rootId, List<Message> group) {
        Message request = request(rootId, group);
        boolean spokenOf = group.stream().anyMatch(message -> !isSame(request, message) && isReaction(message));
        if (request == null) {
            if (spokenOf) {
                missing(rootId, group);
            }
            return;
        }
        MessageType type = request.body().type();
        if (Course.isRequest(type) && !threads.isAnswer(request)) {
            exchange(rootId, request, group);
        } else if (!type.isKnown() && spokenOf) {
            // A request of a newer version: its updates can be followed, its answers not.
            exchange(rootId, request, group);
        } else {
            group.stream()
                    .filter(message -> !isSame(request, message) && isReaction(message) && !isNotice(message))
                    .forEach(message -> breach(message, "answer-type-wrong", "/type"));
        }
    }

    /** Gives the request: the root or, where that is not at hand, the first message that updates or corrects it. */
    private @Nullable Message request(UUID rootId, List<Message> group) {
        Message root = threads.get(rootId);
        if (root != null) {
            return root;
        }
        return group.stream()
                .filter(message -> rootId.equals(message.supersedes()) && isVersion(message))
                .filter(message -> !message.operation().equals(Operation.WITHDRAW))
                .findFirst()
                .orElse(null);
    }

    private boolean isReaction(Message message) {
        return message.body() instanceof RequestUpdate || threads.isAnswer(message);
    }

    /** Whoever received content that was given without request may have to give notice on it, too (UNTOC 18(5)). */
    private static boolean isNotice(Message message) {
        Act act = message.body() instanceof RequestUpdate update ? Act.byStatus(update.status()) : null;
        return act != null && act.isNotice();
    }

    private boolean isVersion(Message message) {
        return Threads.isReplacing(message) && Course.isRequest(message.body().type()) && !threads.isAnswer(message);
    }

    /** Notes an exchange whose request is not at hand: who speaks for which side cannot be told. */
    private void missing(UUID requestId, List<Message> group) {
        List<Step> steps = new ArrayList<>();
        for (Message message : group) {
            Act act = message.body() instanceof RequestUpdate update
                    ? Act.byStatus(update.status())
                    : threads.isAnswer(message) ? Act.ANSWERED : Act.CONFIRMED;
            steps.add(new Step(
                    message.id(), Side.OTHER, act == null ? Act.DISREGARDED : act, RequestState.REQUEST_MISSING));
            inExchanges.add(message.id());
        }
        exchanges.add(new Exchange(
                requestId, null, List.of(), RequestState.REQUEST_MISSING, steps, List.of(), List.of(), List.of()));
    }

    private void exchange(UUID requestId, Message request, List<Message> group) {
        Parties parties = parties(request, group);
        List<Fold> folds = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            folds.add(new Fold(requestId, request));
        }
        Set<String> ids = new HashSet<>();
        boolean allIds = Content.collectIds(request, ids);
        for (Message version : group) {
            if (isVersion(version)) {
                allIds &= Content.collectIds(version, ids);
            }
        }
        inExchanges.add(request.id());
        for (Message message : group) {
            if (!isSame(request, message)) {
                inExchanges.add(message.id());
                Side side = judgeParties(message, request, parties);
                if (allIds && isReaction(message)) {
                    judgeItems(message, ids);
                }
                if (side == Side.REQUESTED && isReaction(message)) {
                    judgePurposes(message, request);
                }
                take(message, side, parties, folds);
            }
        }
        for (int i = 0; i < folds.size(); i++) {
            exchanges.add(folds.get(i).exchange(requestId, parties, i));
        }
    }

    /** Gives who takes part: those asked by any version of the request, and those referred to who have spoken since. */
    private Parties parties(Message request, List<Message> group) {
        Set<String> speaking =
                group.stream().map(message -> Parties.state(message.sender())).collect(Collectors.toSet());
        speaking.remove(Parties.state(request.sender()));
        List<Party> more = new ArrayList<>();
        Parties parties = new Parties(request, more);
        for (Message message : group) {
            int before = more.size();
            if (isVersion(message) && Parties.isSameState(message.sender(), request.sender())) {
                more.addAll(message.recipients());
            } else if (threads.isAnswer(message) && parties.indexOf(message.sender()) >= 0) {
                Content.results(message.body()).stream()
                        .flatMap(result -> result.referredTo().stream())
                        .filter(party -> speaking.contains(Parties.state(party)))
                        .forEach(more::add);
            }
            if (more.size() > before) {
                parties = new Parties(request, more);
            }
        }
        return parties;
    }

    /** Tells from which side a message comes; a message of a wrong type comes from none. */
    private Side judgeParties(Message message, Message request, Parties parties) {
        Side side = parties.sideOf(message);
        if (threads.isAnswer(message)) {
            MessageType expected = Course.answerTo(request.body().type());
            if (expected != null && !expected.equals(message.body().type())) {
                breach(message, "answer-type-wrong", "/type");
                return Side.OTHER;
            }
            if (side != Side.REQUESTED) {
                breach(message, "answer-from-party-not-asked", "/sender");
            }
        } else if (message.body() instanceof RequestUpdate && side == Side.OTHER) {
            breach(message, "update-from-other-party", "/sender");
        }
        boolean reaches = (side == Side.REQUESTED && parties.reachesRequesting(message))
                || (side == Side.REQUESTING && reachesAnyAsked(message, parties));
        if (side != Side.OTHER && !reaches) {
            breach(message, "recipients-differ", "/recipients");
        }
        return side;
    }

    private static boolean reachesAnyAsked(Message message, Parties parties) {
        return message.recipients().stream().anyMatch(party -> parties.indexOf(party) >= 0);
    }

    private void judgeItems(Message message, Set<String> ids) {
        if (message.body() instanceof RequestUpdate update) {
            for (int i = 0; i < update.items().size(); i++) {
                if (!ids.contains(update.items().get(i))) {
                    breach(message, "item-not-in-request", "/body/items/" + i);
                }
            }
        }
        for (Content.Result result : Content.results(message.body())) {
            if (!ids.contains(result.subject())) {
                breach(message, "item-not-in-request", result.pointer());
            }
        }
    }

    private void judgePurposes(Message message, Message request) {
        List<Purpose> stated = request.handling().purposes();
        List<Purpose> purposes = message.handling().purposes();
        for (int i = 0; i < purposes.size(); i++) {
            if (!stated.isEmpty() && !stated.contains(purposes.get(i))) {
                breach(message, "purpose-wider", "/handling/purposes/" + i);
            }
        }
    }

    /** Hands a message to the exchanges that it is part of. It breaks what it breaks in each of them. */
    private void take(Message message, Side side, Parties parties, List<Fold> folds) {
        List<Fold> concerned = new ArrayList<>();
        for (int i = 0; i < folds.size(); i++) {
            boolean concerns = side == Side.REQUESTED
                    ? parties.indexOf(message.sender()) == i
                    : side == Side.OTHER || !reachesAnyAsked(message, parties) || parties.reachesAsked(message, i);
            if (concerns) {
                concerned.add(folds.get(i));
            }
        }
        List<Breach> shared = null;
        for (Fold fold : concerned) {
            List<Breach> own = new ArrayList<>();
            fold.take(message, side, own);
            if (shared == null) {
                shared = own;
            } else {
                shared.removeIf(breach -> own.stream().noneMatch(breach::isSameFault));
            }
        }
        if (shared != null) {
            breaches.getOrDefault(message.id(), new ArrayList<>()).addAll(shared);
        }
    }
}
