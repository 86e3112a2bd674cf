package org.openfex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openfex.io.WholeFile;
import org.openfex.model.Attachment;
import org.openfex.model.Message;
import org.openfex.report.Layer;
import org.openfex.report.Report;
import org.openfex.report.Sha256;

/** One reading of one package. Not thread-safe; used once. */
final class PackageReader {
    private final Fex fex;
    private final PackageLimits limits;
    private final @Nullable Path directory;
    private final Report.Collector report;

    private byte @Nullable [] document;
    private @Nullable Reading reading;
    private final List<Attachment> attachments = new ArrayList<>();
    /** The copies by digest: under names of their own until the whole package has been judged. */
    private final Map<String, Path> staged = new TreeMap<>();

    private final Map<String, Path> files = new TreeMap<>();

    PackageReader(Fex fex, PackageLimits limits, @Nullable Path directory) {
        this.fex = fex;
        this.limits = limits;
        this.directory = directory;
        this.report = fex.report().ran(Layer.SYNTAX);
    }

    PackageReading read(Path file) {
        try {
            if (!Files.exists(file)) {
                throw PackageFault.of("input-not-found");
            }
            if (Files.isDirectory(file)) {
                throw PackageFault.of("input-directory");
            }
            if (!Files.isRegularFile(file)) {
                // A pipe or device has no end to begin with.
                throw PackageFault.of("input-unreadable");
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                judge(PackageArchive.open(channel, limits));
            }
            publish();
        } catch (PackageFault e) {
            refuse(e);
        } catch (IOException | SecurityException e) {
            refuse(PackageFault.of("input-unreadable"));
        } finally {
            staged.values().forEach(WholeFile::discard);
        }
        return result();
    }

    /** Ends the reading of something that could not even be kept. */
    PackageReading refused(PackageFault fault) {
        refuse(fault);
        return result();
    }

    private void refuse(PackageFault fault) {
        report.add(fault.finding(fex));
        attachments.clear();
    }

    private PackageReading result() {
        return new PackageReading(report.build(), reading, document, attachments, files);
    }

    private void judge(PackageArchive archive) throws IOException {
        for (PackageArchive.Entry entry : archive.entries()) {
            if (entry.isMessage()) {
                readMessage(archive, entry);
            }
        }
        if (reading == null || !reading.isValid()) {
            // What an invalid message says of its attachments is nothing to hold them against.
            return;
        }
        Message message = reading.message().orElseThrow();
        Set<String> held = new HashSet<>();
        for (PackageArchive.Entry entry : archive.entries()) {
            if (!entry.isMessage()) {
                readAttachment(archive, entry, message);
                held.add(entry.digest());
            }
        }
        for (int i = 0; i < message.attachments().size(); i++) {
            Attachment attachment = message.attachments().get(i);
            if (held.contains(attachment.sha256())) {
                attachments.add(attachment);
            } else if (attachment.content() == null && attachment.location() == null) {
                report.add(fex.finding("package-attachment-missing", "/attachments/" + i, Map.of()));
            }
        }
        if (report.hasErrors()) {
            attachments.clear();
        }
    }

    private void readMessage(PackageArchive archive, PackageArchive.Entry entry) throws IOException {
        int limit = fex.limits().maxBytes();
        if (entry.size() > limit) {
            throw PackageFault.limit("message-too-large", limit);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        archive.copy(entry, bytes);
        document = bytes.toByteArray();
        reading = fex.inspect(document);
    }

    private void readAttachment(PackageArchive archive, PackageArchive.Entry entry, Message message)
            throws IOException {
        MessageDigest digest = Sha256.digest();
        try (Copy copy = new Copy(digest, stage(entry.digest()))) {
            archive.copy(entry, copy);
        }
        List<String> pointers = new ArrayList<>();
        for (int i = 0; i < message.attachments().size(); i++) {
            Attachment attachment = message.attachments().get(i);
            if (attachment.sha256().equals(entry.digest())) {
                pointers.add("/attachments/" + i);
                if (attachment.size() != entry.size()) {
                    report.add(fex.finding("package-size-differs", "/attachments/" + i + "/size", Map.of()));
                }
            }
        }
        if (pointers.isEmpty()) {
            report.add(PackageFault.ofEntry("package-attachment-unnamed", entry.number())
                    .finding(fex));
        }
        if (!Sha256.of(digest).equals(entry.digest())) {
            for (String pointer : pointers) {
                report.add(fex.finding("package-digest-differs", pointer + "/sha256", Map.of()));
            }
        }
    }

    private @Nullable Path stage(String digest) throws PackageFault {
        if (directory == null || report.hasErrors()) {
            // Nothing of a package with an error is kept.
            return null;
        }
        try {
            Path part = WholeFile.temporary(directory);
            staged.put(digest, part);
            return part;
        } catch (IOException | SecurityException e) {
            throw PackageFault.of("package-output-failed");
        }
    }

    /** Gives the copies their names, now that nothing speaks against any of them. */
    private void publish() throws PackageFault {
        if (directory == null || attachments.isEmpty()) {
            return;
        }
        try {
            for (Map.Entry<String, Path> part : staged.entrySet()) {
                Path file = directory.resolve(part.getKey());
                WholeFile.publish(part.getValue(), file);
                files.put(part.getKey(), file);
            }
        } catch (IOException | SecurityException e) {
            files.clear();
            throw PackageFault.of("package-output-failed");
        }
        WholeFile.force(directory);
    }

    /** Takes the bytes of an attachment: for its digest always, for a file where one is wanted. */
    private static final class Copy extends OutputStream {
        private final MessageDigest digest;
        private final @Nullable FileChannel file;

        Copy(MessageDigest digest, @Nullable Path part) throws PackageFault {
            this.digest = digest;
            try {
                this.file = part == null ? null : FileChannel.open(part, StandardOpenOption.WRITE);
            } catch (IOException e) {
                throw PackageFault.of("package-output-failed");
            }
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            digest.update(bytes, offset, length);
            if (file == null) {
                return;
            }
            try {
                ByteBuffer chunk = ByteBuffer.wrap(bytes, offset, length);
                while (chunk.hasRemaining()) {
                    file.write(chunk);
                }
            } catch (IOException e) {
                // Told apart from a package that cannot be read.
                throw PackageFault.of("package-output-failed");
            }
        }

        @Override
        public void close() throws IOException {
            if (file == null) {
                return;
            }
            try (file) {
                file.force(true);
            } catch (IOException e) {
                throw PackageFault.of("package-output-failed");
            }
        }
    }
}
