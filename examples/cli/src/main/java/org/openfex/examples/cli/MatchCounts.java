package org.openfex.examples.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openfex.identity.Band;
import org.openfex.identity.Candidates.CappedBlock;

/** How many records were compared, and what came of it. */
final class MatchCounts {
    private final Map<String, Kind> kinds = new TreeMap<>();
    private final Map<String, Capped> capped = new TreeMap<>();

    /** The counts of one kind of record. */
    static final class Kind {
        private long asked;
        private long against;
        private long hits;
        private long reviews;
        private long compared;

        long asked() {
            return asked;
        }

        long against() {
            return against;
        }

        /** How many of those asked for have a candidate in the band hit. */
        long hits() {
            return hits;
        }

        /** How many of them have none there and one in the band review. */
        long reviews() {
            return reviews;
        }

        long without() {
            return asked - hits - reviews;
        }

        /** How many pairs were compared. */
        long compared() {
            return compared;
        }
    }

    /**
     * What was not looked at in full under one kind of key.
     *
     * @param queries how many records asked for it
     * @param size the size of the largest block
     * @param looked how many records of it were looked at
     */
    record Capped(long queries, int size, int looked) {}

    void against(String kind) {
        of(kind).against++;
    }

    void asked(String kind, List<Found.Match> candidates, int compared, List<CappedBlock> blocks) {
        Kind counts = of(kind);
        counts.asked++;
        counts.compared += compared;
        if (candidates.stream().anyMatch(match -> match.evidence().band() == Band.HIT)) {
            counts.hits++;
        } else if (candidates.stream().anyMatch(match -> match.evidence().band() == Band.REVIEW)) {
            counts.reviews++;
        }
        for (CappedBlock block : blocks) {
            capped.merge(
                    block.kind(),
                    new Capped(1, block.size(), block.looked()),
                    (one, other) -> one.size >= other.size
                            ? new Capped(one.queries + 1, one.size, one.looked)
                            : new Capped(one.queries + 1, other.size, other.looked));
        }
    }

    private Kind of(String kind) {
        return kinds.computeIfAbsent(kind, key -> new Kind());
    }

    /** The counts by kind of record. */
    Map<String, Kind> kinds() {
        return kinds;
    }

    /** What was not looked at in full, by kind of key. */
    Map<String, Capped> capped() {
        return capped;
    }
}
