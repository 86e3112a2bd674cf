// Generated from schema/standard/codes/authenticity.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Authenticity of a document: What is known of whether a licence or another document of a transfer is genuine.
 *
 * <p>The open code list {@code authenticity}. Source: Protocol 10(5) [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record Authenticity(String value) implements Code {

    /** Genuine: The authority named confirms that it issued the document as it stands. */
    public static final Authenticity GENUINE = new Authenticity("genuine");

    /**
     * Genuine but not valid: The authority issued the document, and it has expired or was used up, suspended or
     * revoked.
     */
    public static final Authenticity GENUINE_NOT_VALID = new Authenticity("genuine-not-valid");

    /** Altered: A genuine document in which entries, quantities, dates or names were changed. */
    public static final Authenticity ALTERED = new Authenticity("altered");

    /** Forged: The document was made by somebody who is not the issuer. */
    public static final Authenticity FORGED = new Authenticity("forged");

    /** Suspected to be forged: There are signs of forgery that are not yet confirmed. */
    public static final Authenticity SUSPECTED_FORGED = new Authenticity("suspected-forged");

    /** Obtained by fraud: The authority issued the document on false statements, false papers or a bribe. */
    public static final Authenticity FRAUDULENTLY_OBTAINED = new Authenticity("fraudulently-obtained");

    /** Signed without power: A person who had no power to do so signed or stamped the document. */
    public static final Authenticity SIGNED_WITHOUT_POWER = new Authenticity("signed-without-power");

    /** Stolen blank: The document was filled in on a blank that was stolen. */
    public static final Authenticity STOLEN_BLANK = new Authenticity("stolen-blank");

    /** Misused: A genuine document that was used for other goods, another consignment or another party. */
    public static final Authenticity MISUSED = new Authenticity("misused");

    /** Not issued by the authority named: The authority named has no record of issuing it. */
    public static final Authenticity NOT_ISSUED = new Authenticity("not-issued");

    /** Fictitious: The State, authority, end user or company that the document names does not exist. */
    public static final Authenticity FICTITIOUS = new Authenticity("fictitious");

    /** Confirmed in part: The authority confirms some entries and not the others, as the reasons say. */
    public static final Authenticity IN_PART_CONFIRMED = new Authenticity("in-part-confirmed");

    /** Being checked: The authority was asked, and its answer is awaited. */
    public static final Authenticity BEING_CHECKED = new Authenticity("being-checked");

    /** Not checked: Nobody asked the authority. */
    public static final Authenticity NOT_CHECKED = new Authenticity("not-checked");

    /** Cannot be established: It was checked without a result, for records or a readable copy are lacking. */
    public static final Authenticity CANNOT_BE_ESTABLISHED = new Authenticity("cannot-be-established");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public Authenticity {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static Authenticity of(String value) {
        return Known.CODES.constantOr(new Authenticity(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<Authenticity> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "authenticity";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Authenticity code && value.equals(code.value);
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
        static final Codes<Authenticity> CODES = new Codes<>(
                GENUINE, GENUINE_NOT_VALID, ALTERED, FORGED, SUSPECTED_FORGED, FRAUDULENTLY_OBTAINED,
                SIGNED_WITHOUT_POWER, STOLEN_BLANK, MISUSED, NOT_ISSUED, FICTITIOUS, IN_PART_CONFIRMED, BEING_CHECKED,
                NOT_CHECKED, CANNOT_BE_ESTABLISHED);
    }
}
