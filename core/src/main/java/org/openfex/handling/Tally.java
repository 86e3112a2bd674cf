package org.openfex.handling;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openfex.code.Code;
import org.openfex.code.ContentKind;
import org.openfex.model.WithheldContent;

/** How much of which kind was withheld. Not thread-safe. */
final class Tally {
    private final SortedMap<ContentKind, Integer> counts = new TreeMap<>(Comparator.comparing(Code::value));

    void add(ContentKind kind, int count) {
        counts.merge(kind, count, Tally::sum);
    }

    void addAll(Tally other) {
        other.counts.forEach(this::add);
    }

    /** Adds what was withheld before; a kind that FEX does not know is told as unknown content. */
    void addAll(List<WithheldContent> withheld) {
        withheld.forEach(entry -> add(entry.kind().isKnown() ? entry.kind() : ContentKind.UNKNOWN, entry.count()));
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** The first of the kinds; unknown content when there is none. */
    ContentKind first() {
        return counts.isEmpty() ? ContentKind.UNKNOWN : counts.firstKey();
    }

    /** One entry a kind, sorted by kind. */
    List<WithheldContent> entries() {
        return counts.entrySet().stream()
                .map(entry -> WithheldContent.builder()
                        .kind(entry.getKey())
                        .count(entry.getValue())
                        .build())
                .toList();
    }

    /** A count that another system stated may be as great as can be. */
    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }
}
