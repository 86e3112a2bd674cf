package org.openfex;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openfex.model.Message;
import org.openfex.report.Report;

/**
 * What came of reading a document: the report, and the message as far as it could be bound.
 *
 * <p>Immutable and thread-safe.
 */
public final class Reading {
    private final Report report;
    private final @Nullable Message message;

    Reading(Report report, @Nullable Message message) {
        this.report = report;
        this.message = message;
    }

    /**
     * Tells whether the document is a valid message.
     *
     * @return true if the report holds no error
     */
    public boolean isValid() {
        return report.isValid();
    }

    /**
     * Gives the report.
     *
     * @return the report, with line and column for every finding
     */
    public Report report() {
        return report;
    }

    /**
     * Gives the message as far as it could be bound. Of a valid document that is the whole message. Of an invalid one, what
     * fits the records: members of a wrong type are missing from it, and required members may be null.
     *
     * @return the message; empty when the document is not JSON as FEX wants it, its version cannot be read, or it has so many
     *     faults that the search for them was stopped
     */
    public Optional<Message> message() {
        return Optional.ofNullable(message);
    }

    /** Gives the verdict and the number of findings, never content. */
    @Override
    public String toString() {
        return "Reading[" + report + "]";
    }
}
