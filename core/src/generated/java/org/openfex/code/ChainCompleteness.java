// Generated from schema/standard/codes/chain-completeness.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Completeness of a chain of custody: How much of the history of a weapon is known.
 *
 * <p>The open code list {@code chain-completeness}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record ChainCompleteness(String value) implements Code {

    /** Complete: Every holder from maker or importer to recovery is known. */
    public static final ChainCompleteness COMPLETE = new ChainCompleteness("complete");

    /** With gaps: Beginning and end are known, and holders between them are missing. */
    public static final ChainCompleteness WITH_GAPS = new ChainCompleteness("with-gaps");

    /** Beginning unknown: The history is known from some later event on. */
    public static final ChainCompleteness START_UNKNOWN = new ChainCompleteness("start-unknown");

    /** End unknown: The history is known from the maker or importer to a last known holder. */
    public static final ChainCompleteness END_UNKNOWN = new ChainCompleteness("end-unknown");

    /** Single event: One event only is known. */
    public static final ChainCompleteness SINGLE_EVENT = new ChainCompleteness("single-event");

    /** In progress: Tracing goes on, and more events may follow. */
    public static final ChainCompleteness IN_PROGRESS = new ChainCompleteness("in-progress");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public ChainCompleteness {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static ChainCompleteness of(String value) {
        return Known.CODES.constantOr(new ChainCompleteness(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<ChainCompleteness> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "chain-completeness";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChainCompleteness code && value.equals(code.value);
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
        static final Codes<ChainCompleteness> CODES = new Codes<>(
                COMPLETE, WITH_GAPS, START_UNKNOWN, END_UNKNOWN, SINGLE_EVENT, IN_PROGRESS);
    }
}
