package org.openfex.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that may be known only in part: a day {@code 1974-02-26}, a month {@code 1974-02}, a year {@code 1974} or a
 * decade {@code 197X}; with {@code ?} at its end it is uncertain, with {@code ~} approximate.
 *
 * <p>This is a subset of EDTF levels 0 and 1 (ISO 8601-2), in the proleptic Gregorian calendar, for the years 0000 to
 * 9999. Immutable and thread-safe; two are equal when they are written alike. FEX clause 4.4.
 */
public final class PartialDate {
    /** The shape alone; whether the month has the day is for the calendar to say. */
    private static final Pattern SHAPE =
            Pattern.compile("(?<year>[0-9]{3}[0-9X])(-(?<month>[0-9]{2})(-(?<day>[0-9]{2}))?)?(?<quality>[?~])?");

    private final String value;
    private final LocalDate earliest;
    private final LocalDate latest;

    private PartialDate(String value, LocalDate earliest, LocalDate latest) {
        this.value = value;
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * {@return the date that a text says}
     *
     * @param value the date as a message writes it
     * @throws IllegalArgumentException if this is no such date, also when the month does not have the day; the message
     *     does not quote the text
     */
    public static PartialDate of(String value) {
        Matcher shape = SHAPE.matcher(value);
        if (!shape.matches()) {
            throw notADate();
        }
        String year = shape.group("year");
        String month = shape.group("month");
        String day = shape.group("day");
        boolean decade = year.endsWith("X");
        if (decade && month != null) {
            throw notADate();
        }
        try {
            if (day != null) {
                LocalDate date = LocalDate.of(number(year), number(month), number(day));
                return new PartialDate(value, date, date);
            }
            if (month != null) {
                YearMonth whole = YearMonth.of(number(year), number(month));
                return new PartialDate(value, whole.atDay(1), whole.atEndOfMonth());
            }
        } catch (DateTimeException e) {
            // Not passed on as cause: its text quotes the numbers.
            throw notADate();
        }
        LocalDate first = LocalDate.of(number(year.replace('X', '0')), 1, 1);
        LocalDate last = LocalDate.of(number(year.replace('X', '9')), 12, 31);
        return new PartialDate(value, first, last);
    }

    /**
     * {@return a date known to the day}
     *
     * @param date the day
     * @throws IllegalArgumentException if the year is not within 0 to 9999
     */
    public static PartialDate of(LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > 9999) {
            throw notADate();
        }
        return new PartialDate(date.toString(), date, date);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static IllegalArgumentException notADate() {
        return new IllegalArgumentException("not a date of the form 1974-02-26, 1974-02, 1974 or 197X");
    }

    /**
     * {@return the date as a message writes it, such as {@code 1974-02~}}
     */
    public String value() {
        return value;
    }

    /**
     * {@return the first day that it can mean, doubts apart: {@code 1974-02-01} for {@code 1974-02~}}
     */
    public LocalDate earliest() {
        return earliest;
    }

    /**
     * {@return the last day that it can mean, doubts apart: {@code 1979-12-31} for {@code 197X}}
     */
    public LocalDate latest() {
        return latest;
    }

    /**
     * {@return whether the source of the date is in doubt ({@code ?})}
     */
    public boolean isUncertain() {
        return value.endsWith("?");
    }

    /**
     * {@return whether the date is an estimate ({@code ~})}
     */
    public boolean isApproximate() {
        return value.endsWith("~");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * {@return a text that tells nothing of the date, which may be a date of birth}
     */
    @Override
    public String toString() {
        return "PartialDate[?]";
    }
}
