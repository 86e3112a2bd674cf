package org.openfex.examples.benchmarks.matching;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.openfex.examples.benchmarks.quality.Finder;
import org.openfex.examples.benchmarks.quality.Finders;
import org.openfex.examples.benchmarks.synthetic.FirearmRegister;
import org.openfex.model.Firearm;

/** Prints what heap an index of firearms needs: what is in use after a collection, with the index filled and without it. */
public final class MemoryUse {
    private static final int MILLION = 1_000_000;

    private static final double MEBIBYTE = 1024.0 * 1024.0;

    private MemoryUse() {}

    /**
     * Fills an index and prints.
     *
     * @param arguments how many firearms, a million when absent
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MILLION;
        double before = used();
        long start = System.nanoTime();
        Finder<Firearm> index = Finders.firearms();
        new FirearmRegister(20_261_124, size, 1.5).forEach(entry -> index.add(entry.id(), entry.firearm()));
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        double after = used();
        out.printf(Locale.ROOT, "%s, %d firearms, made and added in %d s%n", index.name(), size, seconds);
        out.printf(
                Locale.ROOT,
                "heap in use after collection: %.0f MiB, of it the index %.0f MiB; limit %.0f MiB%n",
                after,
                after - before,
                Runtime.getRuntime().maxMemory() / MEBIBYTE);
        // Asked once more, so that the index is alive until here.
        out.println("candidates for one query: "
                + index.find(
                                new FirearmRegister(20_261_124, 1, 1)
                                        .entries()
                                        .get(0)
                                        .firearm(),
                                10)
                        .found()
                        .size());
    }

    @SuppressWarnings("SystemGc") // the figure is what is left after a collection
    private static double used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEBIBYTE;
    }
}
