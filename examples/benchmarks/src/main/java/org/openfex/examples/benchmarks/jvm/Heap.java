package org.openfex.examples.benchmarks.jvm;

import java.lang.management.ManagementFactory;

/** How much a thread has allocated. */
public final class Heap {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Heap() {}

    /** The bytes that this thread has allocated up to now. */
    public static long allocated() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }
}
