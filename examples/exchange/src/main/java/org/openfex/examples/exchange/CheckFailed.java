package org.openfex.examples.exchange;

/** Thrown when the exchange did not do what it must. */
final class CheckFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CheckFailed(String message) {
        super(message);
    }

    static void unless(boolean right, String message) {
        if (!right) {
            throw new CheckFailed(message);
        }
    }
}
