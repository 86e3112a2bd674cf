package org.openfex.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openfex.Fex;
import org.openfex.model.Message;
import org.openfex.schema.FexStandard;

/** What the README shows is code that compiles and text that the programs print. */
class ReadmeTest {
    private static final Path README = Path.of("../../README.md");
    private static final Path EXAMPLE = Path.of("src/main/java/org/openfex/examples/quickstart/ReadmeExample.java");

    private static final Path BULK_EXAMPLE =
            Path.of("src/main/java/org/openfex/examples/quickstart/ReadmeBulkExample.java");

    @TempDir
    Path folder;

    @Test
    void theExampleIsCompiledCode() throws IOException {
        String compiled = between(Files.readString(EXAMPLE), "// begin\n", "        // end");

        assertThat(fence("```java\n")).isEqualTo(compiled.stripTrailing().stripIndent() + "\n");
    }

    @Test
    void theExampleRuns() throws IOException {
        Path file = folder.resolve("report.fex.json");
        try (InputStream kit = FexStandard.open("kit/valid/case-1-seizure-report.json")) {
            Files.copy(kit, file);
        }

        assertThat(printed(() -> ReadmeExample.run(file))).contains("FirearmType[assault-rifle], 2 serials");
    }

    @Test
    void theExampleOfBulkFilesIsCompiledCodeAndRuns() throws IOException {
        String compiled = between(Files.readString(BULK_EXAMPLE), "// begin\n", "        // end");
        assertThat(Files.readString(README))
                .contains("```java\n" + compiled.stripTrailing().stripIndent() + "\n```\n");

        Message message;
        try (InputStream kit = FexStandard.open("kit/valid/case-1-seizure-report.json")) {
            message = Fex.create().read(kit);
        }
        boolean[] isWhole = new boolean[1];
        String printed = printed(
                () -> isWhole[0] = ReadmeBulkExample.run(List.of(message), folder.resolve("reports.fex.ndjson")));
        assertThat(isWhole[0]).isTrue();
        assertThat(printed).contains("seizure-report").contains("staged");
    }

    @Test
    void theOutputShownIsThatOfTheQuickstart() throws IOException {
        String shown = fence("<!-- quickstart output -->\n\n```text\n");

        assertThat(printed(() -> Quickstart.main(new String[0]))).isEqualTo(shown);
    }

    private static String fence(String start) throws IOException {
        return between(Files.readString(README), start, "```\n");
    }

    private static String between(String text, String start, String end) {
        Matcher found = Pattern.compile(Pattern.quote(start) + "(.*?)" + Pattern.quote(end), Pattern.DOTALL)
                .matcher(text);
        assertThat(found.find()).as(start).isTrue();
        return found.group(1);
    }

    private interface Program {
        void run() throws IOException;
    }

    private static String printed(Program program) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
