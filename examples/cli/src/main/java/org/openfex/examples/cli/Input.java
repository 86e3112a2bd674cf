package org.openfex.examples.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.openfex.Fex;
import org.openfex.Reading;
import org.openfex.examples.cli.io.InputException;
import org.openfex.report.ReportTally;

/** Reads what the command line names. */
final class Input {
    /** What stands for standard input. */
    static final String STANDARD_INPUT = "-";

    private Input() {}

    /**
     * Inspects a file or standard input.
     *
     * @throws InputException if it cannot be read
     */
    static Reading inspect(Fex fex, String name) {
        Reading reading = name.equals(STANDARD_INPUT) ? fex.inspect(System.in) : fex.inspect(path(name));
        if (ReportTally.isUnreadable(reading.report())) {
            throw new InputException(
                    name + ": " + reading.report().findings().get(0).message());
        }
        return reading;
    }

    /**
     * The path that a word of the command line stands for.
     *
     * @throws InputException if it cannot be one
     */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InputException(name + ": this cannot be the name of a file");
        }
    }
}
