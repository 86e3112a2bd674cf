package org.openfex.examples.cli.convert;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfex.Fex;
import org.openfex.examples.cli.convert.MemberPath.Kind;
import org.openfex.examples.cli.io.ExitCode;
import org.openfex.examples.cli.io.InputException;
import org.openfex.examples.cli.io.Output;
import org.openfex.examples.cli.io.OutputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code fex convert}: rows of a legacy register become FEX messages.
 *
 * <p>Messages go to standard output, what is told to standard error. Exit codes: 0 when every row became part of a valid
 * message and no cell was left over, 1 when not, 2 when the mapping, the rows or an output cannot be used.
 */
@Command(
        name = "convert",
        description = {
            "Turns rows of a legacy register (CSV) into FEX messages, and tells of every cell that could not be mapped.",
            "CONVERT.md describes the mapping file."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row became part of a valid message, and no cell was left over",
            "1:a row gave no valid message, or a cell could not be mapped",
            "2:the mapping, the rows or an output cannot be used"
        })
public final class ConvertCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--mapping", required = true, paramLabel = "MAP.json", description = "The mapping file.")
    private Path mappingFile = Path.of("");

    @Parameters(paramLabel = "ROWS.csv", description = "The rows; - for standard input.")
    private Path rowsFile = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Write the messages to a bulk file: a line each (NDJSON), and a trailer by which its readers see that it is"
                            + " whole.")
    private @Nullable Path out;

    @Option(
            names = "--out-dir",
            paramLabel = "DIR",
            description = "Write each message to a file ID.fex.json of its own.")
    private @Nullable Path outDirectory;

    @Option(
            names = "--drafts",
            paramLabel = "FILE",
            description = "Keep messages that are not valid in a file, a line each. Do not send them.")
    private @Nullable Path drafts;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write what was not mapped and what was found to a file that ends in .json or .csv.")
    private @Nullable Path reportFile;

    @Option(names = "--show-values", description = "Let the report show the values of cells that were not mapped.")
    private boolean showValues;

    @Option(names = "--force", description = "Replace outputs that exist.")
    private boolean force;

    @Option(
            names = "--issued-at",
            paramLabel = "TIME",
            description = "The time that the messages state, such as 2026-04-20T08:00:00+05:00; now unless given.")
    private @Nullable String issuedAt;

    private final Clock clock;

    /** Makes the command with the system's clock. */
    public ConvertCommand() {
        this(Clock.systemUTC());
    }

    ConvertCommand(Clock clock) {
        this.clock = clock;
    }

    /**
     * Converts.
     *
     * @return the exit code
     */
    @Override
    public Integer call() {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        // A column may have any name, but none that breaks the line.
        Consumer<String> tell = line -> err.println(Output.visible(line).replace("\n", "\\u000a"));
        int code = ExitCode.USAGE;
        try {
            code = convert(tell);
        } catch (InvalidMappingException e) {
            tell.accept("fex: The mapping " + mappingFile + " cannot be used:");
            for (MappingFault fault : e.faults()) {
                tell.accept("  " + (fault.pointer().isEmpty() ? "" : fault.pointer() + ": ") + fault.text());
            }
        } catch (InputException e) {
            tell.accept("fex: " + e.getMessage());
        } catch (MessageOutput.ClosedException e) {
            // Who closed the pipe has seen enough; not all rows were converted.
            code = ExitCode.INVALID;
        }
        err.flush();
        return code;
    }

    private int convert(Consumer<String> tell) throws InvalidMappingException, MessageOutput.ClosedException {
        checkOptions();
        Mapping mapping = MappingReader.read(mappingBytes());
        String time = issuedAt != null
                ? issuedAt
                : OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toInstant()
                        .toString();
        Fex fex = Fex.builder().clock(clock).build();
        try (InputStream in = input();
                Rows rows = Rows.open(in, mapping.csv());
                OutputFile reportOutput = reportFile == null ? null : OutputFile.open(reportFile, force);
                MessageOutput draftOutput = drafts == null ? MessageOutput.none() : MessageOutput.file(drafts, force);
                MessageOutput output = output(fex)) {
            ConversionReport report = new ConversionReport(sink(reportOutput));
            if (rows.hadByteOrderMark()) {
                tell.accept("The rows begin with a byte order mark, which was passed over.");
            }
            Conversion.Sink sink = message -> {
                if (message.reading().isValid()) {
                    output.write(
                            message.id(), fex.write(message.reading().message().orElseThrow()));
                } else {
                    draftOutput.write(message.id(), message.document());
                }
            };
            new Conversion(mapping, fex, time, sink, report, showValues).run(rows);
            output.commit();
            draftOutput.commit();
            if (reportOutput != null) {
                reportOutput.commit();
            }
            report.summarize(tell);
            if (report.counts().messagesInvalid > 0 && drafts == null) {
                tell.accept("Messages that are not valid were not written; --drafts keeps them.");
            }
            return report.isClean() ? ExitCode.OK : ExitCode.INVALID;
        } catch (IOException e) {
            throw new InputException("The rows cannot be read.");
        }
    }

    private void checkOptions() {
        if (out != null && outDirectory != null) {
            throw new InputException("Give --out or --out-dir, not both.");
        }
        if (reportFile != null && !isNamed(reportFile, ".json") && !isNamed(reportFile, ".csv")) {
            throw new InputException("The name of the report ends in .json or .csv.");
        }
        if (issuedAt != null && !Constants.isReadable(issuedAt, Kind.TIME)) {
            throw new InputException("--issued-at takes a time such as 2026-04-20T08:00:00+05:00.");
        }
        List<Path> outputs = new ArrayList<>(
                Stream.of(out, drafts, reportFile).filter(Objects::nonNull).toList());
        outputs.add(mappingFile);
        outputs.add(rowsFile);
        long different = outputs.stream()
                .map(file -> file.toAbsolutePath().normalize())
                .distinct()
                .count();
        if (different < outputs.size()) {
            throw new InputException("Mapping, rows and outputs are different files.");
        }
    }

    private static boolean isNamed(Path file, String ending) {
        return file.getFileName().toString().endsWith(ending);
    }

    private byte[] mappingBytes() {
        try {
            return Files.readAllBytes(mappingFile);
        } catch (IOException e) {
            throw new InputException("The mapping " + mappingFile + " cannot be read.");
        }
    }

    private InputStream input() {
        if (rowsFile.toString().equals("-")) {
            return new BufferedInputStream(System.in);
        }
        try {
            if (!Files.isDirectory(rowsFile)) {
                return new BufferedInputStream(Files.newInputStream(rowsFile));
            }
        } catch (IOException e) {
            // Told below.
        }
        throw new InputException("The rows " + rowsFile + " cannot be read.");
    }

    private MessageOutput output(Fex fex) {
        if (out != null) {
            return MessageOutput.bulk(fex, out, force);
        }
        return outDirectory != null
                ? MessageOutput.directory(outDirectory, force)
                : MessageOutput.of(Objects.requireNonNull(spec).commandLine().getOut());
    }

    private static ConversionReport.Sink sink(@Nullable OutputFile output) {
        if (output == null) {
            return ConversionReport.Sink.none();
        }
        return output.isNamed(".json")
                ? ConversionReport.Sink.json(output.stream())
                : ConversionReport.Sink.csv(output.stream());
    }
}
