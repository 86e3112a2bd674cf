package org.openfex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openfex.report.Finding;
import org.openfex.report.FindingPolicy;
import org.openfex.report.Layer;
import org.openfex.report.Report;

/** For any bytes at all there is a tree or a finding, and no finding quotes them. */
class RandomBytesTest {

    private static final String CANARY = "Kanarienvogel";

    /** A message whose unknown names and texts all hold the canary. */
    private static final byte[] MESSAGE = """
            {
              "fex": "1.0", "type": "seizure-report", "id": "0a0b0c0d-0000-4000-8000-000000000001",
              "issuedAt": "2026-03-01T10:00:00+02:00", "urgent": true, "capacity": 30, "length": 2.50,
              "born": "1974-02-26", "remark": "%1$s", "tags": ["a", "b-c"],
              "firearms": [{"localId": "%1$s", "serials": ["%1$s-ж-\\ud83d\\udd2b", "-12"], "declaration": "%1$s\\n"}],
              "body": {"declared": "%1$s"},
              "extensions": {"org.example": {"%1$s": [1, -0.25, null, {"%1$s": "%1$s", "деталь": "\\"%1$s\\\\"}]}}
            }
            """.formatted(CANARY).getBytes(StandardCharsets.UTF_8);

    /** Pieces that a random byte would hardly ever make. */
    private static final List<byte[]> PIECES = pieces(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\\",
            "\\u",
            "\\ud800",
            "\\udc00",
            "\\u0000",
            "null",
            "true",
            "1e5",
            "-0",
            "1.0",
            "99999999999999999999",
            "\n",
            "\r",
            "\t",
            " ",
            "/*",
            "//",
            "'",
            "\"" + CANARY + "\":",
            "[[[[[[[[",
            "ж");

    @Test
    void theMessageItselfIsValid() {
        assertThat(Small.findings(MESSAGE)).extracting(Finding::code).containsExactly("text-too-long");
    }

    @Test
    void mutatedMessagesAreReadOrRefused() {
        Random random = new Random(20260301);
        int trees = 0;
        for (int i = 0; i < 20_000; i++) {
            trees += check(mutated(random)) ? 1 : 0;
        }
        // Both outcomes must occur often, or the test would show little.
        assertThat(trees).isBetween(1_000, 19_000);
    }

    @Test
    void randomBytesAreRefused() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            check(bytes);
        }
    }

    @Test
    void randomPiecesOfJsonAreReadOrRefused() {
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = new byte[0];
            for (int pieces = random.nextInt(12); pieces >= 0; pieces--) {
                bytes = insert(bytes, bytes.length, PIECES.get(random.nextInt(PIECES.size())));
            }
            check(bytes);
            check(insert(
                    insert(bytes, 0, "{\"body\":".getBytes(StandardCharsets.UTF_8)), bytes.length + 8, new byte[] {'}'
                    }));
        }
    }

    /** Checks one input; true if it was read. */
    private static boolean check(byte[] bytes) {
        List<Finding> findings = Small.findings(bytes);
        Report.Collector collector = new Report.Collector(Small.CATALOGUE, FindingPolicy.standard());
        for (Finding finding : findings) {
            assertThat(finding.line()).isPositive();
            assertThat(finding.column()).isPositive();
            assertThat(finding.column()).isLessThanOrEqualTo(bytes.length + 1);
        }
        String report = collector.addAll(findings).build().text();
        assertThat(report).doesNotContain(CANARY).doesNotContain("деталь");
        return findings.isEmpty() || findings.get(0).layer() != Layer.SYNTAX;
    }

    private static byte[] mutated(Random random) {
        byte[] bytes = MESSAGE.clone();
        for (int changes = random.nextInt(3); changes >= 0; changes--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = insert(bytes, at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> bytes = insert(cut(bytes, at, 1), Math.min(at, bytes.length - 1), new byte[] {'"'});
                case 3 -> bytes = cut(bytes, at, 1 + random.nextInt(8));
                case 4 -> bytes = random.nextInt(10) == 0 ? cut(bytes, at, bytes.length) : cut(bytes, at, 2);
                default ->
                    bytes = insert(bytes, random.nextInt(bytes.length), slice(bytes, at, 1 + random.nextInt(40)));
            }
        }
        return bytes;
    }

    private static byte[] insert(byte[] bytes, int at, byte[] piece) {
        byte[] result = new byte[bytes.length + piece.length];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(piece, 0, result, at, piece.length);
        System.arraycopy(bytes, at, result, at + piece.length, bytes.length - at);
        return result;
    }

    private static byte[] slice(byte[] bytes, int at, int length) {
        int end = Math.min(bytes.length, at + length);
        byte[] result = new byte[end - at];
        System.arraycopy(bytes, at, result, 0, result.length);
        return result;
    }

    private static byte[] cut(byte[] bytes, int at, int length) {
        int end = Math.min(bytes.length, at + length);
        byte[] result = new byte[bytes.length - (end - at)];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(bytes, end, result, at, bytes.length - end);
        // An empty text is a case of its own and would end the mutations.
        return result.length == 0 ? new byte[] {'{'} : result;
    }

    private static List<byte[]> pieces(String... pieces) {
        List<byte[]> result = new ArrayList<>();
        for (String piece : pieces) {
            result.add(piece.getBytes(StandardCharsets.UTF_8));
        }
        return result;
    }
}
