package org.openfex.examples.cli;

import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code fex completion}: a script that teaches the shell the commands and options. */
@Command(
        name = "completion",
        description = {
            "Prints a script that completes commands and options in bash and zsh.",
            "In this shell: source <(fex completion). For good, in bash: fex completion > "
                    + "~/.local/share/bash-completion/completions/fex"
        })
final class CompletionCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        CommandLine all =
                Main.commandLine(FexCommand.SUBCOMMANDS, out, spec.commandLine().getErr());
        out.print(AutoComplete.bash("fex", all));
    }
}
