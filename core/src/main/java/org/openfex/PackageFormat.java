package org.openfex;

/** The parts of a zip file that a package uses, and the names of its entries (clause 2.16 of FEX). */
final class PackageFormat {
    /** The name of the entry that holds the message. */
    static final String MESSAGE = "message.fex.json";

    /** What stands before the digest in the name of an attachment's entry. */
    static final String ATTACHMENTS = "attachments/";

    /** The length of a SHA-256 digest in hexadecimal digits. */
    static final int DIGEST_LENGTH = 64;

    static final int LOCAL_SIGNATURE = 0x04034b50;
    static final int LOCAL_LENGTH = 30;
    static final int CENTRAL_SIGNATURE = 0x02014b50;
    static final int CENTRAL_LENGTH = 46;
    static final int END_SIGNATURE = 0x06054b50;
    static final int END_LENGTH = 22;
    static final int DESCRIPTOR_SIGNATURE = 0x08074b50;
    static final int ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
    static final int ZIP64_LOCATOR_LENGTH = 20;

    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** A 16-bit or 32-bit field with this value says that the true one stands in a zip64 record. */
    static final int ELSEWHERE_16 = 0xFFFF;

    static final long ELSEWHERE_32 = 0xFFFF_FFFFL;

    static final int BUFFER = 1 << 16;

    private PackageFormat() {}

    static boolean isDigest(String text) {
        return text.length() == DIGEST_LENGTH
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}
