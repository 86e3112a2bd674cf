package org.openfex.bulk;

import java.util.Objects;

/**
 * What is written down of a line that is not a valid message: enough to find it again and to tell its sender, and nothing of
 * its content (clause 23.5 of FEX).
 *
 * @param line the number of the line, from 1
 * @param offset the number of bytes before it, before compression
 * @param length its length in bytes, without the line feed
 * @param code the code of the first error found in it
 * @param sha256 the SHA-256 of its bytes without the line feed, 64 lower-case hexadecimal digits
 */
public record QuarantineEntry(long line, long offset, long length, String code, String sha256) {
    /**
     * Takes the members.
     *
     * @param line see {@link #line()}
     * @param offset see {@link #offset()}
     * @param length see {@link #length()}
     * @param code see {@link #code()}
     * @param sha256 see {@link #sha256()}
     */
    public QuarantineEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(sha256, "sha256");
    }

    /**
     * Writes the entry as JSON, in one line.
     *
     * @return the text, without the end of the line
     */
    public String json() {
        return "{\"line\":" + line + ",\"offset\":" + offset + ",\"length\":" + length + ",\"code\":\"" + code
                + "\",\"sha256\":\"" + sha256 + "\"}";
    }
}
