package org.openfex;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The strict reader of the zip file that a package is.
 *
 * <p>A zip file says everything twice, in a header before each entry and in the directory at its end, and readers differ in
 * what they believe. This one demands that every byte of the file belongs to exactly one header, entry or record, in
 * order, and that both headers of an entry agree. Such a file has one reading only, whichever end a reader starts from.
 * All headers are judged, and all bounds are kept, before the first byte of content is unpacked. Not thread-safe.
 */
final class PackageArchive {
    private static final int ENCRYPTED = 0x2041;
    private static final int DESCRIPTOR = 0x0008;
    /** How hard the compressor tried, a descriptor behind the data, a name in UTF-8: nothing else may be asked for. */
    private static final int KNOWN_FLAGS = 0x0006 | DESCRIPTOR | 0x0800;

    private static final int MODE_TYPE = 0xF000;
    private static final int REGULAR_FILE = 0x8000;
    /** The MS-DOS attributes of a directory and of a volume label. */
    private static final int NOT_A_FILE = 0x0018;

    private final FileChannel channel;
    private final PackageLimits limits;
    private final List<Entry> entries = new ArrayList<>();
    private long end;

    private PackageArchive(FileChannel channel, PackageLimits limits) {
        this.channel = channel;
        this.limits = limits;
    }

    /**
     * An entry whose headers are in order.
     *
     * @param number its place in the directory, from 1
     * @param name the name, one of the two forms that a package has
     * @param start where its data begin
     */
    record Entry(int number, String name, int method, long crc, long compressed, long size, long start) {
        boolean isMessage() {
            return name.equals(PackageFormat.MESSAGE);
        }

        /** The digest that the name of an attachment's entry states. */
        String digest() {
            return name.substring(PackageFormat.ATTACHMENTS.length());
        }
    }

    /** Reads and judges all headers. */
    static PackageArchive open(FileChannel channel, PackageLimits limits) throws IOException {
        PackageArchive archive = new PackageArchive(channel, limits);
        archive.readHeaders();
        return archive;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Unpacks an entry: never more than its header states, and no less. */
    void copy(Entry entry, OutputStream out) throws IOException {
        CRC32 crc = new CRC32();
        if (entry.method() == PackageFormat.STORED) {
            copyStored(entry, crc, out);
        } else {
            inflate(entry, crc, out);
        }
        if (crc.getValue() != entry.crc()) {
            throw PackageFault.ofEntry("package-content-malformed", entry.number());
        }
    }

    private void copyStored(Entry entry, CRC32 crc, OutputStream out) throws IOException {
        byte[] chunk = new byte[PackageFormat.BUFFER];
        long done = 0;
        while (done < entry.size()) {
            int length = (int) Math.min(chunk.length, entry.size() - done);
            fill(ByteBuffer.wrap(chunk, 0, length), entry.start() + done);
            crc.update(chunk, 0, length);
            out.write(chunk, 0, length);
            done += length;
        }
    }

    private void inflate(Entry entry, CRC32 crc, OutputStream out) throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            byte[] chunk = new byte[PackageFormat.BUFFER];
            long taken = 0;
            long given = 0;
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    int next = (int) Math.min(PackageFormat.BUFFER, entry.compressed() - taken);
                    require(next > 0, entry);
                    inflater.setInput(bytes(entry.start() + taken, next));
                    taken += next;
                }
                int length = inflater.inflate(chunk);
                given += length;
                require(given <= entry.size() && !inflater.needsDictionary(), entry);
                crc.update(chunk, 0, length);
                out.write(chunk, 0, length);
            }
            // Neither may the data be shorter than the header says, nor may anything be hidden behind their end.
            require(taken == entry.compressed() && inflater.getRemaining() == 0 && given == entry.size(), entry);
        } catch (DataFormatException e) {
            throw PackageFault.ofEntry("package-content-malformed", entry.number());
        } finally {
            inflater.end();
        }
    }

    private static void require(boolean condition, Entry entry) throws PackageFault {
        if (!condition) {
            throw PackageFault.ofEntry("package-content-malformed", entry.number());
        }
    }

    private void readHeaders() throws IOException {
        long length = channel.size();
        if (length > limits.maxPackageBytes()) {
            throw PackageFault.limit("package-too-large", limits.maxPackageBytes());
        }
        end = findEnd(length);
        ByteBuffer record = read(end, PackageFormat.END_LENGTH);
        int count = u16(record, 10);
        long directorySize = u32(record, 12);
        long directory = u32(record, 16);
        if (count == PackageFormat.ELSEWHERE_16
                || directorySize == PackageFormat.ELSEWHERE_32
                || directory == PackageFormat.ELSEWHERE_32
                || signature(end - PackageFormat.ZIP64_LOCATOR_LENGTH) == PackageFormat.ZIP64_LOCATOR_SIGNATURE) {
            throw PackageFault.of("package-zip64");
        }
        // One volume, and a directory that ends where the end record begins.
        if (u16(record, 4) != 0 || u16(record, 6) != 0 || u16(record, 8) != count || directory + directorySize != end) {
            throw PackageFault.of("package-layout");
        }
        if (count > limits.maxEntries()) {
            throw PackageFault.limit("package-entries-too-many", limits.maxEntries());
        }
        readDirectory(count, directory);
        if (entries.stream().noneMatch(Entry::isMessage)) {
            throw PackageFault.of("package-message-missing");
        }
    }

    /** The end record must be the last 22 bytes: a comment would be content that nobody judges. */
    private long findEnd(long length) throws IOException {
        long last = length - PackageFormat.END_LENGTH;
        if (signature(last) == PackageFormat.END_SIGNATURE && u16(read(last, PackageFormat.END_LENGTH), 20) == 0) {
            return last;
        }
        // Refused in any case; only to say why.
        int tail = (int) Math.min(length, PackageFormat.END_LENGTH + PackageFormat.ELSEWHERE_16);
        ByteBuffer bytes = read(length - tail, tail);
        for (int i = tail - PackageFormat.END_LENGTH; i >= 0; i--) {
            if (bytes.getInt(i) == PackageFormat.END_SIGNATURE) {
                throw PackageFault.of("package-trailing-content");
            }
        }
        throw PackageFault.of(signature(0) == PackageFormat.LOCAL_SIGNATURE ? "package-truncated" : "package-not-zip");
    }

    private void readDirectory(int count, long directory) throws IOException {
        Set<String> names = new HashSet<>();
        long place = directory;
        long next = 0;
        long total = 0;
        ByteBuffer header = header(place, 1, count);
        for (int number = 1; number <= count; number++) {
            String name = name(header, place, number);
            judge(header, name, number);
            if (!names.add(name)) {
                throw PackageFault.ofEntry("package-entry-repeated", number);
            }
            Entry entry = entry(header, name, number);
            total += entry.size();
            if (total > limits.maxTotalBytes()) {
                throw PackageFault.limit("package-total-too-large", limits.maxTotalBytes());
            }
            if (number == 1 && u32(header, 42) != 0) {
                // Something stands before the first entry: a program, or a file of another format.
                throw PackageFault.of("package-layout");
            }
            place += PackageFormat.CENTRAL_LENGTH + u16(header, 28);
            ByteBuffer following = header(place, number + 1, count);
            next = number < count ? u32(following, 42) : directory;
            compareLocal(header, entry, next);
            entries.add(entry);
            header = following;
        }
        if (place != end || next != directory) {
            throw PackageFault.of("package-layout");
        }
    }

    /** The header of an entry in the directory; an empty one behind the last. */
    private ByteBuffer header(long place, int number, int count) throws IOException {
        if (number > count) {
            return ByteBuffer.allocate(0);
        }
        if (place + PackageFormat.CENTRAL_LENGTH > end || signature(place) != PackageFormat.CENTRAL_SIGNATURE) {
            throw PackageFault.of("package-layout");
        }
        return read(place, PackageFormat.CENTRAL_LENGTH);
    }

    private String name(ByteBuffer header, long place, int number) throws IOException {
        int length = u16(header, 28);
        long start = place + PackageFormat.CENTRAL_LENGTH;
        if (start + length > end) {
            throw PackageFault.of("package-layout");
        }
        String name = text(start, length);
        if (isUnsafe(name)) {
            throw PackageFault.ofEntry("package-name-unsafe", number);
        }
        if (u16(header, 30) != 0 || u16(header, 32) != 0) {
            // An extra field can replace the name or the size, and both can hide content.
            throw PackageFault.ofEntry("package-entry-extra", number);
        }
        return name;
    }

    /** Names the entries that somebody made to harm, not only ones that do not belong here. */
    private static boolean isUnsafe(String name) {
        if (name.isEmpty() || name.startsWith("/") || name.matches("(?s)[A-Za-z]:.*")) {
            return true;
        }
        if (name.chars().anyMatch(c -> c < ' ' || c == '\\' || c == 0x7F)) {
            return true;
        }
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        for (String segment : path.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                return true;
            }
        }
        return false;
    }

    private void judge(ByteBuffer header, String name, int number) throws PackageFault {
        long attributes = u32(header, 38);
        int type = (int) (attributes >>> 16) & MODE_TYPE;
        if (name.endsWith("/") || (type != 0 && type != REGULAR_FILE) || (attributes & NOT_A_FILE) != 0) {
            throw PackageFault.ofEntry("package-entry-not-file", number);
        }
        if (!name.equals(PackageFormat.MESSAGE)
                && !(name.startsWith(PackageFormat.ATTACHMENTS)
                        && PackageFormat.isDigest(name.substring(PackageFormat.ATTACHMENTS.length())))) {
            throw PackageFault.ofEntry("package-entry-unexpected", number);
        }
        int flags = u16(header, 8);
        int method = u16(header, 10);
        if ((flags & ENCRYPTED) != 0) {
            throw PackageFault.ofEntry("package-encrypted", number);
        }
        // Nobody who reads from the front can tell where stored data end that have their size behind them.
        if ((flags & ~KNOWN_FLAGS) != 0
                || (method != PackageFormat.STORED && method != PackageFormat.DEFLATED)
                || (method == PackageFormat.STORED && (flags & DESCRIPTOR) != 0)) {
            throw PackageFault.ofEntry("package-method-unsupported", number);
        }
        if (u16(header, 34) != 0) {
            throw PackageFault.of("package-layout");
        }
    }

    private Entry entry(ByteBuffer header, String name, int number) throws PackageFault {
        long compressed = u32(header, 20);
        long size = u32(header, 24);
        if (compressed == PackageFormat.ELSEWHERE_32 || size == PackageFormat.ELSEWHERE_32) {
            throw PackageFault.of("package-zip64");
        }
        int method = u16(header, 10);
        if (method == PackageFormat.STORED && compressed != size) {
            throw PackageFault.ofEntry("package-content-malformed", number);
        }
        if (size > limits.maxFileBytes()) {
            throw PackageFault.limit("package-file-too-large", number, limits.maxFileBytes());
        }
        if (size > PackageLimits.RATIO_FREE_BYTES && size / limits.maxRatio() > compressed) {
            throw PackageFault.limit("package-ratio-too-high", number, limits.maxRatio());
        }
        long start = u32(header, 42) + PackageFormat.LOCAL_LENGTH + name.length();
        return new Entry(number, name, method, u32(header, 16), compressed, size, start);
    }

    /**
     * Compares the header before the data with that of the directory.
     *
     * @param next where the entry, its descriptor included, must end
     */
    private void compareLocal(ByteBuffer central, Entry entry, long next) throws IOException {
        long place = entry.start() - PackageFormat.LOCAL_LENGTH - entry.name().length();
        long dataEnd = entry.start() + entry.compressed();
        boolean described = (u16(central, 8) & DESCRIPTOR) != 0;
        long behind = next - dataEnd;
        if (described ? behind != 12 && behind != 16 : behind != 0) {
            throw PackageFault.of("package-layout");
        }
        ByteBuffer local = read(place, PackageFormat.LOCAL_LENGTH);
        if (local.getInt(0) != PackageFormat.LOCAL_SIGNATURE) {
            throw PackageFault.ofEntry("package-headers-differ", entry.number());
        }
        if (u16(local, 28) != 0) {
            throw PackageFault.ofEntry("package-entry-extra", entry.number());
        }
        boolean same = u16(local, 26) == entry.name().length()
                && text(place + PackageFormat.LOCAL_LENGTH, entry.name().length())
                        .equals(entry.name())
                // Flags, method, time and date.
                && local.getLong(6) == central.getLong(8)
                && (described ? isBlank(local) && isDescriptor(entry, dataEnd, behind) : isSame(local, 14, entry));
        if (!same) {
            throw PackageFault.ofEntry("package-headers-differ", entry.number());
        }
    }

    private static boolean isBlank(ByteBuffer local) {
        return local.getInt(14) == 0 && local.getInt(18) == 0 && local.getInt(22) == 0;
    }

    private boolean isDescriptor(Entry entry, long place, long length) throws IOException {
        ByteBuffer descriptor = read(place, (int) length);
        int values = (int) length - 12;
        return (values == 0 || descriptor.getInt(0) == PackageFormat.DESCRIPTOR_SIGNATURE)
                && isSame(descriptor, values, entry);
    }

    private static boolean isSame(ByteBuffer header, int at, Entry entry) {
        return u32(header, at) == entry.crc()
                && u32(header, at + 4) == entry.compressed()
                && u32(header, at + 8) == entry.size();
    }

    /** The four bytes at a place as a signature; 0, which is none, where there are not four. */
    private int signature(long place) throws IOException {
        return place < 0 || place + 4 > channel.size() ? 0 : read(place, 4).getInt(0);
    }

    private ByteBuffer read(long place, int length) throws IOException {
        return ByteBuffer.wrap(bytes(place, length)).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A name as it stands; every byte is a character, so that none is lost. */
    private String text(long place, int length) throws IOException {
        return new String(bytes(place, length), ISO_8859_1);
    }

    private byte[] bytes(long place, int length) throws IOException {
        byte[] bytes = new byte[length];
        fill(ByteBuffer.wrap(bytes), place);
        return bytes;
    }

    private void fill(ByteBuffer bytes, long place) throws IOException {
        long next = place;
        while (bytes.hasRemaining()) {
            int count = channel.read(bytes, next);
            if (count < 0) {
                // The headers point beyond the end, or somebody cuts the file while it is read.
                throw PackageFault.of("package-truncated");
            }
            next += count;
        }
    }

    private static int u16(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private static long u32(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }
}
