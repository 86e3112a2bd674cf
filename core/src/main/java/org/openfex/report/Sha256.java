package org.openfex.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests as FEX writes them: of attachments, of answered messages, in audit events. */
public final class Sha256 {
    private Sha256() {}

    /**
     * Gives the SHA-256 of bytes.
     *
     * @param bytes the bytes; they are not kept
     * @return 64 lower-case hexadecimal digits
     */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /**
     * Gives the SHA-256 of bytes that came in pieces.
     *
     * @param digest a {@link #digest()} that has seen them; it is reset
     * @return 64 lower-case hexadecimal digits
     */
    public static String of(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Gives the SHA-256 of the bytes that have come so far, of bytes that come in pieces.
     *
     * @param digest a {@link #digest()} that has seen them; it goes on
     * @return 64 lower-case hexadecimal digits
     */
    public static String soFar(MessageDigest digest) {
        try {
            return of((MessageDigest) digest.clone());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The SHA-256 of this platform cannot be asked in between", e);
        }
    }

    /**
     * Starts a digest, for bytes that come in pieces.
     *
     * @return a digest that has seen no bytes yet
     */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
