// Generated from schema/standard/codes/certainty.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Certainty: How sure a reader or sender is.
 *
 * <p>The open code list {@code certainty}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record Certainty(String value) implements Code {

    /** Certain: No reasonable doubt is left. */
    public static final Certainty CERTAIN = new Certainty("certain");

    /** Probable: It is more likely than any other reading. */
    public static final Certainty PROBABLE = new Certainty("probable");

    /** Possible: It may be so, and other readings are as likely. */
    public static final Certainty POSSIBLE = new Certainty("possible");

    /** Doubtful: It is given for completeness, and is unlikely. */
    public static final Certainty DOUBTFUL = new Certainty("doubtful");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public Certainty {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static Certainty of(String value) {
        return Known.CODES.constantOr(new Certainty(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<Certainty> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "certainty";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Certainty code && value.equals(code.value);
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
        static final Codes<Certainty> CODES = new Codes<>(
                CERTAIN, PROBABLE, POSSIBLE, DOUBTFUL);
    }
}
