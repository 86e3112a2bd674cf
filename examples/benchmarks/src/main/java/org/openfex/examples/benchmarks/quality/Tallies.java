package org.openfex.examples.benchmarks.quality;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Tallies by a label. */
final class Tallies {
    private final Map<String, Tally> tallies;

    private Tallies(Map<String, Tally> tallies) {
        this.tallies = tallies;
    }

    /** Tallies in the order in which the labels come first. */
    static Tallies asTheyCome() {
        return new Tallies(new LinkedHashMap<>());
    }

    /** Tallies in the order of the labels. */
    static Tallies sorted() {
        return new Tallies(new TreeMap<>());
    }

    Tally of(String label) {
        return tallies.computeIfAbsent(label, l -> new Tally());
    }

    /** A table of all that is told of the truth. */
    TextTable table(String head) {
        TextTable table = new TextTable(
                head,
                "queries",
                "recall@1",
                "recall@10",
                "candidate",
                "hit",
                "hit+review",
                "prec. hit",
                "prec. review",
                "false hits",
                "namesakes",
                "capped");
        tallies.forEach((label, tally) -> table.row(
                label,
                tally.queries(),
                tally.recallAtOne(),
                tally.recallAtTen(),
                tally.complete(),
                tally.hitRecall(),
                tally.recall(),
                tally.hitPrecision(),
                tally.reviewPrecision(),
                tally.falseHits(),
                tally.namesakeHits(),
                tally.capped()));
        return table;
    }
}
