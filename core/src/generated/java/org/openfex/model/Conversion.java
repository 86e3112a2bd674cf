// Generated from schema/standard/schemas/entities/conversion.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.ConversionKind;

/**
 * A conversion, deactivation or reactivation.
 *
 * <p>The entity {@code conversion} of the standard. FEX 5.10 (Condition and conversion).
 *
 * @param kind What was done. Null only in a draft. FEX 5.10.
 * @param at When it was done. Null when absent. FEX 4.4.
 * @param by By whom. Null when absent. FEX 5.10.
 * @param from Calibre before. Null when absent. FEX 5.9.
 * @param to Calibre after. Null when absent. FEX 5.9.
 * @param certificate Number of the certificate of deactivation. Null when absent. FEX 5.10.
 * @param description What was done, in words. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Conversion(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) ConversionKind kind,
        @Valid @Nullable EventTime at,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String by,
        @Valid @Nullable Calibre from,
        @Valid @Nullable Calibre to,
        @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) @Nullable String certificate,
        @Size(max = 10) List<@Valid LanguageText> description,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param kind see {@link #kind()}
     * @param at see {@link #at()}
     * @param by see {@link #by()}
     * @param from see {@link #from()}
     * @param to see {@link #to()}
     * @param certificate see {@link #certificate()}
     * @param description see {@link #description()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Conversion {
        description = Records.list(description);
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
            case 0 -> kind;
            case 1 -> at;
            case 2 -> by;
            case 3 -> from;
            case 4 -> to;
            case 5 -> certificate;
            case 6 -> description;
            case 7 -> extensions;
            case 8 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (kind == null ? 0 : 1L << 0) | (at == null ? 0 : 1L << 1) | (by == null ? 0 : 1L << 2)
                | (from == null ? 0 : 1L << 3) | (to == null ? 0 : 1L << 4) | (certificate == null ? 0 : 1L << 5)
                | (description.isEmpty() ? 0 : 1L << 6) | (extensions.isEmpty() ? 0 : 1L << 7);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 0);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Conversion", null);
    }

    /** Builds a {@link Conversion}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable ConversionKind kind;
        private @Nullable EventTime at;
        private @Nullable String by;
        private @Nullable Calibre from;
        private @Nullable Calibre to;
        private @Nullable String certificate;
        private List<LanguageText> description = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Conversion from) {
            this.kind = from.kind;
            this.at = from.at;
            this.by = from.by;
            this.from = from.from;
            this.to = from.to;
            this.certificate = from.certificate;
            this.description = from.description;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Conversion#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(ConversionKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Conversion#at()}.
         *
         * @param at the value, null for none
         * @return this builder
         */
        public Builder at(@Nullable EventTime at) {
            this.at = at;
            return this;
        }

        /**
         * Sets {@link Conversion#by()}.
         *
         * @param by the value, null for none
         * @return this builder
         */
        public Builder by(@Nullable String by) {
            this.by = by;
            return this;
        }

        /**
         * Sets {@link Conversion#from()}.
         *
         * @param from the value, null for none
         * @return this builder
         */
        public Builder from(@Nullable Calibre from) {
            this.from = from;
            return this;
        }

        /**
         * Sets {@link Conversion#to()}.
         *
         * @param to the value, null for none
         * @return this builder
         */
        public Builder to(@Nullable Calibre to) {
            this.to = to;
            return this;
        }

        /**
         * Sets {@link Conversion#certificate()}.
         *
         * @param certificate the value, null for none
         * @return this builder
         */
        public Builder certificate(@Nullable String certificate) {
            this.certificate = certificate;
            return this;
        }

        /**
         * Sets {@link Conversion#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(List<LanguageText> description) {
            this.description = List.copyOf(description);
            return this;
        }

        /**
         * Sets {@link Conversion#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(LanguageText... description) {
            return description(List.of(description));
        }

        /**
         * Sets {@link Conversion#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Conversion#unknownMembers()}.
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
        public Conversion build() {
            return new Conversion(kind, at, by, from, to, certificate, description, extensions, unknownMembers);
        }
    }
}
