package org.openfex.schema.generator;

import java.util.List;

/**
 * A member of an entity.
 *
 * @param name the name in JSON and in Java
 * @param required whether a valid entity has it
 * @param list the limits of the list, or {@link ListLimits#NONE} when the member is a single value
 * @param value what the member, or each item of the list, holds
 * @param isLocalId whether it is the local id of its entity
 * @param refersTo the names of the entities that it refers to by local id
 * @param description what it is
 * @param unit the unit of a number, or an empty text
 * @param clause its clause of FEX
 * @param sources the instruments behind it, with verification marks
 */
record Member(
        String name,
        boolean required,
        ListLimits list,
        Value value,
        boolean isLocalId,
        List<String> refersTo,
        String description,
        String unit,
        String clause,
        List<String> sources) {

    /** Whether the member is a list. */
    boolean isList() {
        return !list.equals(ListLimits.NONE);
    }

    /** Whether the member, or each item of the list, is a code. */
    boolean isCode() {
        return value instanceof Value.CodeOf;
    }

    /** Whether the member may be null even in a complete record. */
    boolean isNullable() {
        return !required && !isList() && !(value instanceof Value.Extensions);
    }

    /**
     * How many items a list has.
     *
     * @param min the least number of items
     * @param max the greatest number of items
     * @param unique whether no item may occur twice
     */
    record ListLimits(int min, int max, boolean unique) {
        static final ListLimits NONE = new ListLimits(0, 0, false);
    }
}
