package org.openfex.examples.benchmarks.quality;

import java.util.List;
import org.openfex.identity.Band;

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
     * {@return what may be the same}
     *
     * @param query what is asked about
     * @param most how many at most
     */
    Answer find(T query, int most);

    /**
     * A candidate.
     *
     * @param id its identifier
     * @param band how surely it is the same
     */
    record Found(String id, Band band) {}

    /**
     * An answer to a query.
     *
     * @param found the candidates, best first
     * @param isCapped whether some that share a key with the query were not looked at
     */
    record Answer(List<Found> found, boolean isCapped) {}
}
