package org.openfex.identity;

import java.util.List;

/**
 * The answer of an index to one record: the candidates, best first, and what was not looked at.
 *
 * @param list the candidates, by falling total, then by identifier
 * @param compared how many records of the index were compared
 * @param capped the blocks that were too large to be looked at whole, so that a candidate may be missing; empty when all
 *     were
 */
public record Candidates(List<Candidate> list, int compared, List<CappedBlock> capped) {

    /**
     * Copies the lists.
     *
     * @param list see {@link #list()}
     * @param compared see {@link #compared()}
     * @param capped see {@link #capped()}
     */
    public Candidates {
        list = List.copyOf(list);
        capped = List.copyOf(capped);
    }

    /** Gives the numbers of candidates, comparisons and capped blocks. */
    @Override
    public String toString() {
        return "Candidates[" + list.size() + " of " + compared + " compared, " + capped.size() + " capped]";
    }

    /**
     * A block of records with one key that was too large to be looked at whole.
     *
     * @param kind the kind of key, such as {@code serial} or {@code digits-and-maker}
     * @param size how many records have the key
     * @param looked how many of them were looked at
     */
    public record CappedBlock(String kind, int size, int looked) {}
}
