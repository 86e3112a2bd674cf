package org.openfex.conversation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import org.openfex.report.Catalogue;
import org.openfex.report.FindingPolicy;
import org.openfex.report.Layer;
import org.openfex.report.Report;
import org.openfex.report.Severity;

/**
 * What the messages of a conversation break together: one {@link Report} for each message that breaks something, of the layer
 * {@link Layer#CONVERSATION}, whose pointers are places in that message.
 *
 * <p>A report tells the identifiers of messages, and no other value of them. The same messages give the same report, in
 * whatever order they came. Immutable and thread-safe.
 */
public final class ConversationReport {
    private final Map<UUID, Report> reports;
    private final Report none;

    ConversationReport(Map<UUID, ? extends Iterable<Breach>> breaches, Catalogue catalogue, FindingPolicy policy) {
        this.none =
                new Report.Collector(catalogue, policy).ran(Layer.CONVERSATION).build();
        Map<UUID, Report> told = new LinkedHashMap<>();
        breaches.forEach((message, list) -> {
            Report.Collector collector = new Report.Collector(catalogue, policy).ran(Layer.CONVERSATION);
            list.forEach(
                    breach -> collector.add(catalogue.finding(breach.code(), breach.pointer(), breach.parameters())));
            Report report = collector.build();
            if (report.total() > 0) {
                told.put(message, report);
            }
        });
        this.reports = Collections.unmodifiableMap(told);
    }

    /**
     * {@return the reports by identifier of the message, in order of issue; only of messages that break something}
     */
    public Map<UUID, Report> reports() {
        return reports;
    }

    /**
     * Gives the report of one message.
     *
     * @param message the identifier of a message
     * @return its report, without findings if it breaks nothing or is not of the conversation
     */
    public Report report(UUID message) {
        return reports.getOrDefault(message, none);
    }

    /**
     * {@return whether there is no finding of severity ERROR}
     */
    public boolean isValid() {
        return count(Severity.ERROR) == 0;
    }

    /**
     * Counts the findings of a severity in all messages.
     *
     * @param severity the severity
     * @return the number of findings
     */
    public int count(Severity severity) {
        return reports.values().stream()
                .mapToInt(report -> report.count(severity))
                .sum();
    }

    /**
     * Writes the report for a person at a terminal: for each message its identifier and its report. Lines end with a line
     * feed.
     *
     * @return the text, in the language of the catalogue
     */
    public String text() {
        if (reports.isEmpty()) {
            return none.text();
        }
        StringBuilder text = new StringBuilder();
        for (Entry<UUID, Report> report : reports.entrySet()) {
            text.append(text.isEmpty() ? "" : "\n").append(report.getKey()).append('\n');
            text.append(report.getValue().text());
        }
        return text.toString();
    }

    /** Gives the number of findings of each severity. */
    @Override
    public String toString() {
        return "ConversationReport[" + (isValid() ? "valid" : "invalid") + ", errors=" + count(Severity.ERROR)
                + ", warnings=" + count(Severity.WARNING) + ", infos=" + count(Severity.INFO) + "]";
    }
}
