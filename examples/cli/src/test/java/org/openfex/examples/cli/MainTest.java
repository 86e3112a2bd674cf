package org.openfex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.examples.cli.io.ExitCode;
import org.openfex.examples.cli.io.Output;
import picocli.CommandLine;

class MainTest {

    @Test
    void tellsTheVersionsOfLibraryStandardAndKit() {
        Run run = Run.fex("--version");

        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("fex 1\\.\\S+\nFEX standard 1\\.0\nconformance kit 1\\.0\n");
        assertThat(Kit.currentVersion()).isEqualTo(Kit.read().version());
    }

    @Test
    void helpOfEveryCommandTellsTheExitCodes() {
        assertThat(Run.fex("--help").out()).contains("Exit codes:", "show", "explain", "schema", "codes", "kit");
        CommandLine fex = Main.commandLine(
                FexCommand.SUBCOMMANDS,
                Output.writer(OutputStream.nullOutputStream()),
                Output.writer(OutputStream.nullOutputStream()));
        assertThat(fex.getSubcommands().keySet()).containsExactlyElementsOf(FexCommand.SUBCOMMANDS);
        for (String command : FexCommand.SUBCOMMANDS) {
            Run help = Run.fex(command, "--help");
            assertThat(help.code()).isZero();
            assertThat(help.out()).contains("Usage: fex " + command, "Exit codes:", "  2   ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "shwo", "--nonsense", "kit", "show", "explain", "show -l !! x", "explain --layer NONE --list"
            })
    void aWrongCommandLineIsToldInASentence(String line) {
        Run run = Run.fex(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("fex: ").contains("Try 'fex").doesNotContain("Exception", "\tat ");
    }

    @Test
    void whenTheReaderHasGoneTheExitCodeStays() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int valid = Main.run(new Broken("Broken pipe"), err, "codes");
        int invalid =
                Main.run(new Broken("Broken pipe"), err, "show", Run.kit("invalid/rule-serial-value-missing.json"));

        assertThat(valid).isEqualTo(ExitCode.OK);
        assertThat(invalid).isEqualTo(ExitCode.INVALID);
        assertThat(err.size()).isZero();
    }

    @Test
    void aFullDiskIsTold() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Main.run(new Broken("No space left on device"), err, "codes");

        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("fex: the output cannot be written\n");
    }

    @Test
    void completionKnowsTheCommands() {
        Run run = Run.fex("completion");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("_picocli_fex_kit_run", "--statement");
    }

    /** A stream that takes nothing. */
    private static final class Broken extends OutputStream {
        private final String reason;

        Broken(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int value) throws IOException {
            throw new IOException(reason);
        }
    }
}
