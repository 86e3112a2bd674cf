package org.openfex.examples.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.openfex.Fex;
import org.openfex.examples.cli.convert.MappedRows;
import org.openfex.model.EntityShape;
import org.openfex.model.Firearm;
import org.openfex.model.Message;
import org.openfex.model.Person;
import org.openfex.report.Report;

/**
 * Reads the firearms and persons of messages, or of the rows of a register that a mapping turns into messages. What is not
 * valid is read as far as it can be; what comes of each message is told.
 */
final class RecordReader {
    private final Fex fex;
    private final Clock clock;
    private final boolean lines;
    private final Told told;

    RecordReader(Fex fex, Clock clock, boolean lines, Told told) {
        this.fex = fex;
        this.clock = clock;
        this.lines = lines;
        this.told = told;
    }

    /** Takes what has to be told of the messages. */
    interface Told {
        /** Takes what came of a message. */
        void report(Document document, Report report) throws IOException;

        /** Takes what came of a message that rows became; the lines about the rows tell what was found in it. */
        void mapped(Report report);

        /** Takes a sentence about an input that gives nothing. */
        void trouble(String sentence);

        /** Takes a line about the rows of a register. */
        void rows(String line);
    }

    /** Takes firearms and persons. */
    @FunctionalInterface
    interface Taker {
        void take(RecordPlace place, Record item) throws IOException;
    }

    /** The documents of an input that is not mapped. */
    Documents documents(String input) {
        return Documents.of(fex, List.of(input), lines, told::trouble);
    }

    /** Reads messages. */
    void messages(Documents documents, Taker taker, LongConsumer progress) throws IOException {
        documents.each((document, report, message) -> message(document, report, message, taker), progress);
    }

    private void message(Document document, Report report, @Nullable Message message, Taker taker) throws IOException {
        told.report(document, report);
        if (message != null) {
            String id = Objects.toString(message.id(), "");
            walk(
                    message,
                    "",
                    taker,
                    (pointer, localId) -> new RecordPlace(document.file(), document.line(), 0, id, pointer, localId));
        }
    }

    /** Reads the rows of a register. */
    void rows(String mapping, String input, Taker taker) throws IOException {
        Consumer<String> tell = line -> told.rows(line.isEmpty() ? "" : input + ": " + line);
        try {
            MappedRows.read(Input.path(mapping), input, fex, clock, tell, (reading, rows) -> {
                told.mapped(reading.report());
                try {
                    if (reading.message().isPresent()) {
                        // Its local identifiers and that of the message are the mapping's, not the register's.
                        walk(reading.message().get(), "", taker, (pointer, localId) -> {
                            MappedRows.RowPlace row = rows.at(pointer);
                            return new RecordPlace(input, row.line(), row.number(), "", pointer, "");
                        });
                    }
                } catch (IOException e) {
                    throw new UnwritableException(e);
                }
            });
        } catch (UnwritableException e) {
            throw e.reason;
        }
    }

    /** Carries a failure to write out of the reading. */
    private static final class UnwritableException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient IOException reason;

        UnwritableException(IOException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    /** Makes the place of a record of its pointer and its local identifier. */
    @FunctionalInterface
    private interface Placing {
        RecordPlace at(String pointer, String localId);
    }

    /** Recursion is as deep as entities can contain each other, which the types of the model bound. */
    private static void walk(Record entity, String pointer, Taker taker, Placing placing) throws IOException {
        if (entity instanceof Firearm firearm) {
            taker.take(placing.at(pointer, orEmpty(firearm.id())), firearm);
        } else if (entity instanceof Person person) {
            taker.take(placing.at(pointer, orEmpty(person.id())), person);
        }
        for (EntityShape.Member member : EntityShape.of(entity.getClass()).members()) {
            Object value = member.get(entity);
            String below = pointer + "/" + member.name();
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof Record item && EntityShape.isEntity(item.getClass())) {
                        walk(item, below + "/" + i, taker, placing);
                    }
                }
            } else if (value instanceof Record item && EntityShape.isEntity(item.getClass())) {
                walk(item, below, taker, placing);
            }
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
