// Generated from schema/standard/codes/controlled-delivery-state.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * State of a controlled delivery: Where a controlled delivery stands from its proposal to its end.
 *
 * <p>The open code list {@code controlled-delivery-state}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record ControlledDeliveryState(String value) implements Code {

    /** Proposed: A State proposes the operation, and no answer is known. */
    public static final ControlledDeliveryState PROPOSED = new ControlledDeliveryState("proposed");

    /** In consultation: The States settle conditions, jurisdiction and costs. */
    public static final ControlledDeliveryState IN_CONSULTATION = new ControlledDeliveryState("in-consultation");

    /** Agreed by some States: Some of the States asked have consented. */
    public static final ControlledDeliveryState AGREED_IN_PART = new ControlledDeliveryState("agreed-in-part");

    /** Agreed: All States concerned have consented. */
    public static final ControlledDeliveryState AGREED = new ControlledDeliveryState("agreed");

    /** Declined: A State does not consent, and the operation is not begun. */
    public static final ControlledDeliveryState DECLINED = new ControlledDeliveryState("declined");

    /** Prepared: Goods, means and teams are ready. */
    public static final ControlledDeliveryState PREPARED = new ControlledDeliveryState("prepared");

    /** Under way: The goods move under control. */
    public static final ControlledDeliveryState UNDER_WAY = new ControlledDeliveryState("under-way");

    /** Handed over at the border: Control has passed to the next State. */
    public static final ControlledDeliveryState HANDED_OVER = new ControlledDeliveryState("handed-over");

    /** Paused: The movement stands still, with the goods under control. */
    public static final ControlledDeliveryState PAUSED = new ControlledDeliveryState("paused");

    /** Delivered: The goods reached the addressee under control. */
    public static final ControlledDeliveryState DELIVERED = new ControlledDeliveryState("delivered");

    /** Intercepted: The authorities stepped in and seized the goods, with or without arrests. */
    public static final ControlledDeliveryState INTERCEPTED = new ControlledDeliveryState("intercepted");

    /** Broken off: The operation was ended early because a condition for it was met. */
    public static final ControlledDeliveryState BROKEN_OFF = new ControlledDeliveryState("broken-off");

    /** Control lost: It is not known where the goods are. */
    public static final ControlledDeliveryState CONTROL_LOST = new ControlledDeliveryState("control-lost");

    /** Completed: The operation is over and its result is reported. */
    public static final ControlledDeliveryState COMPLETED = new ControlledDeliveryState("completed");

    /** Cancelled: The operation was called off before it began. */
    public static final ControlledDeliveryState CANCELLED = new ControlledDeliveryState("cancelled");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public ControlledDeliveryState {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static ControlledDeliveryState of(String value) {
        return Known.CODES.constantOr(new ControlledDeliveryState(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<ControlledDeliveryState> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "controlled-delivery-state";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ControlledDeliveryState code && value.equals(code.value);
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
        static final Codes<ControlledDeliveryState> CODES = new Codes<>(
                PROPOSED, IN_CONSULTATION, AGREED_IN_PART, AGREED, DECLINED, PREPARED, UNDER_WAY, HANDED_OVER, PAUSED,
                DELIVERED, INTERCEPTED, BROKEN_OFF, CONTROL_LOST, COMPLETED, CANCELLED);
    }
}
