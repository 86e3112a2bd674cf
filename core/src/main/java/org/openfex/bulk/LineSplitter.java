package org.openfex.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openfex.report.Sha256;

/**
 * Splits bytes at line feeds and at nothing else: not at a carriage return, nor at the other line ends of Unicode, which may
 * stand in texts. Of a line no more is kept than a reader takes. On the way it makes the digest of all bytes before the
 * trailer.
 */
final class LineSplitter {
    private static final int BUFFER = 1 << 16;

    private final BulkSource source;
    private final int limit;
    private final MessageDigest before = Sha256.digest();
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long offset;
    private long number;

    /**
     * Starts at the first line.
     *
     * @param limit how many bytes of a line are kept
     */
    LineSplitter(BulkSource source, int limit) {
        this.source = source;
        this.limit = limit;
    }

    /**
     * Passes over what was read before.
     *
     * @return false if it is not what was read before
     */
    boolean skip(Checkpoint from) throws IOException {
        while (offset < from.offset()) {
            if (isAtEnd()) {
                return false;
            }
            int part = (int) Math.min(end - at, from.offset() - offset);
            before.update(buffer, at, part);
            at += part;
            offset += part;
        }
        number = from.line();
        return sha256().equals(from.sha256());
    }

    /** Reads the next line; null at the end. */
    @Nullable
    RawLine next() throws IOException {
        if (isAtEnd()) {
            return null;
        }
        long start = offset;
        number++;
        int feed = feed();
        int length = feed - at;
        if (feed == end || length > limit) {
            return longLine(start);
        }
        byte[] line = Arrays.copyOfRange(buffer, at, feed);
        if (!BulkTrailer.begins(line)) {
            before.update(buffer, at, length + 1);
        }
        at = feed + 1;
        offset += length + 1;
        return new RawLine(number, start, length, line, true, null);
    }

    /** A line that does not end in the buffer, or that is too long. */
    private RawLine longLine(long start) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(2 * BUFFER);
        MessageDigest whole = null;
        boolean isEnded = false;
        do {
            int feed = feed();
            int part = feed - at;
            int room = Math.min(part, limit - kept.size());
            kept.write(buffer, at, room);
            if (part > room && whole == null) {
                whole = Sha256.digest();
                whole.update(kept.toByteArray());
                before.update(kept.toByteArray());
            }
            if (whole != null) {
                whole.update(buffer, at + room, part - room);
                before.update(buffer, at + room, part - room);
            }
            at = feed;
            offset += part;
            isEnded = feed < end;
        } while (!isEnded && fill());
        long length = offset - start;
        byte[] line = kept.toByteArray();
        boolean isTrailer = BulkTrailer.begins(line);
        if (whole == null && !isTrailer) {
            before.update(line);
        }
        if (isEnded) {
            if (!isTrailer) {
                before.update(buffer, at, 1);
            }
            at++;
            offset++;
        }
        return new RawLine(number, start, length, line, isEnded, whole == null ? null : Sha256.of(whole));
    }

    /** Whether there is nothing more; for a compressed file, also that it ended well. */
    boolean isAtEnd() throws IOException {
        return at == end && !fill();
    }

    /** Where the next line begins, in bytes. */
    long offset() {
        return offset;
    }

    /** The number of the line before. */
    long number() {
        return number;
    }

    /** The SHA-256 of all bytes read as lines, without a trailer. */
    String sha256() {
        return Sha256.soFar(before);
    }

    private int feed() {
        int feed = at;
        while (feed < end && buffer[feed] != '\n') {
            feed++;
        }
        return feed;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, source.read(buffer, 0, buffer.length));
        return end > 0;
    }
}
