package org.openfex.report;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports as text: a document without findings is one line, any other one a heading with its findings below. */
final class TextReportWriter implements ReportWriter {

    private final Appendable out;
    private final Catalogue catalogue;
    private final ReportOptions options;
    private final ReportTally tally = new ReportTally();
    /** By what was judged: the same for all documents of a run, so it is told once. */
    private final Set<String> terms = new LinkedHashSet<>();

    private long shown;
    private long counted;
    private boolean begun;
    private boolean closed;

    TextReportWriter(Appendable out, Catalogue catalogue, ReportOptions options) {
        this.out = out;
        this.catalogue = catalogue;
        this.options = options;
    }

    @Override
    public void add(String source, Report report, byte @Nullable [] document) throws IOException {
        if (closed) {
            throw new IllegalStateException("The writer is closed.");
        }
        tally.add(report);
        ReportText text = new ReportText(report, options, document);
        terms.addAll(text.terms());
        if (report.total() == 0) {
            if (options.listValid()) {
                line(LineView.visible(source) + ": "
                        + ReportText.Colour.GREEN.paint(catalogue.label("valid"), options.colour()));
            }
        } else if (shown < options.maxDocuments()) {
            shown++;
            if (begun) {
                line("");
            }
            line(LineView.visible(source) + ": " + text.verdict());
            line("  " + text.layers());
            lines(text.findings(), "  ");
            line("");
        } else {
            counted++;
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (counted > 0) {
            line(Catalogue.fill(
                    catalogue.label("documentsCounted"),
                    Map.of("shown", Long.toString(shown), "counted", Long.toString(counted))));
        }
        if (tally.omitted() > 0) {
            line(Catalogue.fill(catalogue.label("findingsOmitted"), Map.of("omitted", Long.toString(tally.omitted()))));
        }
        line(Catalogue.fill(
                catalogue.label("documents"),
                Map.of(
                        "documents", Long.toString(tally.documents()),
                        "valid", Long.toString(tally.valid()),
                        "invalid", Long.toString(tally.invalid()),
                        "unreadable", Long.toString(tally.unreadable()))));
        line(ReportText.counts(
                catalogue, tally.count(Severity.ERROR), tally.count(Severity.WARNING), tally.count(Severity.INFO)));
        lines(List.copyOf(terms), "");
    }

    private void lines(List<String> lines, String indent) throws IOException {
        for (String line : lines) {
            line(line.isEmpty() ? line : indent + line);
        }
    }

    private void line(String line) throws IOException {
        out.append(line).append('\n');
        begun = !line.isEmpty();
    }
}
