package org.openfex.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openfex.Fex;
import org.openfex.examples.cli.io.ExitCode;
import org.openfex.examples.cli.io.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code fex kit run}: runs the kit against a program in any language. */
@Command(
        name = "run",
        description = {
            "Runs the conformance kit against a program, and prints what differs and a statement of conformance.",
            "The program is started once for each message. It reads the message from standard input and ends with 0 if the"
                    + " message is valid, with 1 if it is not. A validator prints its findings to standard output: a JSON object"
                    + " with code, pointer and severity on each line, or one object with an array 'findings' of these. A relay"
                    + " prints each valid message as it passes it on. The variable FEX_NOW of its environment is the time that"
                    + " stands for the present."
        })
final class KitRunCommand implements Callable<Integer> {
    private static final int MAX_SECONDS = 3600;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--command",
            required = true,
            paramLabel = "CMD",
            description =
                    "The program with its arguments, parted by spaces; '…' and \"…\" keep words together, a backslash"
                            + " keeps the next character. Started without a shell: for one, say sh -c '…'.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String command;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            defaultValue = "validator",
            description =
                    "What the program claims to be: ${COMPLETION-CANDIDATES}. consumer: the verdict counts; relay: also"
                            + " what it passes on; validator: the verdict and all findings in their order. Default: validator.")
    private Kit.Role role = Kit.Role.VALIDATOR;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Time for one message; then the program and all that it started are killed. Default: 30.")
    private int timeout = 30;

    @Option(
            names = "--statement",
            paramLabel = "FILE",
            description = "Writes the statement of conformance to a file too.")
    private @Nullable String statement;

    @Override
    public Integer call() {
        if (timeout < 1 || timeout > MAX_SECONDS) {
            throw new ParameterException(spec.commandLine(), "--timeout takes 1 to " + MAX_SECONDS + " seconds");
        }
        Path statementFile = statement == null ? null : Input.path(statement);
        PrintWriter out = spec.commandLine().getOut();
        Kit kit = Kit.read();
        List<Kit.Entry> entries = kit.entries().stream().filter(role::runs).toList();
        ExternalProgram program = new ExternalProgram(
                CommandWords.of(command), Map.of(ClockOption.VARIABLE, kit.now()), Duration.ofSeconds(timeout));

        int differ = 0;
        try (Progress progress = new Progress(spec.commandLine().getErr(), entries.size())) {
            for (Kit.Entry entry : entries) {
                Optional<KitComparison.Difference> difference =
                        KitComparison.compare(role, entry, program.run(entry.bytes()));
                if (difference.isPresent()) {
                    differ++;
                    progress.clear();
                    print(out, entry, difference.get());
                }
                progress.advance(1);
            }
        }
        int agree = entries.size() - differ;
        out.println(entries.size() + " files run as " + role + ": " + agree + " agree, " + differ + " differ");
        out.println();
        String text = statement(kit, entries.size(), agree);
        out.print(text);
        out.flush();
        if (statementFile != null) {
            try {
                Files.write(statementFile, text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new InputException(statement + ": the statement cannot be written there");
            }
        }
        return differ == 0 ? ExitCode.OK : ExitCode.INVALID;
    }

    private static void print(PrintWriter out, Kit.Entry entry, KitComparison.Difference difference) {
        out.println(entry.file());
        out.println("  expected: " + difference.expected());
        out.println("  actual:   " + difference.actual());
        out.flush();
    }

    /** The form of CONFORMANCE.md, section 7; what a run cannot know stays to be filled in. */
    private String statement(Kit kit, int run, int agree) {
        String open = "(to be filled in)";
        String conforms = run == agree ? "all agree" : (run - agree) + " differ: the system does not conform";
        return String.join(
                "\n",
                "Statement of conformance with FEX",
                "",
                "System:               " + open,
                "Vendor:               " + open,
                "FEX version:          " + Fex.VERSION,
                "Kit version:          " + kit.version() + ", SHA-256 of manifest.json " + kit.sha256(),
                "Date of the run:      " + LocalDate.now(ZoneOffset.UTC),
                "",
                "Roles and types:",
                "  producer:           " + open,
                "  consumer:           " + (role == Kit.Role.CONSUMER ? "tested by this run; message types " : "")
                        + open,
                "  relay:              " + (role == Kit.Role.RELAY ? "tested by this run" : open),
                "  validator:          " + (role == Kit.Role.VALIDATOR ? "tested by this run" : open),
                "  conversations:      " + open,
                "  comparison keys:    " + open,
                "",
                "Kit result:           " + run + " files run as " + role + ", " + agree + " files that agree ("
                        + conforms + ")",
                "Validator used for the producer's messages:   " + open,
                "Limits, where they are not those of clause 1.8:   " + open,
                "Rules changed or left out by default:   " + open,
                "Profiles offered:     " + open,
                "Requirements of level SHOULD that are not met:   " + open,
                "Extensions in use:    " + open,
                "Sealed messages:      " + open,
                "Bulk files:           " + open,
                "Transport (outside FEX 1.0):   " + open,
                "",
                "Signed by:            " + open,
                "");
    }
}
