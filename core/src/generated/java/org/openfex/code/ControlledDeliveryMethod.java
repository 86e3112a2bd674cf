// Generated from schema/standard/codes/controlled-delivery-method.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Method of controlled delivery: What is done with the goods before they go on under control.
 *
 * <p>The open code list {@code controlled-delivery-method}. Source: UNTOC 20(4) [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record ControlledDeliveryMethod(String value) implements Code {

    /** Intercepted and allowed to continue intact: The goods are intercepted and go on as they are. */
    public static final ControlledDeliveryMethod ALLOWED_TO_CONTINUE_INTACT =
            new ControlledDeliveryMethod("allowed-to-continue-intact");

    /** Removed in part: A part of the goods is taken out, and the rest goes on. */
    public static final ControlledDeliveryMethod REMOVED_IN_PART = new ControlledDeliveryMethod("removed-in-part");

    /** Removed in whole: All illicit goods are taken out, and the consignment goes on without them. */
    public static final ControlledDeliveryMethod REMOVED_IN_WHOLE = new ControlledDeliveryMethod("removed-in-whole");

    /** Replaced in part: A part of the goods is replaced by harmless ones. */
    public static final ControlledDeliveryMethod REPLACED_IN_PART = new ControlledDeliveryMethod("replaced-in-part");

    /** Replaced in whole: All illicit goods are replaced by harmless ones. */
    public static final ControlledDeliveryMethod REPLACED_IN_WHOLE = new ControlledDeliveryMethod("replaced-in-whole");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public ControlledDeliveryMethod {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static ControlledDeliveryMethod of(String value) {
        return Known.CODES.constantOr(new ControlledDeliveryMethod(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<ControlledDeliveryMethod> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "controlled-delivery-method";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ControlledDeliveryMethod code && value.equals(code.value);
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
        static final Codes<ControlledDeliveryMethod> CODES = new Codes<>(
                ALLOWED_TO_CONTINUE_INTACT, REMOVED_IN_PART, REMOVED_IN_WHOLE, REPLACED_IN_PART, REPLACED_IN_WHOLE);
    }
}
