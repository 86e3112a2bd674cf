package org.openfex;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.io.WholeFile;
import org.openfex.model.Attachment;
import org.openfex.model.Message;
import org.openfex.report.InvalidMessageException;
import org.openfex.report.Sha256;

/**
 * Writes and reads messages that travel together with their attachments, as a package (clause 2.16 of FEX).
 *
 * <pre>{@code
 * MessagePackage packages = MessagePackage.of(fex);
 * packages.write(message, attachment -> Files.newInputStream(photos.get(attachment.id())), target);
 *
 * PackageReading reading = packages.read(file, directory); // never throws for bad data
 * if (reading.isValid()) {
 *     for (Attachment attachment : reading.attachments()) {
 *         Path copy = reading.file(attachment).orElseThrow();
 *     }
 * }
 * }</pre>
 *
 * <p>A package is a zip file with the entry {@code message.fex.json} and an entry {@code attachments/DIGEST} for each
 * file, named by the SHA-256 digest of its bytes and by nothing else: no name that a document brings ever becomes a path.
 * Media type: {@code application/vnd.fex+zip}; extension: {@code .fex.zip}. Immutable and thread-safe.
 */
public final class MessagePackage {
    private final Fex fex;
    private final PackageLimits limits;

    private MessagePackage(Fex fex, PackageLimits limits) {
        this.fex = Objects.requireNonNull(fex, "fex");
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Gives packages with the limits that the standard recommends.
     *
     * @param fex the library that reads and writes the messages, with its limits, policy and language
     * @return packages, ready for use
     */
    public static MessagePackage of(Fex fex) {
        return of(fex, PackageLimits.standard());
    }

    /**
     * Gives packages with limits of the caller's own.
     *
     * @param fex the library that reads and writes the messages, with its limits, policy and language
     * @param limits how much of a package is read and written
     * @return packages, ready for use
     */
    public static MessagePackage of(Fex fex, PackageLimits limits) {
        return new MessagePackage(fex, limits);
    }

    /**
     * Writes a message and its attachments. The target appears as a whole, in place of a file that is there, or not at
     * all: the package is written under another name beside it, verified, forced to the medium and then moved. Equal
     * messages and files give equal bytes. Only the owner can read the file, where the file system knows owners.
     *
     * @param message the message
     * @param source where the bytes of the attachments come from. What it throws that is no IOException comes through
     * @param target the path of the package, in a directory that exists
     * @throws InvalidMessageException if the message is not valid, the bytes of an attachment are not of the size and
     *     digest that the message states, a source fails, the package would exceed the limits, or the target cannot be
     *     written. It carries the report; nothing is left behind
     */
    public void write(Message message, AttachmentSource source, Path target) {
        write(message, fex.write(message), source, target);
    }

    /**
     * Writes a message that is held as bytes, and its attachments: for a relay, which passes on the bytes as they came.
     *
     * @param document the bytes of one message
     * @param source where the bytes of the attachments come from. What it throws that is no IOException comes through
     * @param target the path of the package, in a directory that exists
     * @throws InvalidMessageException as {@link #write(Message, AttachmentSource, Path)} does
     */
    public void write(byte[] document, AttachmentSource source, Path target) {
        byte[] bytes = document.clone();
        write(fex.read(bytes), bytes, source, target);
    }

    /**
     * Reads and judges a package without copying anything. Never throws for bad data.
     *
     * @param file the path of a package
     * @return the report, the message, and the attachments that are there
     */
    public PackageReading read(Path file) {
        return new PackageReader(fex, limits, null).read(file);
    }

    /**
     * Reads and judges a package, and copies its attachments. They are copied only when package and message are valid, each
     * under the digest of its bytes, in place of a file of that name; nothing else is left in the directory. Never throws
     * for bad data.
     *
     * @param file the path of a package
     * @param directory a directory that exists and that nobody else can write to
     * @return the report, the message, and the attachments with their copies
     */
    public PackageReading read(Path file, Path directory) {
        return new PackageReader(fex, limits, Objects.requireNonNull(directory, "directory")).read(file);
    }

    /**
     * Reads and judges a package that a stream gives, and copies its attachments as {@link #read(Path, Path)} does. The
     * package, up to one byte more than the limit of size, stands in the directory while it is read. Does not close the
     * stream.
     *
     * @param content the stream of one package
     * @param directory a directory that exists and that nobody else can write to
     * @return the report, the message, and the attachments with their copies
     */
    public PackageReading read(InputStream content, Path directory) {
        PackageReader reader = new PackageReader(fex, limits, Objects.requireNonNull(directory, "directory"));
        Path kept = null;
        try {
            kept = WholeFile.temporary(directory);
            keep(content, kept);
        } catch (PackageFault e) {
            WholeFile.discard(kept);
            return reader.refused(e);
        } catch (IOException | SecurityException e) {
            WholeFile.discard(kept);
            return reader.refused(PackageFault.of("package-output-failed"));
        } catch (RuntimeException | Error e) {
            // The stream is the caller's, and so is what it throws.
            WholeFile.discard(kept);
            throw e;
        }
        try {
            return reader.read(kept);
        } finally {
            WholeFile.discard(kept);
        }
    }

    private void keep(InputStream content, Path kept) throws IOException {
        byte[] chunk = new byte[PackageFormat.BUFFER];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(kept)) {
            for (int length = next(content, chunk); length >= 0; length = next(content, chunk)) {
                size += length;
                if (size > limits.maxPackageBytes()) {
                    throw PackageFault.limit("package-too-large", limits.maxPackageBytes());
                }
                out.write(chunk, 0, length);
            }
        }
    }

    private static int next(InputStream content, byte[] chunk) throws PackageFault {
        try {
            return content.read(chunk);
        } catch (IOException e) {
            throw PackageFault.of("input-unreadable");
        }
    }

    private void write(Message message, byte[] document, AttachmentSource source, Path target) {
        Path folder = target.toAbsolutePath().getParent();
        Path part = null;
        try {
            if (folder == null) {
                throw PackageFault.of("package-output-failed");
            }
            part = WholeFile.temporary(folder);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                PackageOutput out = new PackageOutput(channel, limits);
                fill(out, message, document, source);
                out.finish();
                channel.force(true);
            }
            WholeFile.publish(part, target);
            WholeFile.force(folder);
        } catch (PackageFault e) {
            throw invalid(e);
        } catch (IOException | SecurityException e) {
            throw invalid(PackageFault.of("package-output-failed"));
        } finally {
            WholeFile.discard(part);
        }
    }

    private void fill(PackageOutput out, Message message, byte[] document, AttachmentSource source) throws IOException {
        long total = document.length;
        int entries = 1;
        checkBounds(document.length, total, entries);
        out.add(PackageFormat.MESSAGE, new ByteArrayInputStream(document), document.length);
        Set<String> asked = new HashSet<>();
        for (int i = 0; i < message.attachments().size(); i++) {
            Attachment attachment = message.attachments().get(i);
            if (attachment.content() != null || !asked.add(attachment.sha256())) {
                continue;
            }
            String pointer = "/attachments/" + i;
            try (Verified content = open(source, attachment, pointer)) {
                if (content == null) {
                    continue;
                }
                total += attachment.size();
                entries++;
                checkBounds(attachment.size(), total, entries);
                out.add(PackageFormat.ATTACHMENTS + attachment.sha256(), content, attachment.size());
            }
        }
    }

    private void checkBounds(long size, long total, int entries) throws PackageFault {
        if (size > limits.maxFileBytes()) {
            throw PackageFault.limit("package-file-too-large", entries, limits.maxFileBytes());
        }
        if (total > limits.maxTotalBytes()) {
            throw PackageFault.limit("package-total-too-large", limits.maxTotalBytes());
        }
        if (entries > limits.maxEntries()) {
            throw PackageFault.limit("package-entries-too-many", limits.maxEntries());
        }
    }

    private static @Nullable Verified open(AttachmentSource source, Attachment attachment, String pointer)
            throws PackageFault {
        InputStream content;
        try {
            content = source.open(attachment);
        } catch (IOException e) {
            throw new PackageFault("package-source-failed", pointer, Map.of());
        }
        return content == null ? null : new Verified(content, attachment, pointer);
    }

    private InvalidMessageException invalid(PackageFault fault) {
        return new InvalidMessageException(fex.report().add(fault.finding(fex)).build());
    }

    /** Gives the limits. */
    @Override
    public String toString() {
        return "MessagePackage[" + limits + "]";
    }

    /** The bytes of an attachment, verified as they pass: a stream that ends has given what the message states. */
    private static final class Verified extends FilterInputStream {
        private final Attachment attachment;
        private final String pointer;
        private final MessageDigest digest = Sha256.digest();
        private long size;
        private boolean ended;

        Verified(InputStream content, Attachment attachment, String pointer) {
            super(content);
            this.attachment = attachment;
            this.pointer = pointer;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (ended) {
                return -1;
            }
            int count = next(bytes, offset, length);
            if (count < 0) {
                ended = true;
                requireSize(size == attachment.size());
                if (!Sha256.of(digest).equals(attachment.sha256())) {
                    throw new PackageFault("package-digest-differs", pointer + "/sha256", Map.of());
                }
                return -1;
            }
            digest.update(bytes, offset, count);
            size += count;
            requireSize(size <= attachment.size());
            return count;
        }

        private int next(byte[] bytes, int offset, int length) throws PackageFault {
            try {
                return in.read(bytes, offset, length);
            } catch (IOException e) {
                throw failed();
            }
        }

        @Override
        public void close() throws IOException {
            try {
                in.close();
            } catch (IOException e) {
                throw failed();
            }
        }

        private void requireSize(boolean condition) throws PackageFault {
            if (!condition) {
                throw new PackageFault("package-size-differs", pointer + "/size", Map.of());
            }
        }

        private PackageFault failed() {
            return new PackageFault("package-source-failed", pointer, Map.of());
        }
    }
}
