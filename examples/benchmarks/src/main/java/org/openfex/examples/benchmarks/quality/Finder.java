package org.openfex.examples.benchmarks.quality;

import java.util.List;

/**
 * A way to find records again: FEX itself, or what it is compared with.
 *
 * @param <T> what the records are of
 */
public interface Finder<T> {

    /** {@return what a report calls it} */
    String name();

    /**
     * Adds a record.
     *
     * @param id its identifier
     * @param record the record
     */
    void add(String id, T record);

    /**
     * {@return what may be the same, best first}
     *
     * @param query what is asked about
     * @param most how many at most
     */
    List<Found> find(T query, int most);

    /** How surely a candidate is the same. */
    enum Band {
        /** The same, to be confirmed by a person. */
        HIT,
        /** Perhaps the same. */
        REVIEW,
        /** A candidate that is not the same. */
        NO
    }

    /**
     * A candidate.
     *
     * @param id its identifier
     * @param band how surely it is the same
     */
    record Found(String id, Band band) {}
}
