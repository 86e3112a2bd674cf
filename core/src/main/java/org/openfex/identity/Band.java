package org.openfex.identity;

/**
 * How much two records speak for being about one thing. No band says that they are: a person decides that, with the papers
 * in hand. FEX clause 21.9.
 */
public enum Band {
    /** Strong agreement, and nothing that forbids it: to be looked at first. */
    HIT,

    /** Agreement that could be chance, or that something speaks against: to be looked at by a person who has the time. */
    REVIEW,

    /** Too little agreement to trouble anybody. */
    NO
}
