package org.openfex.bulk;

import org.jspecify.annotations.Nullable;
import org.openfex.report.Sha256;

/**
 * A line as it was read.
 *
 * @param number its number, from 1
 * @param offset where it begins, in bytes from 0
 * @param length its length in bytes, without its end
 * @param kept its bytes without the line feed; of one that is too long, the beginning
 * @param isEnded whether a line feed ended it
 * @param digest the SHA-256 of a line of which only the beginning is kept; null otherwise
 */
@SuppressWarnings("ArrayRecordComponent") // handed on and judged, never compared
record RawLine(
        long number,
        long offset,
        long length,
        byte[] kept,
        boolean isEnded,
        @Nullable String digest) {

    /** The SHA-256 of the whole line without its end. */
    String sha256() {
        return digest == null ? Sha256.of(kept) : digest;
    }

    /** Whether it holds nothing but white space of JSON. */
    boolean isEmpty() {
        for (byte value : kept) {
            if (value != ' ' && value != '\t' && value != '\r') {
                return false;
            }
        }
        return length == kept.length;
    }

    /** Gives its place. */
    @Override
    public String toString() {
        return "RawLine[" + number + "]";
    }
}
