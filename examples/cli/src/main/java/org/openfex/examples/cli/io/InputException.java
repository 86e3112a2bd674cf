package org.openfex.examples.cli.io;

/** Something that the user gave cannot be used: told in one sentence, with {@link ExitCode#USAGE}. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message a sentence for the user; no content of a message */
    public InputException(String message) {
        super(message);
    }
}
