package org.openfex.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The last line of a bulk file, by which it can be told that nothing is missing and nothing was changed (clause 23.2 of
 * FEX).
 *
 * @param records the number of messages before it
 * @param sha256 the SHA-256 of all bytes before it, 64 lower-case hexadecimal digits
 */
public record BulkTrailer(long records, String sha256) {
    private static final String BEGINNING = "{\"trailer\":";
    private static final byte[] PREFIX = BEGINNING.getBytes(US_ASCII);

    /** Its only form; eighteen digits are more messages than anybody has, and fit a long. */
    private static final Pattern FORM =
            Pattern.compile("\\{\"trailer\":\\{\"records\":(0|[1-9][0-9]{0,17}),\"sha256\":\"([0-9a-f]{64})\"\\}\\}");

    private static final int LONGEST = 128;

    /**
     * Checks that it can be written.
     *
     * @param records see {@link #records()}
     * @param sha256 see {@link #sha256()}
     * @throws IllegalArgumentException if it has no form that a reader takes
     */
    public BulkTrailer {
        Objects.requireNonNull(sha256, "sha256");
        if (!FORM.matcher(text(records, sha256)).matches()) {
            throw new IllegalArgumentException("a trailer holds a number of messages and a SHA-256 digest");
        }
    }

    private static String text(long records, String sha256) {
        return BEGINNING + "{\"records\":" + records + ",\"sha256\":\"" + sha256 + "\"}}";
    }

    /** The line, with its end. */
    byte[] line() {
        return (text(records, sha256) + "\n").getBytes(US_ASCII);
    }

    /** Whether a line is a trailer, well-formed or not: no message begins so. */
    static boolean begins(byte[] line) {
        return line.length >= PREFIX.length && Arrays.equals(line, 0, PREFIX.length, PREFIX, 0, PREFIX.length);
    }

    /** Reads a line without its end; null when it does not have the form. */
    static @Nullable BulkTrailer parse(byte[] line) {
        if (line.length > LONGEST) {
            return null;
        }
        Matcher form = FORM.matcher(new String(line, ISO_8859_1));
        return form.matches() ? new BulkTrailer(Long.parseLong(form.group(1)), form.group(2)) : null;
    }
}
