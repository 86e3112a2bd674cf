package org.openfex.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes the reports of a run over many documents, one after the other, and a summary at the end. It keeps none of them, so
 * a run may be of any length.
 *
 * <pre>{@code
 * try (ReportWriter writer = ReportWriter.text(System.out, Catalogue.of("en"), ReportOptions.standard())) {
 *     for (Path file : files) {
 *         writer.add(file.toString(), fex.inspect(file).report());
 *     }
 * }
 * }</pre>
 *
 * <p>Other forms of output implement this interface too; a {@link ReportTally} counts for them. Not thread-safe.
 */
public interface ReportWriter extends AutoCloseable {

    /**
     * Makes a writer of text for a person at a terminal: a heading for each document with its verdict, then its findings.
     * Lines end with a line feed.
     *
     * @param out takes the text; neither flushed nor closed
     * @param catalogue gives the words around the reports
     * @param options how the reports are shown
     * @return the writer
     */
    static ReportWriter text(Appendable out, Catalogue catalogue, ReportOptions options) {
        return new TextReportWriter(out, catalogue, options);
    }

    /**
     * Makes a writer of JSON: one object with the reports and the summary, by the schema {@code report.schema.json} of the
     * standard. Each report stands in a line of its own.
     *
     * @param out takes the text; neither flushed nor closed
     * @param options which documents are shown; what only concerns text plays no part
     * @return the writer
     */
    static ReportWriter json(Appendable out, ReportOptions options) {
        return new JsonReportWriter(out, options);
    }

    /**
     * Writes the report of one document.
     *
     * @param source the name of the document for those who read the reports, such as that of its file
     * @param report its report
     * @throws IOException if it cannot be written
     */
    default void add(String source, Report report) throws IOException {
        add(source, report, null);
    }

    /**
     * Writes the report of one document, and may show lines of it.
     *
     * @param source the name of the document for those who read the reports, such as that of its file
     * @param report its report
     * @param document the bytes of the document, null when they are not at hand; nothing of them is shown unless
     *     {@link ReportOptions#showLines()} asks for it
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if the writer is closed
     */
    void add(String source, Report report, byte @Nullable [] document) throws IOException;

    /**
     * Writes the summary. A second call does nothing.
     *
     * @throws IOException if it cannot be written
     */
    @Override
    void close() throws IOException;
}
