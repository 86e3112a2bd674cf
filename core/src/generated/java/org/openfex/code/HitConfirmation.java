// Generated from schema/standard/codes/hit-confirmation.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Confirmation of a hit: Whether the authority that entered an alert confirms that a hit concerns its item or person.
 *
 * <p>The open code list {@code hit-confirmation}. Source: INTERPOL iARMS [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record HitConfirmation(String value) implements Code {

    /** Pending: The hit was reported, and the entering authority has not answered yet. */
    public static final HitConfirmation PENDING = new HitConfirmation("pending");

    /** Confirmed: It is the item or person sought, and the alert is in force. */
    public static final HitConfirmation CONFIRMED = new HitConfirmation("confirmed");

    /**
     * Confirmed, alert no longer in force: It is the item or person meant, and the alert had been withdrawn or had
     * expired.
     */
    public static final HitConfirmation CONFIRMED_ALERT_ENDED = new HitConfirmation("confirmed-alert-ended");

    /** Probable: It is likely the item or person sought, and further examination is needed to be sure. */
    public static final HitConfirmation PROBABLE = new HitConfirmation("probable");

    /** More information needed: The entering authority cannot say without marks, photographs, prints or other data. */
    public static final HitConfirmation MORE_INFORMATION_NEEDED = new HitConfirmation("more-information-needed");

    /** Denied: It is not the item or person sought. */
    public static final HitConfirmation DENIED = new HitConfirmation("denied");

    /** Same number, other item: The number is the same, and make, model or other features show another item. */
    public static final HitConfirmation SAME_NUMBER_OTHER_ITEM = new HitConfirmation("same-number-other-item");

    /** Namesake: The data of the person are the same or alike, and it is another person. */
    public static final HitConfirmation NAMESAKE = new HitConfirmation("namesake");

    /** Misused identity: The person used the documents or the identity of the one sought. */
    public static final HitConfirmation MISUSED_IDENTITY = new HitConfirmation("misused-identity");

    /** Cannot be verified: The file on which the alert rests does not allow a decision. */
    public static final HitConfirmation NOT_VERIFIABLE = new HitConfirmation("not-verifiable");

    /** Withdrawn: The authority that reported the hit took its report back. */
    public static final HitConfirmation WITHDRAWN = new HitConfirmation("withdrawn");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public HitConfirmation {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static HitConfirmation of(String value) {
        return Known.CODES.constantOr(new HitConfirmation(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<HitConfirmation> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "hit-confirmation";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HitConfirmation code && value.equals(code.value);
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
        static final Codes<HitConfirmation> CODES = new Codes<>(
                PENDING, CONFIRMED, CONFIRMED_ALERT_ENDED, PROBABLE, MORE_INFORMATION_NEEDED, DENIED,
                SAME_NUMBER_OTHER_ITEM, NAMESAKE, MISUSED_IDENTITY, NOT_VERIFIABLE, WITHDRAWN);
    }
}
