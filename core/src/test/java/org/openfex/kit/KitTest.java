package org.openfex.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openfex.Reading;
import org.openfex.model.Message;
import org.openfex.report.Finding;
import org.openfex.report.Layer;
import org.openfex.report.LayerOutcome;

/** Every message of the conformance kit: its verdict and exact findings, and the three laws on every valid one. */
class KitTest {

    @TestFactory
    Stream<DynamicTest> hasTheVerdictAndFindingsOfTheManifest() {
        return each(Kit.entries(), entry -> {
            Reading reading = Kit.FEX.inspect(entry.bytes());

            assertThat(findings(reading.report().findings())).isEqualTo(entry.findings());
            assertThat(reading.isValid()).isEqualTo(entry.isValid());
            assertThat(reading.report().findings()).allSatisfy(finding -> {
                assertThat(finding.line()).isPositive();
                assertThat(finding.column()).isPositive();
            });
            if (!entry.isValid()) {
                assertThat(reading.report().layers()).containsEntry(Layer.valueOf(entry.layer()), LayerOutcome.FAILED);
            }
            LayerOutcome schema = reading.report().layers().get(Layer.SCHEMA);
            assertThat(schema)
                    .isEqualTo(
                            switch (entry.schema()) {
                                case "valid" -> LayerOutcome.PASSED;
                                case "invalid" -> LayerOutcome.FAILED;
                                default -> LayerOutcome.SKIPPED;
                            });
        });
    }

    @TestFactory
    Stream<DynamicTest> validByBothLayersOfJudgement() {
        return each(Kit.valid(), entry -> {
            Message message = Kit.FEX.read(entry.bytes());

            assertThat(Kit.FEX.validate(message).findings())
                    .extracting(Finding::code)
                    .isSubsetOf(Kit.FEX.inspect(entry.bytes()).report().findings().stream()
                            .map(Finding::code)
                            .toList());
        });
    }

    @TestFactory
    Stream<DynamicTest> readAndWrittenIsTheSameJson() {
        return each(Kit.valid(), entry -> {
            byte[] written = Kit.FEX.write(Kit.FEX.read(entry.bytes()));

            assertThat(Kit.MAPPER.readTree(written)).isEqualTo(Kit.MAPPER.readTree(entry.bytes()));
        });
    }

    @TestFactory
    Stream<DynamicTest> writtenAndReadIsTheSameMessage() {
        return each(Kit.valid(), entry -> {
            Message message = Kit.FEX.read(entry.bytes());
            byte[] written = Kit.FEX.write(message);

            assertThat(Kit.FEX.read(written)).isEqualTo(message);
            assertThat(Kit.FEX.write(Kit.FEX.read(written))).isEqualTo(written);
        });
    }

    private static List<String> findings(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.code() + " " + finding.pointer())
                .toList();
    }

    private interface Check {
        void of(Kit.Entry entry);
    }

    private static Stream<DynamicTest> each(List<Kit.Entry> entries, Check check) {
        return entries.stream().map(entry -> DynamicTest.dynamicTest(entry.file(), () -> check.of(entry)));
    }
}
