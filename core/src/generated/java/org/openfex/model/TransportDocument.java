// Generated from schema/standard/schemas/entities/transport-document.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Country;
import org.openfex.code.TransportDocumentKind;

/**
 * A declaration, consignment note or other transport document.
 *
 * <p>The entity {@code transport-document} of the standard. FEX 8.5 (Declared and found).
 *
 * @param kind Kind of document. Null only in a draft. FEX 8.5.
 * @param number Number as it stands. Null when absent. FEX 4.6.
 * @param issuedOn Date of issue. Null when absent. FEX 4.4.
 * @param issuer Who issued it. Null when absent. FEX 8.5.
 * @param country State of issue. Null when absent. FEX 4.8.
 * @param image Copy among the attachments. Null when absent. FEX 2.9.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record TransportDocument(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) TransportDocumentKind kind,
        @Valid @Nullable Verbatim number,
        @WireTime @Nullable LocalDate issuedOn,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String issuer,
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country country,
        @Reference(to = Attachment.class) @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF) @Nullable
                String image,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param kind see {@link #kind()}
     * @param number see {@link #number()}
     * @param issuedOn see {@link #issuedOn()}
     * @param issuer see {@link #issuer()}
     * @param country see {@link #country()}
     * @param image see {@link #image()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public TransportDocument {
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
            case 1 -> number;
            case 2 -> issuedOn;
            case 3 -> issuer;
            case 4 -> country;
            case 5 -> image;
            case 6 -> extensions;
            case 7 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (kind == null ? 0 : 1L << 0) | (number == null ? 0 : 1L << 1) | (issuedOn == null ? 0 : 1L << 2)
                | (issuer == null ? 0 : 1L << 3) | (country == null ? 0 : 1L << 4) | (image == null ? 0 : 1L << 5)
                | (extensions.isEmpty() ? 0 : 1L << 6);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 0) | (country == null || country.isKnown() ? 0 : 1L << 4);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("TransportDocument", null);
    }

    /** Builds a {@link TransportDocument}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable TransportDocumentKind kind;
        private @Nullable Verbatim number;
        private @Nullable LocalDate issuedOn;
        private @Nullable String issuer;
        private @Nullable Country country;
        private @Nullable String image;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(TransportDocument from) {
            this.kind = from.kind;
            this.number = from.number;
            this.issuedOn = from.issuedOn;
            this.issuer = from.issuer;
            this.country = from.country;
            this.image = from.image;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link TransportDocument#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(TransportDocumentKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link TransportDocument#number()}.
         *
         * @param number the value, null for none
         * @return this builder
         */
        public Builder number(@Nullable Verbatim number) {
            this.number = number;
            return this;
        }

        /**
         * Sets {@link TransportDocument#issuedOn()}.
         *
         * @param issuedOn the value, null for none
         * @return this builder
         */
        public Builder issuedOn(@Nullable LocalDate issuedOn) {
            this.issuedOn = issuedOn;
            return this;
        }

        /**
         * Sets {@link TransportDocument#issuer()}.
         *
         * @param issuer the value, null for none
         * @return this builder
         */
        public Builder issuer(@Nullable String issuer) {
            this.issuer = issuer;
            return this;
        }

        /**
         * Sets {@link TransportDocument#country()}.
         *
         * @param country the value, null for none
         * @return this builder
         */
        public Builder country(@Nullable Country country) {
            this.country = country;
            return this;
        }

        /**
         * Sets {@link TransportDocument#image()}.
         *
         * @param image the value, null for none
         * @return this builder
         */
        public Builder image(@Nullable String image) {
            this.image = image;
            return this;
        }

        /**
         * Sets {@link TransportDocument#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link TransportDocument#unknownMembers()}.
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
        public TransportDocument build() {
            return new TransportDocument(kind, number, issuedOn, issuer, country, image, extensions, unknownMembers);
        }
    }
}
