package org.openfex.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.openfex.Fex;
import org.openfex.MessagePackage;
import org.openfex.PackageReading;
import org.openfex.Reading;
import org.openfex.bulk.BulkConsumer;
import org.openfex.bulk.BulkLine;
import org.openfex.bulk.BulkReader;
import org.openfex.bulk.BulkReport;
import org.openfex.bulk.Tolerance;
import org.openfex.model.Message;
import org.openfex.report.Report;

/**
 * The documents that a command line names, judged: files, all messages below a folder, standard input, packages, and files of
 * which each line is a message. A file is opened when its turn comes, and no more of it is kept than the library reads.
 */
final class Documents {
    private static final List<String> LINES = List.of(".ndjson", ".jsonl", ".ndjson.gz", ".jsonl.gz");
    private static final String PACKAGE = ".zip";
    private static final List<String> MESSAGES =
            List.of(".json", ".ndjson", ".jsonl", ".ndjson.gz", ".jsonl.gz", ".fex.zip");

    private final Fex fex;
    private final MessagePackage packages;
    private final List<String> files;
    private final boolean lines;

    private Documents(Fex fex, List<String> files, boolean lines) {
        this.fex = fex;
        this.packages = MessagePackage.of(fex);
        this.files = files;
        this.lines = lines;
    }

    /** Takes what came of a document. */
    @FunctionalInterface
    interface Taker {
        /**
         * Takes a document when its turn has come.
         *
         * @param message as far as it could be bound; null where it could not
         */
        void take(Document document, Report report, @Nullable Message message) throws IOException;
    }

    /**
     * Finds the documents.
     *
     * @param fex the library that judges them
     * @param inputs files, folders, or - for standard input
     * @param lines whether each line of every input is a message, whatever its name
     * @param trouble takes a sentence for each input that gives nothing to judge
     */
    static Documents of(Fex fex, List<String> inputs, boolean lines, Consumer<String> trouble) {
        List<String> files = new ArrayList<>();
        for (String input : inputs) {
            if (input.equals(Input.STANDARD_INPUT) || !Files.isDirectory(Input.path(input))) {
                files.add(input);
            } else {
                List<String> found = below(Input.path(input), trouble);
                if (found.isEmpty()) {
                    trouble.accept(input + ": no messages in this folder; they end in " + String.join(", ", MESSAGES));
                }
                files.addAll(found);
            }
        }
        return new Documents(fex, files, lines);
    }

    /** The messages below a folder, by the order of their paths, the same on every machine. */
    private static List<String> below(Path folder, Consumer<String> trouble) {
        List<String> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (endsWith(file.toString(), MESSAGES)) {
                        found.add(file.toString());
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    trouble.accept(file + ": cannot be read");
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            trouble.accept(folder + ": cannot be read to its end");
        }
        found.sort(null);
        return found;
    }

    private static boolean endsWith(String file, List<String> endings) {
        String name = file.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** How many bytes there are to read, as far as the files say; -1 where standard input is among them. */
    long size() {
        long size = 0;
        for (String file : files) {
            if (file.equals(Input.STANDARD_INPUT)) {
                return -1;
            }
            size += Input.path(file).toFile().length();
        }
        return size;
    }

    /**
     * Hands over the documents one by one.
     *
     * @param taker takes them; what it throws goes through
     * @param progress takes the number of bytes read since the last call
     */
    void each(Taker taker, LongConsumer progress) throws IOException {
        for (String file : files) {
            boolean isStandardInput = file.equals(Input.STANDARD_INPUT);
            if (!isStandardInput && !Files.exists(Input.path(file))) {
                taker.take(
                        new Document(file, 0, null),
                        fex.inspect(Input.path(file)).report(),
                        null);
            } else if (lines || endsWith(file, LINES)) {
                eachLine(file, taker, progress);
            } else if (!isStandardInput && endsWith(file, List.of(PACKAGE))) {
                // The library opens it: it is read in place, and not held.
                PackageReading reading = packages.read(Input.path(file));
                Message message = reading.reading().flatMap(Reading::message).orElse(null);
                taker.take(new Document(file, 0, null), reading.report(), message);
                progress.accept(Input.path(file).toFile().length());
            } else {
                byte[] bytes = whole(file);
                Reading reading = bytes == null ? fex.inspect(Input.path(file)) : fex.inspect(bytes);
                taker.take(
                        new Document(file, 0, bytes),
                        reading.report(),
                        reading.message().orElse(null));
                progress.accept(bytes == null ? 0 : bytes.length);
            }
        }
    }

    private byte @Nullable [] whole(String file) {
        try (InputStream in = file.equals(Input.STANDARD_INPUT) ? System.in : Files.newInputStream(Input.path(file))) {
            return in.readNBytes(fex.limits().maxBytes() + 1);
        } catch (IOException e) {
            return null;
        }
    }

    /** Every line is judged, whatever the others are; what is found in the file as a whole is told behind them. */
    private void eachLine(String file, Taker taker, LongConsumer progress) throws IOException {
        long[] done = new long[1];
        BulkReader reader = BulkReader.builder(fex)
                .requireTrailer(false)
                .tolerance(Tolerance.unlimited())
                .progress(now -> {
                    progress.accept(now.bytes() - done[0]);
                    done[0] = now.bytes();
                })
                .build();
        DocumentOfEachLine each = new DocumentOfEachLine(file, taker);
        BulkReport report =
                file.equals(Input.STANDARD_INPUT) ? reader.read(System.in, each) : reader.read(Input.path(file), each);
        if (report.report().total() > 0) {
            taker.take(new Document(file, 0, null), report.report(), null);
        }
    }

    /** Takes the lines of a file as documents. */
    private record DocumentOfEachLine(String file, Taker taker) implements BulkConsumer<IOException> {
        @Override
        public void accept(BulkLine line) throws IOException {
            taker.take(
                    new Document(file, line.number(), line.document()),
                    line.reading().report(),
                    line.reading().message().orElse(null));
        }
    }
}
