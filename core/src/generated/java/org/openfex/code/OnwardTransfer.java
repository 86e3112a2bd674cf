// Generated from schema/standard/codes/onward-transfer.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Onward transfer: Whether and to whom content may be passed on, from the loosest rule to the strictest.
 *
 * <p>The open code list {@code onward-transfer}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record OnwardTransfer(String value) implements Code {

    /** Permitted: The content may be passed on to any authority for the purposes stated. */
    public static final OnwardTransfer PERMITTED = new OnwardTransfer("permitted");

    /** Permitted after notification: The content may be passed on after the provider has been told. */
    public static final OnwardTransfer PERMITTED_AFTER_NOTIFICATION =
            new OnwardTransfer("permitted-after-notification");

    /** To named parties: The content may be passed on to the States and bodies that the message names. */
    public static final OnwardTransfer TO_NAMED_PARTIES = new OnwardTransfer("to-named-parties");

    /**
     * Within the receiving State: The content may be passed on to competent authorities of the receiving State and to
     * no other State.
     */
    public static final OnwardTransfer WITHIN_RECIPIENT_STATE = new OnwardTransfer("within-recipient-state");

    /** Within the receiving authority: The content may be used inside the receiving authority alone. */
    public static final OnwardTransfer WITHIN_RECIPIENT_AUTHORITY = new OnwardTransfer("within-recipient-authority");

    /** With consent of the provider: The content may be passed on after the provider has consented to it. */
    public static final OnwardTransfer WITH_CONSENT = new OnwardTransfer("with-consent");

    /** Forbidden: The content may not be passed on at all. */
    public static final OnwardTransfer FORBIDDEN = new OnwardTransfer("forbidden");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public OnwardTransfer {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static OnwardTransfer of(String value) {
        return Known.CODES.constantOr(new OnwardTransfer(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<OnwardTransfer> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "onward-transfer";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OnwardTransfer code && value.equals(code.value);
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
        static final Codes<OnwardTransfer> CODES = new Codes<>(
                PERMITTED, PERMITTED_AFTER_NOTIFICATION, TO_NAMED_PARTIES, WITHIN_RECIPIENT_STATE,
                WITHIN_RECIPIENT_AUTHORITY, WITH_CONSENT, FORBIDDEN);
    }
}
