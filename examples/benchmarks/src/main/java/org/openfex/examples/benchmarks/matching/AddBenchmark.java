package org.openfex.examples.benchmarks.matching;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openfex.examples.benchmarks.quality.Finder;
import org.openfex.examples.benchmarks.quality.Finders;
import org.openfex.examples.benchmarks.synthetic.FirearmEntry;
import org.openfex.examples.benchmarks.synthetic.FirearmRegister;
import org.openfex.model.Firearm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many firearms a second an index takes in, while it grows from nothing. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
public class AddBenchmark {
    private static final int SIZE = 20_000;

    /** Made by JMH only. */
    public AddBenchmark() {}

    /** Firearms to be taken in. */
    @State(Scope.Benchmark)
    public static class Lot {
        private final List<FirearmEntry> entries = new FirearmRegister(20_261_124, SIZE, 1.5).entries();

        /** Made by JMH only. */
        public Lot() {}
    }

    /**
     * Takes a lot into a new index.
     *
     * @param lot the firearms
     * @return the index, so that the work is not optimized away
     */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public Finder<Firearm> add(Lot lot) {
        Finder<Firearm> index = Finders.firearms();
        for (FirearmEntry entry : lot.entries) {
            index.add(entry.id(), entry.firearm());
        }
        return index;
    }
}
