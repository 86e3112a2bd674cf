package org.openfex.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One end of a span of time.
 *
 * @param local the time on the clock of the place
 * @param offset the offset of that clock from UTC, null where only a date is known: then it is midnight or the end of a day
 *     somewhere on earth
 */
record Moment(LocalDateTime local, @Nullable ZoneOffset offset) {
    /** The clocks that are furthest ahead of UTC and furthest behind it. */
    private static final ZoneOffset FIRST_IN_DAY = ZoneOffset.ofHours(14);

    private static final ZoneOffset LAST_IN_DAY = ZoneOffset.ofHours(-12);

    /**
     * Tells whether this moment lies before another whatever the unknown offsets are. Two dates are taken to be of one
     * clock: those who keep a register write the dates of one place.
     */
    boolean isSurelyBefore(@Nullable Moment other) {
        if (other == null) {
            return false;
        }
        if (offset == null && other.offset == null) {
            return local.isBefore(other.local);
        }
        ZoneOffset own = offset == null ? LAST_IN_DAY : offset;
        ZoneOffset others = other.offset == null ? FIRST_IN_DAY : other.offset;
        long second = local.toEpochSecond(own);
        long otherSecond = other.local.toEpochSecond(others);
        return second == otherSecond
                ? local.toInstant(own).isBefore(other.local.toInstant(others))
                : second < otherSecond;
    }

    /** Gives the later of this moment and another that has an offset as well, or has none as well. */
    Moment later(@Nullable Moment other) {
        return isSurelyBefore(other) && other != null ? other : this;
    }

    /** Gives the start of the minute, hour, day, month or year; from a day on, the offset says nothing. */
    Moment startOf(ChronoUnit unit) {
        LocalDate day = local.toLocalDate();
        return switch (unit) {
            case MINUTES, HOURS -> new Moment(local.truncatedTo(unit), offset);
            case MONTHS -> new Moment(day.withDayOfMonth(1).atStartOfDay(), null);
            case YEARS -> new Moment(day.withDayOfYear(1).atStartOfDay(), null);
            default -> new Moment(day.atStartOfDay(), null);
        };
    }

    /** Gives the end of the minute, hour, day, month or year. */
    Moment endOf(ChronoUnit unit) {
        LocalDate day = local.toLocalDate();
        return switch (unit) {
            case MINUTES, HOURS ->
                new Moment(local.truncatedTo(unit).plus(1, unit).minusNanos(1), offset);
            case MONTHS -> endOf(day.withDayOfMonth(day.lengthOfMonth()));
            case YEARS -> endOf(day.withDayOfYear(day.lengthOfYear()));
            default -> endOf(day);
        };
    }

    private static Moment endOf(LocalDate day) {
        return new Moment(day.atTime(LocalTime.MAX), null);
    }
}
