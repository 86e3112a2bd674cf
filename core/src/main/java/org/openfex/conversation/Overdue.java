package org.openfex.conversation;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that a side of an exchange ought to have done by now.
 *
 * @param what what is missing
 * @param by the side whose turn it is
 * @param message the identifier of the message that set the time or waits for it
 * @param since the time that has passed
 */
public record Overdue(What what, Side by, UUID message, Instant since) {

    /** What is missing. A minor version may add to these: have a default. */
    public enum What {
        /** An answer: the time by which the request asks for one has passed. */
        ANSWER,
        /** The next step: the time for which the requested side announced it has passed. */
        NEXT_STEP,
        /** The end of a postponement: its last day has passed everywhere. */
        END_OF_POSTPONEMENT,
        /** An acknowledgement: the caller's patience is over, and nothing has come back. */
        ACKNOWLEDGEMENT,
        /** The answer to a question: the time that its message sets has passed or, where it sets none, the caller's patience. */
        ANSWER_TO_QUESTION,
        /** News of the progress: it was asked for longer ago than the caller's patience. */
        PROGRESS
    }
}
