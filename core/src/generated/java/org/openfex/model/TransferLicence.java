// Generated from schema/standard/schemas/entities/transfer-licence.json by schema/generator; do not edit.
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
import org.openfex.code.TransferLicenceKind;

/**
 * A licence or authorization for export, import or transit.
 *
 * <p>The entity {@code transfer-licence} of the standard. FEX 15.3 (Licences for transfer).
 *
 * @param id Local identifier. Null when absent. FEX 2.11.
 * @param kind Kind of licence. Null only in a draft. FEX 15.3.
 * @param number Number. Null only in a draft. FEX 15.3.
 * @param authority Authority that issued it. Null when absent. FEX 15.3.
 * @param placeOfIssue Place of issue. Null when absent. FEX 15.3.
 * @param issuedOn Date of issue. Null when absent. FEX 15.3.
 * @param expiresOn Date of expiry. Null when absent. FEX 15.3.
 * @param countryOfExport State of export. Null when absent. FEX 4.8.
 * @param countryOfImport State of import. Null when absent. FEX 4.8.
 * @param transitStates States of transit. Never null; empty when absent. FEX 4.8.
 * @param finalRecipient Final recipient. Null when absent. FEX 2.11.
 * @param articles Articles licensed, with description and quantity. Never null; empty when absent. FEX 15.7.
 * @param status Whether it is valid, forged, revoked. Null when absent. FEX 15.3.
 * @param image Copy among the attachments. Null when absent. FEX 2.9.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record TransferLicence(
        @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_ID) @Nullable String id,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) TransferLicenceKind kind,
        @NotNull @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) String number,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String authority,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String placeOfIssue,
        @WireTime @Nullable LocalDate issuedOn,
        @WireTime @Nullable LocalDate expiresOn,
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country countryOfExport,
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country countryOfImport,
        @Size(max = 20) List<@CodeFormat(pattern = Formats.COUNTRY, max = 4) Country> transitStates,
        @Reference(to = {Person.class, Organization.class}) @CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) @Nullable String finalRecipient,
        @Size(max = 100) List<@Valid Lot> articles,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable DocumentStatus status,
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
     * @param authority see {@link #authority()}
     * @param placeOfIssue see {@link #placeOfIssue()}
     * @param issuedOn see {@link #issuedOn()}
     * @param expiresOn see {@link #expiresOn()}
     * @param countryOfExport see {@link #countryOfExport()}
     * @param countryOfImport see {@link #countryOfImport()}
     * @param transitStates see {@link #transitStates()}
     * @param finalRecipient see {@link #finalRecipient()}
     * @param articles see {@link #articles()}
     * @param status see {@link #status()}
     * @param image see {@link #image()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public TransferLicence {
        transitStates = Records.list(transitStates);
        articles = Records.list(articles);
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
            case 3 -> authority;
            case 4 -> placeOfIssue;
            case 5 -> issuedOn;
            case 6 -> expiresOn;
            case 7 -> countryOfExport;
            case 8 -> countryOfImport;
            case 9 -> transitStates;
            case 10 -> finalRecipient;
            case 11 -> articles;
            case 12 -> status;
            case 13 -> image;
            case 14 -> extensions;
            case 15 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (id == null ? 0 : 1L << 0) | (kind == null ? 0 : 1L << 1) | (number == null ? 0 : 1L << 2)
                | (authority == null ? 0 : 1L << 3) | (placeOfIssue == null ? 0 : 1L << 4)
                | (issuedOn == null ? 0 : 1L << 5) | (expiresOn == null ? 0 : 1L << 6)
                | (countryOfExport == null ? 0 : 1L << 7) | (countryOfImport == null ? 0 : 1L << 8)
                | (transitStates.isEmpty() ? 0 : 1L << 9) | (finalRecipient == null ? 0 : 1L << 10)
                | (articles.isEmpty() ? 0 : 1L << 11) | (status == null ? 0 : 1L << 12) | (image == null ? 0 : 1L << 13)
                | (extensions.isEmpty() ? 0 : 1L << 14);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 1)
                | (countryOfExport == null || countryOfExport.isKnown() ? 0 : 1L << 7)
                | (countryOfImport == null || countryOfImport.isKnown() ? 0 : 1L << 8)
                | (Records.areKnown(transitStates) ? 0 : 1L << 9) | (status == null || status.isKnown() ? 0 : 1L << 12);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("TransferLicence", id);
    }

    /** Builds a {@link TransferLicence}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable TransferLicenceKind kind;
        private @Nullable String number;
        private @Nullable String authority;
        private @Nullable String placeOfIssue;
        private @Nullable LocalDate issuedOn;
        private @Nullable LocalDate expiresOn;
        private @Nullable Country countryOfExport;
        private @Nullable Country countryOfImport;
        private List<Country> transitStates = List.of();
        private @Nullable String finalRecipient;
        private List<Lot> articles = List.of();
        private @Nullable DocumentStatus status;
        private @Nullable String image;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(TransferLicence from) {
            this.id = from.id;
            this.kind = from.kind;
            this.number = from.number;
            this.authority = from.authority;
            this.placeOfIssue = from.placeOfIssue;
            this.issuedOn = from.issuedOn;
            this.expiresOn = from.expiresOn;
            this.countryOfExport = from.countryOfExport;
            this.countryOfImport = from.countryOfImport;
            this.transitStates = from.transitStates;
            this.finalRecipient = from.finalRecipient;
            this.articles = from.articles;
            this.status = from.status;
            this.image = from.image;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link TransferLicence#id()}.
         *
         * @param id the value, null for none
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link TransferLicence#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(TransferLicenceKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link TransferLicence#number()}.
         *
         * @param number the value
         * @return this builder
         */
        public Builder number(String number) {
            this.number = number;
            return this;
        }

        /**
         * Sets {@link TransferLicence#authority()}.
         *
         * @param authority the value, null for none
         * @return this builder
         */
        public Builder authority(@Nullable String authority) {
            this.authority = authority;
            return this;
        }

        /**
         * Sets {@link TransferLicence#placeOfIssue()}.
         *
         * @param placeOfIssue the value, null for none
         * @return this builder
         */
        public Builder placeOfIssue(@Nullable String placeOfIssue) {
            this.placeOfIssue = placeOfIssue;
            return this;
        }

        /**
         * Sets {@link TransferLicence#issuedOn()}.
         *
         * @param issuedOn the value, null for none
         * @return this builder
         */
        public Builder issuedOn(@Nullable LocalDate issuedOn) {
            this.issuedOn = issuedOn;
            return this;
        }

        /**
         * Sets {@link TransferLicence#expiresOn()}.
         *
         * @param expiresOn the value, null for none
         * @return this builder
         */
        public Builder expiresOn(@Nullable LocalDate expiresOn) {
            this.expiresOn = expiresOn;
            return this;
        }

        /**
         * Sets {@link TransferLicence#countryOfExport()}.
         *
         * @param countryOfExport the value, null for none
         * @return this builder
         */
        public Builder countryOfExport(@Nullable Country countryOfExport) {
            this.countryOfExport = countryOfExport;
            return this;
        }

        /**
         * Sets {@link TransferLicence#countryOfImport()}.
         *
         * @param countryOfImport the value, null for none
         * @return this builder
         */
        public Builder countryOfImport(@Nullable Country countryOfImport) {
            this.countryOfImport = countryOfImport;
            return this;
        }

        /**
         * Sets {@link TransferLicence#transitStates()}.
         *
         * @param transitStates the items, in place of any set before
         * @return this builder
         */
        public Builder transitStates(List<Country> transitStates) {
            this.transitStates = List.copyOf(transitStates);
            return this;
        }

        /**
         * Sets {@link TransferLicence#transitStates()}.
         *
         * @param transitStates the items, in place of any set before
         * @return this builder
         */
        public Builder transitStates(Country... transitStates) {
            return transitStates(List.of(transitStates));
        }

        /**
         * Sets {@link TransferLicence#finalRecipient()}.
         *
         * @param finalRecipient the value, null for none
         * @return this builder
         */
        public Builder finalRecipient(@Nullable String finalRecipient) {
            this.finalRecipient = finalRecipient;
            return this;
        }

        /**
         * Sets {@link TransferLicence#articles()}.
         *
         * @param articles the items, in place of any set before
         * @return this builder
         */
        public Builder articles(List<Lot> articles) {
            this.articles = List.copyOf(articles);
            return this;
        }

        /**
         * Sets {@link TransferLicence#articles()}.
         *
         * @param articles the items, in place of any set before
         * @return this builder
         */
        public Builder articles(Lot... articles) {
            return articles(List.of(articles));
        }

        /**
         * Sets {@link TransferLicence#status()}.
         *
         * @param status the value, null for none
         * @return this builder
         */
        public Builder status(@Nullable DocumentStatus status) {
            this.status = status;
            return this;
        }

        /**
         * Sets {@link TransferLicence#image()}.
         *
         * @param image the value, null for none
         * @return this builder
         */
        public Builder image(@Nullable String image) {
            this.image = image;
            return this;
        }

        /**
         * Sets {@link TransferLicence#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link TransferLicence#unknownMembers()}.
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
        public TransferLicence build() {
            return new TransferLicence(id, kind, number, authority, placeOfIssue, issuedOn, expiresOn, countryOfExport,
                    countryOfImport, transitStates, finalRecipient, articles, status, image, extensions,
                    unknownMembers);
        }
    }
}
