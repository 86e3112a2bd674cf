// Generated from schema/standard/codes/lawfulness.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Lawfulness: Whether an event in the history of a weapon was lawful.
 *
 * <p>The open code list {@code lawfulness}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record Lawfulness(String value) implements Code {

    /** Lawful: The event took place as the law of the States concerned allows. */
    public static final Lawfulness LAWFUL = new Lawfulness("lawful");

    /** Presumed lawful: Nothing speaks against the event, but its lawfulness was not checked. */
    public static final Lawfulness PRESUMED_LAWFUL = new Lawfulness("presumed-lawful");

    /**
     * Suspected to be unlawful: Facts give ground to think that the event was unlawful, without a finding by a
     * competent authority.
     */
    public static final Lawfulness SUSPECTED_UNLAWFUL = new Lawfulness("suspected-unlawful");

    /** Unlawful: A competent authority holds the event to be unlawful. */
    public static final Lawfulness UNLAWFUL = new Lawfulness("unlawful");

    /** Disputed: The States or authorities concerned judge the event differently. */
    public static final Lawfulness DISPUTED = new Lawfulness("disputed");

    /** Not established: It was examined whether the event was lawful, without a result. */
    public static final Lawfulness NOT_ESTABLISHED = new Lawfulness("not-established");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public Lawfulness {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static Lawfulness of(String value) {
        return Known.CODES.constantOr(new Lawfulness(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<Lawfulness> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "lawfulness";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lawfulness code && value.equals(code.value);
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
        static final Codes<Lawfulness> CODES = new Codes<>(
                LAWFUL, PRESUMED_LAWFUL, SUSPECTED_UNLAWFUL, UNLAWFUL, DISPUTED, NOT_ESTABLISHED);
    }
}
