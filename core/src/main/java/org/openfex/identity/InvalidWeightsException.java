package org.openfex.identity;

/**
 * Thrown when a file is not the weights that {@link Weights} describes; it names the fault and its place and quotes
 * nothing of the file.
 */
public final class InvalidWeightsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The code of the fault. */
    private final String code;

    /** Where it is. */
    private final String pointer;

    InvalidWeightsException(String code, String pointer, String text) {
        super(code + (pointer.isEmpty() ? "" : " at " + pointer) + ": " + text);
        this.code = code;
        this.pointer = pointer;
    }

    /**
     * {@return the code of the fault: {@code weights-unreadable}, {@code weights-malformed}, {@code member-missing},
     * {@code member-unknown}, {@code type-wrong}, {@code text-empty}, {@code text-malformed} or {@code number-out-of-range}}
     */
    public String code() {
        return code;
    }

    /**
     * {@return the JSON pointer (RFC 6901) of the place, such as {@code /firearm/serial/levels/same/m}; empty for the whole
     * file}
     */
    public String pointer() {
        return pointer;
    }
}
