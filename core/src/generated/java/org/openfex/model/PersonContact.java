// Generated from schema/standard/schemas/entities/person-contact.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.ContactKind;
import org.openfex.code.Country;

/**
 * A telephone number, address or account.
 *
 * <p>The entity {@code person-contact} of the standard. FEX 7.7 (Contacts and accounts).
 *
 * @param kind Kind of contact. Null only in a draft. FEX 7.7.
 * @param value The number, address or name of account as it stands. Null only in a draft. FEX 4.6.
 * @param provider Operator, bank or service. Null when absent. FEX 7.7.
 * @param country State of the provider. Null when absent. FEX 4.8.
 * @param usedFrom First known use. Null when absent. FEX 4.4.
 * @param usedUntil Last known use. Null when absent. FEX 4.4.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record PersonContact(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) ContactKind kind,
        @NotNull @CodePoints(min = 1, max = 300) @Pattern(regexp = Formats.LINE) String value,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String provider,
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country country,
        @Nullable PartialDate usedFrom,
        @Nullable PartialDate usedUntil,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param kind see {@link #kind()}
     * @param value see {@link #value()}
     * @param provider see {@link #provider()}
     * @param country see {@link #country()}
     * @param usedFrom see {@link #usedFrom()}
     * @param usedUntil see {@link #usedUntil()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public PersonContact {
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
            case 1 -> value;
            case 2 -> provider;
            case 3 -> country;
            case 4 -> usedFrom;
            case 5 -> usedUntil;
            case 6 -> extensions;
            case 7 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (kind == null ? 0 : 1L << 0) | (value == null ? 0 : 1L << 1) | (provider == null ? 0 : 1L << 2)
                | (country == null ? 0 : 1L << 3) | (usedFrom == null ? 0 : 1L << 4) | (usedUntil == null ? 0 : 1L << 5)
                | (extensions.isEmpty() ? 0 : 1L << 6);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 0) | (country == null || country.isKnown() ? 0 : 1L << 3);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("PersonContact", null);
    }

    /** Builds a {@link PersonContact}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable ContactKind kind;
        private @Nullable String value;
        private @Nullable String provider;
        private @Nullable Country country;
        private @Nullable PartialDate usedFrom;
        private @Nullable PartialDate usedUntil;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(PersonContact from) {
            this.kind = from.kind;
            this.value = from.value;
            this.provider = from.provider;
            this.country = from.country;
            this.usedFrom = from.usedFrom;
            this.usedUntil = from.usedUntil;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link PersonContact#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(ContactKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link PersonContact#value()}.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(String value) {
            this.value = value;
            return this;
        }

        /**
         * Sets {@link PersonContact#provider()}.
         *
         * @param provider the value, null for none
         * @return this builder
         */
        public Builder provider(@Nullable String provider) {
            this.provider = provider;
            return this;
        }

        /**
         * Sets {@link PersonContact#country()}.
         *
         * @param country the value, null for none
         * @return this builder
         */
        public Builder country(@Nullable Country country) {
            this.country = country;
            return this;
        }

        /**
         * Sets {@link PersonContact#usedFrom()}.
         *
         * @param usedFrom the value, null for none
         * @return this builder
         */
        public Builder usedFrom(@Nullable PartialDate usedFrom) {
            this.usedFrom = usedFrom;
            return this;
        }

        /**
         * Sets {@link PersonContact#usedUntil()}.
         *
         * @param usedUntil the value, null for none
         * @return this builder
         */
        public Builder usedUntil(@Nullable PartialDate usedUntil) {
            this.usedUntil = usedUntil;
            return this;
        }

        /**
         * Sets {@link PersonContact#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link PersonContact#unknownMembers()}.
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
        public PersonContact build() {
            return new PersonContact(kind, value, provider, country, usedFrom, usedUntil, extensions, unknownMembers);
        }
    }
}
