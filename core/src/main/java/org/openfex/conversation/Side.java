package org.openfex.conversation;

/** The side of an exchange that a message comes from. */
public enum Side {
    /** The State or body that asks. */
    REQUESTING,
    /** The State or body that is asked, or one that it referred the request to. */
    REQUESTED,
    /** Neither, as far as the messages at hand tell. */
    OTHER
}
