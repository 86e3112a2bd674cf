package org.openfex.examples.benchmarks.quality;

import java.util.List;
import java.util.function.Predicate;
import org.openfex.examples.benchmarks.quality.Finder.Answer;
import org.openfex.examples.benchmarks.quality.Finder.Found;
import org.openfex.identity.Band;

/** Counts how queries were answered whose truth is known. */
final class Tally {
    /** Recall is told among so many candidates. */
    static final int TOP = 10;

    private int queries;
    private int first;
    private int top;
    private int among;
    private int trueHits;
    private int trueReviews;
    private int falseHits;
    private int falseReviews;
    private int namesakeHits;
    private int capped;

    /**
     * Counts an answer.
     *
     * @param answer the candidates
     * @param truth the identifier of the record that it is
     * @param isNamesake tells of another record whether the query cannot tell it from the truth; such hits are counted apart
     */
    void add(Answer answer, String truth, Predicate<String> isNamesake) {
        List<Found> found = answer.found();
        queries++;
        capped += answer.isCapped() ? 1 : 0;
        for (int place = 0; place < found.size(); place++) {
            Found candidate = found.get(place);
            Band band = candidate.band();
            if (candidate.id().equals(truth)) {
                among++;
                first += place < 1 ? 1 : 0;
                top += place < TOP ? 1 : 0;
                trueHits += band == Band.HIT ? 1 : 0;
                trueReviews += band == Band.REVIEW ? 1 : 0;
            } else if (band == Band.HIT) {
                boolean namesake = isNamesake.test(candidate.id());
                namesakeHits += namesake ? 1 : 0;
                falseHits += namesake ? 0 : 1;
            } else if (band == Band.REVIEW && place < TOP) {
                falseReviews++;
            }
        }
    }

    /** Adds what another tally counted. */
    void add(Tally other) {
        queries += other.queries;
        first += other.first;
        top += other.top;
        among += other.among;
        trueHits += other.trueHits;
        trueReviews += other.trueReviews;
        falseHits += other.falseHits;
        falseReviews += other.falseReviews;
        namesakeHits += other.namesakeHits;
        capped += other.capped;
    }

    int queries() {
        return queries;
    }

    /** The part of the queries for which the truth came first. */
    double recallAtOne() {
        return part(first, queries);
    }

    /** The part of the queries for which the truth was among the first ten. */
    double recallAtTen() {
        return part(top, queries);
    }

    /** The part of the queries for which the truth was a candidate at all: what blocking let through. */
    double complete() {
        return part(among, queries);
    }

    /** The part of the queries for which the truth was a hit. */
    double hitRecall() {
        return part(trueHits, queries);
    }

    /** The part of the queries for which the truth was a hit or up for review. */
    double recall() {
        return part(trueHits + trueReviews, queries);
    }

    /** The part of the hits that are true; those of namesakes do not count. */
    double hitPrecision() {
        return part(trueHits, trueHits + falseHits);
    }

    /** The part of the candidates up for review, among the first ten, that are true. */
    double reviewPrecision() {
        return part(trueReviews, trueReviews + falseReviews);
    }

    /** Hits that are neither the truth nor its namesakes, for each query. */
    double falseHits() {
        return part(falseHits, queries);
    }

    /** Hits on namesakes for each query. */
    double namesakeHits() {
        return part(namesakeHits, queries);
    }

    /** How many queries shared a key with more records than were looked at. */
    int capped() {
        return capped;
    }

    private static double part(int of, int all) {
        return all == 0 ? Double.NaN : (double) of / all;
    }
}
