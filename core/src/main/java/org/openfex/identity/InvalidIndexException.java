package org.openfex.identity;

/** Thrown when a stream is no index that this version can load. It quotes nothing of what the stream holds. */
public final class InvalidIndexException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The code of the fault. */
    private final String code;

    InvalidIndexException(String code, String text) {
        super(code + ": " + text);
        this.code = code;
    }

    /**
     * {@return the code of the fault: {@code index-unreadable}, {@code index-malformed}, {@code index-truncated},
     * {@code index-changed} (the checksum differs), {@code index-of-other-kind} or {@code index-of-other-version} (it was
     * saved with other keys, and has to be built anew)}
     */
    public String code() {
        return code;
    }
}
