package org.openfex.bulk;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a bulk file was read, so that another process can go on there (clause 23.6 of FEX). It holds no content; keep its
 * {@link #text()} together with what was made of the messages before it.
 *
 * @param offset the number of bytes read, before compression
 * @param line the number of lines in them
 * @param records the number of messages in them, valid or not
 * @param invalid the number of those that are not valid
 * @param sha256 the SHA-256 of these bytes, 64 lower-case hexadecimal digits
 */
public record Checkpoint(long offset, long line, long records, long invalid, String sha256) {
    private static final String NUMBER = "(0|[1-9][0-9]{0,17})";
    private static final Pattern FORM = Pattern.compile("\\{\"offset\":" + NUMBER + ",\"line\":" + NUMBER
            + ",\"records\":" + NUMBER + ",\"invalid\":" + NUMBER + ",\"sha256\":\"([0-9a-f]{64})\"\\}");

    /**
     * Checks that it can be one.
     *
     * @param offset see {@link #offset()}
     * @param line see {@link #line()}
     * @param records see {@link #records()}
     * @param invalid see {@link #invalid()}
     * @param sha256 see {@link #sha256()}
     * @throws IllegalArgumentException if a number is negative, or the digest is none
     */
    public Checkpoint {
        Objects.requireNonNull(sha256, "sha256");
        if (!FORM.matcher(text(offset, line, records, invalid, sha256)).matches()
                || invalid > records
                || records > line
                || line > offset) {
            throw new IllegalArgumentException("not a checkpoint");
        }
    }

    /**
     * Writes it as JSON, in one line.
     *
     * @return the text, without the end of the line
     */
    public String text() {
        return text(offset, line, records, invalid, sha256);
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @param text the text
     * @return the checkpoint
     * @throws IllegalArgumentException if it is no such text
     */
    public static Checkpoint parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a checkpoint");
        }
        return new Checkpoint(
                Long.parseLong(form.group(1)),
                Long.parseLong(form.group(2)),
                Long.parseLong(form.group(3)),
                Long.parseLong(form.group(4)),
                form.group(5));
    }

    private static String text(long offset, long line, long records, long invalid, String sha256) {
        return "{\"offset\":" + offset + ",\"line\":" + line + ",\"records\":" + records + ",\"invalid\":" + invalid
                + ",\"sha256\":\"" + sha256 + "\"}";
    }
}
