package org.openfex.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openfex.schema.FexStandard;

/** Reports as JSON: one object that holds them, each in a line of its own, and the summary. */
final class JsonReportWriter implements ReportWriter {

    private final Appendable out;
    private final ReportOptions options;
    private final ReportTally tally = new ReportTally();

    private long shown;
    private long counted;
    private boolean begun;
    private boolean closed;

    JsonReportWriter(Appendable out, ReportOptions options) {
        this.out = out;
        this.options = options;
    }

    @Override
    public void add(String source, Report report, byte @Nullable [] document) throws IOException {
        if (closed) {
            throw new IllegalStateException("The writer is closed.");
        }
        tally.add(report);
        boolean withFindings = report.total() > 0;
        if (withFindings && shown == options.maxDocuments()) {
            counted++;
        } else if (withFindings || options.listValid()) {
            shown += withFindings ? 1 : 0;
            begin();
            out.append(begun ? ",\n" : "\n").append(ReportJson.of(source, report));
            begun = true;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            begin();
            closed = true;
            out.append(begun ? "\n" : "")
                    .append("],\"summary\":")
                    .append(ReportJson.of(tally, shown, counted))
                    .append("}\n");
        }
    }

    private void begin() throws IOException {
        if (!begun) {
            out.append("{\"fex\":\"").append(FexStandard.VERSION).append("\",\"reports\":[");
        }
    }
}
