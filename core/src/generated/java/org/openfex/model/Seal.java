// Generated from schema/standard/schemas/entities/seal.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A seal or an unbroken range of seals.
 *
 * <p>The entity {@code seal} of the standard. FEX 8.7 (Exhibits and seals).
 *
 * @param number Number of the seal, or the first of the range. Null only in a draft. FEX 8.7.
 * @param lastNumber Last number of the range. Null when absent. FEX 8.7.
 * @param at When it was put on. Null when absent. FEX 4.4.
 * @param appliedBy By whom. Null when absent. FEX 8.7.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Seal(
        @NotNull @CodePoints(min = 1, max = 50) @Pattern(regexp = Formats.LINE) String number,
        @CodePoints(min = 1, max = 50) @Pattern(regexp = Formats.LINE) @Nullable String lastNumber,
        @Valid @Nullable EventTime at,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String appliedBy,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param number see {@link #number()}
     * @param lastNumber see {@link #lastNumber()}
     * @param at see {@link #at()}
     * @param appliedBy see {@link #appliedBy()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Seal {
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
            case 0 -> number;
            case 1 -> lastNumber;
            case 2 -> at;
            case 3 -> appliedBy;
            case 4 -> extensions;
            case 5 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (number == null ? 0 : 1L << 0) | (lastNumber == null ? 0 : 1L << 1) | (at == null ? 0 : 1L << 2)
                | (appliedBy == null ? 0 : 1L << 3) | (extensions.isEmpty() ? 0 : 1L << 4);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Seal", null);
    }

    /** Builds a {@link Seal}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String number;
        private @Nullable String lastNumber;
        private @Nullable EventTime at;
        private @Nullable String appliedBy;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Seal from) {
            this.number = from.number;
            this.lastNumber = from.lastNumber;
            this.at = from.at;
            this.appliedBy = from.appliedBy;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Seal#number()}.
         *
         * @param number the value
         * @return this builder
         */
        public Builder number(String number) {
            this.number = number;
            return this;
        }

        /**
         * Sets {@link Seal#lastNumber()}.
         *
         * @param lastNumber the value, null for none
         * @return this builder
         */
        public Builder lastNumber(@Nullable String lastNumber) {
            this.lastNumber = lastNumber;
            return this;
        }

        /**
         * Sets {@link Seal#at()}.
         *
         * @param at the value, null for none
         * @return this builder
         */
        public Builder at(@Nullable EventTime at) {
            this.at = at;
            return this;
        }

        /**
         * Sets {@link Seal#appliedBy()}.
         *
         * @param appliedBy the value, null for none
         * @return this builder
         */
        public Builder appliedBy(@Nullable String appliedBy) {
            this.appliedBy = appliedBy;
            return this;
        }

        /**
         * Sets {@link Seal#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Seal#unknownMembers()}.
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
        public Seal build() {
            return new Seal(number, lastNumber, at, appliedBy, extensions, unknownMembers);
        }
    }
}
