// Generated from schema/standard/schemas/entities/item-aggregate.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.FirearmType;
import org.openfex.code.ItemKind;
import org.openfex.code.ManufactureKind;
import org.openfex.code.MarkingStatus;

/**
 * Items told by number and kind, without records of their own.
 *
 * <p>The entity {@code item-aggregate} of the standard. FEX 20.1 (Aggregated items).
 *
 * @param kind Kind of item. Null only in a draft. FEX 20.1.
 * @param type Type of firearm. Null when absent. FEX 5.2.
 * @param manufacture How they were made. Null when absent. FEX 5.10.
 * @param markingStatus Whether they are uniquely marked. Null when absent. FEX 5.3.
 * @param calibre Calibre. Null when absent. FEX 5.9.
 * @param quantity Quantity. Null only in a draft. FEX 4.9.
 * @param description The items in words. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record ItemAggregate(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) ItemKind kind,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable FirearmType type,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable ManufactureKind manufacture,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable MarkingStatus markingStatus,
        @Valid @Nullable Calibre calibre,
        @NotNull @Valid Measure quantity,
        @Size(max = 10) List<@Valid LanguageText> description,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param kind see {@link #kind()}
     * @param type see {@link #type()}
     * @param manufacture see {@link #manufacture()}
     * @param markingStatus see {@link #markingStatus()}
     * @param calibre see {@link #calibre()}
     * @param quantity see {@link #quantity()}
     * @param description see {@link #description()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public ItemAggregate {
        description = Records.list(description);
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
            case 1 -> type;
            case 2 -> manufacture;
            case 3 -> markingStatus;
            case 4 -> calibre;
            case 5 -> quantity;
            case 6 -> description;
            case 7 -> extensions;
            case 8 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (kind == null ? 0 : 1L << 0) | (type == null ? 0 : 1L << 1) | (manufacture == null ? 0 : 1L << 2)
                | (markingStatus == null ? 0 : 1L << 3) | (calibre == null ? 0 : 1L << 4)
                | (quantity == null ? 0 : 1L << 5) | (description.isEmpty() ? 0 : 1L << 6)
                | (extensions.isEmpty() ? 0 : 1L << 7);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 0) | (type == null || type.isKnown() ? 0 : 1L << 1)
                | (manufacture == null || manufacture.isKnown() ? 0 : 1L << 2)
                | (markingStatus == null || markingStatus.isKnown() ? 0 : 1L << 3);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("ItemAggregate", null);
    }

    /** Builds a {@link ItemAggregate}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable ItemKind kind;
        private @Nullable FirearmType type;
        private @Nullable ManufactureKind manufacture;
        private @Nullable MarkingStatus markingStatus;
        private @Nullable Calibre calibre;
        private @Nullable Measure quantity;
        private List<LanguageText> description = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(ItemAggregate from) {
            this.kind = from.kind;
            this.type = from.type;
            this.manufacture = from.manufacture;
            this.markingStatus = from.markingStatus;
            this.calibre = from.calibre;
            this.quantity = from.quantity;
            this.description = from.description;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link ItemAggregate#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(ItemKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link ItemAggregate#type()}.
         *
         * @param type the value, null for none
         * @return this builder
         */
        public Builder type(@Nullable FirearmType type) {
            this.type = type;
            return this;
        }

        /**
         * Sets {@link ItemAggregate#manufacture()}.
         *
         * @param manufacture the value, null for none
         * @return this builder
         */
        public Builder manufacture(@Nullable ManufactureKind manufacture) {
            this.manufacture = manufacture;
            return this;
        }

        /**
         * Sets {@link ItemAggregate#markingStatus()}.
         *
         * @param markingStatus the value, null for none
         * @return this builder
         */
        public Builder markingStatus(@Nullable MarkingStatus markingStatus) {
            this.markingStatus = markingStatus;
            return this;
        }

        /**
         * Sets {@link ItemAggregate#calibre()}.
         *
         * @param calibre the value, null for none
         * @return this builder
         */
        public Builder calibre(@Nullable Calibre calibre) {
            this.calibre = calibre;
            return this;
        }

        /**
         * Sets {@link ItemAggregate#quantity()}.
         *
         * @param quantity the value
         * @return this builder
         */
        public Builder quantity(Measure quantity) {
            this.quantity = quantity;
            return this;
        }

        /**
         * Sets {@link ItemAggregate#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(List<LanguageText> description) {
            this.description = List.copyOf(description);
            return this;
        }

        /**
         * Sets {@link ItemAggregate#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(LanguageText... description) {
            return description(List.of(description));
        }

        /**
         * Sets {@link ItemAggregate#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link ItemAggregate#unknownMembers()}.
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
        public ItemAggregate build() {
            return new ItemAggregate(kind, type, manufacture, markingStatus, calibre, quantity, description, extensions,
                    unknownMembers);
        }
    }
}
