package org.openfex.examples.benchmarks.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of plain text: the first column to the left, figures to the right. */
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... head) {
        rows.add(List.of(head));
    }

    void row(String label, Object... figures) {
        List<String> row = new ArrayList<>();
        row.add(label);
        for (Object figure : figures) {
            row.add(text(figure));
        }
        rows.add(row);
    }

    /** Writes a figure; a part of nothing is a hyphen. */
    static String text(Object figure) {
        if (figure instanceof Double part) {
            return part.isNaN() ? "-" : String.format(Locale.ROOT, "%.4f", part);
        }
        return figure.toString();
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                int width = width(column);
                String format = column == 0 ? "%-" + width + "s" : "  %" + width + "s";
                line.append(String.format(Locale.ROOT, format, row.get(column)));
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(1);
    }
}
