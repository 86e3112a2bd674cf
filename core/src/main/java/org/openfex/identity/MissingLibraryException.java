package org.openfex.identity;

/** An optional library was asked for and is not on the class path or module path. */
public final class MissingLibraryException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    MissingLibraryException(String library, Throwable cause) {
        super("This needs the optional library " + library, cause);
    }
}
