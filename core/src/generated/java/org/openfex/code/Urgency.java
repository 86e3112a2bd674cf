// Generated from schema/standard/codes/urgency.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Urgency: How urgent a message is.
 *
 * <p>The open code list {@code urgency}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record Urgency(String value) implements Code {

    /** Routine: The message is dealt with in the ordinary course. */
    public static final Urgency ROUTINE = new Urgency("routine");

    /** Urgent: The message goes before routine ones, for the reasons given. */
    public static final Urgency URGENT = new Urgency("urgent");

    /** Immediate: Life, safety or evidence is in danger and the message is to be dealt with at once, at any hour. */
    public static final Urgency IMMEDIATE = new Urgency("immediate");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public Urgency {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static Urgency of(String value) {
        return Known.CODES.constantOr(new Urgency(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<Urgency> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "urgency";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Urgency code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** {@return the type and the code, or {@code ?} for a code that the list does not hold} */
    @Override
    public String toString() {
        return Codes.text(this);
    }

    private static final class Known {
        static final Codes<Urgency> CODES = new Codes<>(
                ROUTINE, URGENT, IMMEDIATE);
    }
}
