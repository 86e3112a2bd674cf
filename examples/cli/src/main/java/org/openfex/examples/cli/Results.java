package org.openfex.examples.cli;

import java.io.IOException;
import org.openfex.report.Report;
import org.openfex.report.ReportWriter;

/** Takes what came of each document, in the order in which they were judged, and writes it in one of the formats. */
interface Results extends AutoCloseable {

    /** Writes what came of a document. */
    void add(Document document, Report report) throws IOException;

    /** Writes the summary. */
    @Override
    void close() throws IOException;

    /** The formats that the library itself writes. */
    static Results of(ReportWriter writer) {
        return new Results() {
            @Override
            public void add(Document document, Report report) throws IOException {
                writer.add(document.name(), report, document.bytes());
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        };
    }
}
