package org.openfex.rules;

import org.openfex.model.EntityShape;
import org.openfex.model.EntityShape.Member;

/**
 * One rule on one type of entity: a code of the catalogue of findings, and the check that reports it. A code that concerns
 * several types has a rule for each.
 *
 * <p>Immutable. A check sees required members only with a value, since rules run on messages whose structure is right;
 * anything else may be absent, and a code may be one that no list holds.
 *
 * @param type the type of entity; {@code Record} where the check is for entities of any type
 * @param code the code of the finding
 * @param members the members that call for the check, each by the bit of its place
 * @param check the check
 */
record Rule(Class<? extends Record> type, String code, long members, Check<Record> check) {
    /** Every entity calls for the check. */
    private static final long ALWAYS = -1;

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

    /** Makes a rule for a type of entity. */
    @SuppressWarnings("unchecked") // a rule meets entities of its type only
    static <T extends Record> Rule on(Class<T> type, String code, Check<T> check) {
        return new Rule(type, code, ALWAYS, (Check<Record>) check);
    }

    /**
     * Makes a rule whose check is for entities of all types.
     *
     * @param members the members of the type at hand that call for the check: where there are none, there is nothing to check
     */
    static Rule onAny(String code, long members, Check<Record> check) {
        return new Rule(Record.class, code, members, check);
    }

    /** Gives this rule for entities that have one of some members only: at others it finds nothing, and costs nothing. */
    Rule whereAny(String... names) {
        EntityShape shape = EntityShape.of(type);
        long places = 0;
        for (String name : names) {
            Member member = shape.member(name);
            if (member == null) {
                throw new IllegalArgumentException(shape + " has no member " + name);
            }
            places |= 1L << member.index();
        }
        return new Rule(type, code, places, check);
    }

    /** Tells whether any entity can call for the check: one of a type with none of its members cannot. */
    boolean canBeCalledFor() {
        return members != 0;
    }

    /** Tells whether an entity calls for the check by one of the members that it has. */
    boolean isCalledForBy(long present) {
        return (members & present) != 0 || members == ALWAYS;
    }
}
