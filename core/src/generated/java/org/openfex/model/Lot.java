// Generated from schema/standard/schemas/entities/lot.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.FirearmType;
import org.openfex.code.ItemKind;

/**
 * Articles of one kind, by number.
 *
 * <p>The entity {@code lot} of the standard. FEX 15.7 (Consignments and lots).
 *
 * @param id Local identifier. Null when absent. FEX 2.11.
 * @param kind Kind of item. Null only in a draft. FEX 15.7.
 * @param description The articles in words. Never null; empty when absent. FEX 4.5.
 * @param type Type of firearm. Null when absent. FEX 5.2.
 * @param make Maker. Null when absent. FEX 5.8.
 * @param model Model. Null when absent. FEX 5.8.
 * @param calibre Calibre. Null when absent. FEX 5.9.
 * @param quantity Quantity. Null only in a draft. FEX 4.9.
 * @param serialFrom First serial number of an unbroken range. Null when absent. FEX 5.3.
 * @param serialTo Last serial number of the range. Null when absent. FEX 5.3.
 * @param tariffCodes Tariff and control-list codes. Never null; empty when absent. FEX 4.10.
 * @param value Value. Null when absent. FEX 4.9.
 * @param items Items of the lot that are listed one by one. Never null; empty when absent. FEX 2.11.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Lot(
        @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_ID) @Nullable String id,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) ItemKind kind,
        @Size(max = 10) List<@Valid LanguageText> description,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable FirearmType type,
        @Valid @Nullable Make make,
        @Valid @Nullable Model model,
        @Valid @Nullable Calibre calibre,
        @NotNull @Valid Measure quantity,
        @Valid @Nullable Verbatim serialFrom,
        @Valid @Nullable Verbatim serialTo,
        @Size(max = 10) List<@Valid SchemeCode> tariffCodes,
        @Valid @Nullable Money value,
        @Reference(to = {Firearm.class, Component.class, Ammunition.class}) @Size(max = 500)
                List<@CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF) String> items,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param id see {@link #id()}
     * @param kind see {@link #kind()}
     * @param description see {@link #description()}
     * @param type see {@link #type()}
     * @param make see {@link #make()}
     * @param model see {@link #model()}
     * @param calibre see {@link #calibre()}
     * @param quantity see {@link #quantity()}
     * @param serialFrom see {@link #serialFrom()}
     * @param serialTo see {@link #serialTo()}
     * @param tariffCodes see {@link #tariffCodes()}
     * @param value see {@link #value()}
     * @param items see {@link #items()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Lot {
        description = Records.list(description);
        tariffCodes = Records.list(tariffCodes);
        items = Records.list(items);
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
            case 0 -> id;
            case 1 -> kind;
            case 2 -> description;
            case 3 -> type;
            case 4 -> make;
            case 5 -> model;
            case 6 -> calibre;
            case 7 -> quantity;
            case 8 -> serialFrom;
            case 9 -> serialTo;
            case 10 -> tariffCodes;
            case 11 -> value;
            case 12 -> items;
            case 13 -> extensions;
            case 14 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (id == null ? 0 : 1L << 0) | (kind == null ? 0 : 1L << 1) | (description.isEmpty() ? 0 : 1L << 2)
                | (type == null ? 0 : 1L << 3) | (make == null ? 0 : 1L << 4) | (model == null ? 0 : 1L << 5)
                | (calibre == null ? 0 : 1L << 6) | (quantity == null ? 0 : 1L << 7)
                | (serialFrom == null ? 0 : 1L << 8) | (serialTo == null ? 0 : 1L << 9)
                | (tariffCodes.isEmpty() ? 0 : 1L << 10) | (value == null ? 0 : 1L << 11)
                | (items.isEmpty() ? 0 : 1L << 12) | (extensions.isEmpty() ? 0 : 1L << 13);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 1) | (type == null || type.isKnown() ? 0 : 1L << 3);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Lot", id);
    }

    /** Builds a {@link Lot}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable ItemKind kind;
        private List<LanguageText> description = List.of();
        private @Nullable FirearmType type;
        private @Nullable Make make;
        private @Nullable Model model;
        private @Nullable Calibre calibre;
        private @Nullable Measure quantity;
        private @Nullable Verbatim serialFrom;
        private @Nullable Verbatim serialTo;
        private List<SchemeCode> tariffCodes = List.of();
        private @Nullable Money value;
        private List<String> items = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Lot from) {
            this.id = from.id;
            this.kind = from.kind;
            this.description = from.description;
            this.type = from.type;
            this.make = from.make;
            this.model = from.model;
            this.calibre = from.calibre;
            this.quantity = from.quantity;
            this.serialFrom = from.serialFrom;
            this.serialTo = from.serialTo;
            this.tariffCodes = from.tariffCodes;
            this.value = from.value;
            this.items = from.items;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Lot#id()}.
         *
         * @param id the value, null for none
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Lot#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(ItemKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Lot#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(List<LanguageText> description) {
            this.description = List.copyOf(description);
            return this;
        }

        /**
         * Sets {@link Lot#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(LanguageText... description) {
            return description(List.of(description));
        }

        /**
         * Sets {@link Lot#type()}.
         *
         * @param type the value, null for none
         * @return this builder
         */
        public Builder type(@Nullable FirearmType type) {
            this.type = type;
            return this;
        }

        /**
         * Sets {@link Lot#make()}.
         *
         * @param make the value, null for none
         * @return this builder
         */
        public Builder make(@Nullable Make make) {
            this.make = make;
            return this;
        }

        /**
         * Sets {@link Lot#model()}.
         *
         * @param model the value, null for none
         * @return this builder
         */
        public Builder model(@Nullable Model model) {
            this.model = model;
            return this;
        }

        /**
         * Sets {@link Lot#calibre()}.
         *
         * @param calibre the value, null for none
         * @return this builder
         */
        public Builder calibre(@Nullable Calibre calibre) {
            this.calibre = calibre;
            return this;
        }

        /**
         * Sets {@link Lot#quantity()}.
         *
         * @param quantity the value
         * @return this builder
         */
        public Builder quantity(Measure quantity) {
            this.quantity = quantity;
            return this;
        }

        /**
         * Sets {@link Lot#serialFrom()}.
         *
         * @param serialFrom the value, null for none
         * @return this builder
         */
        public Builder serialFrom(@Nullable Verbatim serialFrom) {
            this.serialFrom = serialFrom;
            return this;
        }

        /**
         * Sets {@link Lot#serialTo()}.
         *
         * @param serialTo the value, null for none
         * @return this builder
         */
        public Builder serialTo(@Nullable Verbatim serialTo) {
            this.serialTo = serialTo;
            return this;
        }

        /**
         * Sets {@link Lot#tariffCodes()}.
         *
         * @param tariffCodes the items, in place of any set before
         * @return this builder
         */
        public Builder tariffCodes(List<SchemeCode> tariffCodes) {
            this.tariffCodes = List.copyOf(tariffCodes);
            return this;
        }

        /**
         * Sets {@link Lot#tariffCodes()}.
         *
         * @param tariffCodes the items, in place of any set before
         * @return this builder
         */
        public Builder tariffCodes(SchemeCode... tariffCodes) {
            return tariffCodes(List.of(tariffCodes));
        }

        /**
         * Sets {@link Lot#value()}.
         *
         * @param value the value, null for none
         * @return this builder
         */
        public Builder value(@Nullable Money value) {
            this.value = value;
            return this;
        }

        /**
         * Sets {@link Lot#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<String> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link Lot#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(String... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link Lot#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Lot#unknownMembers()}.
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
        public Lot build() {
            return new Lot(id, kind, description, type, make, model, calibre, quantity, serialFrom, serialTo,
                    tariffCodes, value, items, extensions, unknownMembers);
        }
    }
}
