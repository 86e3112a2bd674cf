// Generated from schema/standard/codes/legal-justification.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Legal justification of a seizure: Categories of legal justification of a seizure in the returns to UNODC.
 *
 * <p>The open code list {@code legal-justification}. Source: UNODC IAFQ [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record LegalJustification(String value) implements Code {

    /** Illicit manufacture: The items were seized for unlawful making or assembly. */
    public static final LegalJustification ILLICIT_MANUFACTURE = new LegalJustification("illicit-manufacture");

    /** Illicit trafficking: The items were seized for unlawful movement or transfer across a border. */
    public static final LegalJustification ILLICIT_TRAFFICKING = new LegalJustification("illicit-trafficking");

    /** Illicit possession: The items were seized because their holder had no right to hold or carry them. */
    public static final LegalJustification ILLICIT_POSSESSION = new LegalJustification("illicit-possession");

    /** Illicit use: The items were seized for their use in an offence. */
    public static final LegalJustification ILLICIT_USE = new LegalJustification("illicit-use");

    /** Altered markings: The items were seized because marks were falsified, obliterated, removed or altered. */
    public static final LegalJustification ALTERED_MARKINGS = new LegalJustification("altered-markings");

    /** Other: The seizure rests on another justification. */
    public static final LegalJustification OTHER = new LegalJustification("other");

    /** Unknown: The justification is not known to the sender. */
    public static final LegalJustification UNKNOWN = new LegalJustification("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public LegalJustification {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static LegalJustification of(String value) {
        return Known.CODES.constantOr(new LegalJustification(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<LegalJustification> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "legal-justification";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LegalJustification code && value.equals(code.value);
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
        static final Codes<LegalJustification> CODES = new Codes<>(
                ILLICIT_MANUFACTURE, ILLICIT_TRAFFICKING, ILLICIT_POSSESSION, ILLICIT_USE, ALTERED_MARKINGS, OTHER,
                UNKNOWN);
    }
}
