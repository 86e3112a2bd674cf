package org.openfex.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.openfex.Fex;
import org.openfex.schema.FexStandard;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The conformance kit as its manifest lists it, and the library set to the kit's clock. */
public final class Kit {
    /** Reads and writes numbers as they stand, so that two trees are equal when their literals are. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final JsonNode MANIFEST = MAPPER.readTree(bytes("kit/manifest.json"));

    /** The library at the time that the kit's findings are stated for. */
    public static final Fex FEX = builder().build();

    private Kit() {}

    /** Starts a library at the time that the kit's findings are stated for. */
    public static Fex.Builder builder() {
        return Fex.builder()
                .clock(Clock.fixed(Instant.parse(MANIFEST.path("now").stringValue()), ZoneOffset.UTC));
    }

    /** All messages of the kit. */
    public static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        MANIFEST.path("messages").forEach(node -> entries.add(new Entry(node)));
        return entries;
    }

    /** The valid messages of the kit. */
    public static List<Entry> valid() {
        return entries().stream().filter(Entry::isValid).toList();
    }

    /** A file of the standard. */
    public static byte[] bytes(String path) {
        try (InputStream stream = FexStandard.open(path)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One message of the kit, with what the manifest says of it. */
    public record Entry(JsonNode node) {
        /** The file, below the folder of the kit. */
        public String file() {
            return node.path("file").stringValue();
        }

        /** The bytes of the message. */
        public byte[] bytes() {
            return Kit.bytes("kit/" + file());
        }

        /** Whether the manifest calls it valid. */
        public boolean isValid() {
            return node.path("verdict").stringValue().equals("valid");
        }

        /** The layer that decides about an invalid message. */
        public String layer() {
            return node.path("layer").stringValue("");
        }

        /** What the manifest says of SCHEMA: valid, invalid or not-applicable. */
        public String schema() {
            return node.path("schema").stringValue();
        }

        /** The findings that the manifest names, each as severity, code and pointer. */
        public List<String> findings() {
            return findings(node.path("findings"));
        }

        /** The profiles by which the manifest judges the message too. */
        public List<String> profiles() {
            return List.copyOf(node.path("profiles").propertyNames());
        }

        /** The findings that the manifest names for a profile, each as severity, code and pointer. */
        public List<String> findings(String profile) {
            return findings(node.path("profiles").path(profile));
        }

        private static List<String> findings(JsonNode array) {
            List<String> findings = new ArrayList<>();
            for (JsonNode finding : array) {
                findings.add(finding.path("severity").stringValue() + " "
                        + finding.path("code").stringValue() + " "
                        + finding.path("pointer").stringValue());
            }
            return findings;
        }

        /** The rules that the message was made to satisfy. */
        public List<String> passes() {
            List<String> codes = new ArrayList<>();
            node.path("passes").forEach(code -> codes.add(code.stringValue()));
            return codes;
        }

        @Override
        public String toString() {
            return file();
        }
    }
}
