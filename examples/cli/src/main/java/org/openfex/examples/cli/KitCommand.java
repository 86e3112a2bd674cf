package org.openfex.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.openfex.examples.cli.io.ExitCode;
import org.openfex.examples.cli.io.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fex kit}: the conformance kit. */
@Command(
        name = "kit",
        description = "Lists the conformance kit, writes it to a folder, or runs it against a program.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {KitCommand.ListFiles.class, KitCommand.Extract.class, KitRunCommand.class})
final class KitCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    /** {@code fex kit list}. */
    @Command(name = "list", description = "Lists the messages of the kit: verdict, role, file, what it shows.")
    static final class ListFiles implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            for (Kit.Entry entry : Kit.read().entries()) {
                out.println(String.format(
                        Locale.ROOT,
                        "%-7s %-9s %-62s %s",
                        entry.isValid() ? "valid" : "invalid",
                        entry.role(),
                        entry.file(),
                        entry.about()));
            }
            return ExitCode.OK;
        }
    }

    /** {@code fex kit extract}. */
    @Command(
            name = "extract",
            description =
                    "Writes the files of the kit to a folder, which is made if need be. Overwrites nothing: if one of "
                            + "the files is there already, none is written.")
    static final class Extract implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        @Parameters(index = "0", paramLabel = "DIR", description = "The folder.")
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private String folder;

        @Override
        public Integer call() {
            Path root = Input.path(folder);
            List<String> files = Stream.concat(
                            Kit.DOCUMENTS.stream(),
                            Kit.read().entries().stream().map(Kit.Entry::file))
                    .toList();
            for (String file : files) {
                if (Files.exists(root.resolve(file))) {
                    throw new InputException(root.resolve(file) + " is there already; nothing was written");
                }
            }
            try {
                for (String file : files) {
                    Path target = root.resolve(file);
                    Files.createDirectories(target.toAbsolutePath().getParent());
                    Files.write(target, Kit.bytes(file), StandardOpenOption.CREATE_NEW);
                }
            } catch (IOException e) {
                throw new InputException(folder + ": the files cannot be written there");
            }
            spec.commandLine().getOut().println(files.size() + " files written to " + folder);
            return ExitCode.OK;
        }
    }
}
