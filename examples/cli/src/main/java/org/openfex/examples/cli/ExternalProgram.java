package org.openfex.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openfex.examples.cli.io.InputException;
import org.openfex.examples.cli.io.Output;

/** Another program: it gets bytes on standard input, and answers on standard output and with its exit code. */
final class ExternalProgram {
    /** More than any right answer; the rest is read and thrown away. */
    private static final int MAX_OUTPUT = 32 * 1024 * 1024;

    private static final int MAX_ERRORS = 4096;
    /** How long to wait for the output of a program that has ended or was killed. */
    private static final long LAST_OUTPUT_MILLIS = 2000;

    private final List<String> command;
    private final Map<String, String> environment;
    private final Duration timeout;

    ExternalProgram(List<String> command, Map<String, String> environment, Duration timeout) {
        this.command = command;
        this.environment = environment;
        this.timeout = timeout;
    }

    /**
     * Runs the program once.
     *
     * @throws InputException if it cannot be started
     */
    Answer run(byte[] input) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new InputException("the command '" + command.get(0) + "' cannot be started");
        }
        try {
            return run(process, input);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException("interrupted");
        } finally {
            // What a program that has ended left behind is no more its descendant.
            if (process.isAlive()) {
                kill(process);
            }
        }
    }

    private Answer run(Process process, byte[] input) throws InterruptedException {
        Reader output = new Reader(process.getInputStream(), MAX_OUTPUT);
        Reader errors = new Reader(process.getErrorStream(), MAX_ERRORS);
        Thread feeder = new Thread(() -> feed(process.getOutputStream(), input), "input");
        for (Thread thread : List.of(output, errors, feeder)) {
            thread.setDaemon(true);
            thread.start();
        }
        boolean hasEnded = process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS);
        if (!hasEnded) {
            kill(process);
        }
        output.join(LAST_OUTPUT_MILLIS);
        errors.join(LAST_OUTPUT_MILLIS);
        Integer exitCode = hasEnded ? process.exitValue() : null;
        return new Answer(exitCode, output.bytes(), output.isCut(), firstLine(errors.bytes()));
    }

    /** A program may stop reading before the end: that is no fault. */
    private static void feed(OutputStream target, byte[] input) {
        try (target) {
            target.write(input);
        } catch (IOException e) {
            // The program has closed its standard input.
        }
    }

    /** Kills the program and what it has started, which could hold its output open. */
    private static void kill(Process process) {
        List<ProcessHandle> family = process.descendants().toList();
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
    }

    private static String firstLine(byte[] errors) {
        String text = new String(errors, StandardCharsets.UTF_8).strip();
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        return Output.visible(line.length() > 200 ? line.substring(0, 200) + "…" : line.strip());
    }

    /** What the program answered. */
    static final class Answer {
        private final @Nullable Integer exitCode;
        private final byte[] output;
        private final boolean isCut;
        private final String firstError;

        Answer(@Nullable Integer exitCode, byte[] output, boolean isCut, String firstError) {
            this.exitCode = exitCode;
            this.output = output;
            this.isCut = isCut;
            this.firstError = firstError;
        }

        /** The exit code, null when the program did not end in time. */
        @Nullable
        Integer exitCode() {
            return exitCode;
        }

        /** What it wrote to standard output, not copied. */
        byte[] output() {
            return output;
        }

        /** Whether it wrote more than is kept. */
        boolean isCut() {
            return isCut;
        }

        /** The first line that it wrote to standard error, possibly empty. */
        String firstError() {
            return firstError;
        }
    }

    /** Reads a stream to its end and keeps its beginning. */
    private static final class Reader extends Thread {
        private final InputStream source;
        private final int most;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private boolean isCut;

        Reader(InputStream source, int most) {
            super("output");
            this.source = source;
            this.most = most;
        }

        @Override
        public void run() {
            byte[] buffer = new byte[8192];
            try (source) {
                for (int n = source.read(buffer); n >= 0; n = source.read(buffer)) {
                    keep(buffer, n);
                }
            } catch (IOException e) {
                // The program was killed.
            }
        }

        private synchronized void keep(byte[] buffer, int length) {
            int room = Math.min(length, most - kept.size());
            kept.write(buffer, 0, room);
            isCut |= room < length;
        }

        synchronized byte[] bytes() {
            return kept.toByteArray();
        }

        synchronized boolean isCut() {
            return isCut;
        }
    }
}
