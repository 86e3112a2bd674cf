package org.openfex.examples.benchmarks.speed;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** A command that does nothing: what every program with picocli needs to start. */
@Command(name = "empty", mixinStandardHelpOptions = true, version = "empty 1.0")
final class EmptyCommand implements Runnable {
    private EmptyCommand() {}

    @Override
    public void run() {
        // Nothing at all.
    }

    /**
     * Runs the command.
     *
     * @param arguments the arguments of the command
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new EmptyCommand()).execute(arguments));
    }
}
