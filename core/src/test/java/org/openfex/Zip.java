package org.openfex;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Makes zip files by hand, sound ones and such that no tool would make. */
final class Zip {
    private final List<Part> parts = new ArrayList<>();
    byte[] before = {};
    byte[] between = {};
    byte[] after = {};
    String comment = "";
    int countStated = -1;
    int volume;

    /** One entry; every field can be spoilt for one header or both. */
    static final class Part {
        String name;
        String localName;
        byte[] data;
        int flags;
        int method;
        int localMethod = -1;
        long crc;
        long size;
        long localSize = -1;
        long compressed;
        long attributes;
        int volume;
        byte[] extra = {};
        byte[] localExtra = {};
        String comment = "";
        byte[] descriptor = {};
        boolean blankLocal;

        Part(String name, byte[] content, boolean deflated) {
            this.name = name;
            this.localName = name;
            CRC32 checksum = new CRC32();
            checksum.update(content);
            this.crc = checksum.getValue();
            this.size = content.length;
            this.method = deflated ? 8 : 0;
            this.data = deflated ? deflate(content) : content;
            this.compressed = data.length;
        }

        Part describe(boolean signature) {
            ByteBuffer bytes = ByteBuffer.allocate(signature ? 16 : 12).order(ByteOrder.LITTLE_ENDIAN);
            if (signature) {
                bytes.putInt(0x08074b50);
            }
            bytes.putInt((int) crc).putInt((int) compressed).putInt((int) size);
            descriptor = bytes.array();
            flags |= 8;
            blankLocal = true;
            return this;
        }
    }

    Part add(String name, byte[] content, boolean deflated) {
        return add(new Part(name, content, deflated));
    }

    Part add(Part part) {
        parts.add(part);
        return part;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before);
        List<Integer> offsets = new ArrayList<>();
        for (Part part : parts) {
            offsets.add(out.size());
            byte[] name = part.localName.getBytes(ISO_8859_1);
            boolean blank = part.blankLocal;
            out.writeBytes(little(30)
                    .putInt(0x04034b50)
                    .putShort((short) 20)
                    .putShort((short) part.flags)
                    .putShort((short) (part.localMethod < 0 ? part.method : part.localMethod))
                    .putInt(0x00210000)
                    .putInt(blank ? 0 : (int) part.crc)
                    .putInt(blank ? 0 : (int) part.compressed)
                    .putInt(blank ? 0 : (int) (part.localSize < 0 ? part.size : part.localSize))
                    .putShort((short) name.length)
                    .putShort((short) part.localExtra.length)
                    .array());
            out.writeBytes(name);
            out.writeBytes(part.localExtra);
            out.writeBytes(part.data);
            out.writeBytes(part.descriptor);
        }
        out.writeBytes(between);
        int directory = out.size();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            byte[] name = part.name.getBytes(ISO_8859_1);
            out.writeBytes(little(46)
                    .putInt(0x02014b50)
                    .putShort((short) 20)
                    .putShort((short) 20)
                    .putShort((short) part.flags)
                    .putShort((short) part.method)
                    .putInt(0x00210000)
                    .putInt((int) part.crc)
                    .putInt((int) part.compressed)
                    .putInt((int) part.size)
                    .putShort((short) name.length)
                    .putShort((short) part.extra.length)
                    .putShort((short) part.comment.length())
                    .putShort((short) part.volume)
                    .putShort((short) 0)
                    .putInt((int) part.attributes)
                    .putInt(offsets.get(i))
                    .array());
            out.writeBytes(name);
            out.writeBytes(part.extra);
            out.writeBytes(part.comment.getBytes(ISO_8859_1));
        }
        int count = countStated < 0 ? parts.size() : countStated;
        out.writeBytes(little(22)
                .putInt(0x06054b50)
                .putShort((short) volume)
                .putShort((short) 0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt(out.size() - directory)
                .putInt(directory)
                .putShort((short) comment.length())
                .array());
        out.writeBytes(comment.getBytes(ISO_8859_1));
        out.writeBytes(after);
        return out.toByteArray();
    }

    static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] room = new byte[content.length + 100];
        int length = deflater.deflate(room);
        deflater.end();
        return Arrays.copyOf(room, length);
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
