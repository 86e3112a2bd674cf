package org.openfex.wire;

/** Ends the fast path: what it met is not surely valid. One instance, without words and without a trace. */
final class Doubt extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final Doubt INSTANCE = new Doubt();

    private Doubt() {
        super("", null, false, false);
    }

    /** {@return the doubt, to be thrown} */
    static Doubt doubt() {
        return INSTANCE;
    }
}
