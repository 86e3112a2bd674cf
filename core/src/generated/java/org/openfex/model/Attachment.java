// Generated from schema/standard/schemas/entities/attachment.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.AttachmentKind;

/**
 * A file that belongs to a message, inside it or at a stated place.
 *
 * <p>The entity {@code attachment} of the standard. FEX 2.9 (Attachments).
 *
 * @param id Local identifier. Null only in a draft. FEX 2.11.
 * @param kind Kind of file. Null only in a draft. FEX 2.9.
 * @param mediaType Media type. Null only in a draft. FEX 2.9.
 * @param size Size of the file. Unit: bytes. Null only in a draft. FEX 2.9.
 * @param sha256 SHA-256 digest of the bytes of the file. Null only in a draft. FEX 2.9.
 * @param content The file itself, up to 1 MiB. Null when absent. FEX 2.9.
 * @param location Where the file can be had, when it is not inside. Null when absent. FEX 2.9.
 * @param fileName Name of the file. Null when absent. FEX 2.9.
 * @param title What it shows. Never null; empty when absent. FEX 4.5.
 * @param language Language of a document. Null when absent. FEX 4.5.
 * @param takenAt When it was made. Null when absent. FEX 4.4.
 * @param handling Handling of the file, where it is stricter than that of the message. Null when absent. FEX 3.3.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Attachment(
        @NotNull @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_ID) String id,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) AttachmentKind kind,
        @NotNull @CodePoints(min = 3, max = 127) @Pattern(regexp = Formats.MEDIA_TYPE) String mediaType,
        @NotNull @Min(0) @Max(9007199254740991L) Long size,
        @NotNull @CodePoints(min = 64, max = 64) @Pattern(regexp = Formats.SHA256) String sha256,
        @CodePoints(min = 4, max = 1398104) @Pattern(regexp = Formats.BASE64) @Nullable String content,
        @CodePoints(min = 4, max = 2000) @Pattern(regexp = Formats.URI) @Nullable String location,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String fileName,
        @Size(max = 10) List<@Valid LanguageText> title,
        @CodePoints(min = 2, max = 35) @Pattern(regexp = Formats.LANGUAGE) @Nullable String language,
        @Valid @Nullable EventTime takenAt,
        @Valid @Nullable Handling handling,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param id see {@link #id()}
     * @param kind see {@link #kind()}
     * @param mediaType see {@link #mediaType()}
     * @param size see {@link #size()}
     * @param sha256 see {@link #sha256()}
     * @param content see {@link #content()}
     * @param location see {@link #location()}
     * @param fileName see {@link #fileName()}
     * @param title see {@link #title()}
     * @param language see {@link #language()}
     * @param takenAt see {@link #takenAt()}
     * @param handling see {@link #handling()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Attachment {
        title = Records.list(title);
        extensions = Records.members(extensions);
        unknownMembers = Records.members(unknownMembers);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this record} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> id;
            case 1 -> kind;
            case 2 -> mediaType;
            case 3 -> size;
            case 4 -> sha256;
            case 5 -> content;
            case 6 -> location;
            case 7 -> fileName;
            case 8 -> title;
            case 9 -> language;
            case 10 -> takenAt;
            case 11 -> handling;
            case 12 -> extensions;
            case 13 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (id == null ? 0 : 1L << 0) | (kind == null ? 0 : 1L << 1) | (mediaType == null ? 0 : 1L << 2)
                | (size == null ? 0 : 1L << 3) | (sha256 == null ? 0 : 1L << 4) | (content == null ? 0 : 1L << 5)
                | (location == null ? 0 : 1L << 6) | (fileName == null ? 0 : 1L << 7) | (title.isEmpty() ? 0 : 1L << 8)
                | (language == null ? 0 : 1L << 9) | (takenAt == null ? 0 : 1L << 10)
                | (handling == null ? 0 : 1L << 11) | (extensions.isEmpty() ? 0 : 1L << 12);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 1);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Attachment", id);
    }

    /** Builds a {@link Attachment}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable AttachmentKind kind;
        private @Nullable String mediaType;
        private @Nullable Long size;
        private @Nullable String sha256;
        private @Nullable String content;
        private @Nullable String location;
        private @Nullable String fileName;
        private List<LanguageText> title = List.of();
        private @Nullable String language;
        private @Nullable EventTime takenAt;
        private @Nullable Handling handling;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Attachment from) {
            this.id = from.id;
            this.kind = from.kind;
            this.mediaType = from.mediaType;
            this.size = from.size;
            this.sha256 = from.sha256;
            this.content = from.content;
            this.location = from.location;
            this.fileName = from.fileName;
            this.title = from.title;
            this.language = from.language;
            this.takenAt = from.takenAt;
            this.handling = from.handling;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Attachment#id()}.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Attachment#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(AttachmentKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Attachment#mediaType()}.
         *
         * @param mediaType the value
         * @return this builder
         */
        public Builder mediaType(String mediaType) {
            this.mediaType = mediaType;
            return this;
        }

        /**
         * Sets {@link Attachment#size()}.
         *
         * @param size the value
         * @return this builder
         */
        public Builder size(Long size) {
            this.size = size;
            return this;
        }

        /**
         * Sets {@link Attachment#sha256()}.
         *
         * @param sha256 the value
         * @return this builder
         */
        public Builder sha256(String sha256) {
            this.sha256 = sha256;
            return this;
        }

        /**
         * Sets {@link Attachment#content()}.
         *
         * @param content the value, null for none
         * @return this builder
         */
        public Builder content(@Nullable String content) {
            this.content = content;
            return this;
        }

        /**
         * Sets {@link Attachment#location()}.
         *
         * @param location the value, null for none
         * @return this builder
         */
        public Builder location(@Nullable String location) {
            this.location = location;
            return this;
        }

        /**
         * Sets {@link Attachment#fileName()}.
         *
         * @param fileName the value, null for none
         * @return this builder
         */
        public Builder fileName(@Nullable String fileName) {
            this.fileName = fileName;
            return this;
        }

        /**
         * Sets {@link Attachment#title()}.
         *
         * @param title the items, in place of any set before
         * @return this builder
         */
        public Builder title(List<LanguageText> title) {
            this.title = List.copyOf(title);
            return this;
        }

        /**
         * Sets {@link Attachment#title()}.
         *
         * @param title the items, in place of any set before
         * @return this builder
         */
        public Builder title(LanguageText... title) {
            return title(List.of(title));
        }

        /**
         * Sets {@link Attachment#language()}.
         *
         * @param language the value, null for none
         * @return this builder
         */
        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        /**
         * Sets {@link Attachment#takenAt()}.
         *
         * @param takenAt the value, null for none
         * @return this builder
         */
        public Builder takenAt(@Nullable EventTime takenAt) {
            this.takenAt = takenAt;
            return this;
        }

        /**
         * Sets {@link Attachment#handling()}.
         *
         * @param handling the value, null for none
         * @return this builder
         */
        public Builder handling(@Nullable Handling handling) {
            this.handling = handling;
            return this;
        }

        /**
         * Sets {@link Attachment#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Attachment#unknownMembers()}.
         *
         * @param unknownMembers the members
         * @return this builder
         */
        public Builder unknownMembers(JsonMembers unknownMembers) {
            this.unknownMembers = unknownMembers;
            return this;
        }

        /** {@return the record, valid or not} */
        @SuppressWarnings("NullAway") // a required member may be null in a draft
        public Attachment build() {
            return new Attachment(id, kind, mediaType, size, sha256, content, location, fileName, title, language,
                    takenAt, handling, extensions, unknownMembers);
        }
    }
}
