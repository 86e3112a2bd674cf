package org.openfex.examples.benchmarks.hostile;

import java.util.Arrays;
import org.openfex.Fex;
import org.openfex.Reading;
import org.openfex.examples.benchmarks.jvm.Heap;

/** What reading a document costs. */
final class Cost {
    private Cost() {}

    /** The time of one reading in milliseconds: the median of some, after some that do not count. */
    static double millis(Fex fex, byte[] document, int warmUp, int times) {
        double[] millis = new double[times];
        for (int i = -warmUp; i < times; i++) {
            long start = System.nanoTime();
            Reading reading = fex.inspect(document);
            long end = System.nanoTime();
            if (i >= 0) {
                millis[i] = (end - start) / 1e6;
            }
            consume(reading);
        }
        Arrays.sort(millis);
        return millis[times / 2];
    }

    /** The bytes that this thread takes from the heap for one reading, live or not. */
    static long allocated(Fex fex, byte[] document) {
        consume(fex.inspect(document));
        long before = Heap.allocated();
        Reading reading = fex.inspect(document);
        long after = Heap.allocated();
        consume(reading);
        return after - before;
    }

    /** So that no reading is left out. */
    private static void consume(Reading reading) {
        if (reading.report().total() < 0) {
            throw new IllegalStateException("fewer findings than none");
        }
    }
}
