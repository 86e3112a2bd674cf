package org.openfex.bulk;

import org.openfex.Fex;
import org.openfex.Reading;
import org.openfex.report.Severity;

/**
 * One message of a bulk file: where it stands, and what came of it. Provisional until the {@link BulkReport} says that the
 * file is complete.
 *
 * <p>Immutable and thread-safe.
 */
public final class BulkLine {
    private final RawLine line;
    private final Reading reading;

    private BulkLine(RawLine line, Reading reading) {
        this.line = line;
        this.reading = reading;
    }

    static BulkLine judge(Fex fex, RawLine line) {
        return new BulkLine(line, fex.inspect(line.kept()));
    }

    /**
     * Gives the number of the line.
     *
     * @return the number, from 1; empty lines count
     */
    public long number() {
        return line.number();
    }

    /**
     * Gives where the line begins.
     *
     * @return the number of bytes before it, before compression
     */
    public long offset() {
        return line.offset();
    }

    /**
     * Tells whether the line is a valid message.
     *
     * @return true if the report holds no error
     */
    public boolean isValid() {
        return reading.isValid();
    }

    /**
     * Gives what came of the message: its report, and the message as far as it could be bound. The findings count lines in
     * the message, which is one.
     *
     * @return the reading
     */
    public Reading reading() {
        return reading;
    }

    /**
     * Gives the bytes of the line, to be kept or passed on.
     *
     * @return a copy of the bytes without the line feed; of a line that is too long, only its beginning
     */
    public byte[] document() {
        return line.kept().clone();
    }

    /** The entry of the quarantine for a line that is not valid. */
    QuarantineEntry quarantined() {
        String code = reading.report().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .orElseThrow()
                .code();
        return new QuarantineEntry(line.number(), line.offset(), line.length(), code, line.sha256());
    }

    /** Gives line and verdict, never content. */
    @Override
    public String toString() {
        return "BulkLine[" + number() + ", " + reading + "]";
    }
}
