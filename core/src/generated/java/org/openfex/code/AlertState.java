// Generated from schema/standard/codes/alert-state.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * State of an alert: Where an alert stands from its entry to its end; that it was updated is said by the operation of
 * the message.
 *
 * <p>The open code list {@code alert-state}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record AlertState(String value) implements Code {

    /** Active: The item or person is sought. */
    public static final AlertState ACTIVE = new AlertState("active");

    /** Suspended: The action asked is not to be taken until further notice. */
    public static final AlertState SUSPENDED = new AlertState("suspended");

    /**
     * Hit reported: An authority reports an item or person that seems to be the one sought, and the entering authority
     * has not yet confirmed it.
     */
    public static final AlertState HIT_REPORTED = new AlertState("hit-reported");

    /** Hit confirmed: The entering authority confirms that it is the item or person sought. */
    public static final AlertState HIT_CONFIRMED = new AlertState("hit-confirmed");

    /** Located: It is known where the item or person is, and the action asked is still to be taken. */
    public static final AlertState LOCATED = new AlertState("located");

    /** Executed: The action asked was taken, as when the item was seized or the person arrested. */
    public static final AlertState EXECUTED = new AlertState("executed");

    /** Cancelled: The entering authority withdrew the alert, because its aim was reached or its ground fell away. */
    public static final AlertState CANCELLED = new AlertState("cancelled");

    /** Expired: The alert ended with its last day of validity and was not renewed. */
    public static final AlertState EXPIRED = new AlertState("expired");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public AlertState {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static AlertState of(String value) {
        return Known.CODES.constantOr(new AlertState(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<AlertState> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "alert-state";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AlertState code && value.equals(code.value);
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
        static final Codes<AlertState> CODES = new Codes<>(
                ACTIVE, SUSPENDED, HIT_REPORTED, HIT_CONFIRMED, LOCATED, EXECUTED, CANCELLED, EXPIRED);
    }
}
