// Generated from schema/standard/codes/trace-outcome.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Outcome of a trace: What the trace of one item came to.
 *
 * <p>The open code list {@code trace-outcome}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record TraceOutcome(String value) implements Code {

    /** Found: Records of the item were found. */
    public static final TraceOutcome FOUND = new TraceOutcome("found");

    /** Not found: No record of the item was found. */
    public static final TraceOutcome NOT_FOUND = new TraceOutcome("not-found");

    /** Several candidates: Several records match and none can be chosen with the description given. */
    public static final TraceOutcome SEVERAL_CANDIDATES = new TraceOutcome("several-candidates");

    /** Referred: Another State or body has to be asked; the result names it. */
    public static final TraceOutcome REFERRED = new TraceOutcome("referred");

    /** Pending: The search goes on and a further answer will follow. */
    public static final TraceOutcome PENDING = new TraceOutcome("pending");

    /** Withheld: Records were or may have been found but are not given; the decision states the ground. */
    public static final TraceOutcome WITHHELD = new TraceOutcome("withheld");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public TraceOutcome {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static TraceOutcome of(String value) {
        return Known.CODES.constantOr(new TraceOutcome(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<TraceOutcome> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "trace-outcome";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TraceOutcome code && value.equals(code.value);
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
        static final Codes<TraceOutcome> CODES = new Codes<>(
                FOUND, NOT_FOUND, SEVERAL_CANDIDATES, REFERRED, PENDING, WITHHELD);
    }
}
