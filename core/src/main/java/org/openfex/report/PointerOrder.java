package org.openfex.report;

import java.util.Comparator;

/** The order of JSON pointers: token by token, a pointer before those below it, and array indexes as numbers. */
final class PointerOrder implements Comparator<String> {

    static final PointerOrder INSTANCE = new PointerOrder();

    private PointerOrder() {}

    @Override
    public int compare(String left, String right) {
        String[] a = left.split("/", -1);
        String[] b = right.split("/", -1);
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int order = compareTokens(a[i], b[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
    }

    private static int compareTokens(String a, String b) {
        // Digits without leading zeros: the longer number is the greater, so no number is too long to compare.
        boolean numbers = isNumber(a) && isNumber(b);
        if (numbers && a.length() != b.length()) {
            return Integer.compare(a.length(), b.length());
        }
        return a.compareTo(b);
    }

    private static boolean isNumber(String token) {
        return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
