package org.openfex.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.openfex.model.EntityShape;
import org.openfex.model.EntityShape.Member;

/**
 * One rule: a code of the catalogue of findings, and a check for each type of entity that the rule speaks of.
 *
 * <p>Immutable. A check sees required members only with a value, since rules run on messages whose structure is right;
 * anything else may be absent, and a code may be one that no list holds.
 */
final class Rule {
    /**
     * Judges one entity and reports to the scope.
     *
     * @param <T> the type of entity
     */
    @FunctionalInterface
    interface Check<T> {

        /** Judges an entity; the scope says where it stands and takes the findings. */
        void judge(T subject, Scope scope);
    }

    private final String code;
    private final List<TypedCheck<?>> checks;

    private Rule(String code, List<TypedCheck<?>> checks) {
        this.code = code;
        this.checks = checks;
    }

    /** Makes a rule for a type of entity. */
    static <T extends Record> Rule on(Class<T> type, String code, Check<T> check) {
        return new Rule(code, List.of(new TypedCheck<>(type, Applied::always, check)));
    }

    /**
     * Makes a rule for entities of all types that have members of some kind.
     *
     * @param members gives those members of a type: an entity without any of them is not judged
     */
    static Rule onAny(String code, ToLongFunction<Subject> members, Check<Record> check) {
        return new Rule(code, List.of(new TypedCheck<>(Record.class, members, check)));
    }

    /** Gives this rule with a check for one more type of entity. */
    <T extends Record> Rule andOn(Class<T> type, Check<T> check) {
        List<TypedCheck<?>> both = new ArrayList<>(checks);
        both.add(new TypedCheck<>(type, Applied::always, check));
        return new Rule(code, both);
    }

    /**
     * Gives this rule with its last check left out for entities that have none of some members: it finds nothing there, and
     * costs nothing.
     */
    Rule whereAny(String... members) {
        List<TypedCheck<?>> called = new ArrayList<>(checks);
        int last = called.size() - 1;
        called.set(last, called.get(last).calledForBy(members));
        return new Rule(code, called);
    }

    String code() {
        return code;
    }

    /**
     * Adds the checks of this rule that concern a type of entity.
     *
     * @param type the type
     * @param subject what there is to judge in it; its checks are not asked for
     * @param applied takes the checks
     */
    void apply(Class<? extends Record> type, Subject subject, List<Applied> applied) {
        for (TypedCheck<?> check : checks) {
            long members = check.type().isAssignableFrom(type) ? check.members().applyAsLong(subject) : 0;
            if (members != 0) {
                applied.add(check.applied(code, members));
            }
        }
    }

    /**
     * A check as it is made on entities of one type.
     *
     * @param code the code of the rule
     * @param members the members that call for the check, each by the bit of its place
     * @param check the check
     */
    record Applied(String code, long members, Check<Record> check) {
        /** Every entity calls for the check. */
        private static final long ALWAYS = -1;

        static long always(Subject subject) {
            return ALWAYS;
        }

        /** Tells whether an entity calls for the check by one of the members that it has. */
        boolean isCalledForBy(long present) {
            return (members & present) != 0 || members == ALWAYS;
        }
    }

    /**
     * A check and what it concerns.
     *
     * @param type the type of entity
     * @param members gives the members of the type that call for the check; none where there is nothing to check
     */
    private record TypedCheck<T extends Record>(Class<T> type, ToLongFunction<Subject> members, Check<T> check) {
        TypedCheck<T> calledForBy(String... names) {
            return new TypedCheck<>(type, subject -> places(EntityShape.of(type), names), check);
        }

        private static long places(EntityShape shape, String... names) {
            long places = 0;
            for (String name : names) {
                Member member = shape.member(name);
                if (member == null) {
                    throw new IllegalArgumentException(shape + " has no member " + name);
                }
                places |= 1L << member.index();
            }
            return places;
        }

        @SuppressWarnings("unchecked") // it is applied to entities of its type only
        Applied applied(String code, long places) {
            return new Applied(code, places, (Check<Record>) check);
        }
    }
}
