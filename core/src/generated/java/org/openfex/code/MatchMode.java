// Generated from schema/standard/codes/match-mode.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Mode of matching: How closely a value sought has to agree with the value on record.
 *
 * <p>The open code list {@code match-mode}. Source: INTERPOL iARMS [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record MatchMode(String value) implements Code {

    /** Exact: The value agrees character by character, as it is marked or written. */
    public static final MatchMode EXACT = new MatchMode("exact");

    /** Normalised: The values agree when case, spaces, hyphens and signs such as № are left out. */
    public static final MatchMode NORMALISED = new MatchMode("normalised");

    /**
     * By sound: The values agree when letters of the scripts are read by sound, as one who transliterates writes them.
     */
    public static final MatchMode PHONETIC = new MatchMode("phonetic");

    /** By look: The values agree when characters that look alike, such as В and B or О and 0, are held equal. */
    public static final MatchMode VISUAL = new MatchMode("visual");

    /**
     * Partial: Only the characters given have to agree; ? stands for one unknown character and * for an unknown run.
     */
    public static final MatchMode PARTIAL = new MatchMode("partial");

    /** Range: The value on record lies between the two values given, both included. */
    public static final MatchMode RANGE = new MatchMode("range");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public MatchMode {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static MatchMode of(String value) {
        return Known.CODES.constantOr(new MatchMode(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<MatchMode> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "match-mode";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MatchMode code && value.equals(code.value);
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
        static final Codes<MatchMode> CODES = new Codes<>(
                EXACT, NORMALISED, PHONETIC, VISUAL, PARTIAL, RANGE);
    }
}
