package org.openfex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page of the command line shows is what it prints. */
class ReadmeTest {
    private static final Pattern EXAMPLE = Pattern.compile("```console\\n\\$ fex (.*)\\n((?s:.*?))```");
    private static final String REST = "…\n";

    @Test
    void everyExampleIsRealOutput() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
        int examples = 0;
        while (example.find()) {
            examples++;
            // The page speaks from the root of the repository.
            Run run = Run.fex(example.group(1)
                    .replace("schema/standard/", "../../schema/standard/")
                    .replace("examples/cli/", "")
                    .split(" "));
            String shown = example.group(2);
            String printed = run.out()
                    .replace("../../schema/standard/", "schema/standard/")
                    .replace("samples/", "examples/cli/samples/");
            if (shown.endsWith(REST)) {
                assertThat(printed).startsWith(shown.substring(0, shown.length() - REST.length()));
            } else {
                assertThat(printed).isEqualTo(shown);
            }
        }
        assertThat(examples).isEqualTo(7);
    }
}
