package org.openfex.examples.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.openfex.Fex;
import org.openfex.Reading;
import org.openfex.code.CodeLists;
import org.openfex.examples.cli.io.ExitCode;
import org.openfex.model.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fex show}: a message as a person reads it. */
@Command(
        name = "show",
        description = {
            "Shows a message as a person reads it: envelope, then body, codes by their labels.",
            "Texts stay as they are; what FEX does not know is shown as JSON. Of an invalid message, shows what can be read."
        })
final class ShowCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The message; - for standard input.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String file;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private ClockOption clock = new ClockOption();

    @Override
    public Integer call() {
        Fex fex =
                Fex.builder().language(language.language()).clock(clock.clock()).build();
        Reading reading = Input.inspect(fex, file);
        PrintWriter out = spec.commandLine().getOut();
        Style style = Style.auto();
        Message message = reading.message().orElse(null);
        if (message == null) {
            out.print(reading.report().text());
            return ExitCode.INVALID;
        }
        if (!reading.isValid()) {
            String report = reading.report().text();
            out.println(style.red(report.substring(0, report.indexOf('\n'))));
            out.println();
        }
        out.print(MessageText.of(
                message, CodeLists.standard(), language.language(), Words.of(language.language()), style));
        return reading.isValid() ? ExitCode.OK : ExitCode.INVALID;
    }
}
