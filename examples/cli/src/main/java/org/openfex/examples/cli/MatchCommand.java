package org.openfex.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfex.Fex;
import org.openfex.code.CodeLists;
import org.openfex.examples.cli.io.ExitCode;
import org.openfex.examples.cli.io.InputException;
import org.openfex.examples.cli.io.Output;
import org.openfex.examples.cli.io.OutputFile;
import org.openfex.identity.Band;
import org.openfex.identity.Candidate;
import org.openfex.identity.Candidates;
import org.openfex.identity.FieldEvidence;
import org.openfex.identity.MatchIndex;
import org.openfex.identity.Matcher;
import org.openfex.identity.Resolver;
import org.openfex.model.Firearm;
import org.openfex.model.Person;
import org.openfex.report.Catalogue;
import org.openfex.report.Report;
import org.openfex.report.ReportOptions;
import org.openfex.report.ReportTally;
import org.openfex.report.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fex match}: looks for the firearms and persons of one file in another, whatever alphabet each is written in. */
@Command(
        name = "match",
        description = {
            "Looks for each firearm and person of A among those of B, in whatever alphabet and spelling each side writes"
                    + " them, and writes the candidates with what speaks for and against them. A candidate is for a"
                    + " person to review; it is never an identity.",
            "A and B are files or folders as for validate, or rows (CSV) with a mapping as for convert."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; messages that are not valid were compared as far as they can be read, and are told",
            "2:wrong command line, or something cannot be read or written; the rest was compared all the same"
        })
final class MatchCommand implements Callable<Integer> {
    private static final String FIREARM = "firearm";
    private static final String PERSON = "person";

    /** What is compared. */
    enum Entity {
        /** Firearms only. */
        FIREARM,
        /** Persons only. */
        PERSON,
        /** Both. */
        BOTH
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "What is looked for; - for standard input.")
    private String inputA = "";

    @Parameters(index = "1", paramLabel = "B", description = "Where it is looked for; - for standard input.")
    private String inputB = "";

    @Option(names = "--mapping-a", paramLabel = "MAP.json", description = "A is rows; the mapping file as for convert.")
    private @Nullable String mappingA;

    @Option(names = "--mapping-b", paramLabel = "MAP.json", description = "B is rows; the mapping file as for convert.")
    private @Nullable String mappingB;

    @Option(names = "--ndjson", description = "Each line of every input is a message, whatever its name.")
    private boolean lines;

    @Option(
            names = "--entity",
            paramLabel = "ENTITY",
            defaultValue = "both",
            description = "What is compared: firearm, person or both. Default: ${DEFAULT-VALUE}.")
    private Entity entity = Entity.BOTH;

    @Option(
            names = "-k",
            paramLabel = "N",
            defaultValue = "10",
            description = "Write at most so many candidates for each. Default: ${DEFAULT-VALUE}.")
    private int most = 10;

    @Option(names = "--all", description = "Write candidates of the band no, too.")
    private boolean all;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "Write a line for each candidate to a file. Without this and --html: to standard output.")
    private @Nullable String csv;

    @Option(names = "--html", paramLabel = "FILE", description = "Write a page that opens without a network.")
    private @Nullable String html;

    @Option(
            names = "--show-values",
            description = "Show numbers, makers, names and dates of birth of the records beside their places. These are"
                    + " personal data: the output then is, too.")
    private boolean showValues;

    @Mixin
    private AdditionsOption additions = new AdditionsOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private ClockOption clock = new ClockOption();

    private boolean isTroubled;

    @Override
    public Integer call() throws IOException {
        checkOptions();
        try (OutputFile csvFile = file(csv);
                OutputFile htmlFile = file(html)) {
            int code = compare(csvFile, htmlFile);
            commit(csvFile);
            commit(htmlFile);
            return code;
        }
    }

    private void checkOptions() {
        if (most < 1) {
            throw new ParameterException(spec.commandLine(), "at least one candidate must be wanted");
        }
        if (inputA.equals(Input.STANDARD_INPUT) && inputB.equals(Input.STANDARD_INPUT)) {
            throw new ParameterException(spec.commandLine(), "A and B cannot both be standard input");
        }
        // Compared as paths: x and ./x are one file.
        List<Path> outputs = Stream.of(csv, html)
                .filter(name -> name != null)
                .map(name -> place(name))
                .toList();
        List<Path> inputs = Stream.of(inputA, inputB, mappingA, mappingB)
                .filter(name -> name != null && !name.equals(Input.STANDARD_INPUT))
                .map(name -> place(name))
                .toList();
        if (outputs.stream().distinct().count() < outputs.size()
                || outputs.stream().anyMatch(inputs::contains)) {
            throw new InputException("Inputs, mappings and outputs are different files.");
        }
    }

    private static Path place(@Nullable String name) {
        return Input.path(name == null ? "" : name).toAbsolutePath().normalize();
    }

    private static @Nullable OutputFile file(@Nullable String name) {
        return name == null ? null : OutputFile.open(Input.path(name), true);
    }

    private static void commit(@Nullable OutputFile file) {
        if (file != null) {
            file.commit();
        }
    }

    private int compare(@Nullable OutputFile csvFile, @Nullable OutputFile htmlFile) throws IOException {
        CodeLists lists = additions.lists();
        Matcher matcher = Matcher.standard().with(Resolver.of(lists));
        MatchCounts counts = new MatchCounts();
        List<MatchResults> results = new ArrayList<>();
        List<PrintWriter> writers = new ArrayList<>();
        if (csvFile != null || htmlFile == null) {
            PrintWriter out = csvFile == null ? spec.commandLine().getOut() : Output.writer(csvFile.stream());
            writers.add(out);
            results.add(new CsvMatches(out, fields(matcher), language.language(), showValues));
        }
        if (htmlFile != null) {
            PrintWriter out = Output.writer(htmlFile.stream());
            writers.add(out);
            results.add(new HtmlMatches(
                    out,
                    Words.of(language.language()),
                    language.language(),
                    matcher.weights().version()));
        }
        search(matcher, lists, counts, results);
        for (MatchResults result : results) {
            result.end(counts);
        }
        for (PrintWriter writer : writers) {
            // Of standard output the program itself tells whether it could be written.
            if (writer.checkError() && !writer.equals(spec.commandLine().getOut())) {
                throw new InputException("The output cannot be written.");
            }
        }
        return isTroubled ? ExitCode.USAGE : ExitCode.OK;
    }

    /** The fields that are compared, by kind of record: those of two empty records. */
    private Map<String, List<String>> fields(Matcher matcher) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (entity != Entity.PERSON) {
            Firearm none = Firearm.builder().build();
            fields.put(FIREARM, names(matcher.compare(none, none).fields()));
        }
        if (entity != Entity.FIREARM) {
            Person none = Person.builder().build();
            fields.put(PERSON, names(matcher.compare(none, none).fields()));
        }
        return fields;
    }

    private static List<String> names(List<FieldEvidence> fields) {
        return fields.stream().map(FieldEvidence::field).toList();
    }

    /** Keeps B in memory and lets A go by. */
    private void search(Matcher matcher, CodeLists lists, MatchCounts counts, List<MatchResults> results)
            throws IOException {
        Fex fex = Fex.builder()
                .language(language.language())
                .clock(clock.clock())
                .codeLists(lists)
                .build();
        RecordText texts = new RecordText(lists, language.language());
        Register<Firearm> firearms = new Register<>(FIREARM, Firearm.class, MatchIndex.ofFirearms(matcher));
        Register<Person> persons = new Register<>(PERSON, Person.class, MatchIndex.ofPersons(matcher));
        List<Register<?>> registers = switch (entity) {
            case FIREARM -> List.of(firearms);
            case PERSON -> List.of(persons);
            case BOTH -> List.of(firearms, persons);
        };
        Messages messagesB = new Messages("B");
        read(fex, messagesB, inputB, mappingB, (place, item) -> {
            for (Register<?> register : registers) {
                register.add(place, item, showValues ? texts.of(item) : "", counts);
            }
        });
        Messages messagesA = new Messages("A");
        read(fex, messagesA, inputA, mappingA, (place, item) -> {
            for (Register<?> register : registers) {
                Found found = register.search(place, item, showValues ? texts.of(item) : "", counts);
                if (found != null) {
                    for (MatchResults result : results) {
                        result.add(found);
                    }
                }
            }
        });
        summarize(messagesA, messagesB, counts);
    }

    private void read(Fex fex, Messages messages, String input, @Nullable String mapping, RecordReader.Taker taker)
            throws IOException {
        RecordReader reader = new RecordReader(fex, clock.clock(), lines, messages);
        if (mapping != null) {
            reader.rows(mapping, input, taker);
            return;
        }
        Documents documents = reader.documents(input);
        try (Progress progress = new Progress(spec.commandLine().getErr(), documents.size())) {
            messages.progress = progress;
            reader.messages(documents, taker, progress::advance);
        } finally {
            messages.progress = null;
        }
    }

    /** The records of one kind of B. */
    private final class Register<T extends Record> {
        private final String kind;
        private final Class<T> type;
        private final MatchIndex<T> index;
        private final List<Found.Listed> listed = new ArrayList<>();

        Register(String kind, Class<T> type, MatchIndex<T> index) {
            this.kind = kind;
            this.type = type;
            this.index = index;
        }

        void add(RecordPlace place, Record item, String text, MatchCounts counts) {
            if (type.isInstance(item)) {
                index.add(Integer.toString(listed.size()), type.cast(item));
                listed.add(new Found.Listed(place, text));
                counts.against(kind);
            }
        }

        @Nullable
        Found search(RecordPlace place, Record item, String text, MatchCounts counts) {
            if (!type.isInstance(item)) {
                return null;
            }
            // One more than wanted: where A is B, each record finds itself.
            Candidates candidates = index.query(type.cast(item), most + 1);
            List<Found.Match> matches = candidates.list().stream()
                    .filter(candidate -> all || candidate.evidence().band() != Band.NO)
                    .map(this::match)
                    .filter(match -> !match.with().place().equals(place))
                    .limit(most)
                    .toList();
            counts.asked(kind, matches, candidates.compared(), candidates.capped());
            return new Found(kind, new Found.Listed(place, text), matches, candidates.capped());
        }

        private Found.Match match(Candidate candidate) {
            return new Found.Match(listed.get(Integer.parseInt(candidate.id())), candidate.evidence());
        }
    }

    /** Tells of the messages of one side what has to be told; the others are only counted. */
    private final class Messages implements RecordReader.Told {
        private final String side;
        private final ReportTally tally = new ReportTally();
        private final ReportWriter writer = ReportWriter.text(
                spec.commandLine().getErr(),
                Catalogue.of(language.language()),
                ReportOptions.builder().listValid(false).build());
        private @Nullable Progress progress;

        Messages(String side) {
            this.side = side;
        }

        @Override
        public void report(Document document, Report report) throws IOException {
            tally.add(report);
            isTroubled |= ReportTally.isUnreadable(report);
            if (!report.isValid()) {
                clear();
                writer.add(document.name(), report, null);
            }
        }

        @Override
        public void mapped(Report report) {
            tally.add(report);
        }

        @Override
        public void trouble(String sentence) {
            isTroubled = true;
            clear();
            tell("fex: " + sentence);
        }

        @Override
        public void rows(String line) {
            tell(line);
        }

        private void clear() {
            if (progress != null) {
                progress.clear();
            }
        }
    }

    private void tell(String line) {
        // A column may have any name, but none that breaks the line.
        spec.commandLine().getErr().println(Output.visible(line).replace("\n", "\\u000a"));
    }

    private void summarize(Messages messagesA, Messages messagesB, MatchCounts counts) {
        Words words = Words.of(language.language());
        for (Messages messages : List.of(messagesA, messagesB)) {
            ReportTally tally = messages.tally;
            tell(messages.side + ": " + count(words, "validate.documents", tally.documents()) + "; "
                    + count(words, "validate.valid", tally.valid()) + ", "
                    + count(words, "validate.invalid", tally.invalid()) + ", "
                    + count(words, "validate.unreadable", tally.unreadable()));
        }
        counts.kinds()
                .forEach((kind, count) -> tell(words.get("match." + kind) + ": A " + count.asked() + ", B "
                        + count.against() + "; " + count(words, "match.hit", count.hits()) + ", "
                        + count(words, "match.review", count.reviews()) + ", "
                        + count(words, "match.without", count.without())));
        counts.capped()
                .forEach((kind, capped) -> tell(String.format(
                        Locale.ROOT,
                        "%s: %s, %d; %d / %d",
                        words.get("match.capped"),
                        kind,
                        capped.queries(),
                        capped.looked(),
                        capped.size())));
    }

    private static String count(Words words, String key, long count) {
        return words.get(key) + " " + count;
    }
}
