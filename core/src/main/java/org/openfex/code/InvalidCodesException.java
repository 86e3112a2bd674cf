package org.openfex.code;

import java.util.Objects;

/**
 * Thrown when a file of labels and national codes is not as {@link CodeLists} describes it; it names the fault and its
 * place.
 *
 * <p>Such a file is part of a system's configuration. The first fault ends the reading: a file is taken as a whole or not at
 * all.
 */
public final class InvalidCodesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The code of the fault. */
    private final String code;

    /** The JSON pointer of its place. */
    private final String pointer;

    InvalidCodesException(String code, String pointer, String text) {
        super(code + (pointer.isEmpty() ? "" : " at " + pointer) + ": " + text);
        this.code = Objects.requireNonNull(code, "code");
        this.pointer = Objects.requireNonNull(pointer, "pointer");
    }

    /**
     * {@return the code of the fault, which does not change between versions: {@code additions-unreadable},
     * {@code additions-malformed}, {@code member-unknown}, {@code member-missing}, {@code text-empty}, {@code text-malformed},
     * {@code type-wrong},
     * {@code list-unknown}, {@code list-closed}, {@code language-malformed}, {@code code-unknown}, {@code code-malformed},
     * {@code code-not-national} or {@code code-taken}}
     */
    public String code() {
        return code;
    }

    /**
     * {@return the JSON pointer (RFC 6901) of the place, such as {@code /codes/2/label}; empty for the whole file}
     */
    public String pointer() {
        return pointer;
    }
}
