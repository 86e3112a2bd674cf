package org.openfex.examples.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.openfex.Fex;
import org.openfex.json.Codec;
import org.openfex.json.Limits;
import org.openfex.report.Catalogue;

/** A process that reads one message and ends: what {@link ColdStart} starts over and over. */
final class FirstMessage {
    /** What is done with the message. */
    enum Task {
        /** Nothing: what a JVM takes by itself. */
        NOTHING("hello world") {
            @Override
            boolean isDone(Path file) {
                return true;
            }
        },
        /** FEX without rules. */
        FEX("FEX: SYNTAX, SCHEMA, records") {
            @Override
            boolean isDone(Path file) throws IOException {
                Codec codec = new Codec(Limits.standard(), Catalogue.of("en"));
                return codec.read(Files.readAllBytes(file)).findings().isEmpty();
            }
        },
        /** FEX with rules. */
        FEX_RULES("FEX: the same and RULE") {
            @Override
            boolean isDone(Path file) throws IOException {
                return Fex.create().inspect(Files.readAllBytes(file)).isValid();
            }
        },
        /** Jackson 2 without any validation. */
        JACKSON2("Jackson 2 databind to the same records") {
            @Override
            boolean isDone(Path file) throws IOException {
                return !Jackson2.read(Files.readAllBytes(file)).recipients().isEmpty();
            }
        };

        private final String title;

        Task(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        /** Whether the message was read. */
        abstract boolean isDone(Path file) throws IOException;

        /** The name as a part of a file's name. */
        String file() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private FirstMessage() {}

    /**
     * Does one task.
     *
     * @param arguments the name of the task and the file of the message
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        boolean isDone = Task.valueOf(arguments[0]).isDone(Path.of(arguments[1]));
        System.out.println(isDone ? "done" : "not valid");
        System.exit(isDone ? 0 : 1);
    }
}
