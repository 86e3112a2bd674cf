package org.openfex.model;

import java.time.LocalDate;

/**
 * A date that may be known only in part: a day {@code 1974-02-26}, a month {@code 1974-02}, a year {@code 1974} or a
 * decade {@code 197X}; with {@code ?} at its end it is uncertain, with {@code ~} approximate.
 *
 * <p>This is a subset of EDTF levels 0 and 1 (ISO 8601-2), in the proleptic Gregorian calendar, for the years 0000 to
 * 9999. Immutable and thread-safe; two are equal when they are written alike. FEX clause 4.4.
 */
public final class PartialDate {
    /** Where the year, the month and the day end. */
    private static final int YEAR = 4;

    private static final int MONTH = 7;
    private static final int DAY = 10;

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
        int length = value.length();
        boolean qualified = length > 0 && (value.charAt(length - 1) == '?' || value.charAt(length - 1) == '~');
        int end = qualified ? length - 1 : length;
        if (end == YEAR && value.charAt(YEAR - 1) == 'X') {
            int decade = number(value, 0, YEAR - 1) * 10;
            return new PartialDate(value, LocalDate.of(decade, 1, 1), LocalDate.of(decade + 9, 12, 31));
        }
        if (end != YEAR && end != MONTH && end != DAY) {
            throw notADate();
        }
        int year = number(value, 0, YEAR);
        if (end == YEAR) {
            return new PartialDate(value, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        int month = part(value, YEAR, MONTH);
        if (month < 1 || month > 12) {
            throw notADate();
        }
        LocalDate first = LocalDate.of(year, month, 1);
        if (end == MONTH) {
            return new PartialDate(value, first, first.withDayOfMonth(first.lengthOfMonth()));
        }
        int day = part(value, MONTH, DAY);
        if (day < 1 || day > first.lengthOfMonth()) {
            throw notADate();
        }
        LocalDate date = first.withDayOfMonth(day);
        return new PartialDate(value, date, date);
    }

    /** The number behind a hyphen. */
    private static int part(String value, int from, int to) {
        if (value.charAt(from) != '-') {
            throw notADate();
        }
        return number(value, from + 1, to);
    }

    private static int number(String value, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw notADate();
            }
            number = number * 10 + digit;
        }
        return number;
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
