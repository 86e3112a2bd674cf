package org.openfex.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openfex.code.TimePrecision;
import org.openfex.model.EventTime;
import org.openfex.model.PartialDate;

/**
 * The span within which something happened, as far as it is known.
 *
 * @param earliest the earliest moment that it can have been, null when that is open
 * @param latest the latest moment that it can have been, null when that is open
 */
record Span(@Nullable Moment earliest, @Nullable Moment latest) {
    /** Nothing is known. */
    static final Span OPEN = new Span(null, null);

    /** The precisions that tell within which unit of time something happened. */
    private static final Map<TimePrecision, ChronoUnit> UNITS = Map.of(
            TimePrecision.MINUTE, ChronoUnit.MINUTES,
            TimePrecision.HOUR, ChronoUnit.HOURS,
            TimePrecision.PART_OF_DAY, ChronoUnit.DAYS,
            TimePrecision.DAY, ChronoUnit.DAYS,
            TimePrecision.MONTH, ChronoUnit.MONTHS,
            TimePrecision.YEAR, ChronoUnit.YEARS);

    /** Gives the span of an event, from its start to its end; where it has no end, that of its start. */
    static Span of(EventTime time) {
        Span start = ofStart(time);
        Span end = ofEnd(time);
        return new Span(start.earliest, end.isOpen() ? start.latest : end.latest);
    }

    /** Gives the span within which an event started. */
    static Span ofStart(EventTime time) {
        return of(time.at(), time.date(), time.precision());
    }

    /** Gives the span within which an event ended. */
    static Span ofEnd(EventTime time) {
        return of(time.until(), time.untilDate(), time.precision());
    }

    /** Gives the span of a time, or of a date where there is no time. */
    static Span of(@Nullable OffsetDateTime time, @Nullable PartialDate date, @Nullable TimePrecision precision) {
        Span written = time != null ? of(time) : of(date);
        return precision == null ? written : written.known(precision);
    }

    /** Gives the days that a date can mean; one that is uncertain or approximate can mean any. */
    static Span of(@Nullable PartialDate date) {
        if (date == null || date.isUncertain() || date.isApproximate()) {
            return OPEN;
        }
        return new Span(
                new Moment(date.earliest().atStartOfDay(), null),
                new Moment(date.latest().atStartOfDay(), null).endOf(ChronoUnit.DAYS));
    }

    /** Gives a day. */
    static Span of(LocalDate day) {
        Moment midnight = new Moment(day.atStartOfDay(), null);
        return new Span(midnight, midnight.endOf(ChronoUnit.DAYS));
    }

    /** Gives the span of a moment that is known to the full. */
    static Span of(Instant moment) {
        return of(moment.atOffset(ZoneOffset.UTC));
    }

    /** Gives the span of a time as written, taken to be exact. */
    static Span of(OffsetDateTime time) {
        Moment moment = new Moment(time.toLocalDateTime(), time.getOffset());
        return new Span(moment, moment);
    }

    /** Tells whether all of this span lies before all of another. */
    boolean isSurelyBefore(Span other) {
        return latest != null && latest.isSurelyBefore(other.earliest);
    }

    private boolean isOpen() {
        return earliest == null && latest == null;
    }

    /** Gives what a precision makes of a time as written; with one that is not here, such as approximate, nothing is sure. */
    private Span known(TimePrecision precision) {
        if (precision.equals(TimePrecision.EXACT) || precision.equals(TimePrecision.BETWEEN)) {
            return this;
        }
        if (precision.equals(TimePrecision.NOT_BEFORE)) {
            return new Span(earliest, null);
        }
        if (precision.equals(TimePrecision.NOT_AFTER)) {
            return new Span(null, latest);
        }
        ChronoUnit unit = UNITS.get(precision);
        return unit == null ? OPEN : widened(unit);
    }

    private Span widened(ChronoUnit unit) {
        return new Span(earliest == null ? null : earliest.startOf(unit), latest == null ? null : latest.endOf(unit));
    }
}
