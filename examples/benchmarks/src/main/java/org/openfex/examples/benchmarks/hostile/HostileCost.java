package org.openfex.examples.benchmarks.hostile;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import org.openfex.Fex;
import org.openfex.Reading;

/**
 * Prints what hostile documents cost beside a valid message of the same size: time, the heap that they need, and what is
 * allocated. Compare figures of one run only.
 */
public final class HostileCost {
    private static final String ROW = "%-26s %10s  %-24s %9s %8s %8s %8s%n";

    private HostileCost() {}

    /**
     * Measures and prints.
     *
     * @param arguments the size in KiB, 1024 when absent, and how many readings of each are timed, 5 when absent
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int size = 1024 * (arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1024);
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Fex fex = Fex.create();
        LeastHeap heap = new LeastHeap(Files.createTempDirectory("hostile"));
        byte[] valid = ValidMessage.of(size);
        double reference = Cost.millis(fex, valid, times, times);
        out.printf(Locale.ROOT, ROW, "input", "bytes", "outcome", "time, ms", "x valid", "x size", "x size");
        out.printf(Locale.ROOT, ROW, "", "", "", "", "", "heap", "alloc.");
        print(out, fex, heap, "valid message", valid, reference, reference);
        for (HostileInput input : HostileInput.values()) {
            byte[] document = input.make(size);
            double millis = Cost.millis(fex, document, 2, times);
            print(out, fex, heap, input.label(), document, millis, reference * document.length / valid.length);
        }
    }

    private static void print(
            PrintStream out, Fex fex, LeastHeap heap, String label, byte[] document, double millis, double reference)
            throws IOException, InterruptedException {
        Reading reading = fex.inspect(document);
        String outcome = reading.isValid()
                ? "valid, " + reading.report().total() + " findings"
                : reading.report().findings().get(0).code();
        out.printf(
                Locale.ROOT,
                ROW,
                label,
                document.length,
                outcome,
                decimal("%.1f", millis),
                decimal("%.2f", millis / reference),
                decimal("%.1f", (double) heap.bytes(document) / document.length),
                decimal("%.1f", (double) Cost.allocated(fex, document) / document.length));
    }

    private static String decimal(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
