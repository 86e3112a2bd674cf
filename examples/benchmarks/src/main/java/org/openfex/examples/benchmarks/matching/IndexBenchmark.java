package org.openfex.examples.benchmarks.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openfex.examples.benchmarks.corruption.FirearmQuery;
import org.openfex.examples.benchmarks.corruption.FirearmQuery.Description;
import org.openfex.examples.benchmarks.corruption.SerialCorruption;
import org.openfex.examples.benchmarks.quality.Finder;
import org.openfex.examples.benchmarks.quality.Finder.Answer;
import org.openfex.examples.benchmarks.quality.Finders;
import org.openfex.examples.benchmarks.synthetic.Draw;
import org.openfex.examples.benchmarks.synthetic.FirearmEntry;
import org.openfex.examples.benchmarks.synthetic.FirearmRegister;
import org.openfex.model.Firearm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time of a query among many firearms. The queries are the same for all sizes, so that the ratio tells of the size alone. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1536m", "-Xmx1536m"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
public class IndexBenchmark {
    private static final long SEED = 20_261_124;

    /** How many entries of the beginning of the register, which all sizes have, are asked about. */
    private static final int ASKED = 10_000;

    private static final int QUERIES = 1024;

    private static final int TOP = 10;

    /** Made by JMH only. */
    public IndexBenchmark() {}

    /** A register in the index, and queries about it. */
    @State(Scope.Benchmark)
    public static class Register {
        /** How many firearms the index holds. */
        @Param({"100000", "1000000"})
        public int size;

        private Finder<Firearm> index = Finders.firearms();
        private final List<Firearm> queries = new ArrayList<>();
        private int next;

        /** Made by JMH only. */
        public Register() {}

        /** Fills the index. */
        @Setup(Level.Trial)
        public void fill() {
            index = Finders.firearms();
            new FirearmRegister(SEED, size, 1.5).forEach(entry -> index.add(entry.id(), entry.firearm()));
            queries.addAll(mix());
        }

        private static List<Firearm> mix() {
            List<FirearmEntry> entries = new FirearmRegister(SEED, ASKED, 1.5).entries();
            List<SerialCorruption> kinds = List.of(SerialCorruption.values());
            Draw draw = Draw.of(SEED, "mix");
            List<Firearm> mix = new ArrayList<>();
            while (mix.size() < QUERIES) {
                FirearmQuery.of(draw.of(entries), draw.of(kinds), Description.DISTORTED, draw)
                        .ifPresent(query -> mix.add(query.query()));
            }
            return mix;
        }

        Firearm next() {
            next = (next + 1) % QUERIES;
            return queries.get(next);
        }
    }

    /**
     * A query of mixed corruptions, the best ten with their bands.
     *
     * @param register the register
     * @return the answer, so that the work is not optimized away
     */
    @Benchmark
    public Answer query(Register register) {
        return register.index.find(register.next(), TOP);
    }
}
