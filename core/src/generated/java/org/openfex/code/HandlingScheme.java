// Generated from schema/standard/codes/handling-scheme.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Scheme of handling markings: Schemes of markings that say how content may be handled; an order exists inside a scheme
 * only, and codes are never converted between schemes.
 *
 * <p>The open code list {@code handling-scheme}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record HandlingScheme(String value) implements Code {

    /**
     * Traffic Light Protocol: Levels clear, green, amber, amber+strict and red, from free disclosure to named
     * recipients only.
     */
    public static final HandlingScheme TLP = new HandlingScheme("tlp");

    /**
     * Permissible Actions Protocol: Levels CLEAR, GREEN, AMBER and RED, which limit what may be done with the
     * information.
     */
    public static final HandlingScheme PAP = new HandlingScheme("pap");

    /** Europol handling codes: Codes H0, H1, H2 and H3, each a restriction of its own, which may be combined. */
    public static final HandlingScheme EUROPOL_HANDLING = new HandlingScheme("europol-handling");

    /**
     * United Kingdom handling codes: Codes P and C of the 3x5x2 scheme, for lawful sharing without and with conditions.
     */
    public static final HandlingScheme UK_HANDLING = new HandlingScheme("uk-handling");

    /**
     * INTERPOL classification: Levels of confidentiality and restrictions by country that INTERPOL applies to data in
     * its system.
     */
    public static final HandlingScheme INTERPOL_CLASSIFICATION = new HandlingScheme("interpol-classification");

    /**
     * National marking: A marking or classification under the law of the sender's State, such as a marking for official
     * use only.
     */
    public static final HandlingScheme NATIONAL = new HandlingScheme("national");

    /** Other scheme: A scheme of another body that is not listed. */
    public static final HandlingScheme OTHER = new HandlingScheme("other");

    /**
     * Scheme not known to the sender: The content came to the sender with a marking whose scheme the sender cannot
     * name; it is treated as the strictest.
     */
    public static final HandlingScheme UNKNOWN_TO_SENDER = new HandlingScheme("unknown-to-sender");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public HandlingScheme {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static HandlingScheme of(String value) {
        return Known.CODES.constantOr(new HandlingScheme(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<HandlingScheme> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "handling-scheme";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HandlingScheme code && value.equals(code.value);
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
        static final Codes<HandlingScheme> CODES = new Codes<>(
                TLP, PAP, EUROPOL_HANDLING, UK_HANDLING, INTERPOL_CLASSIFICATION, NATIONAL, OTHER, UNKNOWN_TO_SENDER);
    }
}
