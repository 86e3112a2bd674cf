package org.openfex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.report.Finding;
import org.openfex.report.Severity;
import tools.jackson.databind.JsonNode;

class SchemaLayerTest {

    @Test
    void asksForTheVersionFirst() {
        List<Finding> findings = Small.findings("{\"unknown\":1}");
        assertThat(findings).extracting(Finding::code).containsExactly("version-missing");
        assertThat(findings.get(0).pointer()).isEmpty();
        assertThat(findings.get(0).line()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1.0",
                "null",
                "[]",
                "\"\"",
                "\"1\"",
                "\"1.\"",
                "\"1.0.0\"",
                "\"01.0\"",
                "\"1.00\"",
                "\"v1.0\"",
                "\" 1.0\"",
                "\"1.0\\n\"",
                "\"0.9\"",
                "\"1.1000\"",
                "\"١.0\""
            })
    void refusesAVersionThatIsNone(String version) {
        List<Finding> findings = Small.findings("{\"fex\":" + version + "}");
        assertThat(findings).hasSize(1);
        // The literal 1.0 is no number of FEX, so the layer below refuses it.
        assertThat(findings.get(0).code())
                .isEqualTo(version.equals("1.0") ? "number-fraction-zero" : "version-malformed");
        assertThat(findings.get(0).pointer()).isEqualTo("/fex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "10.0", "11.5", "999.999"})
    void refusesOtherMajorVersionsWithoutJudgingTheRest(String version) {
        List<Finding> findings = Small.findings("{\"x\":1,\n \"fex\":\"" + version + "\"}");
        assertThat(findings).extracting(Finding::code).containsExactly("version-unsupported");
        assertThat(findings.get(0).parameters()).isEqualTo(Map.of("supported", "1.0"));
        assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(findings.get(0).line()).isEqualTo(2);
        assertThat(findings.get(0).column()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.10", "1.999"})
    void keepsWhatANewerMinorVersionAddsAndSaysSo(String version) {
        String message = Small.message("\"added\":{\"x\":[1,null]}").replace("1.0", version);
        List<Finding> findings = Small.findings(message.replace("seizure-report", "new-type"));
        assertThat(findings).extracting(Finding::code).containsExactly("version-newer");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.INFO);
        assertThat(findings.get(0).parameters()).isEqualTo(Map.of("supported", "1.0"));
    }

    @Test
    void judgesWhatItKnowsOfANewerMinorVersion() {
        String message = Small.message("\"capacity\":\"7\"").replace("1.0", "1.3");
        assertThat(Small.findings(message)).extracting(Finding::code).containsExactly("type-wrong", "version-newer");
    }

    @Test
    void givesNoPlaceWhereThereAreNoBytes() {
        byte[] bytes = Small.message("\"capacity\":\"7\"").getBytes(StandardCharsets.UTF_8);
        JsonNode root = ((ReadResult.Tree) Small.READER.readMessage(bytes)).root();
        Finding finding = Small.LAYER.check(root, null).get(0);
        assertThat(finding.pointer()).isEqualTo("/capacity");
        assertThat(finding.line()).isNull();
        assertThat(finding.column()).isNull();
    }
}
