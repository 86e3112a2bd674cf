package org.openfex.identity;

import java.util.List;

/** What the comparisons ask of short sorted lists of codes. */
final class Sets {
    private Sets() {}

    /** Whether two sorted lists have an item in common. */
    static boolean haveCommon(List<String> one, List<String> other) {
        int left = 0;
        int right = 0;
        while (left < one.size() && right < other.size()) {
            int order = one.get(left).compareTo(other.get(right));
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                left++;
            } else {
                right++;
            }
        }
        return false;
    }
}
