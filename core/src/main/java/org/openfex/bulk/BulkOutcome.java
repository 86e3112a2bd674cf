package org.openfex.bulk;

/** What became of a bulk file as a whole, whatever became of its messages. */
public enum BulkOutcome {
    /** It was read to its end, and its trailer is true: nothing is missing and nothing was changed on the way. */
    COMPLETE,
    /** It was read to its end, but has no trailer, and the caller did not ask for one: what is missing cannot be told. */
    WITHOUT_TRAILER,
    /** It is damaged, cut, changed, too large or cannot be read, as the report says: use nothing of it. */
    REFUSED,
    /** More lines were not valid than the caller tolerates; the rest was not read. */
    STOPPED,
    /** The thread was interrupted; the rest was not read. */
    INTERRUPTED
}
