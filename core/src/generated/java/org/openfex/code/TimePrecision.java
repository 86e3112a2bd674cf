// Generated from schema/standard/codes/time-precision.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Precision of a time: How exactly a time is known.
 *
 * <p>The open code list {@code time-precision}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record TimePrecision(String value) implements Code {

    /** Exact: The time or date is known as exactly as it is written. */
    public static final TimePrecision EXACT = new TimePrecision("exact");

    /** To the minute: Minutes are known; seconds were filled in. */
    public static final TimePrecision MINUTE = new TimePrecision("minute");

    /** To the hour: The hour is known; minutes and seconds were filled in. */
    public static final TimePrecision HOUR = new TimePrecision("hour");

    /** Part of the day: Only the part of the day is known, such as the night or the morning. */
    public static final TimePrecision PART_OF_DAY = new TimePrecision("part-of-day");

    /** To the day: The day is known but not the hour. */
    public static final TimePrecision DAY = new TimePrecision("day");

    /** To the month: The month is known but not the day. */
    public static final TimePrecision MONTH = new TimePrecision("month");

    /** To the year: The year is known but not the month. */
    public static final TimePrecision YEAR = new TimePrecision("year");

    /** Approximate: The time is a rough estimate. */
    public static final TimePrecision APPROXIMATE = new TimePrecision("approximate");

    /** Between: The event lies somewhere between the two times given. */
    public static final TimePrecision BETWEEN = new TimePrecision("between");

    /** Not before: The event took place at the time given or later. */
    public static final TimePrecision NOT_BEFORE = new TimePrecision("not-before");

    /** Not after: The event took place at the time given or earlier. */
    public static final TimePrecision NOT_AFTER = new TimePrecision("not-after");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public TimePrecision {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static TimePrecision of(String value) {
        return Known.CODES.constantOr(new TimePrecision(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<TimePrecision> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "time-precision";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimePrecision code && value.equals(code.value);
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
        static final Codes<TimePrecision> CODES = new Codes<>(
                EXACT, MINUTE, HOUR, PART_OF_DAY, DAY, MONTH, YEAR, APPROXIMATE, BETWEEN, NOT_BEFORE, NOT_AFTER);
    }
}
