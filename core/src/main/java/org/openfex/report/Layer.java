package org.openfex.report;

/** The layer of validation that made a finding, in the order in which the layers run. */
public enum Layer {
    /** Strict JSON and limits: can the bytes be read at all? */
    SYNTAX,
    /** The JSON Schema of the standard: are the members there, of the right shape and no others? */
    SCHEMA,
    /** The constraints on objects built in Java; they say the same as the schema says of bytes. */
    CONSTRAINT,
    /** The rules about meaning: does the message make sense? */
    RULE,
    /** The messages of an exchange judged together, each of them valid: does one follow from the other? */
    CONVERSATION
}
