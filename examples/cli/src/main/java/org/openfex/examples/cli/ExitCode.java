package org.openfex.examples.cli;

/** The exit codes of every command. */
final class ExitCode {
    /** Done; what was judged is valid, what was compared agrees. */
    static final int OK = 0;
    /** A message is invalid, or an answer differs. */
    static final int INVALID = 1;
    /** The command line is wrong, or a file cannot be read or written. */
    static final int USAGE = 2;

    private ExitCode() {}
}
