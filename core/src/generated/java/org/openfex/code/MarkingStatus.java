// Generated from schema/standard/codes/marking-status.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Status of marking: Whether firearms are uniquely marked, in the categories of the returns to UNODC.
 *
 * <p>The open code list {@code marking-status}. Source: UNODC IAFQ [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record MarkingStatus(String value) implements Code {

    /** Uniquely marked: Each item bears marks that tell it from every other. */
    public static final MarkingStatus UNIQUELY_MARKED = new MarkingStatus("uniquely-marked");

    /** Marked, not uniquely: The items bear marks, and these do not tell one item from another. */
    public static final MarkingStatus MARKED_NOT_UNIQUELY = new MarkingStatus("marked-not-uniquely");

    /** Altered marking: Marks were falsified, obliterated, removed or altered. */
    public static final MarkingStatus ALTERED = new MarkingStatus("altered");

    /** No marking: The items bear no marks and no trace of any. */
    public static final MarkingStatus UNMARKED = new MarkingStatus("unmarked");

    /** Unknown: Whether the items are marked was not examined or is not known. */
    public static final MarkingStatus UNKNOWN = new MarkingStatus("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public MarkingStatus {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static MarkingStatus of(String value) {
        return Known.CODES.constantOr(new MarkingStatus(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<MarkingStatus> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "marking-status";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MarkingStatus code && value.equals(code.value);
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
        static final Codes<MarkingStatus> CODES = new Codes<>(
                UNIQUELY_MARKED, MARKED_NOT_UNIQUELY, ALTERED, UNMARKED, UNKNOWN);
    }
}
