package org.openfex.examples.cli.convert;

/** Rows cannot be read, or an output cannot be written: the conversion ends. The text never quotes a cell. */
final class InputException extends Exception {
    private static final long serialVersionUID = 1L;

    InputException(String text) {
        super(text);
    }
}
