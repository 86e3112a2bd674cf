package org.openfex.examples.benchmarks.synthetic;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serial numbers of the shapes that {@link FirearmLine} describes. */
public final class Serials {
    /** What Soviet factories stamped; letters that are easily confused were passed over by most. */
    private static final String CYRILLIC = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ";

    private static final String LATIN = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private static final Pattern LAST_DIGITS = Pattern.compile("([0-9]+)(?=[^0-9]*$)");

    private Serials() {}

    /** Fills a shape but for its last run of {@code #}, which counts. */
    static String series(String shape, int year, Draw draw) {
        int counterEnd = shape.lastIndexOf('#');
        int counter = counterEnd;
        while (counter > 0 && shape.charAt(counter - 1) == '#') {
            counter--;
        }
        StringBuilder series = new StringBuilder();
        for (int i = 0; i < shape.length(); i++) {
            char c = shape.charAt(i);
            boolean counts = i >= counter && i <= counterEnd;
            switch (c) {
                case '@' -> series.append(draw.of(CYRILLIC));
                case '&' -> series.append(draw.of(LATIN));
                case '~' -> series.append(Character.toLowerCase(draw.of(LATIN)));
                case '%' -> series.append(String.format(Locale.ROOT, "%02d", year % 100));
                case '#' -> series.append(counts ? '#' : (char) ('0' + draw.below(10)));
                default -> series.append(c);
            }
        }
        return series.toString();
    }

    /** The length of the part of a series that counts. */
    static int digits(String series) {
        return series.lastIndexOf('#') - series.indexOf('#') + 1;
    }

    /** The number of a series at a count. */
    static String at(String series, int count) {
        int first = series.indexOf('#');
        int digits = digits(series);
        return series.substring(0, first)
                + String.format(Locale.ROOT, "%0" + digits + "d", count)
                + series.substring(first + digits);
    }

    /**
     * {@return the number so many places later in its series; the same number where the series does not reach so far}
     *
     * @param serial the number
     * @param step how many places, below 0 for earlier
     */
    public static String neighbour(String serial, int step) {
        Matcher digits = LAST_DIGITS.matcher(serial);
        if (!digits.find()) {
            return serial;
        }
        String text = digits.group(1);
        long count = Long.parseLong(text) + step;
        String moved = count < 0 ? "" : String.format(Locale.ROOT, "%0" + text.length() + "d", count);
        return moved.length() == text.length()
                ? serial.substring(0, digits.start()) + moved + serial.substring(digits.end())
                : serial;
    }
}
