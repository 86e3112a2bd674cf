package org.openfex.examples.cli.convert;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a register writes dates: {@code yyyy}, {@code MM}, {@code dd}, {@code HH}, {@code mm} and {@code ss} stand for digits,
 * {@code d}, {@code M} and {@code H} for one or two, everything else for itself.
 *
 * <p>A year has four digits: which century two digits mean is not for a converter to decide.
 */
final class DatePattern {
    private static final Pattern TOKEN = Pattern.compile("yyyy|MM|M|dd|d|HH|H|mm|ss|[^A-Za-z0-9]|(?<wrong>.)");

    private enum Field {
        YEAR,
        MONTH,
        DAY,
        HOUR,
        MINUTE,
        SECOND
    }

    private final Pattern shape;
    private final Map<Field, String> groups;

    private DatePattern(Pattern shape, Map<Field, String> groups) {
        this.shape = shape;
        this.groups = groups;
    }

    /**
     * {@return the pattern of a text}
     *
     * @param text the pattern as the mapping writes it
     * @throws IllegalArgumentException if it is none; the message says why
     */
    static DatePattern of(String text) {
        StringBuilder regex = new StringBuilder();
        Map<Field, String> groups = new EnumMap<>(Field.class);
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (token.group("wrong") != null) {
                throw new IllegalArgumentException(
                        "A date pattern is made of yyyy, MM, M, dd, d, HH, H, mm, ss and signs.");
            }
            String part = token.group();
            Field field = switch (part.charAt(0)) {
                case 'y' -> Field.YEAR;
                case 'M' -> Field.MONTH;
                case 'd' -> Field.DAY;
                case 'H' -> Field.HOUR;
                case 'm' -> Field.MINUTE;
                case 's' -> Field.SECOND;
                default -> null;
            };
            if (field == null) {
                regex.append(Pattern.quote(part));
                continue;
            }
            String group = field.name();
            if (groups.putIfAbsent(field, group) != null) {
                throw new IllegalArgumentException("A date pattern has each part once only.");
            }
            String digits = part.length() == 1 ? "{1,2}" : "{" + part.length() + "}";
            regex.append("(?<").append(group).append(">[0-9]").append(digits).append(')');
        }
        boolean isDate = groups.containsKey(Field.YEAR)
                && (groups.containsKey(Field.MONTH) || !groups.containsKey(Field.DAY))
                && (groups.containsKey(Field.DAY) || !groups.containsKey(Field.HOUR))
                && groups.containsKey(Field.HOUR) == groups.containsKey(Field.MINUTE)
                && (groups.containsKey(Field.HOUR) || !groups.containsKey(Field.SECOND));
        if (!isDate) {
            throw new IllegalArgumentException(
                    "A date pattern has a year, and with it a month, a day of a month, or a day and a time.");
        }
        return new DatePattern(Pattern.compile(regex.toString()), groups);
    }

    /** {@return what the text tells, null when it does not have this form or the calendar does not have the day} */
    @Nullable
    Read read(String text) {
        Matcher found = shape.matcher(text);
        if (!found.matches()) {
            return null;
        }
        int year = field(found, Field.YEAR, 0);
        int month = field(found, Field.MONTH, 1);
        int day = field(found, Field.DAY, 1);
        try {
            LocalDate date = LocalDate.of(year, month, day);
            if (groups.containsKey(Field.HOUR)) {
                LocalDateTime time = date.atTime(
                        field(found, Field.HOUR, 0), field(found, Field.MINUTE, 0), field(found, Field.SECOND, 0));
                return new Read(date.toString(), time);
            }
        } catch (DateTimeException e) {
            return null;
        }
        if (groups.containsKey(Field.DAY)) {
            return new Read(LocalDate.of(year, month, day).toString(), null);
        }
        return groups.containsKey(Field.MONTH)
                ? new Read(YearMonth.of(year, month).toString(), null)
                : new Read(found.group(Field.YEAR.name()), null);
    }

    private int field(Matcher found, Field field, int otherwise) {
        String group = groups.get(field);
        return group == null ? otherwise : Integer.parseInt(found.group(group));
    }

    /**
     * A date that was read.
     *
     * @param date the date as a message writes it, of a day, month or year
     * @param time the time, null when the pattern has none
     */
    record Read(String date, @Nullable LocalDateTime time) {
        boolean isDay() {
            return date.length() == "1974-02-26".length();
        }
    }
}
