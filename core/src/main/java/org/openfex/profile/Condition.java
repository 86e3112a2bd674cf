package org.openfex.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a profile asks of an entity, made once when the profile is read. A test of values holds when one of the values that
 * the path leads to fulfils it; no value fulfils nothing. Immutable.
 */
@FunctionalInterface
interface Condition {

    /** Tells whether an entity fulfils the condition. */
    boolean holds(Record entity);

    /** Always true. */
    static Condition always() {
        return entity -> true;
    }

    /** There is a value. */
    static Condition present(MemberPath path) {
        return entity -> !path.values(entity).isEmpty();
    }

    /** A value is one of these words. */
    static Condition in(MemberPath path, Set<String> words) {
        return entity -> path.values(entity).stream().map(MemberPath::word).anyMatch(words::contains);
    }

    /** A number lies within bounds; a bound that is null is none. */
    static Condition within(MemberPath path, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        return entity -> path.values(entity).stream()
                .map(MemberPath::number)
                .anyMatch(number -> (least == null || number.compareTo(least) >= 0)
                        && (most == null || number.compareTo(most) <= 0));
    }

    /** All of these hold. */
    static Condition all(List<Condition> parts) {
        return entity -> parts.stream().allMatch(part -> part.holds(entity));
    }

    /** At least one of these holds. */
    static Condition any(List<Condition> parts) {
        return entity -> parts.stream().anyMatch(part -> part.holds(entity));
    }

    /** The other does not hold. */
    static Condition not(Condition other) {
        return entity -> !other.holds(entity);
    }
}
