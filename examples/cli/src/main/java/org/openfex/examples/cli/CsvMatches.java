package org.openfex.examples.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openfex.examples.cli.io.Output;
import org.openfex.identity.FieldEvidence;

/** A line for each candidate. The names of the columns are the same in every language. */
final class CsvMatches implements MatchResults {
    private final CsvWriter csv;
    private final Map<String, List<String>> fields;
    private final String language;
    private final boolean showValues;

    /**
     * Begins with the names of the columns.
     *
     * @param fields the fields that are compared, by kind of record
     */
    CsvMatches(Writer out, Map<String, List<String>> fields, String language, boolean showValues) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        this.fields = new TreeMap<>(fields);
        this.language = language;
        this.showValues = showValues;
        List<String> columns = new ArrayList<>(List.of("kind", "rank", "band", "total"));
        for (String side : List.of("a-", "b-")) {
            for (String column : List.of("file", "line", "row", "message", "pointer", "id")) {
                columns.add(side + column);
            }
            if (showValues) {
                columns.add(side + "values");
            }
        }
        this.fields.forEach((kind, names) -> names.forEach(name -> columns.add(kind + "-" + name)));
        columns.add("explanation");
        columns.add("not-looked-at");
        csv.writeRecord(columns);
    }

    @Override
    public void add(Found found) {
        String capped = found.capped().stream()
                .map(block -> block.kind() + " " + (block.size() - block.looked()))
                .collect(Collectors.joining(", "));
        int rank = 0;
        for (Found.Match match : found.candidates()) {
            List<String> cells = new ArrayList<>();
            cells.add(found.kind());
            cells.add(Integer.toString(++rank));
            cells.add(match.evidence().band().name().toLowerCase(Locale.ROOT));
            cells.add(String.format(Locale.ROOT, "%.1f", match.evidence().total()));
            addSide(cells, found.of());
            addSide(cells, match.with());
            Map<String, String> levels = match.evidence().fields().stream()
                    .filter(FieldEvidence::isCompared)
                    .collect(Collectors.toMap(FieldEvidence::field, FieldEvidence::level));
            fields.forEach((kind, names) ->
                    names.forEach(name -> cells.add(kind.equals(found.kind()) ? levels.getOrDefault(name, "") : "")));
            cells.add(Output.cell(match.evidence().explanation(language)));
            cells.add(capped);
            csv.writeRecord(cells);
        }
    }

    private void addSide(List<String> cells, Found.Listed side) {
        RecordPlace place = side.place();
        cells.add(Output.cell(place.file()));
        cells.add(place.line() == 0 ? "" : Long.toString(place.line()));
        cells.add(place.row() == 0 ? "" : Long.toString(place.row()));
        cells.add(Output.cell(place.message()));
        cells.add(Output.cell(place.pointer()));
        cells.add(Output.cell(place.id()));
        if (showValues) {
            cells.add(Output.cell(side.text()));
        }
    }

    @Override
    public void end(MatchCounts counts) throws IOException {
        csv.flush();
    }

    @Override
    public void close() {
        // Whoever opened the file or the standard output ends it.
    }
}
