package org.openfex.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.openfex.Fex;

/** What tests do in a process of its own: one that can be killed, or that has little memory. */
final class BulkChild {
    static final int RECORDS = 5_000;

    private BulkChild() {}

    static Process start(String task, String heap, String argument) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BulkChild.class.getName(),
                        task,
                        argument))
                .redirectErrorStream(true)
                .start();
    }

    static String errors(Process child) throws IOException {
        return new String(child.getInputStream().readAllBytes(), UTF_8);
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("write")) {
            write(Path.of(arguments[1]));
        } else {
            System.out.println(read(Long.parseLong(arguments[1])));
        }
    }

    private static void write(Path file) throws IOException {
        Fex fex = Fex.create();
        byte[] line = BulkFiles.LINE.getBytes(UTF_8);
        while (true) {
            try (BulkWriter writer = BulkWriter.open(fex, file)) {
                for (int i = 0; i < RECORDS; i++) {
                    writer.append(line);
                }
                writer.complete();
            }
        }
    }

    private static BulkReport read(long records) {
        return BulkReader.builder(Fex.create())
                .threads(2)
                .requireTrailer(false)
                .tolerance(Tolerance.unlimited())
                .build()
                .read(new Lines(records), line -> {});
    }

    /** So many short lines, made as they are read. */
    private static final class Lines extends InputStream {
        private static final byte[] LINE = {'[', ']', '\n'};

        private final long size;
        private long at;

        Lines(long records) {
            this.size = records * LINE.length;
        }

        @Override
        public int read() {
            return at < size ? LINE[(int) (at++ % LINE.length)] : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (at >= size) {
                return -1;
            }
            int count = (int) Math.min(length, size - at);
            for (int i = 0; i < count; i++) {
                bytes[offset + i] = (byte) read();
            }
            return count;
        }
    }
}
