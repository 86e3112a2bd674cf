package org.openfex.json;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openfex.model.Message;
import org.openfex.report.Catalogue;
import org.openfex.report.Finding;
import org.openfex.report.FindingPolicy;
import org.openfex.report.InvalidMessageException;
import org.openfex.report.Layer;
import org.openfex.report.Report;
import org.openfex.report.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/** Reads single entities out of a host's parser as strictly as messages are read. */
final class EntityCodec {
    private static final JsonFactory JSON = new JsonFactory();

    private final Catalogue catalogue;
    private final StrictReader reader;

    private final SchemaLayer layer;

    /** One check for each type that was read; the types are those of the model, so it cannot grow beyond them. */
    private final Map<Class<? extends Record>, SchemaCheck> checks = new ConcurrentHashMap<>();

    EntityCodec(Limits limits, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.reader = new StrictReader(limits, catalogue, SchemaLayer::isStandardName);
        this.layer = SchemaLayer.standard(catalogue);
    }

    Record read(Class<? extends Record> type, JsonParser in) {
        byte[] bytes;
        try {
            bytes = bytes(in);
        } catch (JacksonException e) {
            // The host's parser gave up; its words quote the document.
            throw invalid(List.of(catalogue.finding("json-malformed", "", Map.of("expected", "JSON"))));
        }
        ReadResult result = reader.readMessage(bytes);
        if (result instanceof ReadResult.Refused refused) {
            throw invalid(List.of(refused.finding()));
        }
        JsonNode root = ((ReadResult.Tree) result).root();
        List<Finding> findings = type == Message.class
                ? layer.check(root, bytes)
                : layer.findings(
                        checks.computeIfAbsent(type, SchemaLayer::ofEntity).check(root), bytes);
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            throw invalid(findings);
        }
        return TreeBinder.entity(type, root);
    }

    private InvalidMessageException invalid(List<Finding> findings) {
        Report.Collector report = new Report.Collector(catalogue, FindingPolicy.standard())
                .ran(Layer.SYNTAX)
                .addAll(findings);
        return new InvalidMessageException(report.build());
    }

    /** The tokens of the value at hand as JSON: repeated names stay repeated, and numbers keep their literals. */
    private static byte[] bytes(JsonParser in) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            int depth = 0;
            JsonToken token = in.currentToken();
            while (true) {
                RawJson.copyToken(in, out);
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 0) {
                    break;
                }
                token = in.nextToken();
            }
        }
        return bytes.toByteArray();
    }
}
