package org.openfex.examples.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/** How far long work has come: one line on standard error, at a terminal only. */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 40;

    private final PrintWriter err;
    private final int total;
    private final boolean isShown = Ansi.AUTO.enabled();
    private int done;

    Progress(PrintWriter err, int total) {
        this.err = err;
        this.total = total;
    }

    /** One piece of the work is done. */
    void step() {
        done++;
        if (isShown) {
            int filled = WIDTH * done / Math.max(1, total);
            err.print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + "/" + total);
            err.flush();
        }
    }

    /** Takes the line away, so that something else can be printed. */
    void clear() {
        if (isShown) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    @Override
    public void close() {
        clear();
    }
}
