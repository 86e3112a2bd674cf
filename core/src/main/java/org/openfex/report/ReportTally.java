package org.openfex.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Counts what became of many documents. A document is either valid, not valid, or could not be read at all. Not thread-safe.
 */
public final class ReportTally {

    /** What is found where there were no bytes to judge. */
    private static final Set<String> UNREADABLE = Set.of("input-directory", "input-not-found", "input-unreadable");

    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    private long valid;
    private long invalid;
    private long unreadable;
    private long omitted;

    /** Starts at nothing. */
    public ReportTally() {}

    /**
     * Counts a document.
     *
     * @param report its report
     */
    public void add(Report report) {
        if (report.isValid()) {
            valid++;
        } else if (isUnreadable(report)) {
            unreadable++;
        } else {
            invalid++;
        }
        for (Severity severity : Severity.values()) {
            counts.merge(severity, (long) report.count(severity), Long::sum);
        }
        omitted += report.omitted();
    }

    /**
     * Tells whether there was no document to judge: no such file, a directory, or one that failed while it was read.
     *
     * @param report the report of the attempt
     * @return true if nothing could be read
     */
    public static boolean isUnreadable(Report report) {
        return report.findings().stream().anyMatch(finding -> UNREADABLE.contains(finding.code()));
    }

    /**
     * {@return the number of all documents}
     */
    public long documents() {
        return valid + invalid + unreadable;
    }

    /**
     * {@return the number of valid documents}
     */
    public long valid() {
        return valid;
    }

    /**
     * {@return the number of documents that were read and are not valid}
     */
    public long invalid() {
        return invalid;
    }

    /**
     * {@return the number of documents that could not be read}
     */
    public long unreadable() {
        return unreadable;
    }

    /**
     * Counts the findings of a severity in all documents, those that no report shows too.
     *
     * @param severity the severity
     * @return the number of findings
     */
    public long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    /**
     * {@return the number of findings that were made and stand in no report, because a report shows only so many}
     */
    public long omitted() {
        return omitted;
    }

    /** Gives the numbers. */
    @Override
    public String toString() {
        return "ReportTally[valid=" + valid + ", invalid=" + invalid + ", unreadable=" + unreadable + ", counts="
                + Collections.unmodifiableMap(counts) + "]";
    }
}
