package org.openfex.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openfex.report.Catalogue;
import org.openfex.report.Finding;
import org.openfex.report.Report;
import org.openfex.report.ReportTally;
import org.openfex.report.Severity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * SARIF 2.1.0, which editors and code hosts show beside the file. Results are written as they come, and the rules that they
 * name at the end.
 */
final class SarifResults implements Results {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;
    private final Catalogue catalogue;
    private final ReportTally tally = new ReportTally();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final String version;

    SarifResults(Writer out, Catalogue catalogue, String version) {
        this.catalogue = catalogue;
        this.version = version;
        // The writer is the caller's to close.
        this.json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("results");
    }

    @Override
    public void add(Document document, Report report) {
        tally.add(report);
        for (Finding finding : report.findings()) {
            result(document, report, finding);
        }
    }

    private void result(Document document, Report report, Finding finding) {
        Rule rule = rules.computeIfAbsent(finding.code(), code -> Rule.of(rules.size(), finding, report.catalogue()));
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.code());
        json.writeNumberProperty("ruleIndex", rule.index());
        json.writeStringProperty("level", level(finding.severity()));
        text("message", finding.message());
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(document.file()));
        json.writeEndObject();
        region(document, finding);
        json.writeEndObject();
        if (!finding.pointer().isEmpty()) {
            json.writeArrayPropertyStart("logicalLocations");
            json.writeStartObject();
            json.writeStringProperty("fullyQualifiedName", finding.pointer());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void region(Document document, Finding finding) {
        Integer line = finding.line();
        Integer column = finding.column();
        if (line == null || column == null || document.bytes() == null) {
            return;
        }
        json.writeObjectPropertyStart("region");
        // A message that is a line of its file has one line.
        json.writeNumberProperty("startLine", document.line() == 0 ? line : document.line());
        json.writeNumberProperty("startColumn", column(document.bytes(), line, column));
        json.writeEndObject();
    }

    /** FEX counts bytes, and SARIF the code units of UTF-16. */
    static int column(byte[] document, int line, int column) {
        int start = 0;
        for (int current = 1; current < line && start < document.length; start++) {
            if (document[start] == '\n' || (document[start] == '\r' && !isLineFeed(document, start + 1))) {
                current++;
            }
        }
        int end = Math.min(document.length, start + column - 1);
        return new String(document, start, Math.max(0, end - start), StandardCharsets.UTF_8).length() + 1;
    }

    private static boolean isLineFeed(byte[] document, int at) {
        return at < document.length && document[at] == '\n';
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "fex");
        json.writeStringProperty("semanticVersion", version);
        json.writeStringProperty("informationUri", "https://openfex.org");
        json.writeStringProperty("language", catalogue.language());
        json.writeArrayPropertyStart("rules");
        rules.values().forEach(this::rule);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", tally.unreadable() == 0);
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectPropertyStart("properties");
        json.writeNumberProperty("documents", tally.documents());
        json.writeNumberProperty("valid", tally.valid());
        json.writeNumberProperty("invalid", tally.invalid());
        json.writeNumberProperty("unreadable", tally.unreadable());
        json.writeNumberProperty("findingsOmitted", tally.omitted());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void rule(Rule rule) {
        Finding finding = rule.finding();
        json.writeStartObject();
        json.writeStringProperty("id", finding.code());
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(finding.severity()));
        json.writeEndObject();
        if (rule.entry() != null) {
            // The sentence with its parameters in braces, as it is true of every result.
            text("shortDescription", rule.entry().message());
            text("fullDescription", rule.entry().explanation());
            text("help", rule.entry().remedy());
        }
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("layer", finding.layer().name());
        json.writeStringProperty("clause", finding.clause());
        json.writeArrayPropertyStart("sources");
        finding.sources().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void text(String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** The file as a reference to a URI, relative where the command line gave it so. */
    static String uri(String file) {
        if (file.equals(Input.STANDARD_INPUT)) {
            return "stdin";
        }
        Path path = Path.of(file);
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        try {
            return new URI(null, null, path.toString().replace('\\', '/'), null).getRawPath();
        } catch (URISyntaxException e) {
            return path.toUri().toString();
        }
    }

    /**
     * A rule that some result names.
     *
     * @param index its place among the rules
     * @param finding the first finding of it
     * @param entry its texts, null where the catalogue has none
     */
    private record Rule(int index, Finding finding, Catalogue.@Nullable Entry entry) {
        static Rule of(int index, Finding finding, Catalogue catalogue) {
            String code = finding.code();
            return new Rule(index, finding, catalogue.knows(code) ? catalogue.entry(code) : null);
        }
    }
}
