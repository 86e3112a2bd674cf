package org.openfex.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openfex.report.Sha256;
import org.openfex.schema.FexStandard;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The conformance kit as its manifest lists it. */
final class Kit {
    private static final String MANIFEST = "manifest.json";
    /** The files of the kit that are no messages. */
    static final List<String> DOCUMENTS = List.of("README.md", MANIFEST, "conversations.json");

    private final JsonNode manifest;
    private final String sha256;
    private final List<Entry> entries = new ArrayList<>();

    private Kit(byte[] bytes) {
        this.manifest = JsonMapper.shared().readTree(bytes);
        this.sha256 = Sha256.of(bytes);
        manifest.path("messages").forEach(entry -> entries.add(Entry.of(entry)));
    }

    static Kit read() {
        return new Kit(bytes(MANIFEST));
    }

    /** A file of the kit. */
    static byte[] bytes(String file) {
        return Standard.bytes("kit/" + file);
    }

    /** The conversations of the kit. */
    static JsonNode conversations() {
        return Standard.json("kit/conversations.json").path("conversations");
    }

    /** The version alone, which stands first: the whole manifest is long. */
    static String currentVersion() {
        try (InputStream in = FexStandard.open("kit/" + MANIFEST);
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            while (parser.nextToken() != null) {
                if ("kit".equals(parser.currentName()) && parser.currentToken().isScalarValue()) {
                    return parser.getString();
                }
            }
            return "unknown";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String version() {
        return text(manifest, "kit");
    }

    /** The time that stands for the present. */
    String now() {
        return text(manifest, "now");
    }

    /** The digest of the manifest, which a statement of conformance names. */
    String sha256() {
        return sha256;
    }

    List<Entry> entries() {
        return entries;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).stringValue("");
    }

    /**
     * One message of the kit and the one right answer to it.
     *
     * @param file its path in the kit
     * @param about what it shows
     * @param role the first of the roles that must get it right
     * @param isValid the verdict
     * @param findings the findings in their order
     * @param passes the codes of rules that it was made to satisfy
     */
    record Entry(
            String file, String about, Role role, boolean isValid, List<KitFinding> findings, List<String> passes) {

        private static Entry of(JsonNode node) {
            List<KitFinding> findings = new ArrayList<>();
            node.path("findings").forEach(finding -> findings.add(KitFinding.of(finding)));
            List<String> passes = new ArrayList<>();
            node.path("passes").forEach(code -> passes.add(code.stringValue("")));
            return new Entry(
                    text(node, "file"),
                    text(node, "about"),
                    Role.of(text(node, "role")),
                    text(node, "verdict").equals("valid"),
                    List.copyOf(findings),
                    List.copyOf(passes));
        }

        byte[] bytes() {
            return Kit.bytes(file);
        }
    }

    /**
     * A finding as the manifest and a program under test state it.
     *
     * @param code its code
     * @param pointer its place
     * @param severity its severity
     */
    record KitFinding(String code, String pointer, String severity) {

        static KitFinding of(JsonNode node) {
            return new KitFinding(text(node, "code"), text(node, "pointer"), text(node, "severity"));
        }

        @Override
        public String toString() {
            return severity + " " + code + (pointer.isEmpty() ? "" : " " + pointer);
        }
    }

    /** A role that a program can claim and the kit can test, with the files that count for it. */
    enum Role {
        /** Receives messages: the verdict counts. */
        CONSUMER,
        /** Passes messages on: the verdict counts, and what it writes. */
        RELAY,
        /** Judges messages: verdict and findings count. */
        VALIDATOR;

        private static Role of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }

        /** Whether a file that this or a lesser role must get right counts. */
        boolean runs(Entry entry) {
            return entry.role().compareTo(this) <= 0;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
