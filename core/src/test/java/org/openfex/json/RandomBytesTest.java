package org.openfex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

    @Test
    void theMessageItselfIsValid() {
        assertThat(Small.findings(MESSAGE)).extracting(Finding::code).containsExactly("text-too-long");
    }

    @Test
    void mutatedMessagesAreReadOrRefused() {
        Random random = new Random(20260301);
        int trees = 0;
        for (int i = 0; i < 20_000; i++) {
            trees += check(ByteMutation.of(MESSAGE, CANARY, random)) ? 1 : 0;
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
                bytes = ByteMutation.insert(bytes, bytes.length, ByteMutation.piece(CANARY, random));
            }
            check(bytes);
            byte[] open = ByteMutation.insert(bytes, 0, "{\"body\":".getBytes(StandardCharsets.UTF_8));
            check(ByteMutation.insert(open, open.length, new byte[] {'}'}));
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
}
