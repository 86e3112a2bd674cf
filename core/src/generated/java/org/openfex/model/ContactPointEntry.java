// Generated from schema/standard/schemas/entities/contact-point-entry.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.ContactFunction;

/**
 * An authority that acts as point of contact.
 *
 * <p>The entity {@code contact-point-entry} of the standard. FEX 19.1 (Contact points).
 *
 * @param function Function under the instrument. Null only in a draft. FEX 19.1.
 * @param authority The authority. Null only in a draft. FEX 4.1.
 * @param legalBasis Instruments for which it acts. Never null; empty when absent. FEX 2.8.
 * @param validFrom Since when. Null when absent. FEX 4.4.
 * @param validUntil Until when. Null when absent. FEX 4.4.
 * @param replaces Authority that it replaces. Null when absent. FEX 19.1.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record ContactPointEntry(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) ContactFunction function,
        @NotNull @Valid Party authority,
        @Size(max = 10) List<@Valid LegalBasis> legalBasis,
        @WireTime @Nullable LocalDate validFrom,
        @WireTime @Nullable LocalDate validUntil,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String replaces,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param function see {@link #function()}
     * @param authority see {@link #authority()}
     * @param legalBasis see {@link #legalBasis()}
     * @param validFrom see {@link #validFrom()}
     * @param validUntil see {@link #validUntil()}
     * @param replaces see {@link #replaces()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public ContactPointEntry {
        legalBasis = Records.list(legalBasis);
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
            case 0 -> function;
            case 1 -> authority;
            case 2 -> legalBasis;
            case 3 -> validFrom;
            case 4 -> validUntil;
            case 5 -> replaces;
            case 6 -> extensions;
            case 7 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (function == null ? 0 : 1L << 0) | (authority == null ? 0 : 1L << 1)
                | (legalBasis.isEmpty() ? 0 : 1L << 2) | (validFrom == null ? 0 : 1L << 3)
                | (validUntil == null ? 0 : 1L << 4) | (replaces == null ? 0 : 1L << 5)
                | (extensions.isEmpty() ? 0 : 1L << 6);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (function == null || function.isKnown() ? 0 : 1L << 0);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("ContactPointEntry", null);
    }

    /** Builds a {@link ContactPointEntry}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable ContactFunction function;
        private @Nullable Party authority;
        private List<LegalBasis> legalBasis = List.of();
        private @Nullable LocalDate validFrom;
        private @Nullable LocalDate validUntil;
        private @Nullable String replaces;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(ContactPointEntry from) {
            this.function = from.function;
            this.authority = from.authority;
            this.legalBasis = from.legalBasis;
            this.validFrom = from.validFrom;
            this.validUntil = from.validUntil;
            this.replaces = from.replaces;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link ContactPointEntry#function()}.
         *
         * @param function the value
         * @return this builder
         */
        public Builder function(ContactFunction function) {
            this.function = function;
            return this;
        }

        /**
         * Sets {@link ContactPointEntry#authority()}.
         *
         * @param authority the value
         * @return this builder
         */
        public Builder authority(Party authority) {
            this.authority = authority;
            return this;
        }

        /**
         * Sets {@link ContactPointEntry#legalBasis()}.
         *
         * @param legalBasis the items, in place of any set before
         * @return this builder
         */
        public Builder legalBasis(List<LegalBasis> legalBasis) {
            this.legalBasis = List.copyOf(legalBasis);
            return this;
        }

        /**
         * Sets {@link ContactPointEntry#legalBasis()}.
         *
         * @param legalBasis the items, in place of any set before
         * @return this builder
         */
        public Builder legalBasis(LegalBasis... legalBasis) {
            return legalBasis(List.of(legalBasis));
        }

        /**
         * Sets {@link ContactPointEntry#validFrom()}.
         *
         * @param validFrom the value, null for none
         * @return this builder
         */
        public Builder validFrom(@Nullable LocalDate validFrom) {
            this.validFrom = validFrom;
            return this;
        }

        /**
         * Sets {@link ContactPointEntry#validUntil()}.
         *
         * @param validUntil the value, null for none
         * @return this builder
         */
        public Builder validUntil(@Nullable LocalDate validUntil) {
            this.validUntil = validUntil;
            return this;
        }

        /**
         * Sets {@link ContactPointEntry#replaces()}.
         *
         * @param replaces the value, null for none
         * @return this builder
         */
        public Builder replaces(@Nullable String replaces) {
            this.replaces = replaces;
            return this;
        }

        /**
         * Sets {@link ContactPointEntry#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link ContactPointEntry#unknownMembers()}.
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
        public ContactPointEntry build() {
            return new ContactPointEntry(function, authority, legalBasis, validFrom, validUntil, replaces, extensions,
                    unknownMembers);
        }
    }
}
