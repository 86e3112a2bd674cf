package org.openfex.examples.cli.io;

/** The exit codes of every command. */
public final class ExitCode {
    /** Done; what was judged is valid, what was compared agrees. */
    public static final int OK = 0;
    /** A message is invalid, or an answer differs. */
    public static final int INVALID = 1;
    /** The command line is wrong, or a file cannot be read or written. */
    public static final int USAGE = 2;

    private ExitCode() {}
}
