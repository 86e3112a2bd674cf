package org.openfex.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openfex.Fex;
import org.openfex.examples.cli.io.ExitCode;
import org.openfex.examples.cli.io.InputException;
import org.openfex.examples.cli.io.Output;
import org.openfex.examples.cli.io.OutputFile;
import org.openfex.profile.InvalidProfileException;
import org.openfex.profile.Profile;
import org.openfex.report.Catalogue;
import org.openfex.report.FindingPolicy;
import org.openfex.report.ReportOptions;
import org.openfex.report.ReportTally;
import org.openfex.report.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fex validate}: judges messages and reports what it finds. */
@Command(
        name = "validate",
        description = {
            "Judges messages: what is wrong, where, on which clause that rests, and what to do about it.",
            "A folder stands for all messages below it (*.json, *.ndjson, *.jsonl, *.fex.zip). Of *.ndjson and *.jsonl,"
                    + " compressed (*.gz) or not, each line is a message; a *.zip is a package, a message with its"
                    + " attachments."
        })
final class ValidateCommand implements Callable<Integer> {
    /** The forms of a report. */
    enum Format {
        /** For a terminal. */
        TEXT,
        /** By report.schema.json of the standard. */
        JSON,
        /** A page. */
        HTML,
        /** For editors and code hosts. */
        SARIF
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = "What to judge; - for standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = {"-p", "--profile"},
            paramLabel = "NAME|FILE",
            description =
                    "Judge for a purpose: a profile of the standard (core, protocol-party, eu, iti) or a file that"
                            + " holds one, such as a ministry's.")
    private @Nullable String profile;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "Form of the report: text, json, html or sarif. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report to a file; it appears whole or not at all.")
    private @Nullable String output;

    @Option(names = "--ndjson", description = "Each line of every input is a message, whatever its name.")
    private boolean lines;

    @Option(names = "--full", description = "Show every finding of a kind, not only the first few of a message.")
    private boolean full;

    @Option(
            names = "--show-lines",
            description =
                    "Show the line of the message at each finding (text only). Messages are sensitive: the report then"
                            + " is, too.")
    private boolean showLines;

    @Option(
            names = {"-q", "--quiet"},
            description = "Only count messages without findings.")
    private boolean quiet;

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            description =
                    "Show at most so many findings of a message. Default: " + FindingPolicy.DEFAULT_MAX_FINDINGS + ".")
    private int maxFindings = FindingPolicy.DEFAULT_MAX_FINDINGS;

    @Option(
            names = "--max-messages",
            paramLabel = "N",
            description = "Show at most so many messages with findings, and count the others. Default: all.")
    private int maxMessages = Integer.MAX_VALUE;

    @Mixin
    private AdditionsOption additions = new AdditionsOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private ClockOption clock = new ClockOption();

    private boolean isTroubled;

    @Override
    public Integer call() throws IOException {
        if (maxFindings < 1 || maxMessages < 1) {
            throw new ParameterException(spec.commandLine(), "a report shows at least one finding of one message");
        }
        Fex fex = fex();
        Documents documents = Documents.of(fex, inputs, lines, this::trouble);
        if (output == null) {
            return judge(documents, spec.commandLine().getOut());
        }
        try (OutputFile file = OutputFile.open(Input.path(output), true)) {
            PrintWriter out = Output.writer(file.stream());
            int code = judge(documents, out);
            if (out.checkError()) {
                throw OutputFile.unwritable(Input.path(output));
            }
            file.commit();
            return code;
        }
    }

    private Fex fex() {
        Fex.Builder fex = Fex.builder()
                .language(language.language())
                .clock(clock.clock())
                .codeLists(additions.lists())
                .policy(FindingPolicy.builder().maxFindings(maxFindings).build());
        if (profile != null) {
            fex.profile(profile(profile));
        }
        return fex.build();
    }

    /** A name of the standard, else a file. */
    private static Profile profile(String name) {
        if (Profile.names().contains(name)) {
            return Profile.standard(name);
        }
        Path file = Input.path(name);
        if (!Files.exists(file)) {
            throw new InputException(
                    "there is no profile and no file '" + name + "'" + NearMatches.hint(name, Profile.names()));
        }
        try {
            return Profile.read(file);
        } catch (InvalidProfileException e) {
            throw new InputException(name + ": " + e.getMessage());
        }
    }

    private int judge(Documents documents, PrintWriter out) throws IOException {
        ReportTally tally = new ReportTally();
        try (Results results = results(out);
                Progress progress = new Progress(spec.commandLine().getErr(), documents.size())) {
            documents.each(
                    (document, report, message) -> {
                        tally.add(report);
                        progress.clear();
                        results.add(document, report);
                    },
                    progress::advance);
        }
        out.flush();
        if (tally.unreadable() > 0 || isTroubled) {
            return ExitCode.USAGE;
        }
        return tally.invalid() > 0 ? ExitCode.INVALID : ExitCode.OK;
    }

    private Results results(PrintWriter out) throws IOException {
        ReportOptions options = ReportOptions.builder()
                .full(full)
                .showLines(showLines)
                .colour(output == null && Ansi.AUTO.enabled())
                .listValid(!quiet)
                .maxDocuments(maxMessages)
                .build();
        Catalogue catalogue = Catalogue.of(language.language());
        return switch (format) {
            case TEXT -> Results.of(ReportWriter.text(out, catalogue, options));
            case JSON -> Results.of(ReportWriter.json(out, options));
            case HTML -> new HtmlResults(out, Words.of(language.language()), maxMessages, !quiet);
            case SARIF -> new SarifResults(out, catalogue, Version.library());
        };
    }

    /** Tells of an input that gives nothing to judge; the others are judged all the same. */
    private void trouble(String sentence) {
        isTroubled = true;
        spec.commandLine().getErr().println("fex: " + Output.visible(sentence));
    }
}
