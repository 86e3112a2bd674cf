package org.openfex.examples.benchmarks.jvm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts processes of Java. */
public final class Jvm {
    /** The class path of this process. */
    public static final String CLASS_PATH = System.getProperty("java.class.path");

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Jvm() {}

    /** The command that starts Java with these arguments. */
    public static List<String> command(Stream<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(JAVA);
        arguments.forEach(command::add);
        return command;
    }

    /** The lines that a process prints. */
    public static List<String> lines(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().close();
        List<String> lines;
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            lines = out.lines().toList();
        }
        require(process.waitFor());
        return lines;
    }

    /** The milliseconds from the start of a process to its end. What it prints is not kept. */
    public static double milliseconds(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int code = process.waitFor();
        double milliseconds = (System.nanoTime() - start) / 1e6;
        require(code);
        return milliseconds;
    }

    /** The code with which a process ends. Nothing of what it prints is kept. */
    public static int code(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static void require(int code) {
        if (code != 0) {
            throw new IllegalStateException("a process ended with the code " + code);
        }
    }
}
