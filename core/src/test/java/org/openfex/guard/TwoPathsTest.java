package org.openfex.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfex.json.Codec;
import org.openfex.json.Limits;
import org.openfex.json.Suites;
import org.openfex.json.TwoPaths;
import org.openfex.kit.Kit;
import org.openfex.model.Message;
import org.openfex.report.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fast path and the reference path are one in behaviour: what the fast path takes, the reference path takes without a
 * finding and makes the same records of; what it writes, the reference path writes, byte for byte, and has no finding for. {@link AgreementTest} compares them on messages made from the schemas.
 *
 * <p>10,000 changed messages; {@code -Dfex.paths=1000000} takes more, {@code -Dfex.paths.seed=7} takes others.
 */
class TwoPathsTest {
    private static final long SEED = Long.getLong("fex.paths.seed", 20_261_125L);
    private static final int COUNT = Math.max(10_000, Integer.getInteger("fex.paths", 0));

    private static final TwoPaths PATHS = new TwoPaths(Limits.standard());

    private static final List<byte[]> FILES = Kit.entries().stream()
            .map(Kit.Entry::bytes)
            .filter(bytes -> bytes.length > 0 && bytes.length < 20_000)
            .toList();

    private static final List<byte[]> SMALL = Kit.valid().stream()
            .map(Kit.Entry::bytes)
            .filter(bytes -> bytes.length < 3_000)
            .limit(60)
            .toList();

    private static final List<String> PIECES = List.of(
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            " ",
            "\n",
            "null",
            "true",
            "1.0",
            "-0",
            "1e5",
            "007",
            "\u0416",
            "\u00a0",
            "\u0085",
            "\uFFFE",
            "\\u0000",
            "\\ud83d",
            "\\ud83d\\ude00",
            "\\u0416",
            "\\n",
            "\\/",
            "\u007f",
            "\"extensions\":{\"org.example.x\":[1,{\"a\":\"b\"}]},",
            "9007199254740992",
            "2.50",
            "0.000");

    /** Compares the paths; true if the fast one took the bytes. */
    private static boolean compare(byte[] bytes, TwoPaths paths, String what) {
        assertThat(paths.difference(bytes, paths.read(bytes))).as(what).isEmpty();
        return paths.fast().read(bytes) != null;
    }

    @ParameterizedTest
    @MethodSource("org.openfex.kit.Kit#entries")
    void onTheKit(Kit.Entry entry) {
        Codec.Document document = PATHS.read(entry.bytes());
        String difference = PATHS.difference(entry.bytes(), document);
        assertThat(difference).isEmpty();
        Message message = document.message();
        if (message != null) {
            List<Finding> findings = PATHS.check(message);
            assertThat(PATHS.difference(message, findings)).isEmpty();
            boolean newer = document.findings().stream()
                    .anyMatch(finding -> finding.code().equals("version-newer"));
            if (findings.isEmpty() && !newer) {
                assertThat(PATHS.fast().write(message))
                        .as("a valid message is written fast")
                        .isNotNull();
            }
        }
    }

    @Test
    void onChangedBytesOfTheKit() {
        Random random = new Random(SEED);
        int fast = 0;
        for (int i = 0; i < COUNT; i++) {
            byte[] changed = changed(FILES.get(random.nextInt(FILES.size())), random);
            fast += compare(changed, PATHS, "change " + i) ? 1 : 0;
        }
        assertThat(fast).as("changes that leave a message valid").isGreaterThan(COUNT / 50);
    }

    private static byte[] changed(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(6)) {
            case 0 -> splice(bytes, at, 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> splice(bytes, at, 1 + random.nextInt(3), new byte[0]);
            case 2 -> Arrays.copyOf(bytes, at);
            case 3 -> {
                int length = 1 + random.nextInt(Math.min(40, bytes.length - at));
                yield splice(bytes, random.nextInt(bytes.length), 0, Arrays.copyOfRange(bytes, at, at + length));
            }
            default ->
                splice(
                        bytes,
                        at,
                        random.nextInt(2),
                        PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] splice(byte[] bytes, int at, int length, byte[] other) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + other.length);
        out.write(bytes, 0, at);
        out.writeBytes(other);
        int rest = Math.min(bytes.length, at + length);
        out.write(bytes, rest, bytes.length - rest);
        return out.toByteArray();
    }

    @Test
    void onMembersInAnyOrderWithSpacesAndEscapes() {
        Random random = new Random(SEED);
        for (Kit.Entry entry : Kit.valid()) {
            if (PATHS.fast().read(entry.bytes()) != null && entry.bytes().length < 100_000) {
                JsonNode message = Kit.MAPPER.readTree(entry.bytes());
                shuffle(message, random);
                byte[] shuffled = Kit.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(message);
                assertThat(compare(shuffled, PATHS, entry.file())).isTrue();
                byte[] escaped = escaped(new String(shuffled, StandardCharsets.UTF_8));
                assertThat(compare(escaped, PATHS, entry.file())).isTrue();
            }
        }
    }

    private static void shuffle(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>();
            object.properties().forEach(member -> members.add(Map.entry(member.getKey(), member.getValue())));
            Collections.shuffle(members, random);
            object.removeAll();
            members.forEach(member -> object.set(member.getKey(), member.getValue()));
        }
        node.forEach(child -> shuffle(child, random));
    }

    /** Everything beyond ASCII, and the letter e in names of members, as an escape. */
    private static byte[] escaped(String json) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c >= 0x80) {
                escaped.append(String.format("\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString().replace("\"id\"", "\"\\u0069d\"").getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void onTheSuitesWithinAnExtension() throws IOException {
        String message = new String(Kit.bytes("kit/valid/minimal-receipt.json"), StandardCharsets.UTF_8).strip();
        byte[] head = (message.substring(0, message.length() - 1) + ",\"extensions\":{\"org.example.x\":")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "}}".getBytes(StandardCharsets.UTF_8);
        assertThat(compare(with(head, "1".getBytes(StandardCharsets.UTF_8), tail), PATHS, "1"))
                .isTrue();
        int files = 0;
        for (String folder : List.of("JSONTestSuite/test_parsing", "JSONTestSuite/test_transform")) {
            try (Stream<Path> paths = Files.list(Suites.require(folder))) {
                for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
                    byte[] bytes = Files.readAllBytes(path);
                    String name = path.getFileName().toString();
                    compare(bytes, PATHS, name);
                    compare(with(head, bytes, tail), PATHS, name);
                    files++;
                }
            }
        }
        assertThat(files).isGreaterThan(300);
    }

    private static byte[] with(byte[] head, byte[] value, byte[] tail) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head);
        out.writeBytes(value);
        out.writeBytes(tail);
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("limits")
    void withinEveryLimit(Limits limits) {
        TwoPaths paths = new TwoPaths(limits);
        for (byte[] bytes : SMALL) {
            String difference = paths.difference(bytes, paths.read(bytes));
            // With limits as narrow as no reader should have them, the fast path does not try.
            if (limits.maxNameLength() >= 64 || !difference.startsWith("only")) {
                assertThat(difference).as(limits.toString()).isEmpty();
            }
        }
    }

    static List<Limits> limits() {
        List<Limits> limits = new ArrayList<>();
        for (int limit : new int[] {3, 5, 6, 7, 8, 10, 20, 30}) {
            limits.add(Limits.builder().maxDepth(limit).build());
            limits.add(Limits.builder().maxObjects(limit).build());
            limits.add(Limits.builder().maxStringLength(limit).build());
            limits.add(Limits.builder().maxNumberLength(limit - 2).build());
            limits.add(Limits.builder().maxNameLength(limit + 3).build());
            limits.add(Limits.builder().maxBytes(limit * 200).build());
        }
        return limits;
    }

    @Test
    void onMessagesThatAreCutOffAnywhere() {
        byte[] bytes = Kit.bytes("kit/valid/minimal-trace-request.json");
        assertThat(PATHS.fast().read(bytes)).isNotNull();
        int end = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf('}');
        for (int length = 0; length <= end; length++) {
            assertThat(PATHS.fast().read(Arrays.copyOf(bytes, length)))
                    .as("the first %d bytes", length)
                    .isNull();
        }
    }
}
