// Generated from schema/standard/schemas/entities/component.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.ComponentType;
import org.openfex.code.Country;
import org.openfex.code.ItemCondition;
import org.openfex.code.ManufactureKind;

/**
 * A part or component recorded on its own, sound suppressors among them.
 *
 * <p>The entity {@code component} of the standard. FEX 6.1 (Parts and components).
 *
 * @param id Local identifier. Null only in a draft. FEX 2.11.
 * @param handling Handling of this record, where it is stricter than that of the message. Null when absent. FEX 3.3.
 * @param type Kind of part. Null only in a draft. FEX 6.1.
 * @param description The part in words. Never null; empty when absent. FEX 4.5.
 * @param firearm The firearm it belongs to. Null when absent. FEX 2.11.
 * @param quantity Number of pieces. Unit: pieces. Null only in a draft. FEX 4.9.
 * @param make Maker or brand. Null when absent. FEX 5.8.
 * @param model Model. Null when absent. FEX 5.8.
 * @param calibre Calibre. Null when absent. FEX 5.9.
 * @param serials Serial numbers, each with its state. Never null; empty when absent. FEX 5.3.
 * @param markings Marks. Never null; empty when absent. FEX 5.6.
 * @param countryOfManufacture State in which it was made. Null when absent. FEX 4.8.
 * @param manufacture How it was made. Null when absent. FEX 5.10.
 * @param condition State of repair. Null when absent. FEX 5.10.
 * @param earlierRecords Records of the same in earlier messages. Never null; empty when absent. FEX 2.26.
 * @param references Numbers under which registers hold it. Never null; empty when absent. FEX 5.11.
 * @param images Photographs among the attachments. Never null; empty when absent. FEX 2.9.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Component(
        @NotNull @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_ID) String id,
        @Valid @Nullable Handling handling,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) ComponentType type,
        @Size(max = 10) List<@Valid LanguageText> description,
        @Reference(to = Firearm.class) @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF) @Nullable
                String firearm,
        @NotNull @Min(1) @Max(1000000) Integer quantity,
        @Valid @Nullable Make make,
        @Valid @Nullable Model model,
        @Valid @Nullable Calibre calibre,
        @Size(max = 20) List<@Valid SerialNumber> serials,
        @Size(max = 50) List<@Valid Marking> markings,
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country countryOfManufacture,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable ManufactureKind manufacture,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable ItemCondition condition,
        @Size(max = 20) List<@Valid EarlierRecord> earlierRecords,
        @Size(max = 20) List<@Valid ExternalReference> references,
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
     * @param type see {@link #type()}
     * @param description see {@link #description()}
     * @param firearm see {@link #firearm()}
     * @param quantity see {@link #quantity()}
     * @param make see {@link #make()}
     * @param model see {@link #model()}
     * @param calibre see {@link #calibre()}
     * @param serials see {@link #serials()}
     * @param markings see {@link #markings()}
     * @param countryOfManufacture see {@link #countryOfManufacture()}
     * @param manufacture see {@link #manufacture()}
     * @param condition see {@link #condition()}
     * @param earlierRecords see {@link #earlierRecords()}
     * @param references see {@link #references()}
     * @param images see {@link #images()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Component {
        description = Records.list(description);
        serials = Records.list(serials);
        markings = Records.list(markings);
        earlierRecords = Records.list(earlierRecords);
        references = Records.list(references);
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
            case 2 -> type;
            case 3 -> description;
            case 4 -> firearm;
            case 5 -> quantity;
            case 6 -> make;
            case 7 -> model;
            case 8 -> calibre;
            case 9 -> serials;
            case 10 -> markings;
            case 11 -> countryOfManufacture;
            case 12 -> manufacture;
            case 13 -> condition;
            case 14 -> earlierRecords;
            case 15 -> references;
            case 16 -> images;
            case 17 -> remarks;
            case 18 -> extensions;
            case 19 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (id == null ? 0 : 1L << 0) | (handling == null ? 0 : 1L << 1) | (type == null ? 0 : 1L << 2)
                | (description.isEmpty() ? 0 : 1L << 3) | (firearm == null ? 0 : 1L << 4)
                | (quantity == null ? 0 : 1L << 5) | (make == null ? 0 : 1L << 6) | (model == null ? 0 : 1L << 7)
                | (calibre == null ? 0 : 1L << 8) | (serials.isEmpty() ? 0 : 1L << 9)
                | (markings.isEmpty() ? 0 : 1L << 10) | (countryOfManufacture == null ? 0 : 1L << 11)
                | (manufacture == null ? 0 : 1L << 12) | (condition == null ? 0 : 1L << 13)
                | (earlierRecords.isEmpty() ? 0 : 1L << 14) | (references.isEmpty() ? 0 : 1L << 15)
                | (images.isEmpty() ? 0 : 1L << 16) | (remarks.isEmpty() ? 0 : 1L << 17)
                | (extensions.isEmpty() ? 0 : 1L << 18);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (type == null || type.isKnown() ? 0 : 1L << 2)
                | (countryOfManufacture == null || countryOfManufacture.isKnown() ? 0 : 1L << 11)
                | (manufacture == null || manufacture.isKnown() ? 0 : 1L << 12)
                | (condition == null || condition.isKnown() ? 0 : 1L << 13);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Component", id);
    }

    /** Builds a {@link Component}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable Handling handling;
        private @Nullable ComponentType type;
        private List<LanguageText> description = List.of();
        private @Nullable String firearm;
        private @Nullable Integer quantity;
        private @Nullable Make make;
        private @Nullable Model model;
        private @Nullable Calibre calibre;
        private List<SerialNumber> serials = List.of();
        private List<Marking> markings = List.of();
        private @Nullable Country countryOfManufacture;
        private @Nullable ManufactureKind manufacture;
        private @Nullable ItemCondition condition;
        private List<EarlierRecord> earlierRecords = List.of();
        private List<ExternalReference> references = List.of();
        private List<String> images = List.of();
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Component from) {
            this.id = from.id;
            this.handling = from.handling;
            this.type = from.type;
            this.description = from.description;
            this.firearm = from.firearm;
            this.quantity = from.quantity;
            this.make = from.make;
            this.model = from.model;
            this.calibre = from.calibre;
            this.serials = from.serials;
            this.markings = from.markings;
            this.countryOfManufacture = from.countryOfManufacture;
            this.manufacture = from.manufacture;
            this.condition = from.condition;
            this.earlierRecords = from.earlierRecords;
            this.references = from.references;
            this.images = from.images;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Component#id()}.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Component#handling()}.
         *
         * @param handling the value, null for none
         * @return this builder
         */
        public Builder handling(@Nullable Handling handling) {
            this.handling = handling;
            return this;
        }

        /**
         * Sets {@link Component#type()}.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(ComponentType type) {
            this.type = type;
            return this;
        }

        /**
         * Sets {@link Component#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(List<LanguageText> description) {
            this.description = List.copyOf(description);
            return this;
        }

        /**
         * Sets {@link Component#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(LanguageText... description) {
            return description(List.of(description));
        }

        /**
         * Sets {@link Component#firearm()}.
         *
         * @param firearm the value, null for none
         * @return this builder
         */
        public Builder firearm(@Nullable String firearm) {
            this.firearm = firearm;
            return this;
        }

        /**
         * Sets {@link Component#quantity()}.
         *
         * @param quantity the value
         * @return this builder
         */
        public Builder quantity(Integer quantity) {
            this.quantity = quantity;
            return this;
        }

        /**
         * Sets {@link Component#make()}.
         *
         * @param make the value, null for none
         * @return this builder
         */
        public Builder make(@Nullable Make make) {
            this.make = make;
            return this;
        }

        /**
         * Sets {@link Component#model()}.
         *
         * @param model the value, null for none
         * @return this builder
         */
        public Builder model(@Nullable Model model) {
            this.model = model;
            return this;
        }

        /**
         * Sets {@link Component#calibre()}.
         *
         * @param calibre the value, null for none
         * @return this builder
         */
        public Builder calibre(@Nullable Calibre calibre) {
            this.calibre = calibre;
            return this;
        }

        /**
         * Sets {@link Component#serials()}.
         *
         * @param serials the items, in place of any set before
         * @return this builder
         */
        public Builder serials(List<SerialNumber> serials) {
            this.serials = List.copyOf(serials);
            return this;
        }

        /**
         * Sets {@link Component#serials()}.
         *
         * @param serials the items, in place of any set before
         * @return this builder
         */
        public Builder serials(SerialNumber... serials) {
            return serials(List.of(serials));
        }

        /**
         * Sets {@link Component#markings()}.
         *
         * @param markings the items, in place of any set before
         * @return this builder
         */
        public Builder markings(List<Marking> markings) {
            this.markings = List.copyOf(markings);
            return this;
        }

        /**
         * Sets {@link Component#markings()}.
         *
         * @param markings the items, in place of any set before
         * @return this builder
         */
        public Builder markings(Marking... markings) {
            return markings(List.of(markings));
        }

        /**
         * Sets {@link Component#countryOfManufacture()}.
         *
         * @param countryOfManufacture the value, null for none
         * @return this builder
         */
        public Builder countryOfManufacture(@Nullable Country countryOfManufacture) {
            this.countryOfManufacture = countryOfManufacture;
            return this;
        }

        /**
         * Sets {@link Component#manufacture()}.
         *
         * @param manufacture the value, null for none
         * @return this builder
         */
        public Builder manufacture(@Nullable ManufactureKind manufacture) {
            this.manufacture = manufacture;
            return this;
        }

        /**
         * Sets {@link Component#condition()}.
         *
         * @param condition the value, null for none
         * @return this builder
         */
        public Builder condition(@Nullable ItemCondition condition) {
            this.condition = condition;
            return this;
        }

        /**
         * Sets {@link Component#earlierRecords()}.
         *
         * @param earlierRecords the items, in place of any set before
         * @return this builder
         */
        public Builder earlierRecords(List<EarlierRecord> earlierRecords) {
            this.earlierRecords = List.copyOf(earlierRecords);
            return this;
        }

        /**
         * Sets {@link Component#earlierRecords()}.
         *
         * @param earlierRecords the items, in place of any set before
         * @return this builder
         */
        public Builder earlierRecords(EarlierRecord... earlierRecords) {
            return earlierRecords(List.of(earlierRecords));
        }

        /**
         * Sets {@link Component#references()}.
         *
         * @param references the items, in place of any set before
         * @return this builder
         */
        public Builder references(List<ExternalReference> references) {
            this.references = List.copyOf(references);
            return this;
        }

        /**
         * Sets {@link Component#references()}.
         *
         * @param references the items, in place of any set before
         * @return this builder
         */
        public Builder references(ExternalReference... references) {
            return references(List.of(references));
        }

        /**
         * Sets {@link Component#images()}.
         *
         * @param images the items, in place of any set before
         * @return this builder
         */
        public Builder images(List<String> images) {
            this.images = List.copyOf(images);
            return this;
        }

        /**
         * Sets {@link Component#images()}.
         *
         * @param images the items, in place of any set before
         * @return this builder
         */
        public Builder images(String... images) {
            return images(List.of(images));
        }

        /**
         * Sets {@link Component#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link Component#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link Component#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Component#unknownMembers()}.
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
        public Component build() {
            return new Component(id, handling, type, description, firearm, quantity, make, model, calibre, serials,
                    markings, countryOfManufacture, manufacture, condition, earlierRecords, references, images, remarks,
                    extensions, unknownMembers);
        }
    }
}
