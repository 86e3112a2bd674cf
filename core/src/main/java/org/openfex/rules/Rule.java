package org.openfex.rules;

import java.util.ArrayList;
import java.util.List;

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

    /** Makes a rule for a type of entity; {@link Record} stands for all of them. */
    static <T extends Record> Rule on(Class<T> type, String code, Check<T> check) {
        return new Rule(code, List.of(new TypedCheck<>(type, check)));
    }

    /** Gives this rule with a check for one more type of entity. */
    <T extends Record> Rule andOn(Class<T> type, Check<T> check) {
        List<TypedCheck<?>> both = new ArrayList<>(checks);
        both.add(new TypedCheck<>(type, check));
        return new Rule(code, both);
    }

    String code() {
        return code;
    }

    boolean concerns(Class<? extends Record> type) {
        return checks.stream().anyMatch(check -> check.type().isAssignableFrom(type));
    }

    /** Judges an entity of a type that the rule concerns. */
    void judge(Record subject, Scope scope) {
        for (TypedCheck<?> check : checks) {
            check.judge(subject, scope);
        }
    }

    private record TypedCheck<T extends Record>(Class<T> type, Check<T> check) {

        void judge(Record subject, Scope scope) {
            if (type.isInstance(subject)) {
                check.judge(type.cast(subject), scope);
            }
        }
    }
}
