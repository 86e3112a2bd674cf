package org.openfex.examples.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openfex.examples.cli.io.Output;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Compares what a program answers to a message of the kit with the right answer, for a role (CONFORMANCE.md, section 6). */
final class KitComparison {
    private static final int VALID = 0;
    private static final int INVALID = 1;
    private static final String FINDINGS = "findings";
    private static final String REPORTS = "reports";
    private static final String EXTENSIONS = "extensions";
    private static final int MAX_SHOWN = 20;

    /** Keeps numbers by their literals, and refuses what has two readings. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private KitComparison() {}

    /**
     * A difference between the right answer and the one that came.
     *
     * @param expected the right answer
     * @param actual what came
     */
    record Difference(String expected, String actual) {}

    /** The difference, empty when the answer is right. */
    static Optional<Difference> compare(Kit.Role role, Kit.Entry entry, ExternalProgram.Answer answer) {
        String verdict = entry.isValid() ? "valid" : "invalid";
        Integer exitCode = answer.exitCode();
        if (exitCode == null) {
            return Optional.of(new Difference(verdict, "no answer in time"));
        }
        if (exitCode != VALID && exitCode != INVALID) {
            String error = answer.firstError().isEmpty() ? "" : ", " + answer.firstError();
            return Optional.of(new Difference(verdict, "exit code " + exitCode + error));
        }
        String actual = exitCode == VALID ? "valid" : "invalid";
        if (role != Kit.Role.CONSUMER && answer.isCut()) {
            return Optional.of(new Difference(verdict, actual + ", with more output than any answer needs"));
        }
        if (role == Kit.Role.VALIDATOR) {
            return validator(entry, verdict, actual, answer.output());
        }
        if (!verdict.equals(actual)) {
            return Optional.of(new Difference(verdict, actual));
        }
        return role == Kit.Role.RELAY && entry.isValid() ? relay(entry.bytes(), answer.output()) : Optional.empty();
    }

    private static Optional<Difference> validator(Kit.Entry entry, String verdict, String actual, byte[] output) {
        String expected = verdict + list(entry.findings());
        List<Kit.KitFinding> findings;
        try {
            findings = findings(output);
        } catch (JacksonException e) {
            // Not quoted: its text holds the output.
            return Optional.of(new Difference(expected, actual + ", with output that is no JSON of findings"));
        }
        return verdict.equals(actual) && findings.equals(entry.findings())
                ? Optional.empty()
                : Optional.of(new Difference(expected, actual + list(findings)));
    }

    /** Findings as JSON lines, as the array {@code findings} of a report, or as the reports of a run. */
    private static List<Kit.KitFinding> findings(byte[] output) {
        List<Kit.KitFinding> findings = new ArrayList<>();
        try (MappingIterator<JsonNode> values = MAPPER.readerFor(JsonNode.class).readValues(output)) {
            while (values.hasNext()) {
                JsonNode value = values.next();
                JsonNode reports = value.path(REPORTS).isArray()
                        ? value.path(REPORTS)
                        : MAPPER.createArrayNode().add(value);
                if (reports.valueStream()
                        .allMatch(report -> report.path(FINDINGS).isArray())) {
                    reports.forEach(report ->
                            report.path(FINDINGS).forEach(finding -> findings.add(Kit.KitFinding.of(finding))));
                } else {
                    findings.add(Kit.KitFinding.of(value));
                }
            }
        }
        return findings;
    }

    private static String list(List<Kit.KitFinding> findings) {
        String shown = findings.stream()
                .limit(MAX_SHOWN)
                .map(finding -> "\n    " + Output.visible(finding.toString()))
                .collect(Collectors.joining());
        int more = findings.size() - MAX_SHOWN;
        return more > 0 ? shown + "\n    and " + more + " more" : shown;
    }

    private static Optional<Difference> relay(byte[] message, byte[] output) {
        JsonNode sent = tree(message);
        JsonNode passedOn = tree(output);
        if (passedOn == null || sent == null) {
            return Optional.of(
                    new Difference("the message, passed on", "valid, with output that is no JSON text in UTF-8"));
        }
        String place = difference(sent, passedOn, false, "");
        return place == null
                ? Optional.empty()
                : Optional.of(new Difference(
                        "the message, passed on",
                        "valid, with another value at " + (place.isEmpty() ? "the root" : Output.visible(place))));
    }

    /** The place of the first difference between two JSON texts, null if there is none. */
    static @Nullable String difference(String a, String b) {
        return difference(MAPPER.readTree(a), MAPPER.readTree(b), false, "");
    }

    private static @Nullable JsonNode tree(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            JsonNode tree = MAPPER.readerFor(JsonNode.class)
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(text);
            return tree.isMissingNode() ? null : tree;
        } catch (CharacterCodingException | JacksonException e) {
            return null;
        }
    }

    /** The place of the first difference, null if there is none; the order of members counts inside extensions only. */
    private static @Nullable String difference(JsonNode a, JsonNode b, boolean isOrdered, String place) {
        if (a.isObject() && b.isObject()) {
            if (a.size() != b.size()) {
                return place;
            }
            Iterator<String> order = b.propertyNames().iterator();
            for (Map.Entry<String, JsonNode> member : a.properties()) {
                String name = member.getKey();
                JsonNode other = b.get(name);
                if (other == null || (isOrdered && !name.equals(order.next()))) {
                    return place + "/" + name;
                }
                String found =
                        difference(member.getValue(), other, isOrdered || name.equals(EXTENSIONS), place + "/" + name);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        if (a.isArray() && b.isArray()) {
            if (a.size() != b.size()) {
                return place;
            }
            for (int i = 0; i < a.size(); i++) {
                String found = difference(a.get(i), b.get(i), isOrdered, place + "/" + i);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        return Objects.equals(a, b) ? null : place;
    }
}
