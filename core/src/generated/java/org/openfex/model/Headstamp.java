// Generated from schema/standard/schemas/entities/headstamp.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Maker;

/**
 * A headstamp.
 *
 * <p>The entity {@code headstamp} of the standard. FEX 6.3 (Headstamp).
 *
 * @param asMarked The headstamp as seen. Null only in a draft. FEX 4.6.
 * @param maker The maker, as the sender reads it. Null when absent. FEX 4.7.
 * @param factory Factory number or letters, as the sender reads them. Null when absent. FEX 6.3.
 * @param year The year, as the sender reads it. Null when absent. FEX 4.4.
 * @param quantity Number of rounds that bear it. Unit: rounds. Null when absent. FEX 4.9.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Headstamp(
        @NotNull @Valid Verbatim asMarked,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable Maker maker,
        @CodePoints(min = 1, max = 50) @Pattern(regexp = Formats.LINE) @Nullable String factory,
        @Nullable PartialDate year,
        @Min(1) @Max(1000000000) @Nullable Integer quantity,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param asMarked see {@link #asMarked()}
     * @param maker see {@link #maker()}
     * @param factory see {@link #factory()}
     * @param year see {@link #year()}
     * @param quantity see {@link #quantity()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Headstamp {
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
            case 0 -> asMarked;
            case 1 -> maker;
            case 2 -> factory;
            case 3 -> year;
            case 4 -> quantity;
            case 5 -> extensions;
            case 6 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (asMarked == null ? 0 : 1L << 0) | (maker == null ? 0 : 1L << 1) | (factory == null ? 0 : 1L << 2)
                | (year == null ? 0 : 1L << 3) | (quantity == null ? 0 : 1L << 4)
                | (extensions.isEmpty() ? 0 : 1L << 5);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (maker == null || maker.isKnown() ? 0 : 1L << 1);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Headstamp", null);
    }

    /** Builds a {@link Headstamp}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable Verbatim asMarked;
        private @Nullable Maker maker;
        private @Nullable String factory;
        private @Nullable PartialDate year;
        private @Nullable Integer quantity;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Headstamp from) {
            this.asMarked = from.asMarked;
            this.maker = from.maker;
            this.factory = from.factory;
            this.year = from.year;
            this.quantity = from.quantity;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Headstamp#asMarked()}.
         *
         * @param asMarked the value
         * @return this builder
         */
        public Builder asMarked(Verbatim asMarked) {
            this.asMarked = asMarked;
            return this;
        }

        /**
         * Sets {@link Headstamp#maker()}.
         *
         * @param maker the value, null for none
         * @return this builder
         */
        public Builder maker(@Nullable Maker maker) {
            this.maker = maker;
            return this;
        }

        /**
         * Sets {@link Headstamp#factory()}.
         *
         * @param factory the value, null for none
         * @return this builder
         */
        public Builder factory(@Nullable String factory) {
            this.factory = factory;
            return this;
        }

        /**
         * Sets {@link Headstamp#year()}.
         *
         * @param year the value, null for none
         * @return this builder
         */
        public Builder year(@Nullable PartialDate year) {
            this.year = year;
            return this;
        }

        /**
         * Sets {@link Headstamp#quantity()}.
         *
         * @param quantity the value, null for none
         * @return this builder
         */
        public Builder quantity(@Nullable Integer quantity) {
            this.quantity = quantity;
            return this;
        }

        /**
         * Sets {@link Headstamp#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Headstamp#unknownMembers()}.
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
        public Headstamp build() {
            return new Headstamp(asMarked, maker, factory, year, quantity, extensions, unknownMembers);
        }
    }
}
