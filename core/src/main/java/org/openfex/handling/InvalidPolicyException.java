package org.openfex.handling;

import java.util.Objects;

/**
 * Thrown when a file is no policy as {@code handling/README.md} of the standard describes it; it names the fault and its
 * place.
 *
 * <p>Such a file is part of a system's configuration. The first fault ends the reading: a file is taken as a whole or not at
 * all.
 */
public final class InvalidPolicyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The code of the fault. */
    private final String code;

    /** The JSON pointer of its place. */
    private final String pointer;

    InvalidPolicyException(String code, String pointer, String text) {
        super(code + (pointer.isEmpty() ? "" : " at " + pointer) + ": " + text);
        this.code = Objects.requireNonNull(code, "code");
        this.pointer = Objects.requireNonNull(pointer, "pointer");
    }

    /**
     * {@return the code of the fault, which does not change between versions: {@code policy-unreadable},
     * {@code policy-malformed}, {@code member-unknown}, {@code member-missing}, {@code member-repeated}, {@code type-wrong},
     * {@code text-empty}, {@code text-malformed}, {@code list-empty}, {@code entity-unknown}, {@code kind-unknown}, {@code kind-fixed}, {@code code-unknown} or
     * {@code name-malformed}}
     */
    public String code() {
        return code;
    }

    /**
     * {@return the JSON pointer (RFC 6901) of the place, such as {@code /profiles/tracing/releases/2}; empty for the whole
     * file}
     */
    public String pointer() {
        return pointer;
    }
}
