package org.openfex.bulk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a bulk file: unpacked where they are compressed, bounded, and counted as they were read. What begins as gzip
 * does is gzip: no JSON text begins so, and no name has to be believed.
 */
final class BulkSource implements AutoCloseable {
    private final Counted counted;
    private final PushbackInputStream raw;
    private final BulkLimits limits;
    private @Nullable GzipInput gzip;
    private boolean isOpen;
    private long given;

    BulkSource(InputStream in, BulkLimits limits) {
        this.counted = new Counted(in);
        this.raw = new PushbackInputStream(counted, 2);
        this.limits = limits;
    }

    /** Fills a part of the array; -1 at the end. */
    int read(byte[] bytes, int offset, int length) throws IOException {
        if (!isOpen) {
            open();
        }
        int count = gzip == null ? raw.read(bytes, offset, length) : gzip.read(bytes, offset, length);
        given += Math.max(0, count);
        if (given > limits.maxBytes()) {
            throw BulkFault.limit("bulk-too-large", limits.maxBytes());
        }
        return count;
    }

    private void open() throws IOException {
        int first = raw.read();
        int second = first < 0 ? -1 : raw.read();
        if (second >= 0) {
            raw.unread(second);
        }
        if (first >= 0) {
            raw.unread(first);
        }
        if (first == GzipInput.MAGIC_1 && second == GzipInput.MAGIC_2) {
            gzip = new GzipInput(raw, limits.maxRatio());
        }
        isOpen = true;
    }

    /** How many bytes of the file were read, compressed ones where it is compressed. */
    long consumed() {
        return counted.count;
    }

    /** Lets go of what unpacks; the stream is the caller's to close. */
    @Override
    public void close() {
        if (gzip != null) {
            gzip.end();
        }
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            if (value >= 0) {
                count++;
            }
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
