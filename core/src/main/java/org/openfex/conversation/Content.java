package org.openfex.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Code;
import org.openfex.model.Answer;
import org.openfex.model.Body;
import org.openfex.model.Decision;
import org.openfex.model.EntityShape;
import org.openfex.model.EntityShape.Kind;
import org.openfex.model.EntityShape.Member;
import org.openfex.model.Message;
import org.openfex.model.Party;
import org.openfex.model.Question;
import org.openfex.model.UnknownBody;

/**
 * What an exchange needs of a body, read by the names of its members: all types of requests and answers name their questions,
 * answers, results and decision alike, so that a new type needs no code here. Of an unknown body nothing is known.
 */
final class Content {
    private static final String[] SUBJECTS = {"subject", "asked"};

    private Content() {}

    /** Gives the message that a receipt, or another body about one message, names; null for other bodies. */
    static @Nullable UUID messageNamed(Body body) {
        return value(body, "message") instanceof UUID message ? message : null;
    }

    static List<Question> questions(Body body) {
        return list(body, "questions", Question.class);
    }

    static List<Answer> answers(Body body) {
        return list(body, "answers", Answer.class);
    }

    static @Nullable Decision decision(Body body) {
        return value(body, "decision") instanceof Decision decision ? decision : null;
    }

    /** Gives the results of an answer, one for each item; empty where it has none. */
    static List<Result> results(Body body) {
        List<Result> results = new ArrayList<>();
        int index = 0;
        for (Record entity : list(body, "results", Record.class)) {
            for (String member : SUBJECTS) {
                if (value(entity, member) instanceof String subject) {
                    String outcome = value(entity, "outcome") instanceof Code code ? code.value() : "";
                    results.add(new Result(
                            "/body/results/" + index + "/" + member,
                            subject,
                            outcome,
                            list(entity, "referredTo", Party.class)));
                    break;
                }
            }
            index++;
        }
        return results;
    }

    /** Gives the identifiers of the items that stand in some members of a body. */
    static Set<String> items(Body body, List<String> members) {
        Set<String> ids = new HashSet<>();
        for (String member : members) {
            for (Record item : list(body, member, Record.class)) {
                if (value(item, "id") instanceof String id) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    /**
     * Collects all local identifiers of a message.
     *
     * @return whether these are all: not when a newer version has put something into it that is kept as text
     */
    static boolean collectIds(Message message, Set<String> ids) {
        return !(message.body() instanceof UnknownBody) && collect(message, ids);
    }

    /** Recursion is as deep as entities can contain each other, which the types of the model bound. */
    private static boolean collect(Record entity, Set<String> ids) {
        EntityShape shape = EntityShape.of(entity.getClass());
        boolean all = shape.unknownMembers(entity).isEmpty();
        for (Member member : shape.members()) {
            Object value = member.get(entity);
            if (member.name().equals("id") && value instanceof String id) {
                ids.add(id);
            } else if (member.kind() == Kind.ENTITY || member.kind() == Kind.BODY) {
                if (value instanceof List<?> list) {
                    for (Object item : list) {
                        all &= collect((Record) item, ids);
                    }
                } else if (value instanceof Record single) {
                    all &= collect(single, ids);
                }
            }
        }
        return all;
    }

    private static <T> List<T> list(Object entity, String member, Class<T> type) {
        return value(entity, member) instanceof List<?> values
                ? values.stream().filter(type::isInstance).map(type::cast).toList()
                : List.of();
    }

    private static @Nullable Object value(Object entity, String name) {
        if (!(entity instanceof Record body) || entity instanceof UnknownBody) {
            return null;
        }
        Member member = EntityShape.of(body.getClass()).member(name);
        return member == null ? null : member.get(body);
    }

    /**
     * One result of an answer.
     *
     * @param pointer where it names its subject
     * @param subject the local identifier, in the request, of the item that it is about
     * @param outcome the value of its outcome
     * @param referredTo whom it refers to
     */
    record Result(String pointer, String subject, String outcome, List<Party> referredTo) {}
}
