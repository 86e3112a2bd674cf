package org.openfex.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.openfex.report.Finding;
import org.openfex.report.Report;
import org.openfex.report.ReportTally;
import org.openfex.report.Severity;

/** One page of HTML that opens without a network: no scripts, no images, no fonts, its style inside it. */
final class HtmlResults implements Results {
    private final Appendable out;
    private final Words words;
    private final int maxDocuments;
    private final boolean listValid;
    private final ReportTally tally = new ReportTally();
    private long shown;
    private long counted;

    HtmlResults(Appendable out, Words words, int maxDocuments, boolean listValid) throws IOException {
        this.out = out;
        this.words = words;
        this.maxDocuments = maxDocuments;
        this.listValid = listValid;
        HtmlPage.begin(out, words, words.get("validate.title"));
    }

    @Override
    public void add(Document document, Report report) throws IOException {
        tally.add(report);
        boolean withFindings = report.total() > 0;
        if (withFindings ? shown == maxDocuments : !listValid) {
            counted += withFindings ? 1 : 0;
            return;
        }
        shown += withFindings ? 1 : 0;
        String verdict = ReportTally.isUnreadable(report) ? "unreadable" : report.isValid() ? "valid" : "invalid";
        out.append("<section class=\"").append(verdict).append("\">\n<h2><span class=\"verdict\">");
        out.append(text("validate." + verdict))
                .append("</span> ")
                .append(HtmlPage.escape(document.name()))
                .append("</h2>\n");
        if (withFindings) {
            out.append("<p>")
                    .append(counts(report))
                    .append(" · ")
                    .append(layers(report))
                    .append("</p>\n");
        }
        if (!report.suppressed().isEmpty()) {
            line("validate.suppressed", String.join(", ", report.suppressed()));
        }
        if (report.profile().isPresent()) {
            line("validate.profile", report.profile().get());
        }
        for (Finding finding : report.findings()) {
            finding(report, finding);
        }
        if (report.omitted() > 0) {
            line("validate.omitted", Integer.toString(report.omitted()));
        }
        out.append("</section>\n");
    }

    private void finding(Report report, Finding finding) throws IOException {
        String severity = finding.severity().name();
        out.append("<article class=\"")
                .append(severity.toLowerCase(Locale.ROOT))
                .append("\">\n<h3><span>");
        out.append(severity)
                .append("</span> <code>")
                .append(HtmlPage.escape(finding.code()))
                .append("</code></h3>\n<p>");
        out.append(HtmlPage.escape(finding.message())).append("</p>\n<dl>\n");
        fact("validate.place", place(finding));
        fact("clause", "FEX " + finding.clause() + clause(report, finding));
        if (!finding.sources().isEmpty()) {
            fact("sources", String.join("; ", finding.sources()));
        }
        report.catalogue().remedy(finding).ifPresent(remedy -> uncheckedFact("remedy", remedy));
        out.append("</dl>\n</article>\n");
    }

    private static String clause(Report report, Finding finding) {
        return " " + report.catalogue().clause(finding.clause()).title();
    }

    private String place(Finding finding) {
        StringBuilder place = new StringBuilder();
        if (finding.line() != null) {
            place.append(words.get("validate.line")).append(' ').append(finding.line());
            place.append(", ").append(words.get("validate.column")).append(' ').append(finding.column());
        }
        if (!finding.pointer().isEmpty()) {
            place.append(place.isEmpty() ? "" : ", ").append(finding.pointer());
        }
        return place.isEmpty() ? words.get("validate.whole") : place.toString();
    }

    private String layers(Report report) {
        StringBuilder layers = new StringBuilder();
        report.layers()
                .forEach((layer, outcome) -> layers.append(layers.isEmpty() ? "" : ", ")
                        .append(layer)
                        .append(' ')
                        .append(text("validate." + outcome.name().toLowerCase(Locale.ROOT))));
        return layers.toString();
    }

    private String counts(Report report) {
        return text("validate.errors") + " " + report.count(Severity.ERROR) + ", " + text("validate.warnings") + " "
                + report.count(Severity.WARNING) + ", " + text("validate.infos") + " " + report.count(Severity.INFO);
    }

    private void line(String key, String value) throws IOException {
        out.append("<p>")
                .append(text(key))
                .append(": ")
                .append(HtmlPage.escape(value))
                .append("</p>\n");
    }

    private void fact(String key, String value) throws IOException {
        out.append("<dt>")
                .append(text(key))
                .append("</dt><dd>")
                .append(HtmlPage.escape(value))
                .append("</dd>\n");
    }

    private void uncheckedFact(String key, String value) {
        try {
            fact(key, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        // The style moves the summary to the top of the page.
        out.append("</main>\n<footer>\n<dl>\n");
        fact("validate.documents", Long.toString(tally.documents()));
        fact("validate.valid", Long.toString(tally.valid()));
        fact("validate.invalid", Long.toString(tally.invalid()));
        fact("validate.unreadable", Long.toString(tally.unreadable()));
        fact("validate.errors", Long.toString(tally.count(Severity.ERROR)));
        fact("validate.warnings", Long.toString(tally.count(Severity.WARNING)));
        fact("validate.infos", Long.toString(tally.count(Severity.INFO)));
        if (counted > 0) {
            fact("validate.counted", Long.toString(counted));
        }
        if (tally.omitted() > 0) {
            fact("validate.omitted", Long.toString(tally.omitted()));
        }
        out.append("</dl>\n</footer>\n</body>\n</html>\n");
    }

    private String text(String key) {
        return HtmlPage.escape(words.get(key));
    }
}
