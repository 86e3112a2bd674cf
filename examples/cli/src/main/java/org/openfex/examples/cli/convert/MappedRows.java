package org.openfex.examples.cli.convert;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.openfex.Fex;
import org.openfex.Reading;
import org.openfex.examples.cli.io.InputException;

/** The rows of a register as messages, by a mapping file, for a command that reads a register and writes none. */
public final class MappedRows {
    private MappedRows() {}

    /** Takes messages. */
    @FunctionalInterface
    public interface Taker {
        /**
         * Takes a message that rows became.
         *
         * @param reading what was found in it
         * @param rows tells from which row a place of it came
         */
        void take(Reading reading, Origin rows);
    }

    /** Tells from which row something came. */
    @FunctionalInterface
    public interface Origin {
        /**
         * {@return the row that a place of the message came from}
         *
         * @param pointer the place, as JSON pointer
         */
        RowPlace at(String pointer);
    }

    /**
     * Where a row stands.
     *
     * @param number its number, from 1, the header not counted
     * @param line the line of the file on which it begins, from 1
     */
    public record RowPlace(long number, long line) {}

    /**
     * Reads rows to their end.
     *
     * @param mappingFile the mapping
     * @param rowsFile the rows; - for standard input
     * @param fex judges the messages
     * @param clock gives the time that the messages state
     * @param tell takes, line by line, what could not be mapped and what was found
     * @param taker takes the messages, valid or not
     * @throws InputException if the mapping or the rows cannot be used
     */
    public static void read(
            Path mappingFile, String rowsFile, Fex fex, Clock clock, Consumer<String> tell, Taker taker) {
        Mapping mapping = mapping(mappingFile);
        String time = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        try (InputStream in = input(rowsFile);
                Rows rows = Rows.open(in, mapping.csv())) {
            ConversionReport report = new ConversionReport(ConversionReport.Sink.none());
            Conversion.Sink sink = message -> taker.take(message.reading(), pointer -> {
                Rows.Row row = message.rowAt().apply(pointer);
                return new RowPlace(row.number(), row.line());
            });
            new Conversion(mapping, fex, time, sink, report, false).run(rows);
            report.summarize(tell);
        } catch (IOException | MessageOutput.ClosedException e) {
            throw new InputException(rowsFile + ": the rows cannot be read");
        }
    }

    private static Mapping mapping(Path file) {
        try {
            return MappingReader.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new InputException("The mapping " + file + " cannot be read.");
        } catch (InvalidMappingException e) {
            String faults = e.faults().stream()
                    .map(fault -> "\n  " + (fault.pointer().isEmpty() ? "" : fault.pointer() + ": ") + fault.text())
                    .collect(Collectors.joining());
            throw new InputException("The mapping " + file + " cannot be used:" + faults);
        }
    }

    private static InputStream input(String name) {
        if (name.equals("-")) {
            return new BufferedInputStream(System.in);
        }
        try {
            Path file = Path.of(name);
            if (!Files.isDirectory(file)) {
                return new BufferedInputStream(Files.newInputStream(file));
            }
        } catch (IOException | IllegalArgumentException e) {
            // Told below.
        }
        throw new InputException("The rows " + name + " cannot be read.");
    }
}
