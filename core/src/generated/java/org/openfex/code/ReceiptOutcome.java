// Generated from schema/standard/codes/receipt-outcome.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Outcome of a receipt: Whether the receiving system took the message over.
 *
 * <p>The open code list {@code receipt-outcome}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record ReceiptOutcome(String value) implements Code {

    /** Accepted: The message was received and taken over, possibly with warnings. */
    public static final ReceiptOutcome ACCEPTED = new ReceiptOutcome("accepted");

    /** Rejected: The message was received but not taken over, for the errors that the receipt lists. */
    public static final ReceiptOutcome REJECTED = new ReceiptOutcome("rejected");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public ReceiptOutcome {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static ReceiptOutcome of(String value) {
        return Known.CODES.constantOr(new ReceiptOutcome(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<ReceiptOutcome> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "receipt-outcome";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReceiptOutcome code && value.equals(code.value);
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
        static final Codes<ReceiptOutcome> CODES = new Codes<>(
                ACCEPTED, REJECTED);
    }
}
