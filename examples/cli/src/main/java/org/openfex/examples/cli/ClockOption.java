package org.openfex.examples.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says which time stands for the present, so that the same message always gets the same findings. */
final class ClockOption {
    /** The variable of the environment that says it; {@code fex kit run} sets it for the program that it tests. */
    static final String VARIABLE = "FEX_NOW";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--now",
            paramLabel = "TIME",
            description = "Time that stands for the present, such as 2026-05-01T00:00:00Z. Default: the variable "
                    + VARIABLE + ", and where that is not set the clock of the machine.")
    private @Nullable String now;

    /** The clock that was asked for. */
    Clock clock() {
        String variable = System.getenv(VARIABLE);
        if (now != null) {
            return fixed(now, "--now");
        }
        return variable == null || variable.isEmpty() ? Clock.systemUTC() : fixed(variable, VARIABLE);
    }

    private Clock fixed(String time, String source) {
        try {
            return Clock.fixed(OffsetDateTime.parse(time).toInstant(), ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(), source + ": '" + time + "' is not a time such as 2026-05-01T00:00:00Z");
        }
    }
}
