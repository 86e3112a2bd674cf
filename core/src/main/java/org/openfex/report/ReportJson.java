package org.openfex.report;

import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openfex.schema.FexStandard;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Reports as JSON, by the schema {@code report.schema.json} of the standard; the same report gives the same characters. */
final class ReportJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ReportJson() {}

    /** Writes one report as one object in one line. */
    static String of(@Nullable String source, Report report) {
        Writer text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            if (source != null) {
                json.writeStringProperty("source", source);
            }
            json.writeStringProperty("fex", FexStandard.VERSION);
            json.writeStringProperty("language", report.catalogue().language());
            report.profile().ifPresent(profile -> json.writeStringProperty("profile", profile));
            json.writeBooleanProperty("valid", report.isValid());
            json.writeObjectPropertyStart("layers");
            report.layers().forEach((layer, outcome) -> json.writeStringProperty(layer.name(), outcome.name()));
            json.writeEndObject();
            json.writeObjectPropertyStart("counts");
            for (Severity severity : Severity.values()) {
                json.writeNumberProperty(severity.name(), report.count(severity));
            }
            json.writeEndObject();
            json.writeNumberProperty("total", report.total());
            json.writeNumberProperty("omitted", report.omitted());
            strings(json, "suppressed", report.suppressed());
            json.writeObjectPropertyStart("severities");
            report.severities().forEach((code, severity) -> json.writeStringProperty(code, severity.name()));
            json.writeEndObject();
            json.writeArrayPropertyStart("findings");
            for (Finding finding : report.findings()) {
                finding(json, finding, report.catalogue());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    /**
     * Writes the end of a run as one object in one line.
     *
     * @param shown how many documents with findings are shown
     * @param counted how many documents with findings are only counted
     */
    static String of(ReportTally tally, long shown, long counted) {
        Writer text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("documents", tally.documents());
            json.writeNumberProperty("valid", tally.valid());
            json.writeNumberProperty("invalid", tally.invalid());
            json.writeNumberProperty("unreadable", tally.unreadable());
            json.writeObjectPropertyStart("counts");
            for (Severity severity : Severity.values()) {
                json.writeNumberProperty(severity.name(), tally.count(severity));
            }
            json.writeEndObject();
            json.writeNumberProperty("omitted", tally.omitted());
            json.writeNumberProperty("documentsShown", shown);
            json.writeNumberProperty("documentsCounted", counted);
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void finding(JsonGenerator json, Finding finding, Catalogue catalogue) {
        json.writeStartObject();
        json.writeStringProperty("code", finding.code());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("layer", finding.layer().name());
        json.writeStringProperty("pointer", finding.pointer());
        Integer line = finding.line();
        Integer column = finding.column();
        if (line != null && column != null) {
            json.writeNumberProperty("line", line);
            json.writeNumberProperty("column", column);
        }
        json.writeStringProperty("message", finding.message());
        json.writeObjectPropertyStart("parameters");
        for (Map.Entry<String, String> parameter : finding.parameters().entrySet()) {
            json.writeStringProperty(parameter.getKey(), parameter.getValue());
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("clause");
        json.writeStringProperty("number", finding.clause());
        json.writeStringProperty("title", catalogue.clause(finding.clause()).title());
        json.writeEndObject();
        strings(json, "sources", finding.sources());
        catalogue.remedy(finding).ifPresent(remedy -> json.writeStringProperty("remedy", remedy));
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, Iterable<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
