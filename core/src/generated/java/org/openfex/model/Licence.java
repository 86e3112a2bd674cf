// Generated from schema/standard/schemas/entities/licence.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Country;
import org.openfex.code.DocumentStatus;
import org.openfex.code.LicenceKind;

/**
 * A licence to make, trade, broker, carry or hold firearms.
 *
 * <p>The entity {@code licence} of the standard. FEX 7.11 (Organizations).
 *
 * @param kind Kind of licence. Null only in a draft. FEX 7.11.
 * @param number Number of the licence. Null when absent. FEX 4.6.
 * @param authority Authority that issued it. Null when absent. FEX 7.11.
 * @param country State that issued it. Null when absent. FEX 4.8.
 * @param placeOfIssue Place of issue. Null when absent. FEX 7.11.
 * @param issuedOn Date of issue. Null when absent. FEX 4.4.
 * @param expiresOn Date of expiry. Null when absent. FEX 4.4.
 * @param status Whether it is valid, forged, stolen or lost. Null when absent. FEX 7.11.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Licence(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) LicenceKind kind,
        @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) @Nullable String number,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String authority,
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country country,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String placeOfIssue,
        @WireTime @Nullable LocalDate issuedOn,
        @WireTime @Nullable LocalDate expiresOn,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable DocumentStatus status,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param kind see {@link #kind()}
     * @param number see {@link #number()}
     * @param authority see {@link #authority()}
     * @param country see {@link #country()}
     * @param placeOfIssue see {@link #placeOfIssue()}
     * @param issuedOn see {@link #issuedOn()}
     * @param expiresOn see {@link #expiresOn()}
     * @param status see {@link #status()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Licence {
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
            case 2 -> authority;
            case 3 -> country;
            case 4 -> placeOfIssue;
            case 5 -> issuedOn;
            case 6 -> expiresOn;
            case 7 -> status;
            case 8 -> extensions;
            case 9 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (kind == null ? 0 : 1L << 0) | (number == null ? 0 : 1L << 1) | (authority == null ? 0 : 1L << 2)
                | (country == null ? 0 : 1L << 3) | (placeOfIssue == null ? 0 : 1L << 4)
                | (issuedOn == null ? 0 : 1L << 5) | (expiresOn == null ? 0 : 1L << 6) | (status == null ? 0 : 1L << 7)
                | (extensions.isEmpty() ? 0 : 1L << 8);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 0) | (country == null || country.isKnown() ? 0 : 1L << 3)
                | (status == null || status.isKnown() ? 0 : 1L << 7);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Licence", null);
    }

    /** Builds a {@link Licence}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable LicenceKind kind;
        private @Nullable String number;
        private @Nullable String authority;
        private @Nullable Country country;
        private @Nullable String placeOfIssue;
        private @Nullable LocalDate issuedOn;
        private @Nullable LocalDate expiresOn;
        private @Nullable DocumentStatus status;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Licence from) {
            this.kind = from.kind;
            this.number = from.number;
            this.authority = from.authority;
            this.country = from.country;
            this.placeOfIssue = from.placeOfIssue;
            this.issuedOn = from.issuedOn;
            this.expiresOn = from.expiresOn;
            this.status = from.status;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Licence#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(LicenceKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Licence#number()}.
         *
         * @param number the value, null for none
         * @return this builder
         */
        public Builder number(@Nullable String number) {
            this.number = number;
            return this;
        }

        /**
         * Sets {@link Licence#authority()}.
         *
         * @param authority the value, null for none
         * @return this builder
         */
        public Builder authority(@Nullable String authority) {
            this.authority = authority;
            return this;
        }

        /**
         * Sets {@link Licence#country()}.
         *
         * @param country the value, null for none
         * @return this builder
         */
        public Builder country(@Nullable Country country) {
            this.country = country;
            return this;
        }

        /**
         * Sets {@link Licence#placeOfIssue()}.
         *
         * @param placeOfIssue the value, null for none
         * @return this builder
         */
        public Builder placeOfIssue(@Nullable String placeOfIssue) {
            this.placeOfIssue = placeOfIssue;
            return this;
        }

        /**
         * Sets {@link Licence#issuedOn()}.
         *
         * @param issuedOn the value, null for none
         * @return this builder
         */
        public Builder issuedOn(@Nullable LocalDate issuedOn) {
            this.issuedOn = issuedOn;
            return this;
        }

        /**
         * Sets {@link Licence#expiresOn()}.
         *
         * @param expiresOn the value, null for none
         * @return this builder
         */
        public Builder expiresOn(@Nullable LocalDate expiresOn) {
            this.expiresOn = expiresOn;
            return this;
        }

        /**
         * Sets {@link Licence#status()}.
         *
         * @param status the value, null for none
         * @return this builder
         */
        public Builder status(@Nullable DocumentStatus status) {
            this.status = status;
            return this;
        }

        /**
         * Sets {@link Licence#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Licence#unknownMembers()}.
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
        public Licence build() {
            return new Licence(kind, number, authority, country, placeOfIssue, issuedOn, expiresOn, status, extensions,
                    unknownMembers);
        }
    }
}
