package org.openfex.examples.cli;

import java.io.ByteArrayOutputStream;
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

/**
 * The documents that a command line names: files, all messages below a folder, standard input, and files of which each line
 * is a message. A file is opened when its turn comes, and of a line no more is kept than the library reads.
 */
final class Documents {
    private static final List<String> LINES = List.of(".ndjson", ".jsonl");
    private static final String PACKAGE = ".zip";
    private static final List<String> MESSAGES = List.of(".json", ".ndjson", ".jsonl", ".fex.zip");
    private static final int BUFFER = 1 << 16;

    private final List<String> files;
    private final boolean lines;
    private final int limit;
    private final Consumer<String> trouble;

    private Documents(List<String> files, boolean lines, int limit, Consumer<String> trouble) {
        this.files = files;
        this.lines = lines;
        this.limit = limit;
        this.trouble = trouble;
    }

    /** Takes a document when its turn has come. */
    @FunctionalInterface
    interface Taker {
        void take(Document document) throws IOException;
    }

    /**
     * Finds the documents.
     *
     * @param inputs files, folders, or - for standard input
     * @param lines whether each line of every input is a message, whatever its name
     * @param limit how many bytes of a document are read; one more tells that it is too large
     * @param trouble takes a sentence for each input that gives nothing to judge
     */
    static Documents of(List<String> inputs, boolean lines, int limit, Consumer<String> trouble) {
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
        return new Documents(files, lines, limit, trouble);
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
        return endings.stream().anyMatch(name::endsWith);
    }

    /** How many bytes there are to read, as far as the files say; -1 where standard input is among them. */
    long size() {
        return files.contains(Input.STANDARD_INPUT)
                ? -1
                : files.stream()
                        .mapToLong(file -> Input.path(file).toFile().length())
                        .sum();
    }

    /** Tells whether a document is a package: a message with its attachments in one file. */
    static boolean isPackage(Document document) {
        return document.line() == 0 && endsWith(document.file(), List.of(PACKAGE));
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
                taker.take(new Document(file, 0, null));
            } else if (lines || endsWith(file, LINES)) {
                eachLine(file, taker, progress);
            } else if (!isStandardInput && endsWith(file, List.of(PACKAGE))) {
                // The library opens it: it is read in place, and not held.
                taker.take(new Document(file, 0, null));
                progress.accept(Input.path(file).toFile().length());
            } else {
                byte[] bytes = whole(file);
                taker.take(new Document(file, 0, bytes));
                progress.accept(bytes == null ? 0 : bytes.length);
            }
        }
    }

    private byte @Nullable [] whole(String file) {
        try (InputStream in = open(file)) {
            return in.readNBytes(limit + 1);
        } catch (IOException e) {
            return null;
        }
    }

    private void eachLine(String file, Taker taker, LongConsumer progress) throws IOException {
        long number = 0;
        try (InputStream in = open(file)) {
            Lines source = new Lines(in, limit + 1);
            while (source.next()) {
                number++;
                progress.accept(source.length());
                byte[] line = source.line();
                if (!isBlank(line)) {
                    taker.take(new Document(file, number, line));
                }
            }
        } catch (UnreadableException e) {
            trouble.accept(file + ": cannot be read" + (number == 0 ? "" : " behind line " + number));
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte character : line) {
            if (character != ' ' && character != '\t' && character != '\r') {
                return false;
            }
        }
        return true;
    }

    private static InputStream open(String file) throws UnreadableException {
        if (file.equals(Input.STANDARD_INPUT)) {
            return System.in;
        }
        try {
            return Files.newInputStream(Input.path(file));
        } catch (IOException e) {
            throw new UnreadableException();
        }
    }

    /** An input that cannot be read, apart from an output that cannot be written. */
    static final class UnreadableException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Lines as bytes, ended by a line feed and by nothing else; of a longer one only the beginning is kept. */
    static final class Lines {
        private final InputStream in;
        private final int limit;
        private final byte[] buffer = new byte[BUFFER];
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private int at;
        private int end;
        private long length;

        Lines(InputStream in, int limit) {
            this.in = in;
            this.limit = limit;
        }

        /** Reads the next line; false at the end. */
        boolean next() throws UnreadableException {
            line.reset();
            length = 0;
            while (true) {
                if (at == end && !fill()) {
                    return length > 0;
                }
                int feed = at;
                while (feed < end && buffer[feed] != '\n') {
                    feed++;
                }
                line.write(buffer, at, Math.min(feed - at, limit - line.size()));
                length += feed - at;
                at = feed;
                if (feed < end) {
                    at++;
                    length++;
                    return true;
                }
            }
        }

        private boolean fill() throws UnreadableException {
            try {
                at = 0;
                end = Math.max(0, in.read(buffer, 0, buffer.length));
                return end > 0;
            } catch (IOException e) {
                throw new UnreadableException();
            }
        }

        /** The bytes of the line, without its end. */
        byte[] line() {
            return line.toByteArray();
        }

        /** How many bytes the line has taken, with its end. */
        long length() {
            return length;
        }
    }
}
