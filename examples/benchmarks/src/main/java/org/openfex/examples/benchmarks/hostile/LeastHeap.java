package org.openfex.examples.benchmarks.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.openfex.Fex;
import org.openfex.examples.benchmarks.jvm.Jvm;

/**
 * The least heap in which a fresh process reads a document, found by trying: the greatest live heap of a reading, and what the
 * library takes by itself. To look at the heap of a running process while it reads finds the peak only by luck.
 */
final class LeastHeap {
    private static final int MIB = 1024 * 1024;

    /** No process of Java runs in less. */
    private static final int NOTHING = 2;

    /** What needs more fails for another reason. */
    private static final int MOST = 2048;

    private final Path folder;
    private final int empty;

    /**
     * Measures what the library takes by itself.
     *
     * @param folder where documents are put for the processes that read them
     */
    LeastHeap(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.empty = megabytes("{}".getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes for the reading of a document, itself included, to within its size or 1 MiB, whichever is more. */
    long bytes(byte[] document) throws IOException, InterruptedException {
        return (long) (megabytes(document) - empty) * MIB + document.length;
    }

    private int megabytes(byte[] document) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("document.json"), document);
        int exact = Math.max(1, document.length / MIB);
        int tooLittle = NOTHING;
        int enough = 16;
        while (!reads(file, enough)) {
            tooLittle = enough;
            enough *= 2;
            if (enough > MOST) {
                throw new IllegalStateException("no process reads the document");
            }
        }
        while (enough - tooLittle > exact) {
            int middle = (tooLittle + enough) / 2;
            if (reads(file, middle)) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        Files.delete(file);
        return enough;
    }

    private static boolean reads(Path file, int megabytes) throws IOException, InterruptedException {
        return Jvm.code(Jvm.command(Stream.of(
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        Jvm.CLASS_PATH,
                        LeastHeap.class.getName(),
                        file.toString())))
                == 0;
    }

    /**
     * Reads one document, after small ones by which all that stays in memory is there.
     *
     * @param arguments the file of the document
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Fex fex = Fex.create();
        fex.inspect("{\"fex\":\"1.0\"}");
        fex.inspect("{\"fex\":\"1.7\"}");
        fex.inspect(ValidMessage.of(1));
        fex.inspect(Files.readAllBytes(Path.of(arguments[0])));
    }
}
