// Generated from schema/standard/codes/ballistic-result.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Result of a ballistic comparison: What a comparison of exhibits came to.
 *
 * <p>The open code list {@code ballistic-result}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record BallisticResult(String value) implements Code {

    /** Identification: The exhibits were fired in the same firearm, as an expert found. */
    public static final BallisticResult IDENTIFICATION = new BallisticResult("identification");

    /** Probable identification: Much speaks for the same firearm, but it is not enough for an identification. */
    public static final BallisticResult PROBABLE = new BallisticResult("probable");

    /** Candidate: The system proposes a match that an expert has not yet examined. */
    public static final BallisticResult CANDIDATE = new BallisticResult("candidate");

    /** Agreement of class: Calibre and class marks agree, and individual marks are too few to say more. */
    public static final BallisticResult CLASS_AGREEMENT = new BallisticResult("class-agreement");

    /** Inconclusive: The examination allows neither an identification nor an exclusion. */
    public static final BallisticResult INCONCLUSIVE = new BallisticResult("inconclusive");

    /** Elimination: The exhibits were not fired in the same firearm. */
    public static final BallisticResult ELIMINATION = new BallisticResult("elimination");

    /** No match: A search of the system gave no candidate that was borne out. */
    public static final BallisticResult NO_MATCH = new BallisticResult("no-match");

    /** Unsuitable: The marks of an exhibit are too poor to be compared. */
    public static final BallisticResult UNSUITABLE = new BallisticResult("unsuitable");

    /** Physical comparison needed: The images allow no result, and the exhibits themselves have to be sent. */
    public static final BallisticResult PHYSICAL_COMPARISON_NEEDED = new BallisticResult("physical-comparison-needed");

    /** Pending: The comparison is not finished. */
    public static final BallisticResult PENDING = new BallisticResult("pending");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public BallisticResult {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static BallisticResult of(String value) {
        return Known.CODES.constantOr(new BallisticResult(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<BallisticResult> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "ballistic-result";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BallisticResult code && value.equals(code.value);
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
        static final Codes<BallisticResult> CODES = new Codes<>(
                IDENTIFICATION, PROBABLE, CANDIDATE, CLASS_AGREEMENT, INCONCLUSIVE, ELIMINATION, NO_MATCH, UNSUITABLE,
                PHYSICAL_COMPARISON_NEEDED, PENDING);
    }
}
