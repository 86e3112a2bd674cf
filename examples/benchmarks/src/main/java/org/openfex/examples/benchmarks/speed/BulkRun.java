package org.openfex.examples.benchmarks.speed;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openfex.Fex;
import org.openfex.bulk.BulkReader;
import org.openfex.code.FirearmType;
import org.openfex.code.SerialState;
import org.openfex.examples.benchmarks.jvm.Jvm;
import org.openfex.model.Firearm;
import org.openfex.model.Message;
import org.openfex.model.SeizureReport;
import org.openfex.model.SerialNumber;
import org.openfex.model.Verbatim;

/**
 * Prints how many records a second are read of a file of NDJSON and in what heap, with one thread and with two, and with a
 * tree, networknt and binding in place of FEX. Every reading is a process of its own, with a heap of 64 MiB; they take turns, and
 * a ratio is of two readings of one turn.
 */
public final class BulkRun {
    private static final long SEED = 20_261_125;

    private static final String LIMIT = "-Xmx64m";

    private static final double MEBIBYTE = 1024.0 * 1024.0;

    /** Who reads. */
    enum Reader {
        ONE_THREAD("FEX, all layers, one thread"),
        TWO_THREADS("FEX, all layers, two threads"),
        NETWORKNT("Jackson 3 readTree, networknt 3, databind, one thread");

        private final String title;

        Reader(String title) {
            this.title = title;
        }
    }

    /**
     * What a reading has given.
     *
     * @param records how many records were read
     * @param seconds how long that took, from the first to the last
     * @param later records a second in the second half, when most is compiled
     * @param heap the most bytes of heap in use: the sum of what the pools had at most, each at its own time
     */
    private record Result(long records, double seconds, double later, long heap) {
        static Result of(String line) {
            String[] words = line.split(" ", -1);
            return new Result(
                    Long.parseLong(words[0]),
                    Double.parseDouble(words[1]),
                    Double.parseDouble(words[2]),
                    Long.parseLong(words[3]));
        }

        double rate() {
            return records / seconds;
        }
    }

    /** Counts records, and keeps when each hundredth came. */
    private static final class Course {
        private static final int STEP = 100;

        private final List<Long> times = new ArrayList<>();
        private long records;

        void record() {
            records++;
            if (records % STEP == 0) {
                times.add(System.nanoTime());
            }
        }

        long records() {
            return records;
        }

        /** Records a second in the second half. */
        double later() {
            int half = times.size() / 2;
            long nanos = times.get(times.size() - 1) - times.get(half);
            return (times.size() - 1 - half) * STEP * 1e9 / nanos;
        }
    }

    private BulkRun() {}

    /**
     * Measures and prints; or, with the name of a reader and a file, reads and prints what comes of it.
     *
     * @param arguments names and values: {@code --records}; {@code --turns}; {@code --networknt}, how many of the records networknt
     *     reads; {@code --folder} for the files
     * @throws IOException if a file cannot be written or read, or a process not be started
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 2 && !arguments[0].startsWith("--")) {
            Result result = read(Reader.valueOf(arguments[0]), Path.of(arguments[1]));
            out.printf(
                    Locale.ROOT,
                    "%d %.3f %.0f %d%n",
                    result.records(),
                    result.seconds(),
                    result.later(),
                    result.heap());
            return;
        }
        Arguments given = Arguments.of(arguments, "--records", "--turns", "--networknt", "--folder");
        Path folder = Files.createDirectories(Path.of(given.text("--folder", "target/bulk")));
        int records = given.number("--records", 1_000_000);
        Path all = folder.resolve("all.ndjson");
        Path some = folder.resolve("some.ndjson");
        write(all, records);
        write(some, Math.min(records, given.number("--networknt", 50_000)));
        print(out, all, some, given.number("--turns", 3));
    }

    private static void print(PrintStream out, Path all, Path some, int turns)
            throws IOException, InterruptedException {
        Map<Reader, List<Result>> results = new EnumMap<>(Reader.class);
        for (int turn = 0; turn < turns; turn++) {
            for (Reader reader : Reader.values()) {
                Path file = reader == Reader.NETWORKNT ? some : all;
                List<String> lines = Jvm.lines(Jvm.command(Stream.of(
                        LIMIT,
                        "-XX:+UseG1GC",
                        "-cp",
                        Jvm.CLASS_PATH,
                        BulkRun.class.getName(),
                        reader.name(),
                        file.toString())));
                results.computeIfAbsent(reader, key -> new ArrayList<>()).add(Result.of(lines.get(0)));
            }
        }
        double size = Files.size(all) / MEBIBYTE;
        List<Result> one = of(results, Reader.ONE_THREAD);
        out.printf(
                Locale.ROOT,
                "Java %s, %d processors, %s, G1; %,d records, %.0f MiB; %d turns, median (least–most)%n%n",
                System.getProperty("java.runtime.version"),
                Runtime.getRuntime().availableProcessors(),
                LIMIT,
                one.get(0).records(),
                size,
                turns);
        out.println("| reader | records/s | records/s for each thread | MiB/s | heap in use, at most, MiB |");
        out.println("|---|---|---|---|---|");
        for (Reader reader : Reader.values()) {
            List<Double> rates = of(results, reader).stream().map(Result::rate).toList();
            Spread rate = Spread.of(rates);
            double perRecord = size / one.get(0).records();
            out.printf(
                    Locale.ROOT,
                    "| %s | %,.0f (%,.0f–%,.0f) | %,.0f | %.1f | %.1f |%n",
                    reader.title,
                    rate.median(),
                    rate.least(),
                    rate.most(),
                    rate.median() / (reader == Reader.TWO_THREADS ? 2 : 1),
                    rate.median() * perRecord,
                    of(results, reader).stream().mapToLong(Result::heap).max().orElseThrow() / MEBIBYTE);
        }
        out.println();
        out.println("| ratio of records/s | | at least |");
        out.println("|---|---|---|");
        Spread threads = ratio(results, Reader.TWO_THREADS, Reader.ONE_THREAD, Result::rate);
        bar(out, "FEX, two threads ÷ one thread", threads, 1.6);
        Spread later = ratio(results, Reader.TWO_THREADS, Reader.ONE_THREAD, Result::later);
        out.printf("| the same in the second half of the file | %s | |%n", later.text());
        Spread networknt = ratio(results, Reader.ONE_THREAD, Reader.NETWORKNT, Result::rate);
        bar(out, "FEX ÷ networknt and binding, one thread", networknt, 12);
    }

    private static void bar(PrintStream out, String what, Spread ratio, double least) {
        String held = ratio.median() >= least ? "held" : "not reached";
        out.printf(Locale.ROOT, "| %s | %s | %s, %s |%n", what, ratio.text(), Spread.number(least), held);
    }

    private static Spread ratio(
            Map<Reader, List<Result>> results, Reader reader, Reader other, Function<Result, Double> rate) {
        return Spread.ratios(
                of(results, reader).stream().map(rate).toList(),
                of(results, other).stream().map(rate).toList());
    }

    private static List<Result> of(Map<Reader, List<Result>> results, Reader reader) {
        return Objects.requireNonNull(results.get(reader));
    }

    /** Reads all records; fails if one is not valid. */
    private static Result read(Reader reader, Path file) throws IOException {
        Course course = new Course();
        long start = System.nanoTime();
        if (reader == Reader.NETWORKNT) {
            byNetworknt(file, course);
        } else {
            byFex(file, reader == Reader.ONE_THREAD ? 1 : 2, course);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        return new Result(course.records(), seconds, course.later(), heap);
    }

    private static void byFex(Path file, int threads, Course course) {
        long records = BulkReader.builder(Fex.create())
                .threads(threads)
                .requireTrailer(false)
                .build()
                .read(file, line -> {
                    if (line.reading().message().isPresent() && line.isValid()) {
                        course.record();
                    }
                })
                .records();
        if (course.records() != records || records == 0) {
            throw new IllegalStateException("not all are valid");
        }
    }

    private static void byNetworknt(Path file, Course course) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Objects.requireNonNull(
                        Networknt.read(line.getBytes(StandardCharsets.UTF_8)).id());
                course.record();
            }
        }
    }

    /** Writes records that differ in their identifier and the serial number of their firearm, without a trailer. */
    static void write(Path file, int records) throws IOException {
        Random random = new Random(SEED);
        String[] parts = template().split("PLACE", -1);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (int i = 0; i < records; i++) {
                // Version and variant as for any random identifier.
                UUID id = new UUID(
                        (random.nextLong() & ~0xf000L) | 0x4000L, (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L);
                String serial = String.format(Locale.ROOT, "%08d", i);
                String line = parts[0] + id + parts[1] + serial + parts[2] + "\n";
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** A seizure report with one firearm; PLACE stands for its identifier and for digits of the serial number. */
    private static String template() {
        Message message = Sample.kit("minimal-seizure-report");
        Firearm firearm = Firearm.builder()
                .id("f1")
                .type(FirearmType.PISTOL)
                .serials(SerialNumber.builder()
                        .state(SerialState.FULL)
                        .asMarked(Verbatim.builder().text("KH PLACE").build())
                        .build())
                .build();
        SeizureReport body =
                ((SeizureReport) message.body()).toBuilder().firearms(firearm).build();
        String json =
                new String(Sample.CODEC.write(message.toBuilder().body(body).build()), StandardCharsets.UTF_8);
        return json.replace(message.id().toString(), "PLACE");
    }
}
