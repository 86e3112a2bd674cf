package org.openfex.json;

import java.util.Map;

/**
 * The end of reading: the first fault of the layer SYNTAX. It never leaves this package and carries nothing of the input
 * but where the fault is.
 */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String pointer;
    private final int offset;
    private final transient Map<String, String> parameters;

    /** Refuses at a byte offset; the pointer holds names of the standard only. */
    Refusal(String code, String pointer, int offset, Map<String, String> parameters) {
        // No stack trace: a refusal is an outcome, not an accident, and hostile input must not be expensive.
        super(code, null, false, false);
        this.code = code;
        this.pointer = pointer;
        this.offset = offset;
        this.parameters = parameters;
    }

    String code() {
        return code;
    }

    String pointer() {
        return pointer;
    }

    int offset() {
        return offset;
    }

    Map<String, String> parameters() {
        return parameters;
    }
}
