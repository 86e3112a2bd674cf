// Generated from schema/standard/schemas/entities/model.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Model of an item.
 *
 * <p>The entity {@code model} of the standard. FEX 5.8 (Make, model and origin).
 *
 * @param asMarked What the item bears. Null when absent. FEX 4.6.
 * @param name The model, as the sender reads it. Null when absent. FEX 5.8.
 * @param variant Variant of the model. Null when absent. FEX 5.8.
 * @param ofType Whether the item is only of the type of this model, so that maker and variant stay open (an AKM-type
 *     rifle). Null when absent. FEX 5.8.
 * @param otherCodes The model in other schemes, such as a firearms reference table. Never null; empty when absent.
 *     FEX 4.10.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Model(
        @Valid @Nullable Verbatim asMarked,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String name,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String variant,
        @Nullable Boolean ofType,
        @Size(max = 10) List<@Valid SchemeCode> otherCodes,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param asMarked see {@link #asMarked()}
     * @param name see {@link #name()}
     * @param variant see {@link #variant()}
     * @param ofType see {@link #ofType()}
     * @param otherCodes see {@link #otherCodes()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Model {
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
            case 1 -> name;
            case 2 -> variant;
            case 3 -> ofType;
            case 4 -> otherCodes;
            case 5 -> extensions;
            case 6 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (asMarked == null ? 0 : 1L << 0) | (name == null ? 0 : 1L << 1) | (variant == null ? 0 : 1L << 2)
                | (ofType == null ? 0 : 1L << 3) | (otherCodes.isEmpty() ? 0 : 1L << 4)
                | (extensions.isEmpty() ? 0 : 1L << 5);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Model", null);
    }

    /** Builds a {@link Model}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable Verbatim asMarked;
        private @Nullable String name;
        private @Nullable String variant;
        private @Nullable Boolean ofType;
        private List<SchemeCode> otherCodes = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Model from) {
            this.asMarked = from.asMarked;
            this.name = from.name;
            this.variant = from.variant;
            this.ofType = from.ofType;
            this.otherCodes = from.otherCodes;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Model#asMarked()}.
         *
         * @param asMarked the value, null for none
         * @return this builder
         */
        public Builder asMarked(@Nullable Verbatim asMarked) {
            this.asMarked = asMarked;
            return this;
        }

        /**
         * Sets {@link Model#name()}.
         *
         * @param name the value, null for none
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@link Model#variant()}.
         *
         * @param variant the value, null for none
         * @return this builder
         */
        public Builder variant(@Nullable String variant) {
            this.variant = variant;
            return this;
        }

        /**
         * Sets {@link Model#ofType()}.
         *
         * @param ofType the value, null for none
         * @return this builder
         */
        public Builder ofType(@Nullable Boolean ofType) {
            this.ofType = ofType;
            return this;
        }

        /**
         * Sets {@link Model#otherCodes()}.
         *
         * @param otherCodes the items, in place of any set before
         * @return this builder
         */
        public Builder otherCodes(List<SchemeCode> otherCodes) {
            this.otherCodes = List.copyOf(otherCodes);
            return this;
        }

        /**
         * Sets {@link Model#otherCodes()}.
         *
         * @param otherCodes the items, in place of any set before
         * @return this builder
         */
        public Builder otherCodes(SchemeCode... otherCodes) {
            return otherCodes(List.of(otherCodes));
        }

        /**
         * Sets {@link Model#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Model#unknownMembers()}.
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
        public Model build() {
            return new Model(asMarked, name, variant, ofType, otherCodes, extensions, unknownMembers);
        }
    }
}
