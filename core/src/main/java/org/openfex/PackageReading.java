package org.openfex;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openfex.model.Attachment;
import org.openfex.report.Report;

/**
 * What came of reading a {@link MessagePackage}: the report on the package, the reading of its message, and the
 * attachments that it holds.
 *
 * <p>Immutable and thread-safe.
 */
public final class PackageReading {
    private final Report report;
    private final @Nullable Reading reading;
    private final byte @Nullable [] document;
    private final List<Attachment> attachments;
    private final Map<String, Path> files;

    PackageReading(
            Report report,
            @Nullable Reading reading,
            byte @Nullable [] document,
            List<Attachment> attachments,
            Map<String, Path> files) {
        this.report = report;
        this.reading = reading;
        this.document = document;
        this.attachments = List.copyOf(attachments);
        this.files = Map.copyOf(files);
    }

    /**
     * Tells whether package and message are valid.
     *
     * @return true if neither report holds an error
     */
    public boolean isValid() {
        return report.isValid() && reading != null && reading.isValid();
    }

    /**
     * Gives the report on the package: the archive, its entries, and how they fit the message. What is to be said of the
     * message alone stands in the report of {@link #reading()}. Findings about an entry name it by its place in the
     * archive's directory, counted from 1; pointers are those of the message.
     *
     * @return the report
     */
    public Report report() {
        return report;
    }

    /**
     * Gives what came of reading the message.
     *
     * @return the reading; empty when the archive is not one whose message can be read
     */
    public Optional<Reading> reading() {
        return Optional.ofNullable(reading);
    }

    /**
     * Gives the bytes of the message as they stand in the package, to be kept or passed on.
     *
     * @return a copy of the bytes; empty exactly when {@link #reading()} is
     */
    public Optional<byte[]> document() {
        return Optional.ofNullable(document).map(bytes -> bytes.clone());
    }

    /**
     * Gives the attachments whose file the package holds, with the size and digest that the message states.
     *
     * @return the attachments in the order of the message; empty unless the package and its message are valid
     */
    public List<Attachment> attachments() {
        return attachments;
    }

    /**
     * Gives the copy of an attachment's file in the directory that the caller named. What is in a file is the sender's
     * word: the media type that the message states is not checked, and a file that is an archive is not opened.
     *
     * @param attachment an attachment of the message
     * @return the path of the copy, named by the digest of its bytes; empty when the package does not hold the file, was
     *     refused, or was read without a directory
     */
    public Optional<Path> file(Attachment attachment) {
        return attachments.contains(attachment)
                ? Optional.ofNullable(files.get(attachment.sha256()))
                : Optional.empty();
    }

    /** Gives the verdict and the number of findings, never content. */
    @Override
    public String toString() {
        return "PackageReading[" + report + ", " + reading + "]";
    }
}
