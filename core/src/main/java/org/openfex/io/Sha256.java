package org.openfex.io;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of bytes that pass by. */
public final class Sha256 {
    private Sha256() {}

    /** {@return a digest that nothing has gone into yet} */
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Gives what a digest has come to, and lets it go on.
     *
     * @param digest a digest made by {@link #start()}
     * @return 64 lower-case hexadecimal digits
     */
    public static String sofar(MessageDigest digest) {
        try {
            return hex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the SHA-256 of this platform cannot be asked in between", e);
        }
    }

    /**
     * Writes a digest as FEX does.
     *
     * @param digest its 32 bytes
     * @return 64 lower-case hexadecimal digits
     */
    public static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
