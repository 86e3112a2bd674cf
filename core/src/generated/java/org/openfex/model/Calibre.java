// Generated from schema/standard/schemas/entities/calibre.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.BoreGroup;
import org.openfex.code.Cartridge;

/**
 * Calibre in three layers: as marked, as the sender reads it, and the group of bores.
 *
 * <p>The entity {@code calibre} of the standard. FEX 5.9 (Calibre).
 *
 * @param asMarked What the item bears. Null when absent. FEX 4.6.
 * @param cartridge The cartridge, as the sender reads it. Null when absent. FEX 4.7.
 * @param boreGroup The group of bores, where the cartridge is not certain. Null when absent. FEX 4.7.
 * @param name The calibre as the sender writes it. Null when absent. FEX 5.9.
 * @param otherCodes The calibre in other schemes. Never null; empty when absent. FEX 4.10.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Calibre(
        @Valid @Nullable Verbatim asMarked,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable Cartridge cartridge,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable BoreGroup boreGroup,
        @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) @Nullable String name,
        @Size(max = 10) List<@Valid SchemeCode> otherCodes,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param asMarked see {@link #asMarked()}
     * @param cartridge see {@link #cartridge()}
     * @param boreGroup see {@link #boreGroup()}
     * @param name see {@link #name()}
     * @param otherCodes see {@link #otherCodes()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Calibre {
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
            case 1 -> cartridge;
            case 2 -> boreGroup;
            case 3 -> name;
            case 4 -> otherCodes;
            case 5 -> extensions;
            case 6 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (asMarked == null ? 0 : 1L << 0) | (cartridge == null ? 0 : 1L << 1) | (boreGroup == null ? 0 : 1L << 2)
                | (name == null ? 0 : 1L << 3) | (otherCodes.isEmpty() ? 0 : 1L << 4)
                | (extensions.isEmpty() ? 0 : 1L << 5);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (cartridge == null || cartridge.isKnown() ? 0 : 1L << 1)
                | (boreGroup == null || boreGroup.isKnown() ? 0 : 1L << 2);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Calibre", null);
    }

    /** Builds a {@link Calibre}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable Verbatim asMarked;
        private @Nullable Cartridge cartridge;
        private @Nullable BoreGroup boreGroup;
        private @Nullable String name;
        private List<SchemeCode> otherCodes = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Calibre from) {
            this.asMarked = from.asMarked;
            this.cartridge = from.cartridge;
            this.boreGroup = from.boreGroup;
            this.name = from.name;
            this.otherCodes = from.otherCodes;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Calibre#asMarked()}.
         *
         * @param asMarked the value, null for none
         * @return this builder
         */
        public Builder asMarked(@Nullable Verbatim asMarked) {
            this.asMarked = asMarked;
            return this;
        }

        /**
         * Sets {@link Calibre#cartridge()}.
         *
         * @param cartridge the value, null for none
         * @return this builder
         */
        public Builder cartridge(@Nullable Cartridge cartridge) {
            this.cartridge = cartridge;
            return this;
        }

        /**
         * Sets {@link Calibre#boreGroup()}.
         *
         * @param boreGroup the value, null for none
         * @return this builder
         */
        public Builder boreGroup(@Nullable BoreGroup boreGroup) {
            this.boreGroup = boreGroup;
            return this;
        }

        /**
         * Sets {@link Calibre#name()}.
         *
         * @param name the value, null for none
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@link Calibre#otherCodes()}.
         *
         * @param otherCodes the items, in place of any set before
         * @return this builder
         */
        public Builder otherCodes(List<SchemeCode> otherCodes) {
            this.otherCodes = List.copyOf(otherCodes);
            return this;
        }

        /**
         * Sets {@link Calibre#otherCodes()}.
         *
         * @param otherCodes the items, in place of any set before
         * @return this builder
         */
        public Builder otherCodes(SchemeCode... otherCodes) {
            return otherCodes(List.of(otherCodes));
        }

        /**
         * Sets {@link Calibre#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Calibre#unknownMembers()}.
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
        public Calibre build() {
            return new Calibre(asMarked, cartridge, boreGroup, name, otherCodes, extensions, unknownMembers);
        }
    }
}
