package org.openfex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.Fex;
import org.openfex.MessagePackage;
import org.openfex.bulk.BulkWriter;
import org.openfex.examples.cli.io.ExitCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTest {
    private static final String GOOD = Run.kit("valid/minimal-receipt.json");
    private static final String BAD = Run.kit("invalid/rule-several.json");
    private static final String NOW = "2026-05-01T00:00:00Z";

    @TempDir
    Path folder;

    /** The command answers the kit as the kit demands: this is what kit run would find, without a process for each message. */
    @Test
    void answersTheKitRight() {
        JsonNode reports = json(validate(
                        "--format",
                        "json",
                        Run.KIT.resolve("valid").toString(),
                        Run.KIT.resolve("invalid").toString()))
                .path("reports");

        List<String> actual = new ArrayList<>();
        reports.forEach(report ->
                actual.add(report.path("source").stringValue() + " " + report.path("valid") + findings(report)));
        List<String> expected = new ArrayList<>();
        JsonNode messages = Standard.json("kit/manifest.json").path("messages");
        for (String part : List.of("valid/", "invalid/")) {
            for (JsonNode entry : messages) {
                String file = entry.path("file").stringValue();
                if (file.startsWith(part)) {
                    expected.add(Run.kit(file) + " " + part.equals("valid/") + findings(entry));
                }
            }
        }
        assertThat(actual).containsExactlyElementsOf(expected);
    }

    private static List<String> findings(JsonNode holder) {
        return holder.path("findings")
                .valueStream()
                .map(finding -> Stream.of("severity", "code", "pointer")
                        .map(member -> finding.path(member).stringValue())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void exitCodeIsTheVerdict() {
        assertThat(validate(GOOD).code()).isEqualTo(ExitCode.OK);
        assertThat(validate(BAD).code()).isEqualTo(ExitCode.INVALID);
        assertThat(validate(GOOD, BAD, "no-such-file").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.fex("validate").code()).isEqualTo(ExitCode.USAGE);
        assertThat(validate("--format", "xml", GOOD).code()).isEqualTo(ExitCode.USAGE);
        assertThat(validate("--max-findings", "0", GOOD).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void oneFileThatCannotBeReadDoesNotKeepTheOthersFromBeingJudged() {
        Run run = validate("no-such-file", BAD, GOOD);

        assertThat(run.out())
                .contains("no-such-file: NOT READ", BAD + ": NOT VALID", GOOD + ": VALID")
                .contains("Documents 3: valid 1, not valid 1, not read 1");
    }

    @Test
    void aFolderStandsForTheMessagesBelowIt() throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        Files.copy(Path.of(GOOD), folder.resolve("b/c/one.fex.json"));
        Files.copy(Path.of(BAD), folder.resolve("b/two.json"));
        Files.writeString(folder.resolve("notes.txt"), "no message");
        Run run = validate("-q", folder.toString());

        assertThat(run.out()).contains("two.json: NOT VALID", "Documents 2: valid 1, not valid 1, not read 0");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.INVALID);
    }

    @Test
    void aFolderWithoutMessagesIsToldOnce() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run run = validate(empty.toString(), GOOD);

        assertThat(run.err())
                .isEqualTo(
                        "fex: " + empty
                                + ": no messages in this folder; they end in .json, .ndjson, .jsonl, .ndjson.gz, .jsonl.gz, .fex.zip\n");
        assertThat(run.out()).contains(GOOD + ": VALID");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void eachLineIsAMessage() throws IOException {
        String good = line(GOOD);
        String bad = line(BAD);
        Path file = Files.writeString(
                folder.resolve("some.ndjson"), good + "\n\n" + bad + "\r\n" + "{broken\n" + "\u0001\n" + good);
        Run run = validate("-q", file.toString());

        assertThat(run.out())
                .contains(file + ":3: NOT VALID", file + ":4: NOT VALID", file + ":5: NOT VALID")
                .contains(file + ": VALID", "WARNING bulk-line-empty", "WARNING bulk-line-unended")
                .contains("Documents 6: valid 3, not valid 3, not read 0");
        assertThat(run.code()).isEqualTo(ExitCode.INVALID);
    }

    @Test
    void aBulkFileIsJudgedAsAWholeToo() throws IOException {
        Path file = folder.resolve("some.fex.ndjson.gz");
        Fex fex = Fex.create();
        try (BulkWriter writer = BulkWriter.builder(fex).gzip(true).open(file)) {
            writer.write(line(GOOD).getBytes(StandardCharsets.UTF_8));
            writer.write(line(GOOD).getBytes(StandardCharsets.UTF_8));
            writer.complete();
        }
        assertThat(validate("-q", folder.toString()).out()).contains("Documents 2: valid 2, not valid 0, not read 0");

        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 9));
        Run run = validate(file.toString());
        assertThat(run.out()).contains(file + ": NOT VALID", "ERROR bulk-gzip-truncated");
        assertThat(run.code()).isEqualTo(ExitCode.INVALID);
    }

    @Test
    void aLineBeyondTheLimitIsToldAndTheNextIsReadAsEver() throws IOException {
        String vast = "{\"x\":\"" + "a".repeat(17 << 20) + "\"}";
        Path file = Files.writeString(folder.resolve("vast.jsonl"), vast + "\n" + line(GOOD) + "\n");
        Run run = validate(file.toString());

        assertThat(run.out()).contains("ERROR message-too-large", file + ":2: VALID");
    }

    @Test
    void readsStandardInput() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(BAD))));
            assertThat(validate("-").out()).startsWith("-: NOT VALID");
            System.setIn(new ByteArrayInputStream((line(GOOD) + "\n" + line(GOOD)).getBytes(StandardCharsets.UTF_8)));
            assertThat(validate("--ndjson", "-").out()).contains("-:1: VALID", "-:2: VALID");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void judgesPackages() throws IOException {
        Fex fex = Fex.create();
        Path file = folder.resolve("message.fex.zip");
        MessagePackage.of(fex)
                .write(Files.readAllBytes(Path.of(GOOD)), attachment -> InputStream.nullInputStream(), file);
        byte[] bytes = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("cut.fex.zip"), java.util.Arrays.copyOf(bytes, bytes.length - 9));

        assertThat(validate(file.toString()).out()).startsWith(file + ": VALID");
        assertThat(validate(cut.toString()).out()).contains("ERROR package-");
    }

    @Test
    void judgesByAProfileOfTheStandardOrAFile() throws IOException {
        Path own = Files.writeString(folder.resolve("own.json"), """
                {"profile": "xx-office", "title": {"en": "Office"}, "severities": {"retention-missing": "ERROR"}}
                """);
        String several = Run.kit("valid/warnings-several.json");

        assertThat(validate(several).code()).isEqualTo(ExitCode.OK);
        Run run = validate("--profile", own.toString(), several);
        assertThat(run.code()).isEqualTo(ExitCode.INVALID);
        assertThat(run.out()).contains("ERROR retention-missing", "xx-office");
        assertThat(validate("-p", "eu", GOOD).out()).contains("Judged by the profile: eu");
        assertThat(validate("-p", "protocol-part", GOOD).err())
                .isEqualTo("fex: there is no profile and no file 'protocol-part'; did you mean protocol-party?\n");
    }

    @Test
    void everyFaultOfAProfileIsToldByItsPlace() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.json"), """
                {"profile": "xx-a", "title": {"en": "A"}, "unknown": 1, "suppress": ["member-missing", "no-code"]}
                """);
        Run run = validate("-p", wrong.toString(), GOOD);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("member-unknown at /unknown", "code-unknown at /suppress")
                .doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void showsLinesOfTheMessageOnlyOnRequest() {
        String file = Run.kit("invalid/schema-member-unknown-nested.json");

        assertThat(validate(file).out()).doesNotContain("\"font\"");
        assertThat(validate("--show-lines", file).out()).contains("77 | \"font\": \"x\"");
    }

    @Test
    void speaksRussian() {
        assertThat(validate("-l", "ru", BAD).out()).contains("НЕВЕРНО", "Что делать");
        assertThat(validate("-l", "ru", "-f", "html", BAD).out())
                .startsWith("<!DOCTYPE html>\n<html lang=\"ru\">")
                .contains("Отчёт о проверке", "Что делать");
    }

    @Test
    void sarifNamesRulesAndPlaces() throws IOException {
        Path file = Files.writeString(folder.resolve("a b.ndjson"), "{}\n" + line(BAD));
        Run run = validate("-f", "sarif", file.toString(), BAD, "no-such-file");
        JsonNode sarif = json(run);
        JsonNode only = sarif.path("runs").path(0);

        assertThat(sarif.path("version").stringValue()).isEqualTo("2.1.0");
        assertThat(only.path("invocations").path(0).path("executionSuccessful").booleanValue())
                .isFalse();
        JsonNode rules = only.path("tool").path("driver").path("rules");
        assertThat(only.path("results")).hasSizeGreaterThan(8);
        for (JsonNode result : only.path("results")) {
            JsonNode rule = rules.path(result.path("ruleIndex").intValue());
            assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
            assertThat(rule.path("help").path("text").stringValue()).isNotBlank();
            assertThat(result.path("level").stringValue()).isIn("error", "warning", "note");
        }
        JsonNode obliterated = only.path("results")
                .valueStream()
                .filter(result -> result.path("ruleId").stringValue().equals("serial-obliterated-but-given"))
                .findFirst()
                .orElseThrow();
        JsonNode place = obliterated.path("locations").path(0);
        assertThat(place.path("physicalLocation")
                        .path("artifactLocation")
                        .path("uri")
                        .stringValue())
                .startsWith("file:///")
                .endsWith("a%20b.ndjson");
        assertThat(place.path("physicalLocation")
                        .path("region")
                        .path("startLine")
                        .intValue())
                .isEqualTo(2);
        assertThat(place.path("logicalLocations")
                        .path(0)
                        .path("fullyQualifiedName")
                        .stringValue())
                .isEqualTo("/body/firearms/1/serials/0/asMarked");
    }

    @Test
    void columnsOfSarifAreCodeUnits() {
        byte[] document = "{\r\n \"имя\": \"𝒳\", \"x\": 1}".getBytes(StandardCharsets.UTF_8);
        String second = " \"имя\": \"𝒳\", \"x\": 1}";
        for (String text : List.of("{", "\"имя\"", "\"𝒳\"", "\"x\"")) {
            int line = text.equals("{") ? 1 : 2;
            int units = line == 1 ? 0 : second.indexOf(text);
            int bytes = second.substring(0, units).getBytes(StandardCharsets.UTF_8).length;
            assertThat(SarifResults.column(document, line, bytes + 1)).isEqualTo(units + 1);
        }
        assertThat(SarifResults.uri("folder/имя файла.json")).isEqualTo("folder/имя%20файла.json");
        assertThat(SarifResults.uri("-")).isEqualTo("stdin");
    }

    @Test
    void thePageIsWholeAndFetchesNothing() throws Exception {
        Path odd = folder.resolve("<script>&\".json");
        Files.copy(Path.of(BAD), odd);
        Run run = validate("-f", "html", "--max-messages", "1", odd.toString(), GOOD, BAD);

        String page = run.out();
        assertThat(page)
                .contains("&lt;script&gt;&amp;&quot;.json", "serial-obliterated-but-given", "What to do")
                .contains("Messages with findings that are only counted</dt><dd>1<")
                .doesNotContain("<script", "http://", "https://", " src=", " href=", "url(");
        // What stands between the tags is well-formed: a page of XML but for the empty elements of its head.
        String body = page.substring(page.indexOf("<body>"), page.indexOf("</html>"));
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aReportInAFileIsWholeOrNotThere() throws IOException {
        Path report = folder.resolve("report.json");
        Run run = validate("-f", "json", "-o", report.toString(), BAD);

        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.INVALID);
        assertThat(JsonMapper.shared().readTree(Files.readString(report)).path("reports"))
                .hasSize(1);
        assertThat(validate("-o", folder.toString(), BAD).code()).isEqualTo(ExitCode.USAGE);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(report);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html", "sarif"})
    void bytesOfAnyKindGiveAReport(String format) throws IOException {
        byte[] bytes = new byte[5000];
        new Random(7).nextBytes(bytes);
        Path file = Files.write(folder.resolve("some.json"), bytes);
        Path lines = Files.write(folder.resolve("some.ndjson"), bytes);
        Run run = validate("-f", format, file.toString(), lines.toString());

        assertThat(run.code()).isEqualTo(ExitCode.INVALID);
        assertThat(run.out()).contains("utf8-malformed");
        assertThat(run.err()).isEmpty();
    }

    private static String line(String file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(Path.of(file))).toString();
    }

    private static JsonNode json(Run run) {
        return JsonMapper.shared().readTree(run.out());
    }

    private static Run validate(String... args) {
        List<String> words = new ArrayList<>(List.of("validate", "--now", NOW));
        words.addAll(List.of(args));
        return Run.fex(words.toArray(String[]::new));
    }
}
