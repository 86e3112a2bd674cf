package org.openfex.bulk;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.openfex.Fex;
import org.openfex.model.Message;
import org.openfex.report.InvalidMessageException;
import org.openfex.report.Sha256;

/**
 * Writes a bulk file: NDJSON of FEX, a message a line, with the trailer by which its readers can tell that nothing is missing
 * (section 23 of FEX).
 *
 * <pre>{@code
 * try (BulkWriter writer = BulkWriter.open(fex, target)) {
 *     for (Message message : messages) {
 *         writer.write(message); // valid, or it says why not
 *     }
 *     writer.complete();
 * }
 * }</pre>
 *
 * <p>A file appears as a whole, in place of one that is there, or not at all: it is written under another name beside the
 * target, forced to the medium by {@link #complete()} and then moved; a writer that is closed before leaves nothing behind.
 * Only the owner can read the file, where the file system knows owners. Media type: {@code application/vnd.fex+x-ndjson};
 * extensions: {@code .fex.ndjson}, and {@code .fex.ndjson.gz} when compressed.
 *
 * <p>Thread-safe: messages are judged by the threads that write them, so that several threads use several processors; they
 * stand in the file in the order in which they were ready.
 */
public final class BulkWriter implements Closeable {
    private static final byte[] LINE_FEED = {'\n'};
    private static final int BUFFER = 1 << 16;

    private enum State {
        OPEN,
        COMPLETE,
        FAILED,
        CLOSED
    }

    private final Fex fex;
    private final BulkLimits limits;
    private final BulkTarget target;
    private final Counted counted;
    private final OutputStream out;
    private final @Nullable GZIPOutputStream gzip;
    private final MessageDigest digest = Sha256.digest();
    private State state = State.OPEN;
    private long records;
    private long bytes;

    private BulkWriter(Builder builder, BulkTarget target) throws IOException {
        this.fex = builder.fex;
        this.limits = builder.limits;
        this.target = target;
        this.counted = new Counted(target);
        OutputStream buffered = new BufferedOutputStream(counted, BUFFER);
        this.gzip = builder.isGzip ? new GZIPOutputStream(buffered, BUFFER) : null;
        this.out = gzip == null ? buffered : gzip;
    }

    /**
     * Opens a bulk file that is not compressed.
     *
     * @param fex the library that judges and writes the messages
     * @param target the path of the file, in a directory that exists
     * @return the writer, to be closed
     * @throws IOException if no file can be made in that directory
     */
    public static BulkWriter open(Fex fex, Path target) throws IOException {
        return builder(fex).open(target);
    }

    /**
     * Starts a writer.
     *
     * @param fex the library that judges and writes the messages
     * @return a builder that holds the defaults
     */
    public static Builder builder(Fex fex) {
        return new Builder(fex);
    }

    /**
     * Writes a message. What it writes is valid; a message that is refused leaves no trace, and others can follow.
     *
     * @param message the message
     * @throws InvalidMessageException as {@link Fex#write(Message)} does, and if the file would become too large
     * @throws IOException if it cannot be written, as when the disk is full; the writer then writes no more
     * @throws IllegalStateException if the writer was completed or closed, or has failed
     */
    public void write(Message message) throws IOException {
        append(fex.write(message));
    }

    /**
     * Writes a message that is held as bytes: for a relay, which passes on the bytes as they came.
     *
     * @param document the bytes of one message
     * @throws InvalidMessageException if it is not valid, holds a line feed ({@code bulk-line-break}), begins as a trailer
     *     does ({@code bulk-trailer-malformed}), or the file would become too large
     * @throws IOException if it cannot be written; the writer then writes no more
     * @throws IllegalStateException if the writer was completed or closed, or has failed
     */
    public void write(byte[] document) throws IOException {
        byte[] line = document.clone();
        fex.read(line);
        if (BulkTrailer.begins(line)) {
            // A message of a newer minor version may have a member of that name in front.
            throw invalid(BulkFault.of("bulk-trailer-malformed"));
        }
        for (byte value : line) {
            if (value == '\n') {
                throw invalid(BulkFault.of("bulk-line-break"));
            }
        }
        append(line);
    }

    /**
     * Writes the trailer, and gives the file its name.
     *
     * @return the trailer, which names the file by its digest
     * @throws InvalidMessageException if it compresses so well that no reader would take it; nothing is left behind
     * @throws IOException if it cannot be written or moved; the target is then as it was
     * @throws IllegalStateException if the writer was completed or closed, or has failed
     */
    public synchronized BulkTrailer complete() throws IOException {
        requireOpen();
        state = State.FAILED;
        BulkTrailer trailer = new BulkTrailer(records, Sha256.of(digest));
        out.write(trailer.line());
        bytes += trailer.line().length;
        if (gzip != null) {
            gzip.finish();
        }
        out.flush();
        if (gzip != null && bytes > BulkLimits.RATIO_FREE_BYTES && bytes / limits.maxRatio() > counted.count) {
            throw invalid(BulkFault.limit("bulk-ratio-too-high", limits.maxRatio()));
        }
        target.publish();
        state = State.COMPLETE;
        return trailer;
    }

    /** Closes the file. If it was not completed, nothing is left of it; a stream of the caller is not closed. */
    @Override
    public synchronized void close() {
        if (state == State.CLOSED) {
            return;
        }
        boolean isComplete = state == State.COMPLETE;
        state = State.CLOSED;
        if (!isComplete) {
            target.discard();
        }
        release();
    }

    /** Lets go of the memory outside the heap, without writing what has not been written. */
    private void release() {
        counted.isDeaf = true;
        try {
            out.close();
        } catch (IOException e) {
            // Nothing is written any more.
            return;
        }
    }

    /** Writes bytes that are a valid message in one line. */
    synchronized void append(byte[] line) throws IOException {
        requireOpen();
        if (bytes + line.length >= limits.maxBytes()) {
            throw invalid(BulkFault.limit("bulk-too-large", limits.maxBytes()));
        }
        // What fails in the middle of a line cannot be gone on with.
        state = State.FAILED;
        out.write(line);
        out.write(LINE_FEED);
        digest.update(line);
        digest.update(LINE_FEED);
        bytes += line.length + 1L;
        records++;
        state = State.OPEN;
    }

    private void requireOpen() {
        if (state != State.OPEN) {
            throw new IllegalStateException("the writer is " + state.name().toLowerCase(Locale.ROOT));
        }
    }

    private InvalidMessageException invalid(BulkFault fault) {
        return new InvalidMessageException(fex.report().add(fault.finding(fex)).build());
    }

    /** Gives the number of messages written. */
    @Override
    public synchronized String toString() {
        return "BulkWriter[" + state + ", records=" + records + "]";
    }

    /** Counts what leaves for the target. */
    private static final class Counted extends OutputStream {
        private final BulkTarget target;
        private long count;
        private boolean isDeaf;

        Counted(BulkTarget target) {
            this.target = target;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (!isDeaf) {
                target.write(bytes, offset, length);
                count += length;
            }
        }
    }

    /** Builds a {@link BulkWriter}; not thread-safe. */
    public static final class Builder {
        private final Fex fex;
        private BulkLimits limits = BulkLimits.standard();
        private boolean isGzip;

        private Builder(Fex fex) {
            this.fex = Objects.requireNonNull(fex, "fex");
        }

        /**
         * Sets how large the file may become.
         *
         * @param limits the limits; {@link BulkLimits#standard()} unless set
         * @return this builder
         */
        public Builder limits(BulkLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Sets whether the file is compressed with gzip.
         *
         * @param gzip whether it is; false unless set
         * @return this builder
         */
        public Builder gzip(boolean gzip) {
            this.isGzip = gzip;
            return this;
        }

        /**
         * Opens a file.
         *
         * @param target the path of the file, in a directory that exists
         * @return the writer, to be closed
         * @throws IOException if no file can be made in that directory
         */
        public BulkWriter open(Path target) throws IOException {
            return open(BulkTarget.of(target));
        }

        /**
         * Opens a stream of the caller. There nothing is forced or moved; who reads what has arrived sees by the trailer
         * whether all of it has.
         *
         * @param out the stream; it is flushed at the end and not closed
         * @return the writer, to be closed
         * @throws IOException if the stream throws
         */
        public BulkWriter open(OutputStream out) throws IOException {
            return open(BulkTarget.of(Objects.requireNonNull(out, "out")));
        }

        BulkWriter open(BulkTarget target) throws IOException {
            try {
                return new BulkWriter(this, target);
            } catch (IOException | RuntimeException | Error e) {
                target.discard();
                throw e;
            }
        }
    }
}
