package org.openfex.report;

import java.util.Objects;

/**
 * Thrown when a message that is not valid is to be read or written; it carries the whole report.
 *
 * <p>Its message names the number of findings, and the code and place of the first error; like the report it never quotes
 * the message. It has no cause, because the causes below would.
 */
public final class InvalidMessageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Report report;

    /**
     * Makes the exception of a report.
     *
     * @param report the report of a message that is not valid
     */
    public InvalidMessageException(Report report) {
        super(text(report));
        this.report = Objects.requireNonNull(report, "report");
    }

    /**
     * Gives the report.
     *
     * @return the report, with every finding; null only in a copy that was serialized by Java
     */
    public Report report() {
        return report;
    }

    private static String text(Report report) {
        String first = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .map(finding -> ": " + finding)
                .orElse("");
        return "The message is not valid, errors: " + report.count(Severity.ERROR) + first;
    }
}
