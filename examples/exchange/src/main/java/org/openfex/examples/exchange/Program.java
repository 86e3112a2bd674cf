package org.openfex.examples.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A process of the exchange, which this one starts, gives orders to, and kills. It ends when this process does. */
final class Program implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final PrintWriter orders;
    private final BlockingQueue<Optional<String>> answers = new LinkedBlockingQueue<>();

    private Program(Process process) {
        this.process = process;
        this.orders = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        Thread reader = new Thread(this::read, "answers");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts a Java program; what it writes to standard error goes to a file. It is not yet ready. */
    static Program start(Class<?> main, List<String> arguments, Map<String, String> environment, Path errors)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // They live for seconds, on a machine that has other things to do.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Dfile.encoding=UTF-8",
                "-Dorg.jboss.logging.provider=slf4j",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()));
        builder.environment().putAll(environment);
        return new Program(builder.start());
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answers.add(Optional.of(line));
            }
        } catch (IOException e) {
            // The process is gone; so it is told below.
        }
        answers.add(Optional.empty());
    }

    /** Waits for the next line; empty when the process has ended. */
    Optional<String> answer() throws InterruptedException {
        Optional<String> answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (answer == null) {
            throw new CheckFailed("A program did not answer within " + PATIENCE_SECONDS + " seconds");
        }
        return answer;
    }

    /** Waits until the program says that it is ready. */
    Program ready() throws InterruptedException {
        if (!answer().equals(Optional.of("ready"))) {
            throw new CheckFailed("A program did not start; its file of errors says why");
        }
        return this;
    }

    /** Gives an order, and waits for the answer; empty when the process ended meanwhile. */
    Optional<String> order(String order) throws InterruptedException {
        orders.println(order);
        return answer();
    }

    /** Kills the process as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        exitCode();
    }

    /** Waits for the end of the process. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new CheckFailed("A program did not end within " + PATIENCE_SECONDS + " seconds");
        }
        return process.exitValue();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Lets the program end, and ends it if it does not. */
    @Override
    public void close() {
        orders.close();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
