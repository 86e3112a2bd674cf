// Generated from schema/standard/codes/basis-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Fact or assessment: Whether a statement about a person or matter is a fact or a personal assessment.
 *
 * <p>The open code list {@code basis-kind}. Source: LED 7(1) [K].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record BasisKind(String value) implements Code {

    /** Fact: The statement rests on what was seen, recorded or proved. */
    public static final BasisKind FACT = new BasisKind("fact");

    /** Assessment: The statement is a judgment of the authority, a suspicion or intelligence. */
    public static final BasisKind ASSESSMENT = new BasisKind("assessment");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public BasisKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static BasisKind of(String value) {
        return Known.CODES.constantOr(new BasisKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<BasisKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "basis-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BasisKind code && value.equals(code.value);
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
        static final Codes<BasisKind> CODES = new Codes<>(
                FACT, ASSESSMENT);
    }
}
