package org.openfex.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip (RFC 1952) of exactly one member. The JDK's own reader takes a stream that ends between two members for
 * whole, and passes over whatever follows; this one ends well only where checksum and length are right and nothing follows.
 */
final class GzipInput {
    static final int MAGIC_1 = 0x1F;
    static final int MAGIC_2 = 0x8B;

    private static final int DEFLATE = 8;
    private static final int HEADER_CHECKSUM = 1 << 1;
    private static final int EXTRA = 1 << 2;
    private static final int NAME = 1 << 3;
    private static final int COMMENT = 1 << 4;
    private static final int RESERVED = 0xE0;
    /** Names and comments have no length; nobody's are longer. */
    private static final int LONGEST_HEADER = 1 << 17;

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int maxRatio;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;

    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final CRC32 headerChecksum = new CRC32();
    private long headerBytes;
    private boolean isOpen;
    private boolean isDone;

    GzipInput(InputStream in, int maxRatio) {
        this.in = in;
        this.maxRatio = maxRatio;
    }

    /** As {@link InputStream#read(byte[], int, int)}; -1 only when all was as it must be. */
    int read(byte[] bytes, int offset, int length) throws IOException {
        if (!isOpen) {
            header();
            isOpen = true;
        }
        while (!isDone) {
            int count = inflate(bytes, offset, length);
            if (count > 0) {
                checksum.update(bytes, offset, count);
                checkRatio();
                return count;
            }
            if (inflater.finished()) {
                at = end - inflater.getRemaining();
                trailer();
                isDone = true;
            } else if (inflater.needsDictionary()) {
                throw malformed();
            } else {
                if (at == end && !fill()) {
                    throw truncated();
                }
                inflater.setInput(buffer, at, end - at);
                at = end;
            }
        }
        return -1;
    }

    /** Lets go of the memory outside the heap. */
    void end() {
        inflater.end();
    }

    private int inflate(byte[] bytes, int offset, int length) throws BulkFault {
        try {
            return inflater.inflate(bytes, offset, length);
        } catch (DataFormatException e) {
            throw malformed();
        }
    }

    private void checkRatio() throws BulkFault {
        long plain = inflater.getBytesWritten();
        if (plain > BulkLimits.RATIO_FREE_BYTES && plain / maxRatio > headerBytes + inflater.getBytesRead()) {
            throw BulkFault.limit("bulk-ratio-too-high", maxRatio);
        }
    }

    private void header() throws IOException {
        boolean isGzip = header1() == MAGIC_1 && header1() == MAGIC_2 && header1() == DEFLATE;
        int flags = header1();
        if (!isGzip || (flags & RESERVED) != 0) {
            throw malformed();
        }
        skip(6); // time, level, system
        if ((flags & EXTRA) != 0) {
            skip(header2());
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECKSUM) != 0) {
            long expected = headerChecksum.getValue() & 0xFFFF;
            if (header2() != expected) {
                throw malformed();
            }
        }
    }

    private int header1() throws IOException {
        int value = next();
        headerChecksum.update(value);
        headerBytes++;
        return value;
    }

    private int header2() throws IOException {
        return header1() | header1() << 8;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            header1();
        }
    }

    private void skipText() throws IOException {
        while (header1() != 0) {
            if (headerBytes > LONGEST_HEADER) {
                throw malformed();
            }
        }
    }

    private void trailer() throws IOException {
        if (next4() != checksum.getValue() || next4() != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw malformed();
        }
        if (at == end && !fill()) {
            return;
        }
        boolean isMember = next() == MAGIC_1 && (at < end || fill()) && next() == MAGIC_2;
        throw BulkFault.of(isMember ? "bulk-gzip-members" : "bulk-gzip-trailing-content");
    }

    private long next4() throws IOException {
        long value = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            value |= (long) next() << shift;
        }
        return value;
    }

    private int next() throws IOException {
        if (at == end && !fill()) {
            throw truncated();
        }
        return buffer[at++] & 0xFF;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    private static BulkFault truncated() {
        return BulkFault.of("bulk-gzip-truncated");
    }

    private static BulkFault malformed() {
        return BulkFault.of("bulk-gzip-malformed");
    }
}
