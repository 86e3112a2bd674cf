package org.openfex.examples.benchmarks.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openfex.examples.benchmarks.jvm.Jvm;

/**
 * Prints how long FEX and others take to read and write the same messages, as ratios, and what they allocate.
 *
 * <p>Not JMH: it runs one benchmark after the other in processes of their own, so that ratios are of figures taken minutes
 * apart. Here all ways take turns in one process, and a ratio is of two times of one round. What a table shows is the median
 * of all rounds of all processes, the least and the most.
 */
public final class Ratios {
    /** Before the length of the document. */
    static final String LENGTH = "length";

    /** Before the size of the records. */
    static final String SIZE = "size";

    /** Before a way and what it allocates. */
    static final String ALLOCATED = "allocated";

    /** Before a way, a round and a time. */
    static final String TIME = "time";

    /** The same heap and collector for all; what measures the size of records looks into classes of the JDK. */
    static final List<String> OPTIONS = List.of(
            "-Xms1g",
            "-Xmx1g",
            "-XX:+UseG1GC",
            "-Dorg.jboss.logging.provider=slf4j",
            "-Djol.magicFieldOffset=true",
            "-Djdk.attach.allowAttachSelf=true",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.math=ALL-UNNAMED",
            "--add-opens=java.base/java.time=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED");

    private final PrintStream out;
    private final List<Sample> samples;
    private final int rounds;
    private final int forks;
    private final String warmUp;

    private Ratios(PrintStream out, List<Sample> samples, int rounds, int forks, String warmUp) {
        this.out = out;
        this.samples = samples;
        this.rounds = rounds;
        this.forks = forks;
        this.warmUp = warmUp;
    }

    /**
     * Measures and prints.
     *
     * @param arguments names and values of what differs from the usual: {@code --rounds}, {@code --forks}, {@code --warmup}, the
     *     seconds for each way in each process, and {@code --sample}, the one message to measure
     * @throws IOException if a process cannot be started
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Arguments given = Arguments.of(arguments, "--rounds", "--forks", "--warmup", "--sample");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String sample = given.text("--sample", "");
        List<Sample> samples = sample.isEmpty() ? List.of(Sample.values()) : List.of(Sample.titled(sample));
        new Ratios(out, samples, given.number("--rounds", 25), given.number("--forks", 2), given.text("--warmup", "2"))
                .print();
    }

    private void print() throws IOException, InterruptedException {
        out.printf(
                Locale.ROOT,
                "Java %s, %d processors; %d processes with %d rounds each, %s s of warm-up for each way%n",
                System.getProperty("java.runtime.version"),
                Runtime.getRuntime().availableProcessors(),
                forks,
                rounds,
                warmUp);
        List<List<String>> bars = new ArrayList<>();
        for (Sample sample : samples) {
            Figures plain = measure(sample, Form.PLAIN);
            title(sample, Form.PLAIN, plain);
            table("read", Way.reading(), plain);
            table("write", Way.writing(), plain);
            bars(sample, Form.PLAIN, plain, bars);
        }
        List<Form> forms =
                samples.contains(Sample.SEIZURE_REPORT) ? List.of(Form.SHUFFLED, Form.PRETTY, Form.ESCAPED) : List.of();
        for (Form form : forms) {
            Figures figures = measure(Sample.SEIZURE_REPORT, form);
            title(Sample.SEIZURE_REPORT, form, figures);
            table("read", Way.ofForms(), figures);
            bars(Sample.SEIZURE_REPORT, form, figures, bars);
        }
        out.printf("%n### Bars%n%n| message | what | ÷ | ratio | at most |%n|---|---|---|---|---|%n");
        bars.forEach(row -> out.println("| " + String.join(" | ", row) + " |"));
    }

    private Figures measure(Sample sample, Form form) throws IOException, InterruptedException {
        Figures figures = new Figures();
        for (int fork = 0; fork < forks; fork++) {
            Stream<String> arguments = Stream.of(
                    "-cp",
                    Jvm.CLASS_PATH,
                    Rounds.class.getName(),
                    sample.name(),
                    form.name(),
                    Integer.toString(rounds),
                    warmUp);
            for (String line : Jvm.lines(Jvm.command(Stream.concat(OPTIONS.stream(), arguments)))) {
                figures.take(fork * rounds, line);
            }
        }
        return figures;
    }

    private void title(Sample sample, Form form, Figures figures) {
        out.printf(
                Locale.ROOT,
                "%n### %s, %s: %,d bytes, records of %,d bytes%n",
                sample.title(),
                form.name().toLowerCase(Locale.ROOT),
                figures.length,
                figures.size);
    }

    private void table(String what, List<Way> ways, Figures figures) {
        out.printf(
                Locale.ROOT,
                "%n| %s | time ÷ Jackson 2 databind: median (least–most) | bytes allocated | ÷ records |%n|---|---|---|---|%n",
                what);
        for (Way way : ways) {
            long allocated = figures.allocated(way);
            out.printf(
                    Locale.ROOT,
                    "| %s | %s | %,d | %s |%n",
                    way.title(),
                    figures.ratio(way, way.base()).text(),
                    allocated,
                    Spread.number(allocated / (double) figures.size));
        }
    }

    private static void bars(Sample sample, Form form, Figures figures, List<List<String>> rows) {
        for (Bar bar : Bar.ALL) {
            if (bar.form() == form) {
                String message = form == Form.PLAIN
                        ? sample.title()
                        : sample.title() + ", " + form.name().toLowerCase(Locale.ROOT);
                Spread ratio = figures.ratio(bar.way(), bar.other());
                rows.add(List.of(
                        message,
                        (bar.way().isWriting() ? "write: " : "read: ")
                                + bar.way().title(),
                        bar.other().title(),
                        ratio.text(),
                        held(ratio.median(), bar.most())));
            }
        }
        if (form == Form.PLAIN) {
            double ratio = figures.allocated(Way.FEX) / (double) figures.size;
            rows.add(List.of(
                    sample.title(),
                    "bytes allocated: " + Way.FEX.title(),
                    "size of the records",
                    Spread.number(ratio),
                    held(ratio, Bar.MOST_ALLOCATED)));
        }
    }

    private static String held(double ratio, double most) {
        return Spread.number(most) + (ratio <= most ? ", held" : ", exceeded");
    }

    /** What the processes have printed about one message in one form. */
    private static final class Figures {
        private int length;
        private long size;
        private final Map<Way, Long> allocated = new EnumMap<>(Way.class);
        private final Map<Way, List<Double>> times = new EnumMap<>(Way.class);

        void take(int firstRound, String line) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case LENGTH -> length = Integer.parseInt(words[1]);
                case SIZE -> size = Long.parseLong(words[1]);
                case ALLOCATED -> allocated.merge(Way.valueOf(words[1]), Long.valueOf(words[2]), Math::min);
                case TIME -> {
                    List<Double> ofWay = times.computeIfAbsent(Way.valueOf(words[1]), way -> new ArrayList<>());
                    if (ofWay.size() != firstRound + Integer.parseInt(words[2])) {
                        throw new IllegalStateException("a round is missing");
                    }
                    ofWay.add(Double.valueOf(words[3]));
                }
                default -> throw new IllegalStateException("not printed by " + Rounds.class.getSimpleName());
            }
        }

        long allocated(Way way) {
            return Objects.requireNonNull(allocated.get(way));
        }

        /** Of each round the time of one way divided by that of another. */
        Spread ratio(Way way, Way other) {
            return Spread.ratios(Objects.requireNonNull(times.get(way)), Objects.requireNonNull(times.get(other)));
        }
    }
}
