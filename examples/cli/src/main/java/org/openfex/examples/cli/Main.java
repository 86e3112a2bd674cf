package org.openfex.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import org.openfex.examples.cli.io.ExitCode;
import org.openfex.examples.cli.io.InputException;
import org.openfex.examples.cli.io.Output;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Starts the command line: joins it to the terminal, and turns whatever happens into a sentence and an exit code. */
public final class Main {
    private Main() {}

    /**
     * Runs the command and ends the program with its exit code.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        // Hibernate Validator would log its version among what the program says.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        System.exit(run(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), args));
    }

    /**
     * Runs the command.
     *
     * @return its exit code, one of {@link ExitCode}
     */
    static int run(OutputStream out, OutputStream err, String... args) {
        Output output = new Output(out);
        PrintWriter errors = Output.writer(new Output(err));
        PrintWriter writer = Output.writer(output);
        int code;
        try {
            code = commandLine(needed(args), writer, errors).execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            code = internal(errors, e);
        }
        writer.flush();
        if (output.hasFailed()) {
            errors.println("fex: the output cannot be written");
            code = ExitCode.USAGE;
        }
        errors.flush();
        return code;
    }

    /** The subcommands that a command line needs: the one that it names, else all, for help and hints. */
    private static List<String> needed(String[] args) {
        return args.length > 0 && FexCommand.SUBCOMMANDS.contains(args[0]) ? List.of(args[0]) : FexCommand.SUBCOMMANDS;
    }

    static CommandLine commandLine(List<String> subcommands, PrintWriter out, PrintWriter err) {
        CommandLine fex = new CommandLine(new FexCommand());
        for (String name : subcommands) {
            fex.addSubcommand(FexCommand.subcommand(name));
        }
        // Set now and not by an annotation: what is inherited picocli would ask for its version at once.
        tellVersion(fex, new Version());
        return fex.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                // The name of a file may begin with @.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(Main::usage)
                .setExecutionExceptionHandler(Main::failed);
    }

    private static void tellVersion(CommandLine command, Version version) {
        command.getCommandSpec().versionProvider(version);
        for (CommandLine subcommand : command.getSubcommands().values()) {
            tellVersion(subcommand, version);
        }
    }

    private static int usage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("fex: " + Output.visible(String.valueOf(e.getMessage())));
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    private static int failed(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof InputException) {
            command.getErr().println("fex: " + Output.visible(String.valueOf(e.getMessage())));
            return ExitCode.USAGE;
        }
        return internal(command.getErr(), e);
    }

    /** A fault of this program: what a report of it needs, without texts, which might quote a message. */
    private static int internal(PrintWriter err, Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        err.println("fex: internal error " + e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]));
        return ExitCode.USAGE;
    }
}
