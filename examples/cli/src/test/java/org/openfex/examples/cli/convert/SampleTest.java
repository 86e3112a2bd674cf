package org.openfex.examples.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openfex.Fex;
import org.openfex.Reading;
import org.openfex.model.SeizureReport;

/** The sample register: what comes out is what stands in the repository and in CONVERT.md. */
class SampleTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final Path MAPPING = SAMPLES.resolve("register.json");
    private static final Path ROWS = SAMPLES.resolve("register.csv");

    @TempDir
    Path folder;

    @Test
    void givesTheMessagesTheDraftAndTheReportThatStandInTheRepository() throws IOException {
        Path out = folder.resolve("out.ndjson");
        Path drafts = folder.resolve("drafts.ndjson");
        Path report = folder.resolve("report.json");

        Run run = Run.convert("--mapping", MAPPING, "--out", out, "--drafts", drafts, "--report", report, ROWS);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(out).hasSameTextualContentAs(golden("messages.ndjson"));
        assertThat(drafts).hasSameTextualContentAs(golden("drafts.ndjson"));
        assertThat(report).hasSameTextualContentAs(golden("report.json"));
        assertThat(run.err()).isEqualTo(fence("<!-- convert output -->\n\n```text\n"));
    }

    @Test
    void writesValidMessagesOnly() {
        Run run = Run.convert("--mapping", MAPPING, ROWS);

        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(7).allMatch(line -> Fex.create().inspect(line).isValid());
        Reading first = Fex.create().inspect(lines.get(0));
        assertThat(((SeizureReport) first.message().orElseThrow().body()).firearms())
                .hasSize(3);
    }

    @Test
    void givesTheSameInEveryRun() {
        assertThat(Run.convert("--mapping", MAPPING, ROWS)).isEqualTo(Run.convert("--mapping", MAPPING, ROWS));
    }

    @Test
    void theMappingShownIsTheSample() throws IOException {
        assertThat(fence("<!-- sample mapping -->\n\n```json\n")).isEqualTo(Files.readString(MAPPING));
    }

    private static Path golden(String name) {
        return Path.of("src/test/resources/org/openfex/examples/cli/convert", name);
    }

    private static String fence(String start) throws IOException {
        String page = Files.readString(Path.of("CONVERT.md"));
        int from = page.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        return page.substring(from + start.length(), page.indexOf("```\n", from + start.length()));
    }
}
