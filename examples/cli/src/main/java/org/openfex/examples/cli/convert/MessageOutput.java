package org.openfex.examples.cli.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.openfex.Fex;
import org.openfex.bulk.BulkWriter;
import org.openfex.examples.cli.io.OutputFile;

/** Where messages go: a line each on standard output or in a file, or a file each in a directory. */
interface MessageOutput extends AutoCloseable {

    /**
     * Writes a message.
     *
     * @param id its identifier
     * @param message its bytes, without line ends
     * @throws ClosedException when nobody reads any more
     */
    void write(String id, byte[] message) throws ClosedException;

    /** Puts what was written in its place. */
    void commit();

    @Override
    void close();

    /** The reader of standard output went away. */
    final class ClosedException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** {@return an output that keeps nothing} */
    static MessageOutput none() {
        return new MessageOutput() {
            @Override
            public void write(String id, byte[] message) {}

            @Override
            public void commit() {}

            @Override
            public void close() {}
        };
    }

    /** {@return standard output, a line each; the writer writes UTF-8} */
    static MessageOutput of(PrintWriter out) {
        return new MessageOutput() {
            @Override
            public void write(String id, byte[] message) throws ClosedException {
                out.print(new String(message, StandardCharsets.UTF_8) + "\n");
                if (out.checkError()) {
                    throw new ClosedException();
                }
            }

            @Override
            public void commit() {
                out.flush();
            }

            @Override
            public void close() {}
        };
    }

    /** {@return a file, a line each, valid or not} */
    static MessageOutput file(Path file, boolean force) {
        OutputFile output = OutputFile.open(file, force);
        return new MessageOutput() {
            @Override
            public void write(String id, byte[] message) {
                try {
                    OutputStream out = output.stream();
                    out.write(message);
                    out.write('\n');
                } catch (IOException e) {
                    throw OutputFile.unwritable(file);
                }
            }

            @Override
            public void commit() {
                output.commit();
            }

            @Override
            public void close() {
                output.close();
            }
        };
    }

    /** {@return a bulk file: a line each, and a trailer by which its readers can tell that it is whole} */
    static MessageOutput bulk(Fex fex, Path file, boolean force) {
        OutputFile.prepare(file, force);
        BulkWriter writer;
        try {
            writer = BulkWriter.open(fex, file);
        } catch (IOException e) {
            throw OutputFile.unwritable(file);
        }
        return new MessageOutput() {
            @Override
            public void write(String id, byte[] message) {
                try {
                    writer.write(message);
                } catch (IOException e) {
                    throw OutputFile.unwritable(file);
                }
            }

            @Override
            public void commit() {
                try {
                    writer.complete();
                } catch (IOException e) {
                    throw OutputFile.unwritable(file);
                }
            }

            @Override
            public void close() {
                writer.close();
            }
        };
    }

    /** {@return a directory, a file each, named by the identifier} */
    static MessageOutput directory(Path directory, boolean force) {
        return new MessageOutput() {
            private @Nullable OutputFile open;

            @Override
            public void write(String id, byte[] message) {
                Path file = directory.resolve(id + ".fex.json");
                open = OutputFile.open(file, force);
                try {
                    open.stream().write(message);
                } catch (IOException e) {
                    throw OutputFile.unwritable(file);
                }
                open.commit();
                open = null;
            }

            @Override
            public void commit() {}

            @Override
            public void close() {
                if (open != null) {
                    open.close();
                }
            }
        };
    }
}
