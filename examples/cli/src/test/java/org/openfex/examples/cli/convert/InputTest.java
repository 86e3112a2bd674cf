package org.openfex.examples.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Bad input and outputs: told once, in a sentence, with the right code and without half-written files. */
class InputTest {
    private static final String ROW = "7/24;18.04.2024;Казахстан;АК;ЖБ 4417;415,5;\n";

    @TempDir
    Path folder;

    private Path mapping;
    private Path rows;

    @BeforeEach
    void prepare() throws IOException {
        mapping = folder.resolve("mapping.json");
        rows = folder.resolve("rows.csv");
        Files.writeString(mapping, Mappings.GOOD.replace("windows-1251", "utf-8"));
        Files.writeString(rows, Mappings.HEADER + ROW);
    }

    private Run convert(Object... more) {
        return Run.convert(Stream.concat(Stream.of("--mapping", mapping, rows), Stream.of(more))
                .toArray());
    }

    private void refused(String text) {
        Run run = convert();
        assertThat(run.err()).contains(text).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aByteOrderMarkIsPassedOverAndTold() throws IOException {
        Files.writeString(rows, "\ufeff" + Mappings.HEADER + ROW);

        Run run = convert();

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("byte order mark");
    }

    @Test
    void aByteOrderMarkOfAnotherEncodingIsRefused() throws IOException {
        Files.writeString(mapping, Mappings.GOOD);
        Files.writeString(rows, "\ufeff" + Mappings.HEADER + ROW);

        refused("byte order mark of UTF-8");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Files.write(rows, (Mappings.HEADER + ROW).getBytes(Charset.forName("windows-1251")));

        refused("not in the encoding");
    }

    @Test
    void anEmptyFileHasNoHeader() throws IOException {
        Files.writeString(rows, "");
        refused("no header");

        Files.writeString(rows, "\n" + ROW);
        refused("no header");
    }

    @Test
    void aHeaderAloneIsNoFault() throws IOException {
        Files.writeString(rows, Mappings.HEADER);

        Run run = convert();

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("0 read");
    }

    @Test
    void aHeaderNamesEachColumnOnce() throws IOException {
        Files.writeString(rows, "No;Date;No\n");
        refused("twice: No");

        Files.writeString(rows, "No;;Date\n");
        refused("Column 2 of the header has no name");
    }

    @Test
    void aNameOfAColumnDoesNotSteerTheTerminal() throws IOException {
        Files.writeString(rows, Mappings.HEADER.strip() + ";\"Длина\n\u001b[2J\"\n" + ROW.strip() + ";415\n");

        Run run = convert();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("Длина\\u000a\\u001b[2J: column-not-in-mapping")
                .doesNotContain("\u001b");
    }

    @Test
    void aQuoteThatIsNotClosedIsTold() throws IOException {
        Files.writeString(rows, Mappings.HEADER + ROW + "8/24;\"18.04.2024;Казахстан;АК;1;1;\n");

        refused("after that of line 2");
    }

    @Test
    void aRowIsBounded() throws IOException {
        Files.writeString(rows, Mappings.HEADER + ROW + "8/24;\"" + "x".repeat(10_000_000) + "\";\n");
        refused("1000000 characters");

        Files.writeString(rows, Mappings.HEADER + ROW + "8/24;" + "x;".repeat(600_000) + "\n");
        refused("1000000 characters");
    }

    @Test
    void filesThatAreNotThereAreTold() throws IOException {
        Files.delete(rows);
        refused("rows.csv cannot be read");

        Files.createDirectory(rows);
        refused("rows.csv cannot be read");

        Files.delete(mapping);
        refused("mapping.json cannot be read");
    }

    @Test
    void anOutputThatExistsIsKept() throws IOException {
        Path out = folder.resolve("out.ndjson");
        Files.writeString(out, "mine");

        assertThat(convert("--out", out).code()).isEqualTo(2);
        assertThat(out).hasContent("mine");

        assertThat(convert("--out", out, "--force").code()).isZero();
        assertThat(Files.readString(out)).startsWith("{\"fex\"").endsWith("}\n");
    }

    @Test
    void nothingIsLeftBehindWhenARunEnds() throws IOException {
        Files.writeString(rows, Mappings.HEADER + ROW + "8/24;\"");

        assertThat(convert(
                                "--out",
                                folder.resolve("o"),
                                "--drafts",
                                folder.resolve("d"),
                                "--report",
                                folder.resolve("r.csv"))
                        .code())
                .isEqualTo(2);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("mapping.json", "rows.csv");
        }
    }

    @Test
    void aDirectoryTakesAFileForEachMessage() throws IOException {
        Path directory = folder.resolve("messages");
        Files.writeString(rows, Mappings.HEADER + ROW + ROW.replace("7/24", "8/24"));

        assertThat(convert("--out-dir", directory).code()).isZero();

        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).hasSize(2).allMatch(file -> file.toString().endsWith(".fex.json"));
        }
        Run again = convert("--out-dir", directory);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("--force");
        assertThat(convert("--out-dir", directory, "--force").code()).isZero();
    }

    @Test
    void outputsAreDifferentFiles() {
        assertThat(convert("--out", rows, "--force").err()).contains("different files");
        assertThat(convert("--out", folder.resolve("a"), "--out-dir", folder.resolve("b"))
                        .err())
                .contains("not both");
        assertThat(convert("--report", folder.resolve("report.txt")).err()).contains(".json or .csv");
        assertThat(convert("--issued-at", "today").err()).contains("--issued-at");
        assertThat(rows).content(StandardCharsets.UTF_8).startsWith("No;");
    }

    @Test
    void theReportIsCsvToo() throws IOException {
        Path report = folder.resolve("report.csv");
        Files.writeString(rows, Mappings.HEADER + ROW.replace("АК", "поджига"));

        assertThat(convert("--report", report).code()).isEqualTo(1);

        assertThat(Files.readAllLines(report))
                .first()
                .isEqualTo("kind,severity,code,row,line,columns,cells,member,message,text,value");
        assertThat(Files.readAllLines(report).get(1))
                .startsWith("cell,,code-unknown,1,2,Type,1,/body/firearms/-/type,,");
    }

    @Test
    void aClosedPipeEndsQuietly() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        StringWriter err = new StringWriter();

        int code = new CommandLine(new ConvertCommand())
                .setOut(new PrintWriter(new OutputStreamWriter(closed, StandardCharsets.UTF_8)))
                .setErr(new PrintWriter(err))
                .execute("--mapping", mapping.toString(), rows.toString());

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).isEmpty();
    }
}
