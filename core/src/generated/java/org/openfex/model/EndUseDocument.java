// Generated from schema/standard/schemas/entities/end-use-document.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Authenticity;
import org.openfex.code.Country;
import org.openfex.code.EndUseDocumentKind;

/**
 * An end-user certificate, import certificate or delivery verification.
 *
 * <p>The entity {@code end-use-document} of the standard. FEX 15.6 (Authenticity).
 *
 * @param id Local identifier. Null when absent. FEX 2.11.
 * @param kind Kind of document. Null only in a draft. FEX 15.6.
 * @param number Number as it stands. Null when absent. FEX 4.6.
 * @param issuer Who issued it. Null when absent. FEX 15.6.
 * @param country State of issue. Null when absent. FEX 4.8.
 * @param issuedOn Date of issue. Null when absent. FEX 4.4.
 * @param signatory Who signed it. Null when absent. FEX 15.6.
 * @param endUser End user. Null when absent. FEX 2.11.
 * @param undertakings Undertakings given. Never null; empty when absent. FEX 15.6.
 * @param authenticity Whether it is genuine. Null when absent. FEX 15.6.
 * @param image Copy among the attachments. Null when absent. FEX 2.9.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record EndUseDocument(
        @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_ID) @Nullable String id,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) EndUseDocumentKind kind,
        @Valid @Nullable Verbatim number,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String issuer,
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country country,
        @WireTime @Nullable LocalDate issuedOn,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String signatory,
        @Reference(to = {Person.class, Organization.class}) @CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) @Nullable String endUser,
        @Size(max = 20) List<@Valid LanguageText> undertakings,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable Authenticity authenticity,
        @Reference(to = Attachment.class) @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF) @Nullable
                String image,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param id see {@link #id()}
     * @param kind see {@link #kind()}
     * @param number see {@link #number()}
     * @param issuer see {@link #issuer()}
     * @param country see {@link #country()}
     * @param issuedOn see {@link #issuedOn()}
     * @param signatory see {@link #signatory()}
     * @param endUser see {@link #endUser()}
     * @param undertakings see {@link #undertakings()}
     * @param authenticity see {@link #authenticity()}
     * @param image see {@link #image()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public EndUseDocument {
        undertakings = Records.list(undertakings);
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
            case 2 -> number;
            case 3 -> issuer;
            case 4 -> country;
            case 5 -> issuedOn;
            case 6 -> signatory;
            case 7 -> endUser;
            case 8 -> undertakings;
            case 9 -> authenticity;
            case 10 -> image;
            case 11 -> extensions;
            case 12 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (id == null ? 0 : 1L << 0) | (kind == null ? 0 : 1L << 1) | (number == null ? 0 : 1L << 2)
                | (issuer == null ? 0 : 1L << 3) | (country == null ? 0 : 1L << 4) | (issuedOn == null ? 0 : 1L << 5)
                | (signatory == null ? 0 : 1L << 6) | (endUser == null ? 0 : 1L << 7)
                | (undertakings.isEmpty() ? 0 : 1L << 8) | (authenticity == null ? 0 : 1L << 9)
                | (image == null ? 0 : 1L << 10) | (extensions.isEmpty() ? 0 : 1L << 11);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 1) | (country == null || country.isKnown() ? 0 : 1L << 4)
                | (authenticity == null || authenticity.isKnown() ? 0 : 1L << 9);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("EndUseDocument", id);
    }

    /** Builds a {@link EndUseDocument}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable EndUseDocumentKind kind;
        private @Nullable Verbatim number;
        private @Nullable String issuer;
        private @Nullable Country country;
        private @Nullable LocalDate issuedOn;
        private @Nullable String signatory;
        private @Nullable String endUser;
        private List<LanguageText> undertakings = List.of();
        private @Nullable Authenticity authenticity;
        private @Nullable String image;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(EndUseDocument from) {
            this.id = from.id;
            this.kind = from.kind;
            this.number = from.number;
            this.issuer = from.issuer;
            this.country = from.country;
            this.issuedOn = from.issuedOn;
            this.signatory = from.signatory;
            this.endUser = from.endUser;
            this.undertakings = from.undertakings;
            this.authenticity = from.authenticity;
            this.image = from.image;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link EndUseDocument#id()}.
         *
         * @param id the value, null for none
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link EndUseDocument#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(EndUseDocumentKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link EndUseDocument#number()}.
         *
         * @param number the value, null for none
         * @return this builder
         */
        public Builder number(@Nullable Verbatim number) {
            this.number = number;
            return this;
        }

        /**
         * Sets {@link EndUseDocument#issuer()}.
         *
         * @param issuer the value, null for none
         * @return this builder
         */
        public Builder issuer(@Nullable String issuer) {
            this.issuer = issuer;
            return this;
        }

        /**
         * Sets {@link EndUseDocument#country()}.
         *
         * @param country the value, null for none
         * @return this builder
         */
        public Builder country(@Nullable Country country) {
            this.country = country;
            return this;
        }

        /**
         * Sets {@link EndUseDocument#issuedOn()}.
         *
         * @param issuedOn the value, null for none
         * @return this builder
         */
        public Builder issuedOn(@Nullable LocalDate issuedOn) {
            this.issuedOn = issuedOn;
            return this;
        }

        /**
         * Sets {@link EndUseDocument#signatory()}.
         *
         * @param signatory the value, null for none
         * @return this builder
         */
        public Builder signatory(@Nullable String signatory) {
            this.signatory = signatory;
            return this;
        }

        /**
         * Sets {@link EndUseDocument#endUser()}.
         *
         * @param endUser the value, null for none
         * @return this builder
         */
        public Builder endUser(@Nullable String endUser) {
            this.endUser = endUser;
            return this;
        }

        /**
         * Sets {@link EndUseDocument#undertakings()}.
         *
         * @param undertakings the items, in place of any set before
         * @return this builder
         */
        public Builder undertakings(List<LanguageText> undertakings) {
            this.undertakings = List.copyOf(undertakings);
            return this;
        }

        /**
         * Sets {@link EndUseDocument#undertakings()}.
         *
         * @param undertakings the items, in place of any set before
         * @return this builder
         */
        public Builder undertakings(LanguageText... undertakings) {
            return undertakings(List.of(undertakings));
        }

        /**
         * Sets {@link EndUseDocument#authenticity()}.
         *
         * @param authenticity the value, null for none
         * @return this builder
         */
        public Builder authenticity(@Nullable Authenticity authenticity) {
            this.authenticity = authenticity;
            return this;
        }

        /**
         * Sets {@link EndUseDocument#image()}.
         *
         * @param image the value, null for none
         * @return this builder
         */
        public Builder image(@Nullable String image) {
            this.image = image;
            return this;
        }

        /**
         * Sets {@link EndUseDocument#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link EndUseDocument#unknownMembers()}.
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
        public EndUseDocument build() {
            return new EndUseDocument(id, kind, number, issuer, country, issuedOn, signatory, endUser, undertakings,
                    authenticity, image, extensions, unknownMembers);
        }
    }
}
