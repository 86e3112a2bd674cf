package org.openfex.examples.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/** How far long work has come: one line on standard error, at a terminal only. */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 40;

    private final PrintWriter err;
    private final long total;
    private final boolean isShown;
    private long done;
    private int shown = -1;

    /**
     * Begins at nothing.
     *
     * @param total how much there is to do, in any unit; where it is negative nobody knows, and nothing is shown
     */
    Progress(PrintWriter err, long total) {
        this.err = err;
        this.total = total;
        this.isShown = total > 0 && Ansi.AUTO.enabled();
    }

    /** So much more of the work is done. */
    void advance(long amount) {
        done += amount;
        int percent = (int) Math.min(100, 100 * done / Math.max(1, total));
        if (isShown && percent != shown) {
            shown = percent;
            int filled = WIDTH * percent / 100;
            err.print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + percent + " %");
            err.flush();
        }
    }

    /** Takes the line away, so that something else can be printed. */
    void clear() {
        if (isShown && shown >= 0) {
            shown = -1;
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    @Override
    public void close() {
        clear();
    }
}
