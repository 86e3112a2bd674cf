package org.openfex.examples.benchmarks.speed;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The middle of some figures and how far they lie apart.
 *
 * @param median the figure in the middle, or the mean of the two in the middle
 * @param least the least
 * @param most the most
 */
record Spread(double median, double least, double most) {

    /** The spread of at least one figure. */
    static Spread of(List<Double> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("no figures");
        }
        List<Double> sorted = figures.stream().sorted().toList();
        int half = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return new Spread(median, sorted.get(0), sorted.get(sorted.size() - 1));
    }

    /** The spread of the ratios of figures that were taken together. */
    static Spread ratios(List<Double> figures, List<Double> others) {
        if (figures.size() != others.size()) {
            throw new IllegalArgumentException("not taken together");
        }
        return of(IntStream.range(0, figures.size())
                .mapToObj(i -> figures.get(i) / others.get(i))
                .toList());
    }

    /** The median with two or more places, and the others: {@code 0.38 (0.35–0.52)}. */
    String text() {
        return String.format(Locale.ROOT, "%s (%s–%s)", number(median), number(least), number(most));
    }

    /** Two places, and three significant digits where that is more. */
    static String number(double figure) {
        if (figure >= 10) {
            return String.format(Locale.ROOT, "%.1f", figure);
        }
        return String.format(Locale.ROOT, figure < 0.1 ? "%.3f" : "%.2f", figure);
    }
}
