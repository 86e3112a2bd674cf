package org.openfex;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes the zip file that a package is, into a new file.
 *
 * <p>Everything is stored: photographs, films and scans hardly compress, and the bytes depend on no compressor, so that
 * equal content gives equal packages everywhere. Not thread-safe.
 */
final class PackageOutput {
    private static final int VERSION = 20;
    /** 1 January 1980, 00:00, the first moment of zip: when a package was made is nobody's business. */
    private static final int DATE = 0x0021;

    private static final int CRC_IN_LOCAL = 14;

    private final FileChannel channel;
    private final PackageLimits limits;
    private final List<Written> entries = new ArrayList<>();
    private long place;

    PackageOutput(FileChannel channel, PackageLimits limits) {
        this.channel = channel;
        this.limits = limits;
    }

    private record Written(String name, long size, long crc, long offset) {}

    /**
     * Writes an entry.
     *
     * @param size how many bytes the content gives; the caller sees to it that it does
     */
    void add(String entryName, InputStream content, long size) throws IOException {
        byte[] name = entryName.getBytes(US_ASCII);
        long offset = place;
        // The checksum is known only behind the data, and is then put in.
        write(fields(PackageFormat.LOCAL_LENGTH, PackageFormat.LOCAL_SIGNATURE, 4, name, 0, size));
        write(ByteBuffer.wrap(name));
        CRC32 crc = new CRC32();
        byte[] chunk = new byte[PackageFormat.BUFFER];
        for (int length = content.read(chunk); length >= 0; length = content.read(chunk)) {
            crc.update(chunk, 0, length);
            write(ByteBuffer.wrap(chunk, 0, length));
        }
        writeAt(little(4).putInt((int) crc.getValue()).flip(), offset + CRC_IN_LOCAL);
        entries.add(new Written(entryName, size, crc.getValue(), offset));
    }

    /** Writes the directory. */
    void finish() throws IOException {
        long directory = place;
        for (Written entry : entries) {
            byte[] name = entry.name().getBytes(US_ASCII);
            ByteBuffer header = fields(
                    PackageFormat.CENTRAL_LENGTH, PackageFormat.CENTRAL_SIGNATURE, 6, name, entry.crc(), entry.size());
            header.putShort(4, (short) VERSION);
            header.putInt(42, (int) entry.offset());
            write(header);
            write(ByteBuffer.wrap(name));
        }
        ByteBuffer end = little(PackageFormat.END_LENGTH);
        end.putInt(0, PackageFormat.END_SIGNATURE);
        end.putShort(8, (short) entries.size());
        end.putShort(10, (short) entries.size());
        end.putInt(12, (int) (place - directory));
        end.putInt(16, (int) directory);
        write(end);
    }

    /** The fields that both headers have in the same order, from the version on. */
    private static ByteBuffer fields(int length, int signature, int version, byte[] name, long crc, long size) {
        return little(length)
                .putInt(0, signature)
                .putShort(version, (short) VERSION)
                .putShort(version + 4, (short) PackageFormat.STORED)
                .putShort(version + 8, (short) DATE)
                .putInt(version + 10, (int) crc)
                .putInt(version + 14, (int) size)
                .putInt(version + 18, (int) size)
                .putShort(version + 22, (short) name.length);
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(ByteBuffer bytes) throws IOException {
        int length = bytes.remaining();
        writeAt(bytes, place);
        place += length;
        if (place > limits.maxPackageBytes()) {
            throw PackageFault.limit("package-too-large", limits.maxPackageBytes());
        }
    }

    private void writeAt(ByteBuffer bytes, long position) throws IOException {
        long next = position;
        while (bytes.hasRemaining()) {
            next += channel.write(bytes, next);
        }
    }
}
