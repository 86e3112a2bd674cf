package org.openfex.bulk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openfex.Fex;
import org.openfex.report.Finding;

/** Lines that are judged together, so that handing them from thread to thread costs little. */
final class Batch {
    private static final int LINES = 64;
    static final int BYTES = 1 << 16;

    private final List<RawLine> raw = new ArrayList<>();
    private final List<Finding> told = new ArrayList<>();
    private int lines;
    private long size;
    private long consumed;
    private @Nullable End end;

    /** Where a batch ends: all before it was read. */
    record End(long offset, long line, String sha256) {}

    /** Takes a line to be judged. */
    void add(RawLine line) {
        raw.add(line);
        size += line.kept().length;
    }

    /** Takes what was found in a line that is not judged. */
    void tell(Finding finding) {
        told.add(finding);
    }

    /** What was found in lines that are not judged. */
    List<Finding> told() {
        return told;
    }

    /** Counts a line, whatever becomes of it. */
    void count() {
        lines++;
    }

    boolean isFull() {
        return lines >= LINES || size >= BYTES;
    }

    /** How many bytes it holds in memory. */
    long size() {
        return size;
    }

    /** How many bytes of the file it took. */
    long consumed() {
        return consumed;
    }

    /** Where it ends; null where nobody asks. */
    @Nullable
    End end() {
        return end;
    }

    void close(long taken, @Nullable End at) {
        this.consumed = taken;
        this.end = at;
    }

    Judged judge(Fex fex) {
        List<BulkLine> lines = new ArrayList<>(raw.size());
        for (RawLine line : raw) {
            lines.add(BulkLine.judge(fex, line));
        }
        return new Judged(this, lines);
    }

    /** A batch whose lines have been judged. */
    record Judged(Batch batch, List<BulkLine> lines) {}
}
