package org.openfex.examples.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openfex.examples.cli.io.ExitCode;
import org.openfex.examples.cli.io.InputException;
import org.openfex.report.Catalogue;
import org.openfex.report.Layer;
import org.openfex.report.Severity;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code fex explain}: what a code of a report means, and what to do about it. */
@Command(
        name = "explain",
        description = "Says what the code of a finding means, on what it rests, and what to do about it.")
final class ExplainCommand implements Callable<Integer> {
    private static final Pattern MARK = Pattern.compile("\\[([A-Za-z0-9-]+)\\]");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private What what;

    @Option(
            names = "--layer",
            paramLabel = "LAYER",
            description = "With --list, only findings of a layer: ${COMPLETION-CANDIDATES}.")
    private @Nullable Layer layer;

    @Mixin
    private LanguageOption language = new LanguageOption();

    /** One finding, or all of them. */
    private static final class What {
        @Parameters(index = "0", paramLabel = "CODE", description = "The code, such as serial-value-missing.")
        private @Nullable String code;

        @Option(names = "--list", description = "Lists all codes with severity and sentence.")
        private boolean list;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.of(language.language());
        String code = what.code;
        if (what.list || code == null) {
            list(catalogue);
            return ExitCode.OK;
        }
        if (layer != null) {
            throw new ParameterException(spec.commandLine(), "--layer goes with --list");
        }
        if (!catalogue.knows(code)) {
            List<String> codes =
                    catalogue.entries().stream().map(Catalogue.Entry::code).toList();
            throw new InputException("there is no finding '" + code + "'" + NearMatches.hint(code, codes));
        }
        explain(catalogue, catalogue.entry(code));
        return ExitCode.OK;
    }

    private void list(Catalogue catalogue) {
        PrintWriter out = spec.commandLine().getOut();
        for (Catalogue.Entry entry : catalogue.entries()) {
            if (layer == null || layer == entry.layer()) {
                out.println(String.format(
                        Locale.ROOT,
                        "%-12s %-7s %-40s %s",
                        entry.layer(),
                        entry.severity(),
                        entry.code(),
                        entry.message()));
            }
        }
    }

    private void explain(Catalogue catalogue, Catalogue.Entry entry) {
        PrintWriter out = spec.commandLine().getOut();
        Words words = Words.of(language.language());
        Style style = Style.auto();
        String severity = entry.severity() == Severity.ERROR
                ? style.red("ERROR")
                : entry.severity().name();
        Catalogue.Clause clause = catalogue.clause(entry.clause());
        out.println(style.bold(entry.code()));
        out.println(entry.message());
        out.println();
        fact(out, words, "severity", severity + ": " + words.get("severity." + entry.severity()));
        fact(out, words, "layer", entry.layer() + ": " + words.get("layer." + entry.layer()));
        fact(out, words, "why", entry.explanation());
        fact(out, words, "remedy", entry.remedy());
        if (!entry.parameters().isEmpty()) {
            fact(out, words, "parameters", String.join(", ", entry.parameters()));
        }
        fact(out, words, "clause", "FEX " + clause.number() + " " + clause.title());
        out.println("  " + clause.text());
        fact(out, words, "sources", clause.sources().isEmpty() ? words.get("no-sources") : "");
        clause.sources().forEach(source -> out.println("  " + source));
        marks(clause.sources()).forEach(mark -> {
            String meaning = words.mark(mark);
            out.println("  [" + mark + "] = " + (meaning == null ? words.get("mark-unknown") : meaning));
        });
        examples(out, words, entry);
    }

    /** The messages or conversations of the kit that show the finding, and those made to stay free of it. */
    private static void examples(PrintWriter out, Words words, Catalogue.Entry entry) {
        List<String> shown = new ArrayList<>();
        List<String> passing = new ArrayList<>();
        if (entry.layer() == Layer.CONVERSATION) {
            for (JsonNode conversation : Kit.conversations()) {
                String name = "conversations.json: " + conversation.path("name").stringValue("");
                for (JsonNode exchange : conversation.path("breaches")) {
                    if (exchange.path("code").stringValue("").equals(entry.code())) {
                        shown.add(name);
                    }
                }
                for (JsonNode code : conversation.path("passes")) {
                    if (code.stringValue("").equals(entry.code())) {
                        passing.add(name);
                    }
                }
            }
        } else {
            for (Kit.Entry message : Kit.read().entries()) {
                if (message.findings().stream()
                        .anyMatch(finding -> finding.code().equals(entry.code()))) {
                    shown.add(message.file());
                }
                if (message.passes().contains(entry.code())) {
                    passing.add(message.file());
                }
            }
        }
        files(out, words.get("kit-shows"), shown, words.get("kit-none"));
        files(out, words.get("kit-passes"), passing, words.get("kit-all"));
    }

    private static void files(PrintWriter out, String heading, List<String> files, String none) {
        out.println(heading + ":" + (files.isEmpty() ? " " + none : ""));
        files.stream().distinct().forEach(file -> out.println("  " + file));
    }

    private static void fact(PrintWriter out, Words words, String name, String value) {
        out.println(words.get(name) + ":" + (value.isEmpty() ? "" : " " + value));
    }

    private static Set<String> marks(List<String> sources) {
        Set<String> marks = new TreeSet<>();
        for (String source : sources) {
            Matcher mark = MARK.matcher(source);
            while (mark.find()) {
                marks.add(mark.group(1));
            }
        }
        return marks;
    }
}
