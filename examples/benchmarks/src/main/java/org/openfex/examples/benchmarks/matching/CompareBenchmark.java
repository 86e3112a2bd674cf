package org.openfex.examples.benchmarks.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openfex.examples.benchmarks.corruption.FirearmQuery;
import org.openfex.examples.benchmarks.corruption.FirearmQuery.Description;
import org.openfex.examples.benchmarks.corruption.NameCorruption;
import org.openfex.examples.benchmarks.corruption.PersonQuery;
import org.openfex.examples.benchmarks.corruption.SerialCorruption;
import org.openfex.examples.benchmarks.synthetic.Draw;
import org.openfex.examples.benchmarks.synthetic.FirearmRegister;
import org.openfex.examples.benchmarks.synthetic.PersonRegister;
import org.openfex.identity.Evidence;
import org.openfex.identity.Matcher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time to compare two records that are the same, written otherwise, and to make the keys of one. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
public class CompareBenchmark {
    private static final long SEED = 20_261_124;

    private static final int PAIRS = 1024;

    /** Made by JMH only. */
    public CompareBenchmark() {}

    /** Queries with their truth. */
    @State(Scope.Benchmark)
    public static class Pairs {
        private final Matcher matcher = Matcher.standard();
        private final List<FirearmQuery> firearms = new ArrayList<>();
        private final List<PersonQuery> persons = new ArrayList<>();
        private int next;

        /** Draws the queries. */
        public Pairs() {
            Draw draw = Draw.of(SEED, "pairs");
            var register = new FirearmRegister(SEED, PAIRS, 1.5).entries();
            while (firearms.size() < PAIRS) {
                SerialCorruption kind = draw.of(List.of(SerialCorruption.values()));
                FirearmQuery.of(draw.of(register), kind, Description.DISTORTED, draw)
                        .ifPresent(firearms::add);
            }
            var others = new PersonRegister(SEED, PAIRS).entries();
            while (persons.size() < PAIRS) {
                NameCorruption kind = draw.of(List.of(NameCorruption.values()));
                PersonQuery.of(draw.of(others), kind, true, draw).ifPresent(persons::add);
            }
        }

        private int next() {
            next = (next + 1) % PAIRS;
            return next;
        }
    }

    /**
     * Compares two firearms.
     *
     * @param pairs the pairs
     * @return the evidence, so that the work is not optimized away
     */
    @Benchmark
    public Evidence compareFirearms(Pairs pairs) {
        FirearmQuery pair = pairs.firearms.get(pairs.next());
        return pairs.matcher.compare(pair.query(), pair.truth().firearm());
    }

    /**
     * Compares two persons.
     *
     * @param pairs the pairs
     * @return the evidence, so that the work is not optimized away
     */
    @Benchmark
    public Evidence comparePersons(Pairs pairs) {
        PersonQuery pair = pairs.persons.get(pairs.next());
        return pairs.matcher.compare(pair.query(), pair.truth().person());
    }

    /**
     * Makes the keys of a firearm.
     *
     * @param pairs the pairs
     * @return the keys, so that the work is not optimized away
     */
    @Benchmark
    public Set<String> keysOfFirearm(Pairs pairs) {
        return pairs.matcher.keys(pairs.firearms.get(pairs.next()).query());
    }

    /**
     * Makes the keys of a person.
     *
     * @param pairs the pairs
     * @return the keys, so that the work is not optimized away
     */
    @Benchmark
    public Set<String> keysOfPerson(Pairs pairs) {
        return pairs.matcher.keys(pairs.persons.get(pairs.next()).query());
    }
}
