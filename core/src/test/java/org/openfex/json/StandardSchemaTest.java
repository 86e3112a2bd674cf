package org.openfex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openfex.report.Finding;
import org.openfex.schema.FexStandard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The layer SCHEMA with the schemas of the standard themselves. */
class StandardSchemaTest {

    private static final SchemaLayer LAYER = SchemaLayer.standard(Small.CATALOGUE);

    @Test
    void namesEveryMemberThatAMessageLacksWithItsClause() {
        List<Finding> findings = findings("{\"fex\":\"1.0\"}");
        assertThat(findings).extracting(Finding::code).containsOnly("member-missing");
        assertThat(findings.stream().map(finding -> finding.parameters().get("member") + " " + finding.clause()))
                .contains("id 2.1", "issuedAt 2.2", "sender 2.3", "legalBasis 2.8", "handling 3.1", "body 2.12");
    }

    @Test
    void namesTheTypesThatThereAre() {
        List<Finding> findings = findings("{\"fex\":\"1.0\",\"type\":\"love-letter\"}");
        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("type-unknown"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("seizure-report").contains("trace-request"));
    }

    @Test
    void describesTheFormOfATime() {
        List<Finding> findings = findings("{\"fex\":\"1.0\",\"issuedAt\":\"2026-03-01 10:00\"}");
        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("pattern-mismatch"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("RFC 3339"));
    }

    @Test
    void letsANewerMinorVersionHaveUnknownTypesAndMembers() {
        assertThat(findings("{\"fex\":\"1.1\",\"type\":\"love-letter\",\"mood\":\"high\"}"))
                .extracting(Finding::code)
                .containsOnly("member-missing", "version-newer");
    }

    @Test
    void knowsTheNamesOfTheStandardAndNoOthers() {
        assertThat(List.of("fex", "firearms", "serials", "asMarked", "extensions"))
                .allMatch(SchemaLayer::isStandardName);
        assertThat(List.of("", "secret", "Serials", "0", "properties")).noneMatch(SchemaLayer::isStandardName);
    }

    @Test
    void usesOnlyKeywordsThatHaveACode() throws IOException {
        Set<String> keywords = new TreeSet<>();
        for (String form : List.of("closed", "open")) {
            gather(bundle(form), false, keywords);
        }
        keywords.removeIf(keyword -> keyword.startsWith("x-") || keyword.startsWith("$"));
        assertThat(Set.of(
                        "title",
                        "description",
                        "properties",
                        "items",
                        "allOf",
                        "if",
                        "then",
                        "required",
                        "additionalProperties",
                        "propertyNames",
                        "type",
                        "enum",
                        "const",
                        "pattern",
                        "minLength",
                        "maxLength",
                        "minimum",
                        "maximum",
                        "minItems",
                        "maxItems",
                        "uniqueItems",
                        "minProperties",
                        "maxProperties"))
                .containsAll(keywords);
    }

    @Test
    void itsPatternsTakeAnyTextWithoutRunningOutOfStackOrTime() throws IOException {
        Set<String> patterns = new TreeSet<>();
        bundle("closed").findValues("pattern").stream()
                .filter(JsonNode::isString)
                .forEach(pattern -> patterns.add(pattern.stringValue()));
        assertThat(patterns).hasSizeGreaterThan(20);
        for (String pattern : patterns) {
            ObjectNode schema = JsonNodeFactory.instance.objectNode().put("pattern", pattern);
            SchemaCheck check = new SchemaCheck(schema);
            for (String unit : List.of("a", "a-", "A", "0", "/a", "a.", "=", "\uD83D\uDD2B", "+", "1974-02")) {
                JsonNode text = JsonNodeFactory.instance.stringNode(unit.repeat(200_000) + "\n");
                assertThat(check.check(text)).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    private static void gather(JsonNode node, boolean names, Set<String> keywords) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!names) {
                keywords.add(member.getKey());
            }
            boolean hasNames = !names && Set.of("properties", "$defs").contains(member.getKey());
            gather(member.getValue(), hasNames, keywords);
        }
        if (node.isArray()) {
            node.forEach(element -> gather(element, false, keywords));
        }
    }

    private static List<Finding> findings(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return LAYER.check(((ReadResult.Tree) Small.READER.readMessage(bytes)).root(), bytes);
    }

    private static JsonNode bundle(String form) throws IOException {
        try (InputStream stream = FexStandard.open("bundle/fex-1.0-" + form + ".json")) {
            return JsonMapper.builder().build().readTree(stream);
        }
    }
}
