// Generated from schema/standard/schemas/entities/external-reference.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Country;
import org.openfex.code.ReferenceScheme;
import org.openfex.code.RegistrationStatus;

/**
 * A number under which a register, database or reference table holds something.
 *
 * <p>The entity {@code external-reference} of the standard. FEX 5.11 (Status and references).
 *
 * @param scheme The register or table. Null only in a draft. FEX 5.11.
 * @param number The number. Null only in a draft. FEX 5.11.
 * @param country The State that keeps it. Null when absent. FEX 4.8.
 * @param authority The authority that keeps it. Null when absent. FEX 5.11.
 * @param status What the register says of it. Null when absent. FEX 5.11.
 * @param date Date of the entry. Null when absent. FEX 4.4.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record ExternalReference(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) ReferenceScheme scheme,
        @NotNull @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) String number,
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country country,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String authority,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable RegistrationStatus status,
        @Nullable PartialDate date,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param scheme see {@link #scheme()}
     * @param number see {@link #number()}
     * @param country see {@link #country()}
     * @param authority see {@link #authority()}
     * @param status see {@link #status()}
     * @param date see {@link #date()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public ExternalReference {
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
            case 0 -> scheme;
            case 1 -> number;
            case 2 -> country;
            case 3 -> authority;
            case 4 -> status;
            case 5 -> date;
            case 6 -> extensions;
            case 7 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (scheme == null ? 0 : 1L << 0) | (number == null ? 0 : 1L << 1) | (country == null ? 0 : 1L << 2)
                | (authority == null ? 0 : 1L << 3) | (status == null ? 0 : 1L << 4) | (date == null ? 0 : 1L << 5)
                | (extensions.isEmpty() ? 0 : 1L << 6);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (scheme == null || scheme.isKnown() ? 0 : 1L << 0) | (country == null || country.isKnown() ? 0 : 1L << 2)
                | (status == null || status.isKnown() ? 0 : 1L << 4);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("ExternalReference", null);
    }

    /** Builds a {@link ExternalReference}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable ReferenceScheme scheme;
        private @Nullable String number;
        private @Nullable Country country;
        private @Nullable String authority;
        private @Nullable RegistrationStatus status;
        private @Nullable PartialDate date;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(ExternalReference from) {
            this.scheme = from.scheme;
            this.number = from.number;
            this.country = from.country;
            this.authority = from.authority;
            this.status = from.status;
            this.date = from.date;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link ExternalReference#scheme()}.
         *
         * @param scheme the value
         * @return this builder
         */
        public Builder scheme(ReferenceScheme scheme) {
            this.scheme = scheme;
            return this;
        }

        /**
         * Sets {@link ExternalReference#number()}.
         *
         * @param number the value
         * @return this builder
         */
        public Builder number(String number) {
            this.number = number;
            return this;
        }

        /**
         * Sets {@link ExternalReference#country()}.
         *
         * @param country the value, null for none
         * @return this builder
         */
        public Builder country(@Nullable Country country) {
            this.country = country;
            return this;
        }

        /**
         * Sets {@link ExternalReference#authority()}.
         *
         * @param authority the value, null for none
         * @return this builder
         */
        public Builder authority(@Nullable String authority) {
            this.authority = authority;
            return this;
        }

        /**
         * Sets {@link ExternalReference#status()}.
         *
         * @param status the value, null for none
         * @return this builder
         */
        public Builder status(@Nullable RegistrationStatus status) {
            this.status = status;
            return this;
        }

        /**
         * Sets {@link ExternalReference#date()}.
         *
         * @param date the value, null for none
         * @return this builder
         */
        public Builder date(@Nullable PartialDate date) {
            this.date = date;
            return this;
        }

        /**
         * Sets {@link ExternalReference#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link ExternalReference#unknownMembers()}.
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
        public ExternalReference build() {
            return new ExternalReference(scheme, number, country, authority, status, date, extensions, unknownMembers);
        }
    }
}
