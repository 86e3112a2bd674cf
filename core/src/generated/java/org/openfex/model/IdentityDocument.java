// Generated from schema/standard/schemas/entities/identity-document.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Country;
import org.openfex.code.DocumentStatus;
import org.openfex.code.IdentityDocumentKind;

/**
 * An identity or travel document.
 *
 * <p>The entity {@code identity-document} of the standard. FEX 7.5 (Identity documents).
 *
 * @param id Local identifier, where a name or date refers to the document. Null when absent. FEX 2.11.
 * @param kind Kind of document. Null only in a draft. FEX 7.5.
 * @param number Number of the document as it stands. Null when absent. FEX 4.6.
 * @param issuingCountry State that issued it. Null when absent. FEX 4.8.
 * @param issuer Authority that issued it. Null when absent. FEX 7.5.
 * @param issuedOn Date of issue. Null when absent. FEX 4.4.
 * @param expiresOn Date of expiry. Null when absent. FEX 4.4.
 * @param status Whether it is valid, forged, stolen or lost. Null when absent. FEX 7.5.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record IdentityDocument(
        @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_ID) @Nullable String id,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) IdentityDocumentKind kind,
        @Valid @Nullable Verbatim number,
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country issuingCountry,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String issuer,
        @WireTime @Nullable LocalDate issuedOn,
        @WireTime @Nullable LocalDate expiresOn,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable DocumentStatus status,
        @Size(max = 10) List<@Valid Note> remarks,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param id see {@link #id()}
     * @param kind see {@link #kind()}
     * @param number see {@link #number()}
     * @param issuingCountry see {@link #issuingCountry()}
     * @param issuer see {@link #issuer()}
     * @param issuedOn see {@link #issuedOn()}
     * @param expiresOn see {@link #expiresOn()}
     * @param status see {@link #status()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public IdentityDocument {
        remarks = Records.list(remarks);
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
            case 3 -> issuingCountry;
            case 4 -> issuer;
            case 5 -> issuedOn;
            case 6 -> expiresOn;
            case 7 -> status;
            case 8 -> remarks;
            case 9 -> extensions;
            case 10 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (id == null ? 0 : 1L << 0) | (kind == null ? 0 : 1L << 1) | (number == null ? 0 : 1L << 2)
                | (issuingCountry == null ? 0 : 1L << 3) | (issuer == null ? 0 : 1L << 4)
                | (issuedOn == null ? 0 : 1L << 5) | (expiresOn == null ? 0 : 1L << 6) | (status == null ? 0 : 1L << 7)
                | (remarks.isEmpty() ? 0 : 1L << 8) | (extensions.isEmpty() ? 0 : 1L << 9);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 1)
                | (issuingCountry == null || issuingCountry.isKnown() ? 0 : 1L << 3)
                | (status == null || status.isKnown() ? 0 : 1L << 7);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("IdentityDocument", id);
    }

    /** Builds a {@link IdentityDocument}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable IdentityDocumentKind kind;
        private @Nullable Verbatim number;
        private @Nullable Country issuingCountry;
        private @Nullable String issuer;
        private @Nullable LocalDate issuedOn;
        private @Nullable LocalDate expiresOn;
        private @Nullable DocumentStatus status;
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(IdentityDocument from) {
            this.id = from.id;
            this.kind = from.kind;
            this.number = from.number;
            this.issuingCountry = from.issuingCountry;
            this.issuer = from.issuer;
            this.issuedOn = from.issuedOn;
            this.expiresOn = from.expiresOn;
            this.status = from.status;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link IdentityDocument#id()}.
         *
         * @param id the value, null for none
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link IdentityDocument#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(IdentityDocumentKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link IdentityDocument#number()}.
         *
         * @param number the value, null for none
         * @return this builder
         */
        public Builder number(@Nullable Verbatim number) {
            this.number = number;
            return this;
        }

        /**
         * Sets {@link IdentityDocument#issuingCountry()}.
         *
         * @param issuingCountry the value, null for none
         * @return this builder
         */
        public Builder issuingCountry(@Nullable Country issuingCountry) {
            this.issuingCountry = issuingCountry;
            return this;
        }

        /**
         * Sets {@link IdentityDocument#issuer()}.
         *
         * @param issuer the value, null for none
         * @return this builder
         */
        public Builder issuer(@Nullable String issuer) {
            this.issuer = issuer;
            return this;
        }

        /**
         * Sets {@link IdentityDocument#issuedOn()}.
         *
         * @param issuedOn the value, null for none
         * @return this builder
         */
        public Builder issuedOn(@Nullable LocalDate issuedOn) {
            this.issuedOn = issuedOn;
            return this;
        }

        /**
         * Sets {@link IdentityDocument#expiresOn()}.
         *
         * @param expiresOn the value, null for none
         * @return this builder
         */
        public Builder expiresOn(@Nullable LocalDate expiresOn) {
            this.expiresOn = expiresOn;
            return this;
        }

        /**
         * Sets {@link IdentityDocument#status()}.
         *
         * @param status the value, null for none
         * @return this builder
         */
        public Builder status(@Nullable DocumentStatus status) {
            this.status = status;
            return this;
        }

        /**
         * Sets {@link IdentityDocument#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link IdentityDocument#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link IdentityDocument#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link IdentityDocument#unknownMembers()}.
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
        public IdentityDocument build() {
            return new IdentityDocument(id, kind, number, issuingCountry, issuer, issuedOn, expiresOn, status, remarks,
                    extensions, unknownMembers);
        }
    }
}
