package org.openfex.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.openfex.Fex;
import org.openfex.report.Layer;
import org.openfex.report.Report;

/**
 * One reading of one bulk file. The calling thread reads, splits and hands over, and judges with the other {@link Judges}. Not
 * thread-safe; used once.
 *
 * @param <X> what the consumer may throw
 */
final class BulkRun<X extends Exception> implements AutoCloseable {
    /** Progress and checkpoints are told once in so many batches. */
    private static final int STEP = 8;

    private final BulkReader settings;
    private final Fex fex;
    private final BulkConsumer<X> consumer;
    private final boolean isJudging;
    private final OptionalLong total;
    private final BulkSource source;
    private final LineSplitter lines;
    private final Judges judges;
    private final Report.Collector report;

    private @Nullable BulkTrailer trailer;
    private @Nullable BulkFault fault;
    private boolean isInterrupted;
    private boolean isStopped;
    private boolean isOver;
    /** Messages read, which may still be on their way to the consumer. */
    private long read;

    private long records;
    private long invalid;
    private long taken;
    private long consumed;
    private long batches;
    private long handed;

    BulkRun(BulkReader settings, InputStream in, OptionalLong total, BulkConsumer<X> consumer, boolean isJudging) {
        this.settings = settings;
        this.fex = settings.fex();
        this.consumer = consumer;
        this.isJudging = isJudging;
        this.total = total;
        this.source = new BulkSource(in, settings.limits());
        // One byte more tells that a line is too long.
        this.lines = new LineSplitter(
                source, (int) Math.min(Integer.MAX_VALUE - 8, fex.limits().maxBytes() + 1L));
        this.judges = new Judges(fex, isJudging ? settings.threads() : 1, settings.isOrdered());
        this.report = fex.report().ran(Layer.SYNTAX);
    }

    @Override
    public void close() {
        judges.close();
        source.close();
    }

    BulkReport run(@Nullable Checkpoint from) throws X {
        if (from != null) {
            skip(from);
        }
        try {
            while (!isOver && !isStopped) {
                Batch batch = next();
                if (isJudging) {
                    judges.submit(batch);
                } else {
                    hand(batch);
                }
                while (!isStopped && judges.isFull()) {
                    deliver(judges.take());
                }
            }
            while (!isStopped && !judges.isEmpty()) {
                deliver(judges.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            isInterrupted = true;
        }
        return result();
    }

    private void skip(Checkpoint from) {
        try {
            if (lines.skip(from)) {
                read = from.records();
                records = from.records();
                invalid = from.invalid();
                consumed = source.consumed();
                taken = consumed;
            } else {
                end(BulkFault.of("bulk-resume-differs"));
            }
        } catch (IOException e) {
            end(e);
        }
    }

    /** The next lines; fewer than a batch holds at the end of the file, and before whatever ends the reading. */
    private Batch next() throws InterruptedException {
        Batch batch = new Batch();
        try {
            while (!isOver && !batch.isFull()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedException();
                }
                RawLine line = lines.next();
                batch.count();
                if (line == null) {
                    isOver = true;
                } else if (BulkTrailer.begins(line.kept())) {
                    end(line);
                } else {
                    take(line, batch);
                }
            }
        } catch (IOException e) {
            end(e);
        }
        batches++;
        boolean isStep = batches % STEP == 0 || isOver;
        Batch.End end = isStep && settings.wantsCheckpoints() && trailer == null && fault == null && !isInterrupted
                ? new Batch.End(lines.offset(), lines.number(), lines.sha256())
                : null;
        batch.close(source.consumed() - consumed, end);
        consumed = source.consumed();
        return batch;
    }

    private void take(RawLine line, Batch batch) {
        if (!line.isEnded()) {
            tell("bulk-line-unended", line, batch);
        }
        if (line.isEmpty()) {
            tell("bulk-line-empty", line, batch);
            return;
        }
        read++;
        if (isJudging) {
            batch.add(line);
        } else {
            records++;
        }
    }

    private void end(RawLine line) throws IOException {
        trailer = line.isEnded() ? BulkTrailer.parse(line.kept()) : null;
        if (trailer == null) {
            throw BulkFault.of("bulk-trailer-malformed");
        }
        if (!lines.isAtEnd()) {
            throw BulkFault.of("bulk-content-after-trailer");
        }
        isOver = true;
    }

    private void end(IOException e) {
        isOver = true;
        if (e instanceof BulkFault known) {
            fault = known;
        } else if (Thread.currentThread().isInterrupted()) {
            // A channel is closed when its reader is interrupted, and says so in this way.
            isInterrupted = true;
        } else {
            fault = BulkFault.of("input-unreadable");
        }
    }

    private void tell(String code, RawLine line, Batch batch) {
        int number = (int) Math.min(Integer.MAX_VALUE, line.number());
        batch.tell(BulkFault.of(code).finding(fex).at(number, 1));
    }

    private void deliver(Batch.Judged judged) throws X {
        for (BulkLine line : judged.lines()) {
            records++;
            if (!line.isValid()) {
                invalid++;
                settings.quarantine(line);
            }
            consumer.accept(line);
            if (settings.tolerance().isExceeded(invalid, records, false)) {
                stop();
                return;
            }
        }
        hand(judged.batch());
    }

    /** All lines of a batch have been taken. */
    private void hand(Batch batch) {
        report.addAll(batch.told());
        taken += batch.consumed();
        handed++;
        if (handed % STEP == 0 || (isOver && judges.isEmpty())) {
            settings.progress(new BulkProgress(records, taken, total));
        }
        Batch.End end = batch.end();
        if (end != null) {
            settings.checkpoint(new Checkpoint(end.offset(), end.line(), records, invalid, end.sha256()));
        }
    }

    private void stop() {
        report.add(BulkFault.of("bulk-tolerance-exceeded").finding(fex));
        isStopped = true;
    }

    private BulkReport result() {
        if (!isStopped && !isInterrupted) {
            finish();
        }
        // Who stops has not come to the trailer, even if it was read ahead.
        BulkTrailer reached = isStopped || isInterrupted ? null : trailer;
        return new BulkReport(outcome(), report.build(), reached, records, invalid);
    }

    private void finish() {
        if (fault != null) {
            report.add(fault.finding(fex));
        } else if (trailer == null) {
            if (settings.requiresTrailer()) {
                report.add(BulkFault.of("bulk-trailer-missing").finding(fex));
            }
        } else {
            if (trailer.records() != read) {
                report.add(BulkFault.of("bulk-count-differs").finding(fex));
            }
            if (!trailer.sha256().equals(lines.sha256())) {
                report.add(BulkFault.of("bulk-digest-differs").finding(fex));
            }
        }
        if (!report.hasErrors() && settings.tolerance().isExceeded(invalid, records, true)) {
            stop();
        }
    }

    private BulkOutcome outcome() {
        if (isStopped) {
            return BulkOutcome.STOPPED;
        }
        if (isInterrupted) {
            return BulkOutcome.INTERRUPTED;
        }
        if (report.hasErrors()) {
            return BulkOutcome.REFUSED;
        }
        return trailer == null ? BulkOutcome.WITHOUT_TRAILER : BulkOutcome.COMPLETE;
    }
}
