package org.openfex.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openfex.Fex;
import org.openfex.kit.Kit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON form of reports, held to its schema. */
class ReportJsonTest {
    private static final Catalogue ENGLISH = Catalogue.of("en");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Kit.MAPPER.readTree(Kit.bytes("report.schema.json")));

    private static final Finding MISSING = ENGLISH.finding(
                    "member-missing", "/body/firearms/0", Map.of("member", "serials"), "5.3")
            .at(12, 7);

    @TestFactory
    Stream<DynamicTest> reportOfEveryMessageOfTheKitFollowsItsSchema() {
        return Kit.entries().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.file(), () -> {
                    Report report = Kit.FEX.inspect(entry.bytes()).report();
                    JsonNode json = Kit.MAPPER.readTree(report.json(entry.file()));

                    assertThat(SCHEMA.validate(json)).isEmpty();
                    assertThat(json.path("source").stringValue()).isEqualTo(entry.file());
                    assertThat(json.path("valid").booleanValue()).isEqualTo(entry.isValid());
                    assertThat(json.path("findings")
                                    .valueStream()
                                    .map(finding -> finding.path("severity").stringValue() + " "
                                            + finding.path("code").stringValue() + " "
                                            + finding.path("pointer").stringValue())
                                    .toList())
                            .isEqualTo(entry.findings());
                }));
    }

    @Test
    void saysAllThatTheReportSays() {
        FindingPolicy policy = FindingPolicy.builder()
                .maxFindings(1)
                .suppress("version-newer")
                .severity("code-unknown", Severity.ERROR)
                .build();
        Report report = new Report.Collector(ENGLISH, policy)
                .judgedBy("some-profile")
                .ran(Layer.SYNTAX)
                .add(MISSING)
                .add(ENGLISH.finding("array-empty", "/recipients", Map.of()).at(30, 1))
                .skipped(Layer.RULE)
                .build();

        assertThat(report.json("a \"b\".json")).isEqualTo("""
                {"source":"a \\"b\\".json","fex":"1.0","language":"en","profile":"some-profile","valid":false,\
                "layers":{"SYNTAX":"PASSED","SCHEMA":"FAILED","RULE":"SKIPPED"},\
                "counts":{"ERROR":2,"WARNING":0,"INFO":0},"total":2,"omitted":1,"suppressed":["version-newer"],\
                "severities":{"code-unknown":"ERROR"},"findings":[{"code":"member-missing","severity":"ERROR",\
                "layer":"SCHEMA","pointer":"/body/firearms/0","line":12,"column":7,\
                "message":"The member serials is missing.","parameters":{"member":"serials"},\
                "clause":{"number":"5.3","title":"Serial numbers"},\
                "sources":["Protocol 8(1)(a) [V]","ISACS 05.31 [V]"],"remedy":"Add the member serials."}]}""");
        assertThat(SCHEMA.validate(Kit.MAPPER.readTree(report.json()))).isEmpty();
    }

    @Test
    void findingOfAnObjectHasNoLine() {
        Report report = new Report.Collector(ENGLISH, FindingPolicy.standard())
                .add(ENGLISH.finding("object-empty", "", Map.of()).inLayer(Layer.CONSTRAINT))
                .build();
        JsonNode json = Kit.MAPPER.readTree(report.json());

        assertThat(SCHEMA.validate(json)).isEmpty();
        assertThat(json.path("findings").path(0).has("line")).isFalse();
        assertThat(json.has("source")).isFalse();
    }

    @Test
    void speaksTheLanguageOfItsCatalogue() {
        String json = Fex.builder().language("ru").build().inspect("{").report().json();
        assertThat(json).contains("\"language\":\"ru\"").containsPattern("\"remedy\":\"[А-Я]");
        assertThat(SCHEMA.validate(Kit.MAPPER.readTree(json))).isEmpty();
    }

    @Test
    void runIsOneObjectWithALineForEachReport() throws IOException {
        StringBuilder out = new StringBuilder();
        try (ReportWriter writer = ReportWriter.json(
                out, ReportOptions.builder().listValid(false).maxDocuments(1).build())) {
            writer.add("good", Kit.FEX.inspect(Kit.valid().get(0).bytes()).report());
            writer.add("bad", Kit.FEX.inspect("{").report());
            writer.add("worse", Kit.FEX.inspect("[").report());
            writer.add("none", Kit.FEX.inspect(Path.of("no-such-file")).report());
        }
        JsonNode json = Kit.MAPPER.readTree(out.toString());

        assertThat(SCHEMA.validate(json)).isEmpty();
        assertThat(out.toString().lines()).hasSize(3);
        assertThat(json.path("reports")
                        .valueStream()
                        .map(report -> report.path("source").stringValue()))
                .containsExactly("bad");
        assertThat(json.path("summary")).isEqualTo(Kit.MAPPER.readTree("""
                {"documents":4,"valid":1,"invalid":2,"unreadable":1,"counts":{"ERROR":3,"WARNING":0,"INFO":0},
                 "omitted":0,"documentsShown":1,"documentsCounted":2}
                """));
    }

    @Test
    void runWithoutDocumentsIsWhole() throws IOException {
        StringBuilder out = new StringBuilder();
        ReportWriter writer = ReportWriter.json(out, ReportOptions.standard());
        writer.close();
        writer.close();
        JsonNode json = Kit.MAPPER.readTree(out.toString());

        assertThat(SCHEMA.validate(json)).isEmpty();
        assertThat(json.path("reports")).isEmpty();
    }

    @Test
    void schemaIsClosedAtEveryLevel() {
        Report report = new Report.Collector(ENGLISH, FindingPolicy.standard())
                .add(MISSING)
                .build();
        for (String place : List.of("", "/layers", "/counts", "/findings/0", "/findings/0/clause")) {
            JsonNode json = Kit.MAPPER.readTree(report.json());
            ((ObjectNode) json.at(place)).put("more", "x");
            assertThat(SCHEMA.validate(json)).as(place).isNotEmpty();
        }
    }
}
