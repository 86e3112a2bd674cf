package org.openfex.json;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.openfex.model.Message;
import org.openfex.report.Catalogue;
import org.openfex.report.Finding;
import org.openfex.report.Severity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/**
 * The path that explains: reads bytes strictly into a tree, judges the tree by the JSON schema and binds it, as far as it
 * fits; judges objects by Bean Validation; writes records with a generator of JSON. What is valid the fast path has taken
 * before. Immutable and thread-safe.
 */
final class ReferencePath {
    private static final JsonFactory JSON = new JsonFactory();

    private final Catalogue catalogue;
    private final StrictReader reader;
    private final SchemaLayer schema;
    private final ConstraintCheck constraints;

    ReferencePath(Limits limits, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.reader = new StrictReader(limits, catalogue, SchemaLayer::isStandardName);
        this.schema = SchemaLayer.standard(catalogue);
        this.constraints = new ConstraintCheck(limits, catalogue, reader, schema);
    }

    /** The layer SYNTAX. */
    StrictReader reader() {
        return reader;
    }

    /** Reads a document: SYNTAX, then SCHEMA, then as much of the message as can be bound. */
    Codec.Document read(byte[] document) {
        ReadResult result = reader.readMessage(document);
        if (result instanceof ReadResult.Tree tree) {
            return judged(document, tree.root());
        }
        return Codec.Document.refused(((ReadResult.Refused) result).finding());
    }

    /** Judges a message built in Java: the layer CONSTRAINT. */
    List<Finding> check(Message message) {
        return constraints.findings(message);
    }

    /** Writes a message as it is. */
    static byte[] write(Message message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            new RecordWriter(out, true).write(message);
        }
        return bytes.toByteArray();
    }

    private Codec.Document judged(byte[] bytes, JsonNode root) {
        List<Finding> findings = new ArrayList<>(schema.check(root, bytes));
        if (has(findings, SchemaLayer.UNREADABLE::contains)) {
            return new Codec.Document(bytes, findings, null, true);
        }
        Message message = TreeBinder.message(root);
        if (has(findings, "version-newer"::equals)) {
            tell(message, bytes, findings);
        }
        return new Codec.Document(bytes, findings, message, true);
    }

    private static boolean has(List<Finding> findings, Predicate<String> code) {
        return findings.stream().anyMatch(finding -> code.test(finding.code()));
    }

    /** Members that only a newer version knows are kept and told; of very many, the first with line and column. */
    private void tell(Message message, byte[] bytes, List<Finding> findings) {
        List<UnknownContent.Item> first = new ArrayList<>();
        Map<String, Finding> told = new HashMap<>();
        List<Finding> others = new ArrayList<>();
        UnknownContent.visit(message, item -> {
            if (item.kind() == UnknownContent.Kind.MEMBER) {
                Finding finding = told.computeIfAbsent(item.publicPointer(), this::memberUnknown);
                if (first.size() < SchemaCheck.MAX_FAULTS) {
                    first.add(item);
                } else {
                    others.add(finding);
                }
            }
        });
        Map<String, Position> places = Locator.locate(
                bytes, first.stream().map(UnknownContent.Item::pointer).toList());
        for (UnknownContent.Item item : first) {
            Position place = Objects.requireNonNull(places.get(item.pointer()));
            Finding finding = Objects.requireNonNull(told.get(item.publicPointer()));
            findings.add(finding.at(place.line(), place.column()));
        }
        findings.addAll(others);
    }

    private Finding memberUnknown(String pointer) {
        return catalogue.finding("member-unknown", pointer, Map.of()).withSeverity(Severity.INFO);
    }
}
