package org.openfex.report;

import java.util.Comparator;

/** The order of JSON pointers: token by token, a pointer before those below it, and array indexes as numbers. */
final class PointerOrder implements Comparator<String> {

    static final PointerOrder INSTANCE = new PointerOrder();

    private PointerOrder() {}

    /** Walks through both at once, without cutting them up: reports are sorted by it, and some have a thousand findings. */
    @Override
    public int compare(String left, String right) {
        int a = 0;
        int b = 0;
        while (a <= left.length() && b <= right.length()) {
            int endA = end(left, a);
            int endB = end(right, b);
            int order = compareTokens(left, a, endA, right, b, endB);
            if (order != 0) {
                return order;
            }
            a = endA + 1;
            b = endB + 1;
        }
        // The one that has tokens left stands below the other.
        return Boolean.compare(a <= left.length(), b <= right.length());
    }

    private static int end(String pointer, int from) {
        int slash = pointer.indexOf('/', from);
        return slash < 0 ? pointer.length() : slash;
    }

    private static int compareTokens(String left, int a, int endA, String right, int b, int endB) {
        int lengthA = endA - a;
        int lengthB = endB - b;
        // Digits without leading zeros: the longer number is the greater, so no number is too long to compare.
        if (lengthA != lengthB && isNumber(left, a, endA) && isNumber(right, b, endB)) {
            return Integer.compare(lengthA, lengthB);
        }
        for (int i = 0; i < Math.min(lengthA, lengthB); i++) {
            int order = Character.compare(left.charAt(a + i), right.charAt(b + i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(lengthA, lengthB);
    }

    private static boolean isNumber(String pointer, int from, int to) {
        for (int i = from; i < to; i++) {
            if (pointer.charAt(i) < '0' || pointer.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }
}
