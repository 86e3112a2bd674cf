package org.openfex.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openfex.model.FexVersion;
import org.openfex.model.Message;
import org.openfex.report.Catalogue;
import org.openfex.report.Finding;
import org.openfex.wire.Wire;
import org.openfex.wire.WireLimits;

/**
 * How a message becomes bytes and back: the layers SYNTAX, SCHEMA and CONSTRAINT, without the rules. Programs use
 * {@code org.openfex.Fex}, which adds the rules and makes the report.
 *
 * <p>There are two paths with one meaning. The fast one ({@code org.openfex.wire}) takes messages that are valid; whatever it
 * doubts goes the reference path, which says what is wrong and is loaded when it is first gone.
 *
 * <p>Immutable and thread-safe.
 */
public final class Codec {
    /** The version of the standard that the records and the schema have. */
    public static final String VERSION = FexVersion.SUPPORTED.toString();

    private final Limits limits;
    private final Catalogue catalogue;
    private final Wire wire;
    private volatile @Nullable ReferencePath reference;

    /**
     * Makes a codec.
     *
     * @param limits how much of a document is read
     * @param catalogue the catalogue that words the findings
     */
    public Codec(Limits limits, Catalogue catalogue) {
        this.limits = Objects.requireNonNull(limits, "limits");
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
        this.wire = new Wire(wireLimits(limits));
    }

    static WireLimits wireLimits(Limits limits) {
        return new WireLimits(
                limits.maxBytes(),
                limits.maxDepth(),
                limits.maxStringLength(),
                limits.maxNameLength(),
                limits.maxNumberLength(),
                limits.maxObjects());
    }

    /**
     * Reads a document: SYNTAX, then SCHEMA, then as much of the message as can be bound.
     *
     * @param document the bytes
     * @return what was found and what was bound; never throws for bad data
     */
    public Document read(byte[] document) {
        Message message = wire.read(document);
        return message == null ? reference().read(document) : new Document(document, List.of(), message, true);
    }

    /**
     * Reads a document that is held as text.
     *
     * @param document the text; lines and columns count the bytes of its UTF-8 form
     * @return what was found and what was bound
     */
    public Document read(String document) {
        StrictReader.Encoded encoded = reference().reader().encode(document);
        return encoded.fault() == null ? read(encoded.bytes()) : Document.refused(encoded.fault());
    }

    /**
     * Reads a document from a file.
     *
     * @param file the path of the file
     * @return what was found and what was bound; a file that cannot be read is a finding
     */
    public Document read(Path file) {
        if (!Files.exists(file)) {
            return Document.refused(input("input-not-found"));
        }
        if (Files.isDirectory(file)) {
            return Document.refused(input("input-directory"));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return Files.size(file) > limits.maxBytes()
                    ? Document.refused(reference().reader().tooLarge())
                    : read(stream);
        } catch (IOException | SecurityException e) {
            return Document.refused(input("input-unreadable"));
        }
    }

    /**
     * Reads a document from a stream, up to one byte more than the limit; does not close the stream.
     *
     * @param document the stream
     * @return what was found and what was bound; a stream that fails is a finding
     */
    public Document read(InputStream document) {
        try {
            return read(document.readNBytes((int) Math.min(Integer.MAX_VALUE, limits.maxBytes() + 1L)));
        } catch (IOException e) {
            return Document.refused(input("input-unreadable"));
        }
    }

    /**
     * Judges a message built in Java: the layer CONSTRAINT.
     *
     * @param message any message, finished or not
     * @return the findings, in no particular order
     */
    public List<Finding> check(Message message) {
        return wire.write(message) == null ? reference().check(message) : List.of();
    }

    /**
     * Writes a message as it is, without judging it.
     *
     * @param message the message
     * @return UTF-8 JSON: members in the order of the schema, no white space
     */
    public byte[] write(Message message) {
        byte[] written = writeValid(message);
        return written == null ? ReferencePath.write(message) : written;
    }

    /**
     * Writes a message that has no finding of the layer CONSTRAINT.
     *
     * @param message the message
     * @return what {@link #write} gives; null when {@link #check} has to say whether the message has findings
     */
    public byte @Nullable [] writeValid(Message message) {
        return wire.write(message);
    }

    /** Two threads may make it; either will do. */
    private ReferencePath reference() {
        ReferencePath made = reference;
        if (made == null) {
            made = new ReferencePath(limits, catalogue);
            reference = made;
        }
        return made;
    }

    private Finding input(String code) {
        return catalogue.finding(code, "", Map.of()).at(1, 1);
    }

    /** A document that was read: what was found in it, and what was bound. Immutable. */
    public static final class Document {
        private final byte[] bytes;
        private final List<Finding> findings;
        private final @Nullable Message message;
        private final boolean json;

        Document(byte[] bytes, List<Finding> findings, @Nullable Message message, boolean json) {
            this.bytes = bytes;
            this.findings = List.copyOf(findings);
            this.message = message;
            this.json = json;
        }

        /** A document that is no JSON of FEX, or could not be read at all. */
        static Document refused(Finding finding) {
            return new Document(new byte[0], List.of(finding), null, false);
        }

        /**
         * Gives the findings of the layers SYNTAX and SCHEMA.
         *
         * @return the findings, with line and column
         */
        public List<Finding> findings() {
            return findings;
        }

        /**
         * Gives the message as far as it could be bound.
         *
         * @return the message, null when there is no tree to bind, its version is not this one, or its faults are so many that
         *     their search was stopped
         */
        public @Nullable Message message() {
            return message;
        }

        /**
         * Tells whether the bytes are JSON of FEX, so that SCHEMA could judge them.
         *
         * @return false when reading ended in the layer SYNTAX
         */
        public boolean isJson() {
            return json;
        }

        /**
         * Gives findings of a later layer their places in the bytes.
         *
         * @param later findings with pointers into this document
         * @return the same findings with line and column
         */
        public List<Finding> locate(List<Finding> later) {
            if (later.isEmpty()) {
                return later;
            }
            Map<String, Position> places =
                    Locator.locate(bytes, later.stream().map(Finding::pointer).toList());
            return later.stream()
                    .map(finding -> {
                        Position place = Objects.requireNonNull(places.get(finding.pointer()));
                        return finding.at(place.line(), place.column());
                    })
                    .toList();
        }

        /** Gives nothing of the document. */
        @Override
        public String toString() {
            return "Document[findings=" + findings.size() + "]";
        }
    }
}
