package org.openfex.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of an exchange, and what answered it.
 *
 * @param message the identifier of the message that asks it
 * @param id the local identifier of the question in that message; text of the message, unlike everything else here
 * @param by the side that asks
 * @param answeredBy the identifier of the message that answered it; null while it is open
 */
public record AskedQuestion(
        UUID message, String id, Side by, @Nullable UUID answeredBy) {

    /**
     * {@return whether nothing has answered it yet}
     */
    public boolean isOpen() {
        return answeredBy == null;
    }

    AskedQuestion answeredBy(UUID answer) {
        return new AskedQuestion(message, id, by, answer);
    }

    /** Gives the identifiers of the messages only. */
    @Override
    public String toString() {
        return "AskedQuestion[message=" + message + ", by=" + by + ", answeredBy=" + answeredBy + "]";
    }
}
