package org.openfex.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openfex.Fex;
import org.openfex.code.MessageType;
import org.openfex.code.Operation;
import org.openfex.model.Message;
import org.openfex.model.RequestUpdate;

/**
 * Which message speaks of which: each message once, in order of issue, and the root that the chain of what it answers,
 * confirms or replaces leads to. Nothing here depends on the order in which the messages came.
 */
final class Threads {
    private final Map<UUID, Message> byId = new LinkedHashMap<>();
    private final Map<UUID, UUID> roots = new HashMap<>();
    private final Map<UUID, Integer> depths = new HashMap<>();
    private final Set<UUID> repeated = new HashSet<>();
    private final Set<UUID> reused = new HashSet<>();

    Threads(Collection<Message> messages) {
        Map<UUID, Map<Message, Integer>> contents = new TreeMap<>();
        for (Message message : messages) {
            contents.computeIfAbsent(message.id(), id -> new HashMap<>()).merge(message, 1, Integer::sum);
        }
        Map<UUID, Message> chosen = new TreeMap<>();
        contents.forEach((id, counts) -> {
            if (counts.size() > 1) {
                reused.add(id);
            } else if (!counts.containsValue(1)) {
                repeated.add(id);
            }
            chosen.put(id, counts.keySet().stream().reduce(Threads::earlier).orElseThrow());
        });
        byId.putAll(chosen);
        chosen.keySet().forEach(this::root);
        List<Message> ordered = new ArrayList<>(chosen.values());
        // At one time, what is answered goes before its answer.
        ordered.sort(
                Comparator.comparing((Message message) -> message.issuedAt().toInstant())
                        .thenComparing(message -> depths.getOrDefault(message.id(), 0))
                        .thenComparing(Message::id));
        byId.clear();
        ordered.forEach(message -> byId.put(message.id(), message));
    }

    /** Of two messages with one identifier, gives the earlier; of two of one time, the one that sorts first as bytes. */
    private static Message earlier(Message one, Message other) {
        int order = one.issuedAt().toInstant().compareTo(other.issuedAt().toInstant());
        if (order == 0) {
            Fex fex = Fex.create();
            order = Arrays.compare(fex.writeDraft(one), fex.writeDraft(other));
        }
        return order <= 0 ? one : other;
    }

    /** Gives all messages, each once, in order of issue. */
    Collection<Message> messages() {
        return byId.values();
    }

    @Nullable
    Message get(@Nullable UUID id) {
        return id == null ? null : byId.get(id);
    }

    /** Tells whether a message came twice with the same content. */
    boolean isRepeated(UUID id) {
        return repeated.contains(id);
    }

    /** Tells whether an identifier came with two contents. */
    boolean isReused(UUID id) {
        return reused.contains(id);
    }

    /** Tells whether a message updates, withdraws or corrects another. */
    static boolean isReplacing(Message message) {
        return message.supersedes() != null && !message.operation().equals(Operation.NEW);
    }

    /** Tells whether a message answers a request: one that may be either is an answer when it replies to its own kind. */
    boolean isAnswer(Message message) {
        MessageType type = message.body().type();
        if (!Course.isAnswer(type)) {
            return false;
        }
        if (!Course.isRequest(type)) {
            return true;
        }
        Message replied = get(message.inReplyTo());
        return message.inReplyTo() != null
                && (replied == null || type.equals(replied.body().type()));
    }

    /**
     * Gives the message that a message is about: the one that it replaces, if that is at hand, else the one that it updates,
     * confirms or answers; null for none.
     */
    @Nullable
    UUID subjectOf(Message message) {
        UUID own = ownSubject(message);
        return isReplacing(message) && (own == null || byId.containsKey(message.supersedes()))
                ? message.supersedes()
                : own;
    }

    private @Nullable UUID ownSubject(Message message) {
        if (message.body() instanceof RequestUpdate update) {
            return update.request();
        }
        UUID named = Content.messageNamed(message.body());
        if (named != null) {
            return named;
        }
        return isAnswer(message) ? message.inReplyTo() : null;
    }

    /** Gives the end of the chain of subjects, which need not be at hand. In a circle, the least identifier stands for it. */
    UUID root(UUID id) {
        List<UUID> path = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        UUID current = id;
        UUID root = null;
        int depth = 0;
        while (root == null) {
            if (roots.containsKey(current)) {
                root = roots.get(current);
                depth = depths.getOrDefault(current, 0);
                break;
            }
            if (!seen.add(current)) {
                List<UUID> circle = path.subList(path.indexOf(current), path.size());
                root = circle.stream().min(Comparator.naturalOrder()).orElse(current);
                for (UUID member : circle) {
                    roots.put(member, root);
                    depths.put(member, 0);
                }
                circle.clear();
                break;
            }
            Message message = byId.get(current);
            UUID subject = message == null ? null : subjectOf(message);
            if (subject == null) {
                roots.put(current, current);
                depths.put(current, 0);
                root = current;
                break;
            }
            path.add(current);
            current = subject;
        }
        for (int i = path.size() - 1; i >= 0; i--) {
            roots.put(path.get(i), root);
            depths.put(path.get(i), ++depth);
        }
        return root;
    }

    /** Gives the messages by the root that they lead to, all in order of issue. */
    Map<UUID, List<Message>> byRoot() {
        Map<UUID, List<Message>> groups = new LinkedHashMap<>();
        for (Message message : byId.values()) {
            groups.computeIfAbsent(root(message.id()), root -> new ArrayList<>())
                    .add(message);
        }
        return groups;
    }
}
