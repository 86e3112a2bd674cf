package org.openfex.handling;

import java.util.List;
import java.util.Objects;
import org.openfex.model.Message;
import org.openfex.model.WithheldContent;

/**
 * A message that was made from another one, and what was withheld of that. Immutable.
 *
 * @param message the new message
 * @param withheld what was withheld, one entry a kind of content, sorted by kind; what a redaction before this one withheld is
 *     counted too. The message says the same
 */
public record Redaction(Message message, List<WithheldContent> withheld) {

    /**
     * Copies the list.
     *
     * @param message the new message
     * @param withheld what was withheld
     */
    public Redaction {
        Objects.requireNonNull(message, "message");
        withheld = List.copyOf(withheld);
    }

    /** Gives the identifier of the new message. */
    @Override
    public String toString() {
        return "Redaction[" + message.id() + "]";
    }
}
