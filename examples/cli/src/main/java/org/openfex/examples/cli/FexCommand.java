package org.openfex.examples.cli;

import java.util.List;
import org.openfex.examples.cli.convert.ConvertCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself; a new subcommand is a class of its own, a name and a line here. */
@Command(
        name = "fex",
        description =
                "Works with messages of FEX, the standard for exchanging firearms data, and with the standard itself.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; what was judged is valid, what was compared agrees",
            "1:a message is invalid, or an answer differs",
            "2:wrong command line, or a file that cannot be read or written"
        },
        footer = "")
final class FexCommand implements Runnable {
    /** The names of the subcommands, in the order of the help. */
    static final List<String> SUBCOMMANDS =
            List.of("validate", "convert", "match", "show", "explain", "schema", "codes", "kit", "completion");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    /** Makes a subcommand by its name; each alone, for to read what a command takes is slow. */
    static Object subcommand(String name) {
        return switch (name) {
            case "validate" -> new ValidateCommand();
            case "convert" -> new ConvertCommand();
            case "match" -> new MatchCommand();
            case "show" -> new ShowCommand();
            case "explain" -> new ExplainCommand();
            case "schema" -> new SchemaCommand();
            case "codes" -> new CodesCommand();
            case "kit" -> new KitCommand();
            case "completion" -> new CompletionCommand();
            default -> throw new IllegalArgumentException("no subcommand has this name");
        };
    }
}
