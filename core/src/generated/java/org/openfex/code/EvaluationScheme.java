// Generated from schema/standard/codes/evaluation-scheme.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Scheme of evaluation: Schemes by which sources and information are evaluated; their codes are never converted one
 * into another.
 *
 * <p>The open code list {@code evaluation-scheme}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record EvaluationScheme(String value) implements Code {

    /** Europol 4x4: Source A, B, C or X and information 1 to 4, as the Europol Regulation sets out. */
    public static final EvaluationScheme EUROPOL_4X4 = new EvaluationScheme("europol-4x4");

    /** Admiralty scale (6x6): Source A to F and information 1 to 6, as used by NATO and many services. */
    public static final EvaluationScheme ADMIRALTY = new EvaluationScheme("admiralty");

    /**
     * United Kingdom 3x5x2: Source 1 to 3 and information A to E; its handling codes P and C are markings of handling.
     */
    public static final EvaluationScheme UK_3X5X2 = new EvaluationScheme("uk-3x5x2");

    /**
     * United Kingdom 5x5x5: The scheme with five degrees each that preceded 3x5x2 and is still met in older records.
     */
    public static final EvaluationScheme UK_5X5X5 = new EvaluationScheme("uk-5x5x5");

    /** National scheme: A scheme of evaluation of the sender's State that is not listed. */
    public static final EvaluationScheme NATIONAL = new EvaluationScheme("national");

    /** Other scheme: A scheme of another body that is not listed. */
    public static final EvaluationScheme OTHER = new EvaluationScheme("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public EvaluationScheme {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static EvaluationScheme of(String value) {
        return Known.CODES.constantOr(new EvaluationScheme(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<EvaluationScheme> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "evaluation-scheme";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EvaluationScheme code && value.equals(code.value);
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
        static final Codes<EvaluationScheme> CODES = new Codes<>(
                EUROPOL_4X4, ADMIRALTY, UK_3X5X2, UK_5X5X5, NATIONAL, OTHER);
    }
}
