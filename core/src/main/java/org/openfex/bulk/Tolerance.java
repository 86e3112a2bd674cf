package org.openfex.bulk;

/**
 * How many lines of a bulk file may be no valid messages before reading stops (clause 23.5 of FEX). Both bounds hold; that
 * of the share is asked from the thousandth message on, and at the end.
 *
 * @param maxLines the number of lines
 * @param maxPercent their share of all messages in percent, from 0 to 100
 */
public record Tolerance(long maxLines, double maxPercent) {
    private static final long ASKED_FROM = 1000;
    private static final double ALL = 100;

    /**
     * Checks that the bounds can be kept.
     *
     * @param maxLines see {@link #maxLines()}
     * @param maxPercent see {@link #maxPercent()}
     * @throws IllegalArgumentException if the number is negative, or the share not from 0 to 100
     */
    public Tolerance {
        if (maxLines < 0 || !(maxPercent >= 0 && maxPercent <= ALL)) {
            throw new IllegalArgumentException("a tolerance is a number of lines, and a share from 0 to 100 percent");
        }
    }

    /**
     * Gives the tolerance that readers have unless told otherwise.
     *
     * @return the one that stops at the first line that is not valid
     */
    public static Tolerance none() {
        return new Tolerance(0, ALL);
    }

    /**
     * Gives the tolerance of those who want to see all lines.
     *
     * @return the one that never stops
     */
    public static Tolerance unlimited() {
        return new Tolerance(Long.MAX_VALUE, ALL);
    }

    /**
     * Tolerates a number of lines.
     *
     * @param maxLines the number
     * @return the tolerance
     * @throws IllegalArgumentException if the number is negative
     */
    public static Tolerance ofLines(long maxLines) {
        return new Tolerance(maxLines, ALL);
    }

    /**
     * Tolerates a share of lines.
     *
     * @param maxPercent the share in percent, from 0 to 100
     * @return the tolerance
     * @throws IllegalArgumentException if it is no such share
     */
    public static Tolerance ofPercent(double maxPercent) {
        return new Tolerance(Long.MAX_VALUE, maxPercent);
    }

    /** Whether so many lines are too many. */
    boolean isExceeded(long invalid, long records, boolean isAtEnd) {
        boolean isShareAsked = isAtEnd || records >= ASKED_FROM;
        return invalid > maxLines || (isShareAsked && invalid * ALL > maxPercent * records);
    }
}
