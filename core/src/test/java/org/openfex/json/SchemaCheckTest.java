package org.openfex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.report.Finding;
import org.openfex.report.FindingPolicy;
import org.openfex.report.Layer;
import org.openfex.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaCheckTest {

    @Test
    void findsNothingInAValidMessage() {
        assertThat(Small.findings(Small.message("\"capacity\":7,\"tags\":[\"a\"],\"extensions\":{\"org.x\":{}}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                // member added, code, pointer, parameter, value
                "\"capacity\":\"7\" ! type-wrong ! /capacity ! expected ! integer",
                "\"capacity\":7.5 ! type-wrong ! /capacity ! expected ! integer",
                "\"extensions\":{\"org.x\":5} ! type-wrong ! /extensions/? ! expected ! object, string",
                "\"tags\":\"a\" ! type-wrong ! /tags ! expected ! array",
                "\"capacity\":101 ! number-out-of-range ! /capacity ! range ! 0..100",
                "\"capacity\":-1 ! number-out-of-range ! /capacity ! range ! 0..100",
                "\"length\":-0.5 ! number-out-of-range ! /length ! range ! >= 0",
                "\"remark\":\"12345678901\" ! text-too-long ! /remark ! maximum ! 10",
                "\"remark\":\" x\" ! pattern-mismatch ! /remark ! expected ! A text of one line.",
                "\"sex\":\"-\" ! pattern-mismatch ! /sex ! expected ! ^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",
                "\"born\":\"2024\" ! pattern-mismatch ! /born ! expected ! A date.",
                "\"tags\":[\"a\",\"b\",\"c\",\"d\"] ! array-too-long ! /tags ! maximum ! 3",
                "\"pair\":[1] ! array-too-short ! /pair ! minimum ! 2",
                "\"ratings\":{\"a\":1,\"b\":2} ! object-too-large ! /ratings ! maximum ! 1",
                "\"extensions\":{\"Org\":{}} ! name-malformed ! /extensions/? ! expected ! A reverse-domain name.",
                "\"extensions\":{\"a\":{}} ! name-malformed ! /extensions/? ! expected ! A reverse-domain name.",
            })
    void namesTheFactOfTheSchemaThatIsBroken(String member, String code, String pointer, String name, String value) {
        Finding finding = Small.finding(member);
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.pointer()).isEqualTo(pointer);
        assertThat(finding.parameters()).isEqualTo(Map.of(name, value));
        assertThat(finding.message()).contains(value);
        assertThat(finding.layer()).isEqualTo(Layer.SCHEMA);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "\"tags\":[] ! array-empty ! /tags",
                "\"pair\":[] ! array-empty ! /pair",
                "\"tags\":[\"a\",\"a\",\"a\"] ! array-repeats ! /tags",
                "\"tags\":[\"a\",null] ! null-not-allowed ! /tags/1",
                "\"sex\":null ! null-not-allowed ! /sex",
                "\"urgent\":null ! null-not-allowed ! /urgent",
                "\"remark\":\"\" ! text-empty ! /remark",
                "\"id\":\"\" ! text-empty ! /id",
                "\"extensions\":{} ! object-empty ! /extensions",
                "\"colour\":1 ! member-unknown ! /?",
                "\"serials\":1 ! member-unknown ! /?",
            })
    void givesOneFindingForOneCause(String member, String code, String pointer) {
        Finding finding = Small.finding(member);
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.pointer()).isEqualTo(pointer);
        assertThat(finding.parameters()).isEmpty();
    }

    @Test
    void countsLengthsInCodePoints() {
        assertThat(Small.findings(Small.message("\"remark\":\"" + "\uD83D\uDD2B".repeat(10) + "\"")))
                .isEmpty();
    }

    @Test
    void pointsAtTheObjectThatLacksAMember() {
        List<Finding> findings = Small.findings("{\"fex\":\"1.0\",\n\"firearms\":[\n {\"serials\":[]}]}");
        assertThat(findings.stream().map(SchemaCheckTest::line))
                .containsExactlyInAnyOrder(
                        "member-missing {member=type} 1:1 ",
                        "member-missing {member=body} 1:1 ",
                        "member-missing {member=declaration} 3:2 /firearms/0",
                        "member-missing {member=localId} 3:2 /firearms/0");
    }

    @Test
    void pointsAtEachUnknownMemberThoughItsNameIsHidden() {
        List<Finding> findings = Small.findings(Small.message("\n\"secret\":1,\n  \"body2\":{\"a\":1}"));
        assertThat(findings.stream().map(SchemaCheckTest::line))
                .containsExactly("member-unknown {} 2:10 /?", "member-unknown {} 3:11 /?");
    }

    @Test
    void pointsAtAnUnknownMemberWhoseNameNeedsEscapes() {
        List<Finding> findings = Small.findings(Small.message("\"extensions\":{\"org.x\":{},\n\"A/~\":{}}"));
        assertThat(findings.stream().map(SchemaCheckTest::line))
                .containsExactly("name-malformed {expected=A reverse-domain name.} 2:7 /extensions/?");
    }

    @Test
    void namesTheClauseOfTheMissingMemberUnlessItsSourcesAreUnverified() {
        List<Finding> findings = Small.findings(Small.message("\"firearms\":[{}]"));
        assertThat(findings.stream().map(finding -> finding.parameters().get("member") + " " + finding.clause()))
                .containsExactlyInAnyOrder("localId 2.11", "serials 5.3", "declaration 1.9");
        assertThat(findings.stream().filter(finding -> finding.clause().equals("5.3")))
                .allSatisfy(finding -> assertThat(finding.sources()).contains("Protocol 8(1)(a) [V]"));
    }

    @Test
    void judgesTheBodyByTheTypeOfTheMessage() {
        assertThat(Small.findings(Small.message("").replace("{}", "{\"declared\":\"\",\"x\":1}")).stream()
                        .map(SchemaCheckTest::line))
                .containsExactlyInAnyOrder("text-empty {} 1:57 /body/declared", "member-unknown {} 1:64 /body/?");
        String receipt = Small.message("").replace("seizure-report", "receipt");
        assertThat(Small.findings(receipt).stream().map(SchemaCheckTest::line))
                .containsExactly("member-missing {member=received} 1:38 /body");
    }

    @Test
    void knowsWhenTheTypeIsUnknown() {
        List<Finding> findings = Small.findings(Small.message("").replace("seizure-report", "Love Letter"));
        assertThat(findings.stream().map(SchemaCheckTest::line))
                .containsExactly("type-unknown {allowed=seizure-report, receipt} 1:21 /type");
    }

    @Test
    void stopsAtAMessageThatIsNothingButFaults() {
        String faults = IntStream.range(0, 300_000).mapToObj(i -> "7").collect(Collectors.joining(","));
        byte[] bytes = Small.message("\"firearms\":[" + faults + "]").getBytes(StandardCharsets.UTF_8);
        List<Finding> findings = Small.findings(bytes);
        assertThat(findings).hasSize(SchemaCheck.MAX_FAULTS + 1);
        assertThat(findings.get(SchemaCheck.MAX_FAULTS).code()).isEqualTo("schema-check-stopped");
        assertThat(findings.get(SchemaCheck.MAX_FAULTS - 1).pointer()).isEqualTo("/firearms/1999");
        Report report = new Report.Collector(Small.CATALOGUE, FindingPolicy.standard())
                .addAll(findings)
                .build();
        assertThat(report.total()).isEqualTo(2_001);
        assertThat(report.omitted()).isEqualTo(1_001);
    }

    @Test
    void stopsAtAnObjectWithVeryManyBadNames() {
        String names =
                IntStream.range(0, 100_000).mapToObj(i -> "\"N" + i + "\":{}").collect(Collectors.joining(","));
        Limits limits = Limits.builder().maxObjects(1_000_000).build();
        byte[] bytes = Small.message("\"extensions\":{" + names + "}").getBytes(StandardCharsets.UTF_8);
        ReadResult read = new StrictReader(limits, Small.CATALOGUE, Small.CLOSED::knows).readMessage(bytes);
        List<Finding> findings = Small.LAYER.check(((ReadResult.Tree) read).root(), bytes);
        assertThat(findings).last().extracting(Finding::code).isEqualTo("schema-check-stopped");
    }

    @Test
    void fetchesNothing() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String remote = "http://127.0.0.1:" + server.getLocalPort() + "/remote.json";
            JsonNode schema = JsonMapper.builder().build().readTree("{\"$ref\":\"" + remote + "\"}");
            server.setSoTimeout(1);
            assertThatThrownBy(() -> new SchemaCheck(schema)).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(server::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void takesTextsOfTheGreatestLengthWithoutRunningOutOfStack() {
        String text = "a-".repeat(999_999) + "a";
        assertThat(Small.finding("\"sex\":\"" + text + "\"").code()).isEqualTo("text-too-long");
        assertThat(Small.finding("\"sex\":\"" + text + "-\"").code()).isEqualTo("pattern-mismatch");
        assertThat(Small.finding("\"id\":\"" + text + "\"").code()).isEqualTo("pattern-mismatch");
    }

    private static String line(Finding finding) {
        return finding.code() + " " + finding.parameters() + " " + finding.line() + ":" + finding.column() + " "
                + finding.pointer();
    }
}
