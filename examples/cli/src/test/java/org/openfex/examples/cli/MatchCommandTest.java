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
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.examples.cli.io.ExitCode;
import org.openfex.examples.cli.io.Output;
import tools.jackson.databind.json.JsonMapper;

class MatchCommandTest {
    private static final String NOW = "2026-05-01T00:00:00Z";
    private static final Path SAMPLES = Path.of("samples");
    private static final Path GOLDEN = Path.of("src/test/resources/org/openfex/examples/cli/match");
    private static final String FIREARMS = Run.kit("valid/minimal-firearm-alert.json");

    @TempDir
    Path folder;

    /** Two registers in two alphabets: what comes out is what stands in the repository. */
    @Test
    void findsInLatinWhatIsWrittenInCyrillic() throws IOException {
        Path html = folder.resolve("candidates.html");
        Run csv = samples();
        Run page = samples("-l", "ru", "--show-values", "--html", html.toString());

        assertThat(csv.code()).isEqualTo(ExitCode.OK);
        assertThat(csv.out()).isEqualTo(Files.readString(GOLDEN.resolve("candidates.csv")));
        assertThat(csv.err()).endsWith(Files.readString(GOLDEN.resolve("summary.txt")));
        assertThat(page.code()).isEqualTo(ExitCode.OK);
        assertThat(page.out()).isEmpty();
        assertThat(html).hasSameTextualContentAs(GOLDEN.resolve("candidates.ru.html"));
    }

    @Test
    void givesTheSameInEveryRun() {
        assertThat(samples()).isEqualTo(samples());
    }

    @Test
    void valuesOfRecordsStandInNoOutputUnlessAskedFor() throws IOException {
        Path html = folder.resolve("page.html");
        Path csv = folder.resolve("lines.csv");
        Run hidden = samples("--html", html.toString(), "--csv", csv.toString());
        String all = hidden.out() + hidden.err() + Files.readString(html) + Files.readString(csv);

        assertThat(all).contains("same-by-sound", "match-b.csv");
        assertThat(all)
                .doesNotContain("Абенов", "ABENOV", "5678", "Izhmash", "Ижмаш", "1974", "Kozhakhmet", "Қожахметов");
        assertThat(samples("--show-values").out()).contains("ABENOV SERGEI PETROVICH; 1974-03-05", "ВН5678; Ижмаш");
    }

    @Test
    void comparesWhatItIsAskedToCompare() {
        assertThat(kinds(samples("--entity", "person"))).containsOnly("person");
        assertThat(samples("--entity", "person").out()).doesNotContain("firearm");
        assertThat(kinds(samples("--entity", "firearm"))).containsOnly("firearm");
        assertThat(kinds(samples())).contains("firearm", "person");
    }

    private static List<String> kinds(Run run) {
        return run.out().lines().skip(1).map(line -> line.split(",", 2)[0]).toList();
    }

    @Test
    void theBandNoIsWrittenWhenItIsAskedFor() {
        assertThat(samples().out()).doesNotContain(",no,");
        // The serial that follows on another one.
        assertThat(samples("--all", "--entity", "firearm").out()).contains(",one-different,");
        assertThat(samples("--all", "-k", "1", "--entity", "firearm")
                        .out()
                        .lines()
                        .filter(line -> line.contains(",2,hit,") || line.contains(",2,no,")))
                .isEmpty();
    }

    @Test
    void aFileComparedWithItselfGivesItsDoublesOnly() throws IOException {
        String alert = line(FIREARMS);
        Path lines = Files.writeString(folder.resolve("a.ndjson"), alert + "\n" + alert + "\n");
        Run run = match("--entity", "firearm", lines.toString(), lines.toString());

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out().lines().count()).isEqualTo(3);
        assertThat(run.out()).contains(lines + ",1,,", lines + ",2,,", "/body/firearms/0");
        assertThat(match("--entity", "firearm", FIREARMS, FIREARMS)
                        .out()
                        .lines()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void foldersOfMessagesAreRead() {
        Run run = match(Run.KIT.resolve("valid").toString(), FIREARMS);

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).contains("A: Messages ", "Not valid 0, Not read 0");
        assertThat(run.out()).contains(FIREARMS);
    }

    @Test
    void messagesThatAreNotValidAreToldAndComparedAsFarAsTheyCanBeRead() throws IOException {
        String alert = line(FIREARMS);
        String wrong = alert.replace("\"operation\":\"new\"", "\"operation\":\"nothing\"")
                .replace("\"fex\":\"1.0\",", "\"fex\":\"1.0\",\"nonsense\":1,");
        Path lines = Files.writeString(folder.resolve("a.ndjson"), wrong + "\n{broken\n" + alert + "\n");
        Run run = match("--entity", "firearm", lines.toString(), FIREARMS);

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.err())
                .contains(lines + ":1: NOT VALID", "member-unknown", lines + ":2: NOT VALID")
                .contains("A: Messages 3; Valid 1, Not valid 2, Not read 0");
        assertThat(run.out()).contains(lines + ",1,,", lines + ",3,,");
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsComparedAllTheSame() {
        Run run = match(
                "--entity", "firearm", FIREARMS, folder.resolve("no-such.json").toString());

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("no-such.json: NOT READ", "Firearms: A 1, B 0; Hit 0, Review 0, Without candidate 1");
        Run empty = match(folder.toString(), FIREARMS);
        assertThat(empty.code()).isEqualTo(ExitCode.USAGE);
        assertThat(empty.err()).contains("no messages in this folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "one",
                "- -",
                "a b -k 0",
                "a b --entity all",
                "a b --csv a",
                "a b --csv x --html ./x",
                "a b --mapping-b no-such.json",
                "a b --csv no/such/../../no"
            })
    void aWrongCommandLineIsToldInASentence(String line) {
        List<String> words = new ArrayList<>(List.of("match"));
        if (!line.isEmpty()) {
            words.addAll(List.of(line.split(" ")));
        }
        Run run = Run.fex(words.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("fex: ").doesNotContain("Exception", "\tat ");
    }

    @Test
    void aMappingThatCannotBeUsedIsToldWithItsFaults() throws IOException {
        Path mapping = Files.writeString(folder.resolve("map.json"), "{\"format\":\"none\"}");
        Run run = match("--mapping-a", mapping.toString(), rows("a").toString(), FIREARMS);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("cannot be used", "/format: The format is fex-mapping-1.");
        assertThat(run.out()).doesNotContain("firearm,");
    }

    @Test
    void anOutputIsWholeOrNotThere() {
        Path csv = folder.resolve("out.csv");
        Run run = match("--mapping-a", "no-such.json", "--csv", csv.toString(), FIREARMS, FIREARMS);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(csv).doesNotExist();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void readsStandardInput() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(FIREARMS))));
            Run run = match("--entity", "firearm", "-", FIREARMS);
            assertThat(run.code()).isEqualTo(ExitCode.OK);
            // A hyphen would begin a formula.
            assertThat(run.out()).contains(",'-,");
            System.setIn(new ByteArrayInputStream(Files.readAllBytes(rows("a"))));
            Run mapped = match(
                    "--mapping-a",
                    map("a"),
                    "--mapping-b",
                    map("b"),
                    "-",
                    rows("b").toString());
            assertThat(mapped.out()).contains("same-by-sound");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void noValueBeginsAFormulaOrATag() throws IOException {
        String formula = "=cmd|' /C calc'!A0";
        String tag = "<script>alert(1)</script>";
        Path a = Files.writeString(
                folder.resolve("a.csv"),
                "№;Номер;Изготовитель;Модель;Калибр;Год;ФИО;Дата рождения\n1;" + formula + ";" + tag
                        + ";АКМ;7,62х39;1971;@Иванов Пётр;05.03.1974\n");
        Path html = folder.resolve("page.html");
        Path csv = folder.resolve("lines.csv");
        Run run = match(
                "--all",
                "--show-values",
                "--csv",
                csv.toString(),
                "--html",
                html.toString(),
                "--mapping-a",
                map("a"),
                "--mapping-b",
                map("a"),
                a.toString(),
                copy(a).toString());

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(Files.readString(csv)).contains("'" + formula, "'@Иванов").doesNotContain(",=cmd", "\"=cmd", ",@");
        assertThat(Files.readString(html)).contains("&lt;script&gt;").doesNotContain("<script");
        assertThat(Output.cell("+1")).isEqualTo("'+1");
        assertThat(Output.cell("-1")).isEqualTo("'-1");
        assertThat(Output.cell("a=b")).isEqualTo("a=b");
        assertThat(Output.cell("")).isEmpty();
        assertThat(Output.cell("\u001b[31m")).isEqualTo("\\u001b[31m");
    }

    private Path copy(Path file) throws IOException {
        return Files.copy(file, folder.resolve("copy-" + file.getFileName()));
    }

    @Test
    void theGoldenPageIsWellFormedAndFetchesNothing() throws Exception {
        String page = Files.readString(GOLDEN.resolve("candidates.ru.html"));
        String xml = page.replaceFirst("<!DOCTYPE html>", "").replaceAll("<meta ([^>]*)>", "<meta $1/>");

        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        assertThat(page).contains("default-src 'none'").doesNotContain("http:", "https:", "<script", "<img", "<link");
    }

    /** More records with one key than an index looks at. */
    @Test
    void whatWasNotLookedAtIsTold() throws IOException {
        StringBuilder rows = new StringBuilder("No;Serial;Maker;Model;Calibre;Year;Owner;Born\n");
        for (int i = 0; i < 2_100; i++) {
            rows.append(i).append(";AB123456;Izhmash;AKM;7.62x39;1971;-;-\n");
        }
        Path many = Files.writeString(folder.resolve("many.csv"), rows);
        Path one = Files.writeString(
                folder.resolve("one.csv"),
                "No;Serial;Maker;Model;Calibre;Year;Owner;Born\n1;AB123456;Izhmash;AKM;7.62x39;1971;-;-\n");
        Run run = match("-k", "3", "--mapping-a", map("b"), "--mapping-b", map("b"), one.toString(), many.toString());

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out().lines().count()).isEqualTo(4);
        assertThat(run.out()).contains("serial ");
        assertThat(run.err()).contains("Too many records with one key to look at all: serial, 1; ", " / 2100");
    }

    @Test
    void theFieldsAreNamedInBothLanguages() {
        List<String> columns =
                List.of(samples().out().lines().findFirst().orElseThrow().split(","));
        for (String language : List.of("en", "ru")) {
            Words words = Words.of(language);
            assertThat(columns.stream().filter(column -> column.matches("(firearm|person)-.*")))
                    .isNotEmpty()
                    .allSatisfy(column -> {
                        String key = "match.field." + column.substring(column.indexOf('-') + 1);
                        assertThat(words.get(key)).isNotEqualTo(key);
                    });
        }
    }

    private static Run samples(String... more) {
        List<String> words = new ArrayList<>(List.of(more));
        words.addAll(List.of(
                "--mapping-a",
                map("a"),
                "--mapping-b",
                map("b"),
                rows("a").toString(),
                rows("b").toString()));
        return match(words.toArray(String[]::new));
    }

    private static String map(String side) {
        return SAMPLES.resolve("match-" + side + ".json").toString();
    }

    private static Path rows(String side) {
        return SAMPLES.resolve("match-" + side + ".csv");
    }

    private static String line(String file) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(Path.of(file))).toString();
    }

    private static Run match(String... words) {
        List<String> all = new ArrayList<>(List.of("match", "--now", NOW));
        all.addAll(List.of(words));
        return Run.fex(all.toArray(String[]::new));
    }
}
