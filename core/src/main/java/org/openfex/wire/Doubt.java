package org.openfex.wire;

/** Ends the fast path: what it met is not surely valid. Without words and without a trace. */
final class Doubt extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Doubt() {
        super("", null, false, false);
    }

    /** {@return the doubt, to be thrown} */
    static Doubt doubt() {
        return new Doubt();
    }
}
