package org.openfex.identity;

/**
 * A record of an index that may be about the thing that was asked for, with what speaks for and against it. A candidate is
 * for a person to review.
 *
 * @param id the identifier under which the caller added the record
 * @param evidence what speaks for and against it
 */
public record Candidate(String id, Evidence evidence) {

    /** Gives the evidence without the identifier, which may be a number of a register. */
    @Override
    public String toString() {
        return "Candidate[" + evidence + "]";
    }
}
