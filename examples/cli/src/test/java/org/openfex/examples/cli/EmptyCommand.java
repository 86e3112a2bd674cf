package org.openfex.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** A command that does nothing: what every program with picocli needs to start. The README says how fex compares. */
@Command(name = "empty", mixinStandardHelpOptions = true, version = "empty 1.0")
final class EmptyCommand implements Runnable {
    private EmptyCommand() {}

    @Override
    public void run() {
        // Nothing at all.
    }

    /** Runs the command. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new EmptyCommand()).execute(args));
    }
}
