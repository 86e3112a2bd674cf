package org.openfex.examples.benchmarks.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.openfex.examples.benchmarks.jvm.Heap;
import org.openfex.model.Message;

/**
 * Fails when FEX allocates more for a message than it did when {@code allocation.properties} was written: bytes are as good as
 * the same on every machine, times are not. Run it with {@code -Xbatch}, so that it is compiled by what was called how often
 * and not by how busy the machine is.
 */
public final class AllocationCheck {
    /** What a bound leaves above the figure: another JDK inlines otherwise. */
    private static final double MARGIN = 1.1;

    /** The largest message without extensions allocates nothing that the largest does not. */
    static final List<Sample> SAMPLES = List.of(Sample.SEIZURE_REPORT, Sample.TRACE_REQUEST, Sample.LARGEST);

    static final List<Way> WAYS = List.of(Way.FEX, Way.FEX_RULES, Way.FEX_WRITE);

    /** What is read before anything is counted: so much, and so often at least, that all is compiled that will be. */
    private static final long WARM_UP_BYTES = 20_000_000;

    private static final long LEAST_WARM_UP = 1_000;

    private static final int BATCHES = 3;

    private static final int BATCH = 200;

    @SuppressWarnings("unused")
    private static volatile @Nullable Object result;

    private AllocationCheck() {}

    /**
     * Measures and compares.
     *
     * @param arguments none
     * @throws IOException if the figures cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Properties figures = figures();
        boolean isKept = true;
        out.println("| message | | bytes allocated | at most |");
        out.println("|---|---|---|---|");
        for (Sample sample : SAMPLES) {
            for (Way way : WAYS) {
                String name = name(sample, way);
                long most = most(figures, name);
                long allocated = allocated(sample.bytes(Form.PLAIN), sample.message(), way);
                out.printf(Locale.ROOT, "| %s | %s | %,d | %,d |%n", sample.title(), way.title(), allocated, most);
                isKept &= allocated <= most;
            }
        }
        if (!isKept) {
            out.println("More is allocated than may be.");
            System.exit(1);
        }
    }

    /** The figures as they were measured, by {@link #name}. */
    static Properties figures() throws IOException {
        Properties figures = new Properties();
        try (InputStream in = AllocationCheck.class.getResourceAsStream("allocation.properties")) {
            figures.load(in);
        }
        return figures;
    }

    /** What a figure is called: {@code seizure-report.fex-write}. */
    static String name(Sample sample, Way way) {
        return (sample.name() + "." + way.name()).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What may be allocated at most. */
    static long most(Properties figures, String name) {
        return Math.round(Long.parseLong(figures.getProperty(name)) * MARGIN);
    }

    /** Bytes for one message when it is read or written over and over; the least of some batches. */
    private static long allocated(byte[] document, Message message, Way way) throws IOException {
        long warmUp = Math.max(LEAST_WARM_UP, WARM_UP_BYTES / document.length);
        for (long i = 0; i < warmUp; i++) {
            result = way.run(document, message);
        }
        long least = Long.MAX_VALUE;
        for (int i = 0; i < BATCHES; i++) {
            long before = Heap.allocated();
            for (int j = 0; j < BATCH; j++) {
                result = way.run(document, message);
            }
            least = Math.min(least, (Heap.allocated() - before) / BATCH);
        }
        return least;
    }
}
