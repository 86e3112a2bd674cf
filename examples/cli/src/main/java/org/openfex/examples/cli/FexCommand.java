package org.openfex.examples.cli;

import org.openfex.examples.cli.convert.ConvertCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself; a new subcommand is a class of its own and a line here. */
@Command(
        name = "fex",
        description =
                "Works with messages of FEX, the standard for exchanging firearms data, and with the standard itself.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; what was judged is valid, what was compared agrees",
            "1:a message is invalid, or an answer differs",
            "2:wrong command line, or a file that cannot be read or written"
        },
        footer = "",
        subcommands = {
            ValidateCommand.class,
            ConvertCommand.class,
            MatchCommand.class,
            ShowCommand.class,
            ExplainCommand.class,
            SchemaCommand.class,
            CodesCommand.class,
            KitCommand.class,
            CompletionCommand.class
        })
final class FexCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
