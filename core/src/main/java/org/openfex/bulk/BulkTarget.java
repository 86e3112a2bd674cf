package org.openfex.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.openfex.io.WholeFile;

/** Where a bulk file is written to: bytes one after the other, which become the file only when they are published. */
interface BulkTarget {
    /** Writes all of a part of the array. */
    void write(byte[] bytes, int offset, int length) throws IOException;

    /** Makes what was written the file. */
    void publish() throws IOException;

    /** Leaves nothing behind that was not published. */
    void discard();

    /** A file, which appears as a whole or not at all. */
    static BulkTarget of(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("a bulk file stands in a directory");
        }
        Path part = WholeFile.temporary(folder);
        FileChannel channel;
        try {
            channel = FileChannel.open(part, StandardOpenOption.WRITE);
        } catch (IOException e) {
            WholeFile.discard(part);
            throw e;
        }
        return new BulkTarget() {
            private @Nullable Path open = part;

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                ByteBuffer rest = ByteBuffer.wrap(bytes, offset, length);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
            }

            @Override
            public void publish() throws IOException {
                channel.force(true);
                channel.close();
                WholeFile.publish(part, file);
                open = null;
                WholeFile.force(folder);
            }

            @Override
            public void discard() {
                try {
                    channel.close();
                } catch (IOException e) {
                    // It is thrown away in any case.
                    return;
                } finally {
                    WholeFile.discard(open);
                }
            }
        };
    }

    /** A stream of the caller, who says what becomes of it. */
    static BulkTarget of(OutputStream out) {
        return new BulkTarget() {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void publish() throws IOException {
                out.flush();
            }

            @Override
            public void discard() {
                // What has left for a stream cannot be taken back; without a trailer no reader takes it for a bulk
                // file.
            }
        };
    }
}
