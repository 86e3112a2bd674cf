// Generated from schema/standard/schemas/entities/mark-reading.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Certainty;
import org.openfex.code.ReadingMethod;

/**
 * Who read a mark, how and how surely.
 *
 * <p>The entity {@code mark-reading} of the standard. FEX 5.5 (Reading of a serial number).
 *
 * @param readBy Expert, officer or laboratory. Null when absent. FEX 5.5.
 * @param authority Authority of the reader. Null when absent. FEX 5.5.
 * @param at When it was read. Null when absent. FEX 4.4.
 * @param method How it was read. Null when absent. FEX 5.5.
 * @param certainty How sure the reader is. Null when absent. FEX 5.5.
 * @param value The reading, where it differs from what stands as marked. Null when absent. FEX 5.5.
 * @param report Number of the report on the reading. Null when absent. FEX 5.5.
 * @param image Photograph of the mark. Null when absent. FEX 2.9.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record MarkReading(
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String readBy,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String authority,
        @Valid @Nullable EventTime at,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable ReadingMethod method,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable Certainty certainty,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String value,
        @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) @Nullable String report,
        @Reference(to = Attachment.class) @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF) @Nullable
                String image,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param readBy see {@link #readBy()}
     * @param authority see {@link #authority()}
     * @param at see {@link #at()}
     * @param method see {@link #method()}
     * @param certainty see {@link #certainty()}
     * @param value see {@link #value()}
     * @param report see {@link #report()}
     * @param image see {@link #image()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public MarkReading {
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
            case 0 -> readBy;
            case 1 -> authority;
            case 2 -> at;
            case 3 -> method;
            case 4 -> certainty;
            case 5 -> value;
            case 6 -> report;
            case 7 -> image;
            case 8 -> extensions;
            case 9 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (readBy == null ? 0 : 1L << 0) | (authority == null ? 0 : 1L << 1) | (at == null ? 0 : 1L << 2)
                | (method == null ? 0 : 1L << 3) | (certainty == null ? 0 : 1L << 4) | (value == null ? 0 : 1L << 5)
                | (report == null ? 0 : 1L << 6) | (image == null ? 0 : 1L << 7) | (extensions.isEmpty() ? 0 : 1L << 8);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (method == null || method.isKnown() ? 0 : 1L << 3)
                | (certainty == null || certainty.isKnown() ? 0 : 1L << 4);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("MarkReading", null);
    }

    /** Builds a {@link MarkReading}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String readBy;
        private @Nullable String authority;
        private @Nullable EventTime at;
        private @Nullable ReadingMethod method;
        private @Nullable Certainty certainty;
        private @Nullable String value;
        private @Nullable String report;
        private @Nullable String image;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(MarkReading from) {
            this.readBy = from.readBy;
            this.authority = from.authority;
            this.at = from.at;
            this.method = from.method;
            this.certainty = from.certainty;
            this.value = from.value;
            this.report = from.report;
            this.image = from.image;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link MarkReading#readBy()}.
         *
         * @param readBy the value, null for none
         * @return this builder
         */
        public Builder readBy(@Nullable String readBy) {
            this.readBy = readBy;
            return this;
        }

        /**
         * Sets {@link MarkReading#authority()}.
         *
         * @param authority the value, null for none
         * @return this builder
         */
        public Builder authority(@Nullable String authority) {
            this.authority = authority;
            return this;
        }

        /**
         * Sets {@link MarkReading#at()}.
         *
         * @param at the value, null for none
         * @return this builder
         */
        public Builder at(@Nullable EventTime at) {
            this.at = at;
            return this;
        }

        /**
         * Sets {@link MarkReading#method()}.
         *
         * @param method the value, null for none
         * @return this builder
         */
        public Builder method(@Nullable ReadingMethod method) {
            this.method = method;
            return this;
        }

        /**
         * Sets {@link MarkReading#certainty()}.
         *
         * @param certainty the value, null for none
         * @return this builder
         */
        public Builder certainty(@Nullable Certainty certainty) {
            this.certainty = certainty;
            return this;
        }

        /**
         * Sets {@link MarkReading#value()}.
         *
         * @param value the value, null for none
         * @return this builder
         */
        public Builder value(@Nullable String value) {
            this.value = value;
            return this;
        }

        /**
         * Sets {@link MarkReading#report()}.
         *
         * @param report the value, null for none
         * @return this builder
         */
        public Builder report(@Nullable String report) {
            this.report = report;
            return this;
        }

        /**
         * Sets {@link MarkReading#image()}.
         *
         * @param image the value, null for none
         * @return this builder
         */
        public Builder image(@Nullable String image) {
            this.image = image;
            return this;
        }

        /**
         * Sets {@link MarkReading#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link MarkReading#unknownMembers()}.
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
        public MarkReading build() {
            return new MarkReading(readBy, authority, at, method, certainty, value, report, image, extensions,
                    unknownMembers);
        }
    }
}
