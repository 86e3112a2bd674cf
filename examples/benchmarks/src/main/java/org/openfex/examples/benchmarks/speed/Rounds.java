package org.openfex.examples.benchmarks.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.openfex.examples.benchmarks.jvm.Heap;
import org.openfex.model.Message;

/**
 * One process of {@link Ratios}: in every round each way has a turn of some milliseconds, in an order drawn anew, so that what
 * slows the machine down for a while slows all of them. Prints what {@link Ratios} reads.
 */
final class Rounds {
    private static final long TURN = 5_000_000;

    private static final int WARM_TURN = 4;

    private final byte[] document;
    private final Message message;
    private final Map<Way, Integer> runs = new EnumMap<>(Way.class);

    /** Takes every result, so that no work is found to be of no use. */
    @SuppressWarnings("unused")
    private volatile @Nullable Object result;

    private Rounds(byte[] document, Message message) {
        this.document = document;
        this.message = message;
    }

    /**
     * Measures one message in one form.
     *
     * @param arguments the sample, the form, the number of rounds and the seconds to warm up for each way
     * @throws IOException if a way fails
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Sample sample = Sample.valueOf(arguments[0]);
        Form form = Form.valueOf(arguments[1]);
        byte[] document = sample.bytes(form);
        out.printf(Locale.ROOT, "%s %d%n", Ratios.LENGTH, document.length);
        Rounds rounds = new Rounds(document, sample.message());
        out.printf(Locale.ROOT, "%s %d%n", Ratios.SIZE, rounds.recordSize());
        List<Way> ways = new ArrayList<>(form == Form.PLAIN ? List.of(Way.values()) : Way.ofForms());
        rounds.check(ways);
        rounds.warm(ways, Double.parseDouble(arguments[3]));
        Random random = new Random(document.length);
        for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
            Collections.shuffle(ways, random);
            for (Way way : ways) {
                out.printf(Locale.ROOT, "%s %s %d %.1f%n", Ratios.TIME, way, round, rounds.time(way));
            }
        }
        // Last, when all is compiled that will be.
        for (Way way : ways) {
            out.printf(Locale.ROOT, "%s %s %d%n", Ratios.ALLOCATED, way, rounds.allocated(way));
        }
    }

    private long recordSize() throws IOException {
        return RecordSize.of(Jackson2.read(document), Jackson2.read(document));
    }

    private void check(List<Way> ways) throws IOException {
        for (Way way : ways) {
            if (!way.isRight(way.run(document, message), document, message)) {
                throw new IllegalStateException("gives something else: " + way);
            }
        }
    }

    /** Until each way has had its time, in turns as later, so that the compiler sees what it will see. */
    private void warm(List<Way> ways, double seconds) throws IOException {
        ways.forEach(way -> runs.put(way, 1));
        long end = (long) (seconds * 1e9);
        for (long spent = 0; spent < end; spent += WARM_TURN * TURN) {
            for (Way way : ways) {
                long start = System.nanoTime();
                int count = 0;
                do {
                    result = way.run(document, message);
                    count++;
                } while (System.nanoTime() - start < WARM_TURN * TURN);
                runs.put(way, Math.max(1, count / WARM_TURN));
            }
        }
    }

    private long allocated(Way way) throws IOException {
        int count = Math.max(10, runs(way));
        long before = Heap.allocated();
        for (int i = 0; i < count; i++) {
            result = way.run(document, message);
        }
        return (Heap.allocated() - before) / count;
    }

    /** Nanoseconds for one message. */
    private double time(Way way) throws IOException {
        int count = runs(way);
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            result = way.run(document, message);
        }
        return (System.nanoTime() - start) / (double) count;
    }

    private int runs(Way way) {
        return Objects.requireNonNull(runs.get(way));
    }
}
