// Generated from schema/standard/schemas/entities/register-search.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Country;
import org.openfex.code.RegisterKind;
import org.openfex.code.SearchResult;

/**
 * A register searched, and what came of it.
 *
 * <p>The entity {@code register-search} of the standard. FEX 10.6 (Registers searched).
 *
 * @param register Name of the register. Null only in a draft. FEX 10.6.
 * @param registerKind Kind of register. Null when absent. FEX 10.6.
 * @param authority Authority that keeps it. Null when absent. FEX 10.6.
 * @param country State that keeps it. Null when absent. FEX 4.8.
 * @param searchedOn When it was searched. Null when absent. FEX 4.4.
 * @param periodFrom First date that its records cover. Null when absent. FEX 4.4.
 * @param periodUntil Last date that its records cover. Null when absent. FEX 4.4.
 * @param result What came of it. Null only in a draft. FEX 10.6.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record RegisterSearch(
        @NotNull @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) String register,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable RegisterKind registerKind,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String authority,
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country country,
        @WireTime @Nullable LocalDate searchedOn,
        @Nullable PartialDate periodFrom,
        @Nullable PartialDate periodUntil,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) SearchResult result,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param register see {@link #register()}
     * @param registerKind see {@link #registerKind()}
     * @param authority see {@link #authority()}
     * @param country see {@link #country()}
     * @param searchedOn see {@link #searchedOn()}
     * @param periodFrom see {@link #periodFrom()}
     * @param periodUntil see {@link #periodUntil()}
     * @param result see {@link #result()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public RegisterSearch {
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
            case 0 -> register;
            case 1 -> registerKind;
            case 2 -> authority;
            case 3 -> country;
            case 4 -> searchedOn;
            case 5 -> periodFrom;
            case 6 -> periodUntil;
            case 7 -> result;
            case 8 -> extensions;
            case 9 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (register == null ? 0 : 1L << 0) | (registerKind == null ? 0 : 1L << 1)
                | (authority == null ? 0 : 1L << 2) | (country == null ? 0 : 1L << 3)
                | (searchedOn == null ? 0 : 1L << 4) | (periodFrom == null ? 0 : 1L << 5)
                | (periodUntil == null ? 0 : 1L << 6) | (result == null ? 0 : 1L << 7)
                | (extensions.isEmpty() ? 0 : 1L << 8);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (registerKind == null || registerKind.isKnown() ? 0 : 1L << 1)
                | (country == null || country.isKnown() ? 0 : 1L << 3)
                | (result == null || result.isKnown() ? 0 : 1L << 7);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("RegisterSearch", null);
    }

    /** Builds a {@link RegisterSearch}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String register;
        private @Nullable RegisterKind registerKind;
        private @Nullable String authority;
        private @Nullable Country country;
        private @Nullable LocalDate searchedOn;
        private @Nullable PartialDate periodFrom;
        private @Nullable PartialDate periodUntil;
        private @Nullable SearchResult result;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(RegisterSearch from) {
            this.register = from.register;
            this.registerKind = from.registerKind;
            this.authority = from.authority;
            this.country = from.country;
            this.searchedOn = from.searchedOn;
            this.periodFrom = from.periodFrom;
            this.periodUntil = from.periodUntil;
            this.result = from.result;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link RegisterSearch#register()}.
         *
         * @param register the value
         * @return this builder
         */
        public Builder register(String register) {
            this.register = register;
            return this;
        }

        /**
         * Sets {@link RegisterSearch#registerKind()}.
         *
         * @param registerKind the value, null for none
         * @return this builder
         */
        public Builder registerKind(@Nullable RegisterKind registerKind) {
            this.registerKind = registerKind;
            return this;
        }

        /**
         * Sets {@link RegisterSearch#authority()}.
         *
         * @param authority the value, null for none
         * @return this builder
         */
        public Builder authority(@Nullable String authority) {
            this.authority = authority;
            return this;
        }

        /**
         * Sets {@link RegisterSearch#country()}.
         *
         * @param country the value, null for none
         * @return this builder
         */
        public Builder country(@Nullable Country country) {
            this.country = country;
            return this;
        }

        /**
         * Sets {@link RegisterSearch#searchedOn()}.
         *
         * @param searchedOn the value, null for none
         * @return this builder
         */
        public Builder searchedOn(@Nullable LocalDate searchedOn) {
            this.searchedOn = searchedOn;
            return this;
        }

        /**
         * Sets {@link RegisterSearch#periodFrom()}.
         *
         * @param periodFrom the value, null for none
         * @return this builder
         */
        public Builder periodFrom(@Nullable PartialDate periodFrom) {
            this.periodFrom = periodFrom;
            return this;
        }

        /**
         * Sets {@link RegisterSearch#periodUntil()}.
         *
         * @param periodUntil the value, null for none
         * @return this builder
         */
        public Builder periodUntil(@Nullable PartialDate periodUntil) {
            this.periodUntil = periodUntil;
            return this;
        }

        /**
         * Sets {@link RegisterSearch#result()}.
         *
         * @param result the value
         * @return this builder
         */
        public Builder result(SearchResult result) {
            this.result = result;
            return this;
        }

        /**
         * Sets {@link RegisterSearch#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link RegisterSearch#unknownMembers()}.
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
        public RegisterSearch build() {
            return new RegisterSearch(register, registerKind, authority, country, searchedOn, periodFrom, periodUntil,
                    result, extensions, unknownMembers);
        }
    }
}
