// Generated from schema/standard/schemas/entities/other-item.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.OtherItemKind;
import org.openfex.code.Substance;

/**
 * An item other than a firearm, component or ammunition.
 *
 * <p>The entity {@code other-item} of the standard. FEX 6.4 (Other items).
 *
 * @param id Local identifier. Null only in a draft. FEX 2.11.
 * @param handling Handling of this record, where it is stricter than that of the message. Null when absent. FEX 3.3.
 * @param kind Kind of item. Null only in a draft. FEX 6.4.
 * @param description The item in words. Never null; empty when absent. FEX 4.5.
 * @param substance Substance, for explosives and drugs. Null when absent. FEX 6.4.
 * @param substanceName Name of the substance, where the list does not hold it. Null when absent. FEX 6.4.
 * @param amount Amount. Null when absent. FEX 4.9.
 * @param value Sum of money, for cash, or estimated value. Null when absent. FEX 4.9.
 * @param make Maker or brand. Null when absent. FEX 5.8.
 * @param model Model. Null when absent. FEX 5.8.
 * @param identifiers Numbers that the item bears. Never null; empty when absent. FEX 4.6.
 * @param earlierRecords Records of the same in earlier messages. Never null; empty when absent. FEX 2.26.
 * @param images Photographs among the attachments. Never null; empty when absent. FEX 2.9.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record OtherItem(
        @NotNull @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_ID) String id,
        @Valid @Nullable Handling handling,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) OtherItemKind kind,
        @Size(max = 10) List<@Valid LanguageText> description,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable Substance substance,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String substanceName,
        @Valid @Nullable Measure amount,
        @Valid @Nullable Money value,
        @Valid @Nullable Make make,
        @Valid @Nullable Model model,
        @Size(max = 50) List<@Valid ItemIdentifier> identifiers,
        @Size(max = 20) List<@Valid EarlierRecord> earlierRecords,
        @Reference(to = Attachment.class) @Size(max = 50) List<@CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) String> images,
        @Size(max = 20) List<@Valid Note> remarks,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param id see {@link #id()}
     * @param handling see {@link #handling()}
     * @param kind see {@link #kind()}
     * @param description see {@link #description()}
     * @param substance see {@link #substance()}
     * @param substanceName see {@link #substanceName()}
     * @param amount see {@link #amount()}
     * @param value see {@link #value()}
     * @param make see {@link #make()}
     * @param model see {@link #model()}
     * @param identifiers see {@link #identifiers()}
     * @param earlierRecords see {@link #earlierRecords()}
     * @param images see {@link #images()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public OtherItem {
        description = Records.list(description);
        identifiers = Records.list(identifiers);
        earlierRecords = Records.list(earlierRecords);
        images = Records.list(images);
        remarks = Records.list(remarks);
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
            case 1 -> handling;
            case 2 -> kind;
            case 3 -> description;
            case 4 -> substance;
            case 5 -> substanceName;
            case 6 -> amount;
            case 7 -> value;
            case 8 -> make;
            case 9 -> model;
            case 10 -> identifiers;
            case 11 -> earlierRecords;
            case 12 -> images;
            case 13 -> remarks;
            case 14 -> extensions;
            case 15 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (id == null ? 0 : 1L << 0) | (handling == null ? 0 : 1L << 1) | (kind == null ? 0 : 1L << 2)
                | (description.isEmpty() ? 0 : 1L << 3) | (substance == null ? 0 : 1L << 4)
                | (substanceName == null ? 0 : 1L << 5) | (amount == null ? 0 : 1L << 6) | (value == null ? 0 : 1L << 7)
                | (make == null ? 0 : 1L << 8) | (model == null ? 0 : 1L << 9) | (identifiers.isEmpty() ? 0 : 1L << 10)
                | (earlierRecords.isEmpty() ? 0 : 1L << 11) | (images.isEmpty() ? 0 : 1L << 12)
                | (remarks.isEmpty() ? 0 : 1L << 13) | (extensions.isEmpty() ? 0 : 1L << 14);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 2)
                | (substance == null || substance.isKnown() ? 0 : 1L << 4);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("OtherItem", id);
    }

    /** Builds a {@link OtherItem}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable Handling handling;
        private @Nullable OtherItemKind kind;
        private List<LanguageText> description = List.of();
        private @Nullable Substance substance;
        private @Nullable String substanceName;
        private @Nullable Measure amount;
        private @Nullable Money value;
        private @Nullable Make make;
        private @Nullable Model model;
        private List<ItemIdentifier> identifiers = List.of();
        private List<EarlierRecord> earlierRecords = List.of();
        private List<String> images = List.of();
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(OtherItem from) {
            this.id = from.id;
            this.handling = from.handling;
            this.kind = from.kind;
            this.description = from.description;
            this.substance = from.substance;
            this.substanceName = from.substanceName;
            this.amount = from.amount;
            this.value = from.value;
            this.make = from.make;
            this.model = from.model;
            this.identifiers = from.identifiers;
            this.earlierRecords = from.earlierRecords;
            this.images = from.images;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link OtherItem#id()}.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link OtherItem#handling()}.
         *
         * @param handling the value, null for none
         * @return this builder
         */
        public Builder handling(@Nullable Handling handling) {
            this.handling = handling;
            return this;
        }

        /**
         * Sets {@link OtherItem#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(OtherItemKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link OtherItem#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(List<LanguageText> description) {
            this.description = List.copyOf(description);
            return this;
        }

        /**
         * Sets {@link OtherItem#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(LanguageText... description) {
            return description(List.of(description));
        }

        /**
         * Sets {@link OtherItem#substance()}.
         *
         * @param substance the value, null for none
         * @return this builder
         */
        public Builder substance(@Nullable Substance substance) {
            this.substance = substance;
            return this;
        }

        /**
         * Sets {@link OtherItem#substanceName()}.
         *
         * @param substanceName the value, null for none
         * @return this builder
         */
        public Builder substanceName(@Nullable String substanceName) {
            this.substanceName = substanceName;
            return this;
        }

        /**
         * Sets {@link OtherItem#amount()}.
         *
         * @param amount the value, null for none
         * @return this builder
         */
        public Builder amount(@Nullable Measure amount) {
            this.amount = amount;
            return this;
        }

        /**
         * Sets {@link OtherItem#value()}.
         *
         * @param value the value, null for none
         * @return this builder
         */
        public Builder value(@Nullable Money value) {
            this.value = value;
            return this;
        }

        /**
         * Sets {@link OtherItem#make()}.
         *
         * @param make the value, null for none
         * @return this builder
         */
        public Builder make(@Nullable Make make) {
            this.make = make;
            return this;
        }

        /**
         * Sets {@link OtherItem#model()}.
         *
         * @param model the value, null for none
         * @return this builder
         */
        public Builder model(@Nullable Model model) {
            this.model = model;
            return this;
        }

        /**
         * Sets {@link OtherItem#identifiers()}.
         *
         * @param identifiers the items, in place of any set before
         * @return this builder
         */
        public Builder identifiers(List<ItemIdentifier> identifiers) {
            this.identifiers = List.copyOf(identifiers);
            return this;
        }

        /**
         * Sets {@link OtherItem#identifiers()}.
         *
         * @param identifiers the items, in place of any set before
         * @return this builder
         */
        public Builder identifiers(ItemIdentifier... identifiers) {
            return identifiers(List.of(identifiers));
        }

        /**
         * Sets {@link OtherItem#earlierRecords()}.
         *
         * @param earlierRecords the items, in place of any set before
         * @return this builder
         */
        public Builder earlierRecords(List<EarlierRecord> earlierRecords) {
            this.earlierRecords = List.copyOf(earlierRecords);
            return this;
        }

        /**
         * Sets {@link OtherItem#earlierRecords()}.
         *
         * @param earlierRecords the items, in place of any set before
         * @return this builder
         */
        public Builder earlierRecords(EarlierRecord... earlierRecords) {
            return earlierRecords(List.of(earlierRecords));
        }

        /**
         * Sets {@link OtherItem#images()}.
         *
         * @param images the items, in place of any set before
         * @return this builder
         */
        public Builder images(List<String> images) {
            this.images = List.copyOf(images);
            return this;
        }

        /**
         * Sets {@link OtherItem#images()}.
         *
         * @param images the items, in place of any set before
         * @return this builder
         */
        public Builder images(String... images) {
            return images(List.of(images));
        }

        /**
         * Sets {@link OtherItem#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link OtherItem#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link OtherItem#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link OtherItem#unknownMembers()}.
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
        public OtherItem build() {
            return new OtherItem(id, handling, kind, description, substance, substanceName, amount, value, make, model,
                    identifiers, earlierRecords, images, remarks, extensions, unknownMembers);
        }
    }
}
