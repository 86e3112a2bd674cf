// Generated from schema/standard/schemas/entities/make.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Maker;

/**
 * Maker or brand of an item.
 *
 * <p>The entity {@code make} of the standard. FEX 5.8 (Make, model and origin).
 *
 * @param asMarked What the item bears. Null when absent. FEX 4.6.
 * @param code The maker, as the sender reads it. Null when absent. FEX 4.7.
 * @param name Name of the maker, where the list does not hold it. Null when absent. FEX 5.8.
 * @param brand Brand or trade mark, where it is not the maker. Null when absent. FEX 5.8.
 * @param otherCodes The maker in other schemes. Never null; empty when absent. FEX 4.10.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Make(
        @Valid @Nullable Verbatim asMarked,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable Maker code,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String name,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String brand,
        @Size(max = 10) List<@Valid SchemeCode> otherCodes,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param asMarked see {@link #asMarked()}
     * @param code see {@link #code()}
     * @param name see {@link #name()}
     * @param brand see {@link #brand()}
     * @param otherCodes see {@link #otherCodes()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Make {
        otherCodes = Records.list(otherCodes);
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
            case 1 -> code;
            case 2 -> name;
            case 3 -> brand;
            case 4 -> otherCodes;
            case 5 -> extensions;
            case 6 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (asMarked == null ? 0 : 1L << 0) | (code == null ? 0 : 1L << 1) | (name == null ? 0 : 1L << 2)
                | (brand == null ? 0 : 1L << 3) | (otherCodes.isEmpty() ? 0 : 1L << 4)
                | (extensions.isEmpty() ? 0 : 1L << 5);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (code == null || code.isKnown() ? 0 : 1L << 1);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Make", null);
    }

    /** Builds a {@link Make}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable Verbatim asMarked;
        private @Nullable Maker code;
        private @Nullable String name;
        private @Nullable String brand;
        private List<SchemeCode> otherCodes = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Make from) {
            this.asMarked = from.asMarked;
            this.code = from.code;
            this.name = from.name;
            this.brand = from.brand;
            this.otherCodes = from.otherCodes;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Make#asMarked()}.
         *
         * @param asMarked the value, null for none
         * @return this builder
         */
        public Builder asMarked(@Nullable Verbatim asMarked) {
            this.asMarked = asMarked;
            return this;
        }

        /**
         * Sets {@link Make#code()}.
         *
         * @param code the value, null for none
         * @return this builder
         */
        public Builder code(@Nullable Maker code) {
            this.code = code;
            return this;
        }

        /**
         * Sets {@link Make#name()}.
         *
         * @param name the value, null for none
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@link Make#brand()}.
         *
         * @param brand the value, null for none
         * @return this builder
         */
        public Builder brand(@Nullable String brand) {
            this.brand = brand;
            return this;
        }

        /**
         * Sets {@link Make#otherCodes()}.
         *
         * @param otherCodes the items, in place of any set before
         * @return this builder
         */
        public Builder otherCodes(List<SchemeCode> otherCodes) {
            this.otherCodes = List.copyOf(otherCodes);
            return this;
        }

        /**
         * Sets {@link Make#otherCodes()}.
         *
         * @param otherCodes the items, in place of any set before
         * @return this builder
         */
        public Builder otherCodes(SchemeCode... otherCodes) {
            return otherCodes(List.of(otherCodes));
        }

        /**
         * Sets {@link Make#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Make#unknownMembers()}.
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
        public Make build() {
            return new Make(asMarked, code, name, brand, otherCodes, extensions, unknownMembers);
        }
    }
}
