package org.openfex.bulk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openfex.report.Report;

/**
 * What came of reading a bulk file: the outcome, what was found in the file as a whole, and how many messages it holds. What
 * was found in each message, the lines themselves have told.
 *
 * <p>Immutable and thread-safe.
 */
public final class BulkReport {
    private final BulkOutcome outcome;
    private final Report report;
    private final @Nullable BulkTrailer trailer;
    private final long records;
    private final long invalid;

    BulkReport(BulkOutcome outcome, Report report, @Nullable BulkTrailer trailer, long records, long invalid) {
        this.outcome = outcome;
        this.report = report;
        this.trailer = trailer;
        this.records = records;
        this.invalid = invalid;
    }

    /**
     * Gives what became of the file.
     *
     * @return the outcome
     */
    public BulkOutcome outcome() {
        return outcome;
    }

    /**
     * Tells whether the file was read to its end and its trailer is true. Until then every message is provisional.
     *
     * @return true for {@link BulkOutcome#COMPLETE}
     */
    public boolean isComplete() {
        return outcome == BulkOutcome.COMPLETE;
    }

    /**
     * Gives what was found in the file as a whole, not in its messages.
     *
     * @return the report
     */
    public Report report() {
        return report;
    }

    /**
     * Gives the trailer, which names the file by its digest.
     *
     * @return the trailer; empty when none was reached, or it is malformed
     */
    public Optional<BulkTrailer> trailer() {
        return Optional.ofNullable(trailer);
    }

    /**
     * Gives the number of messages handed over, those before a checkpoint too. {@link BulkReader#verify} hands over none and
     * counts all.
     *
     * @return the number, valid or not
     */
    public long records() {
        return records;
    }

    /**
     * Gives the number of messages that are not valid.
     *
     * @return the number; 0 from {@link BulkReader#verify}, which does not judge messages
     */
    public long invalid() {
        return invalid;
    }

    /** Gives the outcome and the numbers. */
    @Override
    public String toString() {
        return "BulkReport[" + outcome + ", records=" + records + ", invalid=" + invalid + ", " + report + "]";
    }
}
