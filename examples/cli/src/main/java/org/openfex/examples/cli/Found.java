package org.openfex.examples.cli;

import java.util.List;
import org.openfex.identity.Candidates.CappedBlock;
import org.openfex.identity.Evidence;

/**
 * A firearm or person of the one side, and what was found for it on the other.
 *
 * @param kind {@code firearm} or {@code person}
 * @param of the record that was asked for
 * @param candidates what was found, best first
 * @param capped what was not looked at in full
 */
record Found(String kind, Listed of, List<Match> candidates, List<CappedBlock> capped) {
    Found {
        candidates = List.copyOf(candidates);
        capped = List.copyOf(capped);
    }

    /**
     * A record of a side.
     *
     * @param place where it stands
     * @param text what it says, in a few words; empty unless values are to be shown
     */
    record Listed(RecordPlace place, String text) {}

    /**
     * A candidate.
     *
     * @param with the record
     * @param evidence what speaks for and against it
     */
    record Match(Listed with, Evidence evidence) {}

    @Override
    public String toString() {
        return "Found[" + kind + ", " + candidates.size() + " candidates]";
    }
}
