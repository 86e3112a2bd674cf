// Generated from schema/standard/schemas/entities/party.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.AuthorityFunction;
import org.openfex.code.Country;
import org.openfex.code.InternationalBody;

/**
 * An authority of a State or of an international body that sends, receives or acts.
 *
 * <p>The entity {@code party} of the standard. FEX 4.1 (Party).
 *
 * @param country The State to which the authority belongs. Null when absent. FEX 4.8.
 * @param internationalBody The international body, where the party belongs to no State. Null when absent. FEX 4.1.
 * @param authority Name of the authority, as it calls itself in the language of the message. Null only in a draft.
 *     FEX 4.1.
 * @param authorityNames Name of the authority in other languages. Never null; empty when absent. FEX 4.5.
 * @param authorityCodes Codes of the authority in other schemes, such as a bureau code. Never null; empty when absent.
 *     FEX 4.10.
 * @param function Function in which the authority acts. Null only in a draft. FEX 4.1.
 * @param unit Unit within the authority. Null when absent. FEX 4.1.
 * @param contact How the authority is reached. Null when absent. FEX 4.2.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Party(
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country country,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable InternationalBody internationalBody,
        @NotNull @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) String authority,
        @Size(max = 10) List<@Valid LanguageText> authorityNames,
        @Size(max = 10) List<@Valid SchemeCode> authorityCodes,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) AuthorityFunction function,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String unit,
        @Valid @Nullable Contact contact,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param country see {@link #country()}
     * @param internationalBody see {@link #internationalBody()}
     * @param authority see {@link #authority()}
     * @param authorityNames see {@link #authorityNames()}
     * @param authorityCodes see {@link #authorityCodes()}
     * @param function see {@link #function()}
     * @param unit see {@link #unit()}
     * @param contact see {@link #contact()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Party {
        authorityNames = Records.list(authorityNames);
        authorityCodes = Records.list(authorityCodes);
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
            case 0 -> country;
            case 1 -> internationalBody;
            case 2 -> authority;
            case 3 -> authorityNames;
            case 4 -> authorityCodes;
            case 5 -> function;
            case 6 -> unit;
            case 7 -> contact;
            case 8 -> extensions;
            case 9 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (country == null ? 0 : 1L << 0) | (internationalBody == null ? 0 : 1L << 1)
                | (authority == null ? 0 : 1L << 2) | (authorityNames.isEmpty() ? 0 : 1L << 3)
                | (authorityCodes.isEmpty() ? 0 : 1L << 4) | (function == null ? 0 : 1L << 5)
                | (unit == null ? 0 : 1L << 6) | (contact == null ? 0 : 1L << 7) | (extensions.isEmpty() ? 0 : 1L << 8);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (country == null || country.isKnown() ? 0 : 1L << 0)
                | (internationalBody == null || internationalBody.isKnown() ? 0 : 1L << 1)
                | (function == null || function.isKnown() ? 0 : 1L << 5);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Party", null);
    }

    /** Builds a {@link Party}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable Country country;
        private @Nullable InternationalBody internationalBody;
        private @Nullable String authority;
        private List<LanguageText> authorityNames = List.of();
        private List<SchemeCode> authorityCodes = List.of();
        private @Nullable AuthorityFunction function;
        private @Nullable String unit;
        private @Nullable Contact contact;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Party from) {
            this.country = from.country;
            this.internationalBody = from.internationalBody;
            this.authority = from.authority;
            this.authorityNames = from.authorityNames;
            this.authorityCodes = from.authorityCodes;
            this.function = from.function;
            this.unit = from.unit;
            this.contact = from.contact;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Party#country()}.
         *
         * @param country the value, null for none
         * @return this builder
         */
        public Builder country(@Nullable Country country) {
            this.country = country;
            return this;
        }

        /**
         * Sets {@link Party#internationalBody()}.
         *
         * @param internationalBody the value, null for none
         * @return this builder
         */
        public Builder internationalBody(@Nullable InternationalBody internationalBody) {
            this.internationalBody = internationalBody;
            return this;
        }

        /**
         * Sets {@link Party#authority()}.
         *
         * @param authority the value
         * @return this builder
         */
        public Builder authority(String authority) {
            this.authority = authority;
            return this;
        }

        /**
         * Sets {@link Party#authorityNames()}.
         *
         * @param authorityNames the items, in place of any set before
         * @return this builder
         */
        public Builder authorityNames(List<LanguageText> authorityNames) {
            this.authorityNames = List.copyOf(authorityNames);
            return this;
        }

        /**
         * Sets {@link Party#authorityNames()}.
         *
         * @param authorityNames the items, in place of any set before
         * @return this builder
         */
        public Builder authorityNames(LanguageText... authorityNames) {
            return authorityNames(List.of(authorityNames));
        }

        /**
         * Sets {@link Party#authorityCodes()}.
         *
         * @param authorityCodes the items, in place of any set before
         * @return this builder
         */
        public Builder authorityCodes(List<SchemeCode> authorityCodes) {
            this.authorityCodes = List.copyOf(authorityCodes);
            return this;
        }

        /**
         * Sets {@link Party#authorityCodes()}.
         *
         * @param authorityCodes the items, in place of any set before
         * @return this builder
         */
        public Builder authorityCodes(SchemeCode... authorityCodes) {
            return authorityCodes(List.of(authorityCodes));
        }

        /**
         * Sets {@link Party#function()}.
         *
         * @param function the value
         * @return this builder
         */
        public Builder function(AuthorityFunction function) {
            this.function = function;
            return this;
        }

        /**
         * Sets {@link Party#unit()}.
         *
         * @param unit the value, null for none
         * @return this builder
         */
        public Builder unit(@Nullable String unit) {
            this.unit = unit;
            return this;
        }

        /**
         * Sets {@link Party#contact()}.
         *
         * @param contact the value, null for none
         * @return this builder
         */
        public Builder contact(@Nullable Contact contact) {
            this.contact = contact;
            return this;
        }

        /**
         * Sets {@link Party#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Party#unknownMembers()}.
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
        public Party build() {
            return new Party(country, internationalBody, authority, authorityNames, authorityCodes, function, unit,
                    contact, extensions, unknownMembers);
        }
    }
}
