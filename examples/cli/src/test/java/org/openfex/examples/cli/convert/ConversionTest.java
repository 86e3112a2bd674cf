package org.openfex.examples.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of rows and cells. */
class ConversionTest {
    private static final Charset ENCODING = Charset.forName("windows-1251");

    @TempDir
    Path folder;

    private Path mapping;
    private Path report;

    @BeforeEach
    void prepare() throws IOException {
        mapping = folder.resolve("mapping.json");
        report = folder.resolve("report.json");
        Files.writeString(mapping, Mappings.GOOD);
    }

    private Run convert(String rows) throws IOException {
        Path file = folder.resolve("rows.csv");
        Files.write(file, rows.getBytes(ENCODING));
        return Run.convert("--mapping", mapping, "--report", report, "--force", file);
    }

    private JsonNode report() throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(report));
    }

    private List<String> reasons() throws IOException {
        return report().path("entries")
                .valueStream()
                .filter(entry -> !entry.path("kind").stringValue().equals("finding"))
                .map(entry -> entry.path("row").asInt() + " "
                        + entry.path("columns")
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .collect(Collectors.joining()) + " "
                        + entry.path("code").stringValue())
                .toList();
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(line);
    }

    @Test
    void aCleanRowGivesAMessageAndCodeZero() throws IOException {
        Run run = convert(Mappings.HEADER + "7/24;18.04.2024;Казахстан;ак; ЖБ 4417 ;415,5;-\n");

        assertThat(run.code()).isZero();
        JsonNode message = json(run.out());
        assertThat(message.path("issuedAt").stringValue()).isEqualTo("2026-05-01T00:00:00Z");
        assertThat(message.at("/body/seizure/place/country").stringValue()).isEqualTo("KZ");
        assertThat(message.at("/body/firearms/0/id").stringValue()).isEqualTo("firearm-1");
        assertThat(message.at("/body/firearms/0/type").stringValue()).isEqualTo("assault-rifle");
        assertThat(message.at("/body/firearms/0/serials/0/asMarked/text").stringValue())
                .isEqualTo("ЖБ 4417");
        assertThat(message.at("/body/firearms/0/barrelLength/value").decimalValue())
                .isEqualByComparingTo("415.5");
        assertThat(reasons()).isEmpty();
    }

    @Test
    void aSerialHasTheStateThatTheCellSays() throws IOException {
        Run run = convert(
                Mappings.HEADER + "1;2024;Казахстан;АК;Б/Н;;\n2;2024;Казахстан;АК;-;;\n3;2024;Казахстан;АК;12;;\n");

        assertThat(run.code()).isZero();
        assertThat(run.out()
                        .lines()
                        .map(line -> json(line)
                                .at("/body/firearms/0/serials/0/state")
                                .stringValue()))
                .containsExactly("none", "not-recorded", "full");
    }

    @Test
    void everyTroubleHasItsReason() throws IOException {
        Run run = convert(Mappings.HEADER
                + "1;31.02.2024;Казахстан;АК;1;1;\n"
                + "2;2024;Атлантида;АК;1;1;\n"
                + "3;2024;;АК;1;1;\n"
                + "4;2024;Казахстан;поджига;1;1;\n"
                + "5;2024;Казахстан;АК;1;1.5;\n"
                + "6;2024;Казахстан;АК;1\n"
                + "1;2024;Казахстан;АК;1;1;\n"
                + ";2024;Казахстан;АК;1;1;\n");

        assertThat(run.code()).isEqualTo(1);
        assertThat(reasons())
                .containsExactly(
                        "1 Date date-malformed",
                        "2 Country code-unknown",
                        "3 Country value-missing",
                        "4 Type code-unknown",
                        "5 Barrel number-malformed",
                        "6  row-ragged",
                        "7  key-repeated",
                        "8  key-empty");
        assertThat(json(run.out().lines().findFirst().orElseThrow())
                        .at("/body/firearms/0/type")
                        .stringValue())
                .isEqualTo("unknown");
    }

    @Test
    void aFindingNamesTheColumnThatWouldGiveWhatIsMissing() throws IOException {
        Run run = convert(Mappings.HEADER + "1;31.02.2024;Казахстан;АК;1;1;\n");

        assertThat(run.out()).isEmpty();
        JsonNode finding = report().path("entries").path(1);
        assertThat(finding.path("code").stringValue()).isEqualTo("member-missing");
        assertThat(finding.path("member").stringValue()).isEqualTo("/body/seizure");
        assertThat(finding.path("columns").valueStream().map(JsonNode::stringValue))
                .containsExactly("Date");
        assertThat(finding.path("row").asInt()).isEqualTo(1);
        assertThat(finding.path("line").asInt()).isEqualTo(2);
    }

    @Test
    void aFindingNamesTheColumnThatGaveWhatIsWrong() throws IOException {
        Run run = convert(Mappings.HEADER + "1;2024;Казахстан;АК;\"1\n2\";1;\n2;2024;Казахстан;АК;1;1;\n");

        assertThat(run.out().lines()).hasSize(1);
        JsonNode finding = report().path("entries").path(0);
        assertThat(finding.path("code").stringValue()).isEqualTo("pattern-mismatch");
        assertThat(finding.path("columns").valueStream().map(JsonNode::stringValue))
                .containsExactly("Serial");
    }

    @Test
    void aColumnThatTheMappingDoesNotKnowIsTold() throws IOException {
        Run run = convert(
                "No;Date;Country;Type;Serial;Barrel;Remark;Owner\n1;2024;Казахстан;АК;1;1;;Иванов\n2;2024;Казахстан;АК;1;1;;\n");

        assertThat(run.code()).isEqualTo(1);
        assertThat(reasons()).containsExactly("1 Owner column-not-in-mapping");
        assertThat(report().at("/counts/cellsEmpty").asInt()).isEqualTo(1);
    }

    @Test
    void aMissingColumnEndsTheRunBeforeTheFirstRow() throws IOException {
        Run run = convert("No;Date;Country;Type;Serial\n1;2024;Казахстан;АК;1\n");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Barrel, Remark");
        assertThat(run.out()).isEmpty();
        assertThat(report).doesNotExist();
    }

    @Test
    void rowsOfOneKeyMakeOneMessage() throws IOException {
        Files.writeString(mapping, Mappings.GOOD.replace("\"key\"", "\"oneMessagePer\": \"key\", \"key\""));

        Run run = convert(
                Mappings.HEADER
                        + "1;2024;Казахстан;АК;1;;\n1;2024;Казахстан;;;;\n1;2023;Казахстан;ПМ;2;;\n2;2024;Казахстан;ПМ;3;;\n1;2024;Казахстан;ПМ;4;;\n");

        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(1);
        assertThat(reasons()).containsExactly("3 Date value-conflict", "5  key-repeated");
        // The second row has a serial that is not recorded, and so a firearm without a type.
        assertThat(report().at("/counts/rowsInvalid").asInt()).isEqualTo(3);
        JsonNode finding = report().path("entries").path(1);
        assertThat(finding.path("row").asInt()).isEqualTo(2);
        assertThat(finding.path("columns").valueStream().map(JsonNode::stringValue))
                .containsExactly("Type");
    }

    @Test
    void rowsWithoutAKeyHaveNoKeyInCommon() throws IOException {
        Files.writeString(mapping, Mappings.GOOD.replace("\"key\"", "\"oneMessagePer\": \"key\", \"key\""));

        Run run = convert(Mappings.HEADER + "-;2024;Казахстан;АК;1;;\n-;2024;Казахстан;АК;2;;\n");

        assertThat(run.out()).isEmpty();
        assertThat(reasons()).containsExactly("1  key-empty", "2  key-empty");
    }

    @Test
    void aMessageTakesNoMoreRowsThanTheLimit() throws IOException {
        Files.writeString(mapping, Mappings.GOOD.replace("\"key\"", "\"oneMessagePer\": \"key\", \"key\""));

        Run run = convert(Mappings.HEADER + "1;2024;Казахстан;АК;1;;\n".repeat(Conversion.MAX_ROWS + 1));

        assertThat(run.out().lines()).hasSize(1);
        assertThat(reasons()).containsExactly("501  group-too-large");
    }

    @Test
    void valuesAreShownOnRequestOnly() throws IOException {
        String rows = Mappings.HEADER + "1;2024;Казахстан;поджига;1;1;\n";

        Run run = convert(rows);
        assertThat(Files.readString(report) + run.err()).doesNotContain("поджига");

        Run shown = Run.convert(
                "--mapping", mapping, "--report", report, "--force", "--show-values", folder.resolve("rows.csv"));
        assertThat(shown.code()).isEqualTo(1);
        assertThat(report().at("/entries/0/value").stringValue()).isEqualTo("поджига");
    }

    /** A register may hold what a spreadsheet would calculate; the report as CSV makes text of it. */
    @Test
    void noValueOfAReportBeginsAFormula() throws IOException {
        Path csv = folder.resolve("report.csv");
        for (String begin : List.of("=", "+", "-", "@")) {
            String formula = begin + "cmd|' /C calc'!A0";
            convert(Mappings.HEADER + "1;2024;Казахстан;\"" + formula + "\";1;1;\n");
            Run shown = Run.convert(
                    "--mapping", mapping, "--report", csv, "--force", "--show-values", folder.resolve("rows.csv"));
            assertThat(shown.code()).isEqualTo(1);
            String text = Files.readString(csv);
            assertThat(text).contains(",'" + formula).doesNotContain("," + formula);
        }
    }

    @Test
    void identifiersDependOnNamespaceAndKeyOnly() throws IOException {
        String first = json(convert(Mappings.HEADER + "1;2024;Казахстан;АК;1;1;\n")
                        .out())
                .path("id")
                .stringValue();
        String again = json(convert(Mappings.HEADER + "1;2023;Казахстан;ПМ;2;;x\n")
                        .out())
                .path("id")
                .stringValue();

        assertThat(again).isEqualTo(first);
        // RFC 9562, appendix A.4.
        assertThat(Conversion.identifier(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"))
                .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    /** The account: every cell that was read stands in it once, whatever the rows look like. */
    @Test
    void everyCellIsAccountedForOnce() throws IOException {
        List<List<String>> values = List.of(
                List.of("1", "2", "3", "4", "5", "6", "7", ""),
                List.of("18.04.2024", "2024", "31.02.2024", "-", ""),
                List.of("Казахстан", "KZ", "Атлантида", ""),
                List.of("АК", "пм", "поджига", "-", ""),
                List.of("ЖБ 4417", "Б/Н", "\"a;\"\"b\"", "\"a\nb\"", ""),
                List.of("415", "93,5", "около 100", ""),
                List.of("x", ""),
                List.of("лишнее", ""));
        for (String per : List.of("row", "key")) {
            Files.writeString(mapping, Mappings.GOOD.replace("\"key\"", "\"oneMessagePer\": \"" + per + "\", \"key\""));
            for (int seed = 0; seed < 25; seed++) {
                Random random = new Random(seed);
                boolean hasExtraColumn = random.nextBoolean();
                int width = hasExtraColumn ? 8 : 7;
                StringBuilder rows = new StringBuilder("No;Date;Country;Type;Serial;Barrel;Remark");
                rows.append(hasExtraColumn ? ";Extra\n" : "\n");
                int cells = 0;
                int read = 0;
                int blank = 0;
                for (int row = 0; row < 12; row++) {
                    if (random.nextInt(12) == 0) {
                        rows.append('\n');
                        blank++;
                        continue;
                    }
                    int size = random.nextInt(8) == 0 ? 2 + random.nextInt(8) : width;
                    List<String> written = new ArrayList<>();
                    for (int column = 0; column < size; column++) {
                        List<String> choice = values.get(Math.min(column, 7));
                        written.add(choice.get(random.nextInt(choice.size())));
                    }
                    rows.append(String.join(";", written)).append('\n');
                    cells += size;
                    read++;
                }

                Run run = convert(rows.toString());

                JsonNode counts = report().path("counts");
                assertThat(run.code()).as(rows.toString()).isIn(0, 1);
                assertThat(count(counts, "cellsRead")).as(rows.toString()).isEqualTo(cells);
                assertThat(count(counts, "cellsMapped", "cellsEmpty", "cellsIgnored", "cellsUnmapped"))
                        .as(rows.toString())
                        .isEqualTo(cells);
                assertThat(count(counts, "rowsRead")).isEqualTo(read);
                assertThat(count(counts, "rowsConverted", "rowsInvalid", "rowsRefused"))
                        .isEqualTo(read);
                assertThat(count(counts, "blankLines")).isEqualTo(blank);
                int told = report().path("entries")
                        .valueStream()
                        .mapToInt(entry -> entry.path("cells").asInt())
                        .sum();
                assertThat(told).as(rows.toString()).isEqualTo(count(counts, "cellsUnmapped"));
                assertThat(run.out().lines().count()).isEqualTo(count(counts, "messagesValid"));
            }
        }
    }

    private static int count(JsonNode counts, String... names) {
        return Stream.of(names).mapToInt(name -> counts.path(name).asInt()).sum();
    }

    /** The reasons are a closed set; what CONVERT.md lists is what there is. */
    @Test
    void thePageListsEveryReason() throws IOException {
        String page = Files.readString(Path.of("CONVERT.md"));
        TreeSet<String> listed = page.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed)
                .containsAll(Stream.of(Reason.values()).map(Reason::code).toList());
    }
}
