package org.openfex.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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
        this.checks = List.copyOf(checks);
    }

    /** Makes a rule for a type of entity. */
    static <T extends Record> Rule on(Class<T> type, String code, Check<T> check) {
        return new Rule(code, List.of(new TypedCheck<>(type, subject -> true, check)));
    }

    /**
     * Makes a rule for entities of all types that have members of some kind.
     *
     * @param has tells whether a type has them
     */
    static Rule onAny(String code, Predicate<Subject> has, Check<Record> check) {
        return new Rule(code, List.of(new TypedCheck<>(Record.class, has, check)));
    }

    /** Gives this rule with a check for one more type of entity. */
    <T extends Record> Rule andOn(Class<T> type, Check<T> check) {
        List<TypedCheck<?>> both = new ArrayList<>(checks);
        both.add(new TypedCheck<>(type, subject -> true, check));
        return new Rule(code, both);
    }

    String code() {
        return code;
    }

    /**
     * Gives the checks of this rule that concern a type of entity.
     *
     * @param type the type
     * @param subject what there is to judge in it; its checks are not asked for
     */
    List<Applied> applied(Class<? extends Record> type, Subject subject) {
        return checks.stream()
                .filter(check ->
                        check.type().isAssignableFrom(type) && check.has().test(subject))
                .map(check -> new Applied(code, check))
                .toList();
    }

    /**
     * A check as it is made on entities of one type.
     *
     * @param code the code of the rule
     * @param check the check
     */
    record Applied(String code, TypedCheck<?> check) {
        /** Judges an entity of a type that it was applied to. */
        void judge(Record entity, Scope scope) {
            check.judge(entity, scope);
        }
    }

    /**
     * A check and what it concerns.
     *
     * @param type the type of entity
     * @param has whether a type has what there is to check
     */
    record TypedCheck<T extends Record>(Class<T> type, Predicate<Subject> has, Check<T> check) {
        @SuppressWarnings("unchecked") // it is applied to entities of its type only
        void judge(Record entity, Scope scope) {
            check.judge((T) entity, scope);
        }
    }
}
