package org.openfex.kit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** How long a thread works at something, however busy the machine is with other things. */
public final class WorkTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private WorkTime() {}

    /** Does the work in this thread, and gives the time that the processor spent on it. */
    public static Duration of(Work work) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
    }

    /** Something to do. */
    public interface Work {
        /** Does it. */
        void run() throws Exception;
    }
}
