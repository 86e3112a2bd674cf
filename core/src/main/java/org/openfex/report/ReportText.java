package org.openfex.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A report as text for a person, part by part; each part is made of whole lines. */
final class ReportText {

    /** How many findings that are alike a document shows before the others are only counted. */
    private static final int SHOWN_ALIKE = 3;

    private final Report report;
    private final Catalogue catalogue;
    private final ReportOptions options;
    private final @Nullable LineView lines;

    /**
     * Makes the text of a report.
     *
     * @param document the bytes of the document, null when no line of it is to be shown
     */
    ReportText(Report report, ReportOptions options, byte @Nullable [] document) {
        this.report = report;
        this.catalogue = report.catalogue();
        this.options = options;
        this.lines = document == null || !options.showLines() ? null : new LineView(document);
    }

    /** The verdict and the numbers, without the end of a line. */
    String verdict() {
        String verdict = ReportTally.isUnreadable(report) ? "unreadable" : report.isValid() ? "valid" : "invalid";
        Colour colour = report.isValid() ? Colour.GREEN : Colour.RED;
        return colour.paint(label(verdict), options.colour()) + ": "
                + counts(
                        catalogue,
                        report.count(Severity.ERROR),
                        report.count(Severity.WARNING),
                        report.count(Severity.INFO));
    }

    /** What became of the layers, without the end of a line. */
    String layers() {
        return report.layers().entrySet().stream()
                .map(layer ->
                        layer.getKey() + " " + label(layer.getValue().name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    /** By what the report was judged, where that is not FEX alone. */
    List<String> terms() {
        List<String> terms = new ArrayList<>();
        report.profile().ifPresent(profile -> terms.add(label("profile") + ": " + profile));
        if (!report.severities().isEmpty()) {
            terms.add(label("severities") + ": "
                    + report.severities().entrySet().stream()
                            .map(change -> change.getKey() + " " + change.getValue())
                            .collect(Collectors.joining(", ")));
        }
        if (!report.suppressed().isEmpty()) {
            terms.add(label("suppressed") + ": " + String.join(", ", report.suppressed()));
        }
        return terms;
    }

    /** A block for each finding, each after an empty line, and what is left out of the report. */
    List<String> findings() {
        Map<String, List<Finding>> alike = new HashMap<>();
        for (Finding finding : report.findings()) {
            alike.computeIfAbsent(likeness(finding), key -> new ArrayList<>()).add(finding);
        }
        Map<String, Integer> shown = new HashMap<>();
        List<String> text = new ArrayList<>();
        for (Finding finding : report.findings()) {
            String likeness = likeness(finding);
            List<Finding> all = alike.getOrDefault(likeness, List.of());
            // One that would only be counted alone takes no more room when it is shown.
            boolean folded = !options.full() && all.size() > SHOWN_ALIKE + 1;
            int number = shown.merge(likeness, 1, Integer::sum);
            if (folded && number > SHOWN_ALIKE) {
                continue;
            }
            text.add("");
            text.addAll(block(finding));
            if (folded && number == SHOWN_ALIKE) {
                String count = Integer.toString(all.size() - SHOWN_ALIKE);
                text.add("  "
                        + Catalogue.fill(
                                label("folded"), Map.of("count", count, "place", place(all.get(SHOWN_ALIKE)))));
            }
        }
        if (report.omitted() > 0) {
            text.add("");
            text.add(Catalogue.fill(
                    label("omitted"),
                    Map.of(
                            "shown", Integer.toString(report.findings().size()),
                            "total", Integer.toString(report.total()))));
        }
        return text;
    }

    /** How many findings there are of each severity. */
    static String counts(Catalogue catalogue, long errors, long warnings, long infos) {
        return Catalogue.fill(
                catalogue.label("summary"),
                Map.of(
                        "errors", Long.toString(errors),
                        "warnings", Long.toString(warnings),
                        "infos", Long.toString(infos)));
    }

    /** Findings are alike when they say the same of places that differ in indexes of arrays alone. */
    private static String likeness(Finding finding) {
        return String.join(
                "\n",
                finding.code(),
                finding.severity().name(),
                finding.pointer().replaceAll("/[0-9]+(?=/|$)", "/0"),
                finding.message());
    }

    private List<String> block(Finding finding) {
        List<String> block = new ArrayList<>();
        block.add(Colour.of(finding.severity()).paint(finding.severity().name(), options.colour()) + " "
                + finding.code());
        block.add("  " + place(finding));
        if (lines != null && finding.line() != null && finding.column() != null) {
            lines.around(finding.line(), finding.column()).forEach(line -> block.add("    " + line));
        }
        block.add("  " + finding.message());
        String clause = "FEX " + finding.clause() + " "
                + catalogue.clause(finding.clause()).title();
        block.add("  " + label("clause") + ": " + clause
                + (finding.sources().isEmpty() ? "" : " (" + String.join("; ", finding.sources()) + ")"));
        catalogue.remedy(finding).ifPresent(remedy -> block.add("  " + label("remedy") + ": " + remedy));
        return block;
    }

    private String place(Finding finding) {
        Integer line = finding.line();
        Integer column = finding.column();
        if (line == null || column == null) {
            return finding.pointer().isEmpty() ? label("whole") : finding.pointer();
        }
        String position =
                Catalogue.fill(label("position"), Map.of("line", line.toString(), "column", column.toString()));
        return finding.pointer().isEmpty() ? position : position + ", " + finding.pointer();
    }

    private String label(String name) {
        return catalogue.label(name);
    }

    /** The colours of a terminal. */
    enum Colour {
        RED("31;1"),
        YELLOW("33"),
        GREEN("32"),
        CYAN("36");

        private final String code;

        Colour(String code) {
            this.code = code;
        }

        static Colour of(Severity severity) {
            return switch (severity) {
                case ERROR -> RED;
                case WARNING -> YELLOW;
                case INFO -> CYAN;
            };
        }

        String paint(String text, boolean wanted) {
            return wanted ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
        }
    }
}
