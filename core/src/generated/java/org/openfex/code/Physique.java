// Generated from schema/standard/codes/physique.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Physique: Build of the body.
 *
 * <p>The open code list {@code physique}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record Physique(String value) implements Code {

    /** Very thin: The body is very thin. */
    public static final Physique VERY_THIN = new Physique("very-thin");

    /** Thin: The body is thin or slim. */
    public static final Physique THIN = new Physique("thin");

    /** Medium: The body is of ordinary build. */
    public static final Physique MEDIUM = new Physique("medium");

    /** Athletic: The body is muscular. */
    public static final Physique ATHLETIC = new Physique("athletic");

    /** Stocky: The body is short and broad. */
    public static final Physique STOCKY = new Physique("stocky");

    /** Heavy: The body is broad and heavy. */
    public static final Physique HEAVY = new Physique("heavy");

    /** Obese: The body is very stout. */
    public static final Physique OBESE = new Physique("obese");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public Physique {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static Physique of(String value) {
        return Known.CODES.constantOr(new Physique(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<Physique> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "physique";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Physique code && value.equals(code.value);
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
        static final Codes<Physique> CODES = new Codes<>(
                VERY_THIN, THIN, MEDIUM, ATHLETIC, STOCKY, HEAVY, OBESE);
    }
}
