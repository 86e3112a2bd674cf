package org.openfex.scope;

/** Whether an item falls under an instrument. */
public enum ScopeAnswer {
    /** It does, as far as the record of it is right. */
    YES,
    /** It does not, as far as the record of it is right. */
    NO,
    /** The record does not say enough, or something decides that no record says. */
    UNDECIDED
}
