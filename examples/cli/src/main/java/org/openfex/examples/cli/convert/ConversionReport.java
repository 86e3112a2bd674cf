package org.openfex.examples.cli.convert;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openfex.examples.cli.io.InputException;
import org.openfex.examples.cli.io.Output;
import org.openfex.report.Finding;
import org.openfex.report.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What became of every cell and every message. Entries are written as they come, and summed up for a person: what is kept in
 * memory grows with the columns of the register and the kinds of findings, not with its rows.
 */
final class ConversionReport {
    /** The sums. Rows: read = converted + invalid + refused. Cells: read = mapped + empty + ignored + unmapped. */
    static final class Counts {
        long rowsRead;
        long rowsConverted;
        long rowsInvalid;
        long rowsRefused;
        long blankLines;
        long messagesValid;
        long messagesInvalid;
        long cellsRead;
        long cellsMapped;
        long cellsEmpty;
        long cellsIgnored;
        long cellsUnmapped;

        Map<String, Long> byName() {
            Map<String, Long> counts = new LinkedHashMap<>();
            counts.put("rowsRead", rowsRead);
            counts.put("rowsConverted", rowsConverted);
            counts.put("rowsInvalid", rowsInvalid);
            counts.put("rowsRefused", rowsRefused);
            counts.put("blankLines", blankLines);
            counts.put("messagesValid", messagesValid);
            counts.put("messagesInvalid", messagesInvalid);
            counts.put("cellsRead", cellsRead);
            counts.put("cellsMapped", cellsMapped);
            counts.put("cellsEmpty", cellsEmpty);
            counts.put("cellsIgnored", cellsIgnored);
            counts.put("cellsUnmapped", cellsUnmapped);
            return counts;
        }
    }

    /**
     * One thing that is told. What does not apply is null.
     *
     * @param kind cell, row or finding
     * @param severity the severity of a finding
     * @param code why a cell or row was not mapped, or the code of a finding
     * @param row the row, from 1
     * @param line the line of the file on which the row begins
     * @param columns the column of a cell; the columns that a finding speaks of, as far as that can be told
     * @param cells how many cells this entry accounts for: 1 for a cell, all of them for a row, 0 for a finding
     * @param member the place in the message: as the mapping writes it for a cell, in the message for a finding
     * @param message the identifier of the message
     * @param text what is wrong, in one sentence
     * @param value the value of the cell, only when asked for
     */
    record Entry(
            String kind,
            @Nullable Severity severity,
            String code,
            long row,
            long line,
            List<String> columns,
            int cells,
            @Nullable String member,
            @Nullable String message,
            String text,
            @Nullable String value) {

        static Entry finding(Finding finding, long row, long line, List<String> columns, String message) {
            return new Entry(
                    "finding",
                    finding.severity(),
                    finding.code(),
                    row,
                    line,
                    columns,
                    0,
                    finding.pointer(),
                    message,
                    finding.message(),
                    null);
        }
    }

    /** Entries that differ in their row only. */
    private static final class Sum {
        private final Entry first;
        private long count;

        private Sum(Entry first) {
            this.first = first;
        }
    }

    private final Counts counts = new Counts();
    private final Map<List<Object>, Sum> cells = new LinkedHashMap<>();
    private final Map<List<Object>, Sum> findings = new LinkedHashMap<>();
    private final Sink sink;

    ConversionReport(Sink sink) {
        this.sink = sink;
    }

    Counts counts() {
        return counts;
    }

    void add(Entry entry) {
        boolean isFinding = entry.kind().equals("finding");
        String place = entry.member() == null ? "" : entry.member().replaceAll("/[0-9]+(?=/|$)", "/-");
        List<Object> key = isFinding
                ? List.of(entry.severity() == null ? "" : entry.severity(), entry.code(), place, entry.text())
                : List.of(entry.kind(), entry.code(), entry.columns());
        (isFinding ? findings : cells).computeIfAbsent(key, k -> new Sum(entry)).count++;
        try {
            sink.write(entry);
        } catch (IOException | JacksonException e) {
            throw new InputException("The report cannot be written.");
        }
    }

    /** Ends the report. */
    void finish() {
        try {
            sink.finish(counts);
        } catch (IOException | JacksonException e) {
            throw new InputException("The report cannot be written.");
        }
    }

    /** {@return whether every row became part of a valid message and no cell was left over} */
    boolean isClean() {
        return counts.rowsConverted == counts.rowsRead && counts.cellsUnmapped == 0;
    }

    /** Sums up for a person, line by line. */
    void summarize(Consumer<String> out) {
        Counts c = counts;
        out.accept("rows      " + c.rowsRead + " read: " + c.rowsConverted + " converted, " + c.rowsInvalid
                + " in invalid messages, " + c.rowsRefused + " refused"
                + (c.blankLines == 0 ? "" : "; " + c.blankLines + " blank lines passed over"));
        out.accept("messages  " + c.messagesValid + " valid, " + c.messagesInvalid + " invalid");
        out.accept("cells     " + c.cellsRead + " read: " + c.cellsMapped + " mapped, " + c.cellsEmpty + " empty, "
                + c.cellsIgnored + " ignored, " + c.cellsUnmapped + " not mapped");
        if (!cells.isEmpty()) {
            out.accept("");
            out.accept("Not mapped:");
        }
        for (Sum sum : cells.values()) {
            Entry entry = sum.first;
            boolean isRow = entry.kind().equals("row");
            out.accept("  " + (isRow ? "whole row" : String.join(", ", entry.columns())) + ": " + entry.code() + ", "
                    + times(sum, isRow ? "row" : "cell") + ": " + entry.text());
        }
        if (!findings.isEmpty()) {
            out.accept("");
            out.accept("Found in the messages:");
        }
        for (Sum sum : findings.values()) {
            Entry entry = sum.first;
            String from = entry.columns().isEmpty() ? "" : "; from " + String.join(", ", entry.columns());
            out.accept("  " + entry.severity() + " " + entry.code() + " " + entry.member() + ", " + times(sum, "time")
                    + from + ": " + entry.text());
        }
    }

    private static String times(Sum sum, String noun) {
        String count = sum.count == 1 ? "1 " + noun : sum.count + " " + noun + "s";
        return count + (sum.count == 1 ? " in row " : ", first in row ") + sum.first.row() + " (line "
                + sum.first.line() + ")";
    }

    /** Where the entries go. */
    interface Sink {
        void write(Entry entry) throws IOException;

        void finish(Counts counts) throws IOException;

        /** {@return a sink that keeps nothing} */
        static Sink none() {
            return new Sink() {
                @Override
                public void write(Entry entry) {}

                @Override
                public void finish(Counts counts) {}
            };
        }

        /** {@return a JSON object with the entries and the counts} */
        static Sink json(OutputStream out) {
            JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
            json.writeStartObject();
            json.writeName("entries");
            json.writeStartArray();
            return new Sink() {
                @Override
                public void write(Entry entry) {
                    json.writeRaw('\n');
                    json.writeStartObject();
                    json.writeStringProperty("kind", entry.kind());
                    if (entry.severity() != null) {
                        json.writeStringProperty("severity", entry.severity().name());
                    }
                    json.writeStringProperty("code", entry.code());
                    json.writeNumberProperty("row", entry.row());
                    json.writeNumberProperty("line", entry.line());
                    json.writeName("columns");
                    json.writeStartArray();
                    entry.columns().forEach(json::writeString);
                    json.writeEndArray();
                    json.writeNumberProperty("cells", entry.cells());
                    text("member", entry.member());
                    text("message", entry.message());
                    json.writeStringProperty("text", entry.text());
                    text("value", entry.value());
                    json.writeEndObject();
                }

                private void text(String name, @Nullable String value) {
                    if (value != null) {
                        json.writeStringProperty(name, value);
                    }
                }

                @Override
                public void finish(Counts counts) {
                    json.writeEndArray();
                    json.writeName("counts");
                    json.writeStartObject();
                    counts.byName().forEach(json::writeNumberProperty);
                    json.writeEndObject();
                    json.writeEndObject();
                    json.writeRaw('\n');
                    json.flush();
                }
            };
        }

        /** {@return a CSV file with the entries, without the counts} */
        static Sink csv(OutputStream out) {
            CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(
                    "kind",
                    "severity",
                    "code",
                    "row",
                    "line",
                    "columns",
                    "cells",
                    "member",
                    "message",
                    "text",
                    "value");
            return new Sink() {
                @Override
                public void write(Entry entry) {
                    csv.writeRecord(
                            entry.kind(),
                            entry.severity() == null ? "" : entry.severity().name(),
                            entry.code(),
                            Long.toString(entry.row()),
                            Long.toString(entry.line()),
                            Output.cell(String.join(", ", entry.columns())),
                            Integer.toString(entry.cells()),
                            cell(entry.member()),
                            cell(entry.message()),
                            Output.cell(entry.text()),
                            cell(entry.value()));
                }

                private String cell(@Nullable String text) {
                    return text == null ? "" : Output.cell(text);
                }

                @Override
                public void finish(Counts counts) throws IOException {
                    csv.flush();
                }
            };
        }
    }
}
