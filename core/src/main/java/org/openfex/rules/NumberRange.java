package org.openfex.rules;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An unbroken range of numbers that count up in their last digits, such as AB 0100 to AB 0199.
 *
 * @param first the first count
 * @param last the last count, which is below the first where the range is reversed
 */
record NumberRange(BigInteger first, BigInteger last) {
    /** Anything that does not end in a digit, or nothing, and the digits at the end. */
    private static final Pattern COUNTED = Pattern.compile("((?:.*[^0-9])?)([0-9]+)", Pattern.DOTALL);

    /** Gives the range between two numbers; empty where they differ in more than their last digits. */
    static Optional<NumberRange> of(String first, String last) {
        Matcher from = COUNTED.matcher(first);
        Matcher to = COUNTED.matcher(last);
        return from.matches()
                        && to.matches()
                        && from.group(1).equals(to.group(1))
                        && from.group(2).length() == to.group(2).length()
                ? Optional.of(new NumberRange(new BigInteger(from.group(2)), new BigInteger(to.group(2))))
                : Optional.empty();
    }

    boolean isReversed() {
        return last.compareTo(first) < 0;
    }

    /** Gives how many numbers the range holds; of a reversed one, none or fewer. */
    BigInteger size() {
        return last.subtract(first).add(BigInteger.ONE);
    }
}
