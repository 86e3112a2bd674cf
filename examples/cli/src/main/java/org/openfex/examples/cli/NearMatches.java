package org.openfex.examples.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names that a mistyped one may have meant. */
final class NearMatches {
    private static final int MOST = 5;
    private static final int MAX_DISTANCE = 4;

    private NearMatches() {}

    /** A sentence to end an error message with: empty, or such as {@code "; did you mean rifle?"}. */
    static String hint(String typed, Collection<String> names) {
        List<String> near = of(typed, names);
        return near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
    }

    /** The names that hold what was typed or are a few letters away, the nearest first. */
    static List<String> of(String typed, Collection<String> names) {
        return names.stream()
                .filter(name -> (typed.length() > 2 && name.contains(typed)) || distance(typed, name) <= allowed(typed))
                .sorted(Comparator.comparingInt((String name) -> distance(typed, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static int allowed(String typed) {
        return Math.min(MAX_DISTANCE, Math.max(1, typed.length() / 3));
    }

    /** Levenshtein's distance: letters to add, drop or change. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
