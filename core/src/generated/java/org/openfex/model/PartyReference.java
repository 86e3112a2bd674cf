// Generated from schema/standard/schemas/entities/party-reference.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.constraints.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Country;
import org.openfex.code.InternationalBody;

/**
 * A State or an international body, without its details.
 *
 * <p>The entity {@code party-reference} of the standard. FEX 3.5 (Onward transfer).
 *
 * @param country The State. Null when absent. FEX 4.8.
 * @param internationalBody The international body, where the party is no State. Null when absent. FEX 4.1.
 * @param authority The authority, where not every authority of the State is meant. Null when absent. FEX 4.1.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record PartyReference(
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country country,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable InternationalBody internationalBody,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String authority,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param country see {@link #country()}
     * @param internationalBody see {@link #internationalBody()}
     * @param authority see {@link #authority()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public PartyReference {
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
            case 3 -> extensions;
            case 4 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (country == null ? 0 : 1L << 0) | (internationalBody == null ? 0 : 1L << 1)
                | (authority == null ? 0 : 1L << 2) | (extensions.isEmpty() ? 0 : 1L << 3);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (country == null || country.isKnown() ? 0 : 1L << 0)
                | (internationalBody == null || internationalBody.isKnown() ? 0 : 1L << 1);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("PartyReference", null);
    }

    /** Builds a {@link PartyReference}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable Country country;
        private @Nullable InternationalBody internationalBody;
        private @Nullable String authority;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(PartyReference from) {
            this.country = from.country;
            this.internationalBody = from.internationalBody;
            this.authority = from.authority;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link PartyReference#country()}.
         *
         * @param country the value, null for none
         * @return this builder
         */
        public Builder country(@Nullable Country country) {
            this.country = country;
            return this;
        }

        /**
         * Sets {@link PartyReference#internationalBody()}.
         *
         * @param internationalBody the value, null for none
         * @return this builder
         */
        public Builder internationalBody(@Nullable InternationalBody internationalBody) {
            this.internationalBody = internationalBody;
            return this;
        }

        /**
         * Sets {@link PartyReference#authority()}.
         *
         * @param authority the value, null for none
         * @return this builder
         */
        public Builder authority(@Nullable String authority) {
            this.authority = authority;
            return this;
        }

        /**
         * Sets {@link PartyReference#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link PartyReference#unknownMembers()}.
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
        public PartyReference build() {
            return new PartyReference(country, internationalBody, authority, extensions, unknownMembers);
        }
    }
}
