// Generated from schema/standard/schemas/entities/firearm.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Bore;
import org.openfex.code.Country;
import org.openfex.code.FirearmAction;
import org.openfex.code.FirearmFeature;
import org.openfex.code.FirearmStatus;
import org.openfex.code.FirearmType;
import org.openfex.code.ItemCondition;
import org.openfex.code.ManufactureKind;
import org.openfex.code.Operability;

/**
 * A portable barrelled weapon, with everything that identifies it.
 *
 * <p>The entity {@code firearm} of the standard. FEX 5.1 (Firearm).
 *
 * @param id Local identifier, by which the rest of the message refers to the firearm. Null only in a draft. FEX 2.11.
 * @param handling Handling of this record, where it is stricter than that of the message. Null when absent. FEX 3.3.
 * @param type Type of firearm. Null only in a draft. FEX 5.2.
 * @param typeDescription The type in the sender's words. Never null; empty when absent. FEX 5.2.
 * @param typeCodes The type in other schemes. Never null; empty when absent. FEX 4.10.
 * @param action Action. Null when absent. FEX 5.2.
 * @param bore Kind of bore. Null when absent. FEX 5.2.
 * @param make Maker or brand. Null when absent. FEX 5.8.
 * @param model Model. Null when absent. FEX 5.8.
 * @param calibres Calibre, one for each kind of barrel. Never null; empty when absent. FEX 5.9.
 * @param serials Serial numbers, at least one, each with its state. Never null; empty only in a draft. FEX 5.3.
 * @param markings All other marks. Never null; empty when absent. FEX 5.6.
 * @param countryOfManufacture State in which the firearm was made, under the name it then had. Null when absent.
 *     FEX 4.8.
 * @param manufacturedOn When the firearm was made, as marked or claimed. Never null; empty when absent. FEX 5.8.
 * @param importer Importer named on the firearm or in records. Null when absent. FEX 5.8.
 * @param barrelLength Length of the barrel. Null when absent. FEX 4.9.
 * @param overallLength Length of the whole firearm. Null when absent. FEX 4.9.
 * @param barrelCount Number of barrels. Null when absent. FEX 5.2.
 * @param capacity Number of rounds that the magazine or cylinder holds. Unit: rounds. Null when absent. FEX 5.2.
 * @param finish Finish and colour. Null when absent. FEX 5.8.
 * @param features Features that help to tell the firearm apart. Never null; empty when absent. FEX 5.2.
 * @param legalCategories Legal category under named laws. Never null; empty when absent. FEX 4.10.
 * @param manufacture How the firearm came to be what it is. Null when absent. FEX 5.10.
 * @param conversions Conversions, deactivations and reactivations. Never null; empty when absent. FEX 5.10.
 * @param condition State of repair. Null when absent. FEX 5.10.
 * @param operability Whether it fires. Null when absent. FEX 5.10.
 * @param status Status of the firearm. Null when absent. FEX 5.11.
 * @param earlierRecords Records of the same in earlier messages. Never null; empty when absent. FEX 2.26.
 * @param references Numbers under which registers and reference tables hold it. Never null; empty when absent.
 *     FEX 5.11.
 * @param images Photographs of the firearm among the attachments. Never null; empty when absent. FEX 2.9.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Firearm(
        @NotNull @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_ID) String id,
        @Valid @Nullable Handling handling,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) FirearmType type,
        @Size(max = 10) List<@Valid LanguageText> typeDescription,
        @Size(max = 10) List<@Valid SchemeCode> typeCodes,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable FirearmAction action,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable Bore bore,
        @Valid @Nullable Make make,
        @Valid @Nullable Model model,
        @Size(max = 5) List<@Valid Calibre> calibres,
        @NotEmpty @Size(max = 20) List<@Valid SerialNumber> serials,
        @Size(max = 50) List<@Valid Marking> markings,
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country countryOfManufacture,
        @Size(max = 10) List<@Valid ClaimedDate> manufacturedOn,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String importer,
        @Valid @Nullable Measure barrelLength,
        @Valid @Nullable Measure overallLength,
        @Min(0) @Max(20) @Nullable Integer barrelCount,
        @Min(0) @Max(10000) @Nullable Integer capacity,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String finish,
        @Size(max = 20) List<@CodeFormat(pattern = Formats.CODE, max = 64) FirearmFeature> features,
        @Size(max = 10) List<@Valid SchemeCode> legalCategories,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable ManufactureKind manufacture,
        @Size(max = 10) List<@Valid Conversion> conversions,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable ItemCondition condition,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable Operability operability,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable FirearmStatus status,
        @Size(max = 20) List<@Valid EarlierRecord> earlierRecords,
        @Size(max = 50) List<@Valid ExternalReference> references,
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
     * @param typeDescription see {@link #typeDescription()}
     * @param typeCodes see {@link #typeCodes()}
     * @param action see {@link #action()}
     * @param bore see {@link #bore()}
     * @param make see {@link #make()}
     * @param model see {@link #model()}
     * @param calibres see {@link #calibres()}
     * @param serials see {@link #serials()}
     * @param markings see {@link #markings()}
     * @param countryOfManufacture see {@link #countryOfManufacture()}
     * @param manufacturedOn see {@link #manufacturedOn()}
     * @param importer see {@link #importer()}
     * @param barrelLength see {@link #barrelLength()}
     * @param overallLength see {@link #overallLength()}
     * @param barrelCount see {@link #barrelCount()}
     * @param capacity see {@link #capacity()}
     * @param finish see {@link #finish()}
     * @param features see {@link #features()}
     * @param legalCategories see {@link #legalCategories()}
     * @param manufacture see {@link #manufacture()}
     * @param conversions see {@link #conversions()}
     * @param condition see {@link #condition()}
     * @param operability see {@link #operability()}
     * @param status see {@link #status()}
     * @param earlierRecords see {@link #earlierRecords()}
     * @param references see {@link #references()}
     * @param images see {@link #images()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Firearm {
        typeDescription = Records.list(typeDescription);
        typeCodes = Records.list(typeCodes);
        calibres = Records.list(calibres);
        serials = Records.list(serials);
        markings = Records.list(markings);
        manufacturedOn = Records.list(manufacturedOn);
        features = Records.list(features);
        legalCategories = Records.list(legalCategories);
        conversions = Records.list(conversions);
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
            case 3 -> typeDescription;
            case 4 -> typeCodes;
            case 5 -> action;
            case 6 -> bore;
            case 7 -> make;
            case 8 -> model;
            case 9 -> calibres;
            case 10 -> serials;
            case 11 -> markings;
            case 12 -> countryOfManufacture;
            case 13 -> manufacturedOn;
            case 14 -> importer;
            case 15 -> barrelLength;
            case 16 -> overallLength;
            case 17 -> barrelCount;
            case 18 -> capacity;
            case 19 -> finish;
            case 20 -> features;
            case 21 -> legalCategories;
            case 22 -> manufacture;
            case 23 -> conversions;
            case 24 -> condition;
            case 25 -> operability;
            case 26 -> status;
            case 27 -> earlierRecords;
            case 28 -> references;
            case 29 -> images;
            case 30 -> remarks;
            case 31 -> extensions;
            case 32 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (id == null ? 0 : 1L << 0) | (handling == null ? 0 : 1L << 1) | (type == null ? 0 : 1L << 2)
                | (typeDescription.isEmpty() ? 0 : 1L << 3) | (typeCodes.isEmpty() ? 0 : 1L << 4)
                | (action == null ? 0 : 1L << 5) | (bore == null ? 0 : 1L << 6) | (make == null ? 0 : 1L << 7)
                | (model == null ? 0 : 1L << 8) | (calibres.isEmpty() ? 0 : 1L << 9)
                | (serials.isEmpty() ? 0 : 1L << 10) | (markings.isEmpty() ? 0 : 1L << 11)
                | (countryOfManufacture == null ? 0 : 1L << 12) | (manufacturedOn.isEmpty() ? 0 : 1L << 13)
                | (importer == null ? 0 : 1L << 14) | (barrelLength == null ? 0 : 1L << 15)
                | (overallLength == null ? 0 : 1L << 16) | (barrelCount == null ? 0 : 1L << 17)
                | (capacity == null ? 0 : 1L << 18) | (finish == null ? 0 : 1L << 19)
                | (features.isEmpty() ? 0 : 1L << 20) | (legalCategories.isEmpty() ? 0 : 1L << 21)
                | (manufacture == null ? 0 : 1L << 22) | (conversions.isEmpty() ? 0 : 1L << 23)
                | (condition == null ? 0 : 1L << 24) | (operability == null ? 0 : 1L << 25)
                | (status == null ? 0 : 1L << 26) | (earlierRecords.isEmpty() ? 0 : 1L << 27)
                | (references.isEmpty() ? 0 : 1L << 28) | (images.isEmpty() ? 0 : 1L << 29)
                | (remarks.isEmpty() ? 0 : 1L << 30) | (extensions.isEmpty() ? 0 : 1L << 31);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (type == null || type.isKnown() ? 0 : 1L << 2) | (action == null || action.isKnown() ? 0 : 1L << 5)
                | (bore == null || bore.isKnown() ? 0 : 1L << 6)
                | (countryOfManufacture == null || countryOfManufacture.isKnown() ? 0 : 1L << 12)
                | (Records.areKnown(features) ? 0 : 1L << 20)
                | (manufacture == null || manufacture.isKnown() ? 0 : 1L << 22)
                | (condition == null || condition.isKnown() ? 0 : 1L << 24)
                | (operability == null || operability.isKnown() ? 0 : 1L << 25)
                | (status == null || status.isKnown() ? 0 : 1L << 26);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Firearm", id);
    }

    /** Builds a {@link Firearm}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable Handling handling;
        private @Nullable FirearmType type;
        private List<LanguageText> typeDescription = List.of();
        private List<SchemeCode> typeCodes = List.of();
        private @Nullable FirearmAction action;
        private @Nullable Bore bore;
        private @Nullable Make make;
        private @Nullable Model model;
        private List<Calibre> calibres = List.of();
        private List<SerialNumber> serials = List.of();
        private List<Marking> markings = List.of();
        private @Nullable Country countryOfManufacture;
        private List<ClaimedDate> manufacturedOn = List.of();
        private @Nullable String importer;
        private @Nullable Measure barrelLength;
        private @Nullable Measure overallLength;
        private @Nullable Integer barrelCount;
        private @Nullable Integer capacity;
        private @Nullable String finish;
        private List<FirearmFeature> features = List.of();
        private List<SchemeCode> legalCategories = List.of();
        private @Nullable ManufactureKind manufacture;
        private List<Conversion> conversions = List.of();
        private @Nullable ItemCondition condition;
        private @Nullable Operability operability;
        private @Nullable FirearmStatus status;
        private List<EarlierRecord> earlierRecords = List.of();
        private List<ExternalReference> references = List.of();
        private List<String> images = List.of();
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Firearm from) {
            this.id = from.id;
            this.handling = from.handling;
            this.type = from.type;
            this.typeDescription = from.typeDescription;
            this.typeCodes = from.typeCodes;
            this.action = from.action;
            this.bore = from.bore;
            this.make = from.make;
            this.model = from.model;
            this.calibres = from.calibres;
            this.serials = from.serials;
            this.markings = from.markings;
            this.countryOfManufacture = from.countryOfManufacture;
            this.manufacturedOn = from.manufacturedOn;
            this.importer = from.importer;
            this.barrelLength = from.barrelLength;
            this.overallLength = from.overallLength;
            this.barrelCount = from.barrelCount;
            this.capacity = from.capacity;
            this.finish = from.finish;
            this.features = from.features;
            this.legalCategories = from.legalCategories;
            this.manufacture = from.manufacture;
            this.conversions = from.conversions;
            this.condition = from.condition;
            this.operability = from.operability;
            this.status = from.status;
            this.earlierRecords = from.earlierRecords;
            this.references = from.references;
            this.images = from.images;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Firearm#id()}.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Firearm#handling()}.
         *
         * @param handling the value, null for none
         * @return this builder
         */
        public Builder handling(@Nullable Handling handling) {
            this.handling = handling;
            return this;
        }

        /**
         * Sets {@link Firearm#type()}.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(FirearmType type) {
            this.type = type;
            return this;
        }

        /**
         * Sets {@link Firearm#typeDescription()}.
         *
         * @param typeDescription the items, in place of any set before
         * @return this builder
         */
        public Builder typeDescription(List<LanguageText> typeDescription) {
            this.typeDescription = List.copyOf(typeDescription);
            return this;
        }

        /**
         * Sets {@link Firearm#typeDescription()}.
         *
         * @param typeDescription the items, in place of any set before
         * @return this builder
         */
        public Builder typeDescription(LanguageText... typeDescription) {
            return typeDescription(List.of(typeDescription));
        }

        /**
         * Sets {@link Firearm#typeCodes()}.
         *
         * @param typeCodes the items, in place of any set before
         * @return this builder
         */
        public Builder typeCodes(List<SchemeCode> typeCodes) {
            this.typeCodes = List.copyOf(typeCodes);
            return this;
        }

        /**
         * Sets {@link Firearm#typeCodes()}.
         *
         * @param typeCodes the items, in place of any set before
         * @return this builder
         */
        public Builder typeCodes(SchemeCode... typeCodes) {
            return typeCodes(List.of(typeCodes));
        }

        /**
         * Sets {@link Firearm#action()}.
         *
         * @param action the value, null for none
         * @return this builder
         */
        public Builder action(@Nullable FirearmAction action) {
            this.action = action;
            return this;
        }

        /**
         * Sets {@link Firearm#bore()}.
         *
         * @param bore the value, null for none
         * @return this builder
         */
        public Builder bore(@Nullable Bore bore) {
            this.bore = bore;
            return this;
        }

        /**
         * Sets {@link Firearm#make()}.
         *
         * @param make the value, null for none
         * @return this builder
         */
        public Builder make(@Nullable Make make) {
            this.make = make;
            return this;
        }

        /**
         * Sets {@link Firearm#model()}.
         *
         * @param model the value, null for none
         * @return this builder
         */
        public Builder model(@Nullable Model model) {
            this.model = model;
            return this;
        }

        /**
         * Sets {@link Firearm#calibres()}.
         *
         * @param calibres the items, in place of any set before
         * @return this builder
         */
        public Builder calibres(List<Calibre> calibres) {
            this.calibres = List.copyOf(calibres);
            return this;
        }

        /**
         * Sets {@link Firearm#calibres()}.
         *
         * @param calibres the items, in place of any set before
         * @return this builder
         */
        public Builder calibres(Calibre... calibres) {
            return calibres(List.of(calibres));
        }

        /**
         * Sets {@link Firearm#serials()}.
         *
         * @param serials the items, in place of any set before
         * @return this builder
         */
        public Builder serials(List<SerialNumber> serials) {
            this.serials = List.copyOf(serials);
            return this;
        }

        /**
         * Sets {@link Firearm#serials()}.
         *
         * @param serials the items, in place of any set before
         * @return this builder
         */
        public Builder serials(SerialNumber... serials) {
            return serials(List.of(serials));
        }

        /**
         * Sets {@link Firearm#markings()}.
         *
         * @param markings the items, in place of any set before
         * @return this builder
         */
        public Builder markings(List<Marking> markings) {
            this.markings = List.copyOf(markings);
            return this;
        }

        /**
         * Sets {@link Firearm#markings()}.
         *
         * @param markings the items, in place of any set before
         * @return this builder
         */
        public Builder markings(Marking... markings) {
            return markings(List.of(markings));
        }

        /**
         * Sets {@link Firearm#countryOfManufacture()}.
         *
         * @param countryOfManufacture the value, null for none
         * @return this builder
         */
        public Builder countryOfManufacture(@Nullable Country countryOfManufacture) {
            this.countryOfManufacture = countryOfManufacture;
            return this;
        }

        /**
         * Sets {@link Firearm#manufacturedOn()}.
         *
         * @param manufacturedOn the items, in place of any set before
         * @return this builder
         */
        public Builder manufacturedOn(List<ClaimedDate> manufacturedOn) {
            this.manufacturedOn = List.copyOf(manufacturedOn);
            return this;
        }

        /**
         * Sets {@link Firearm#manufacturedOn()}.
         *
         * @param manufacturedOn the items, in place of any set before
         * @return this builder
         */
        public Builder manufacturedOn(ClaimedDate... manufacturedOn) {
            return manufacturedOn(List.of(manufacturedOn));
        }

        /**
         * Sets {@link Firearm#importer()}.
         *
         * @param importer the value, null for none
         * @return this builder
         */
        public Builder importer(@Nullable String importer) {
            this.importer = importer;
            return this;
        }

        /**
         * Sets {@link Firearm#barrelLength()}.
         *
         * @param barrelLength the value, null for none
         * @return this builder
         */
        public Builder barrelLength(@Nullable Measure barrelLength) {
            this.barrelLength = barrelLength;
            return this;
        }

        /**
         * Sets {@link Firearm#overallLength()}.
         *
         * @param overallLength the value, null for none
         * @return this builder
         */
        public Builder overallLength(@Nullable Measure overallLength) {
            this.overallLength = overallLength;
            return this;
        }

        /**
         * Sets {@link Firearm#barrelCount()}.
         *
         * @param barrelCount the value, null for none
         * @return this builder
         */
        public Builder barrelCount(@Nullable Integer barrelCount) {
            this.barrelCount = barrelCount;
            return this;
        }

        /**
         * Sets {@link Firearm#capacity()}.
         *
         * @param capacity the value, null for none
         * @return this builder
         */
        public Builder capacity(@Nullable Integer capacity) {
            this.capacity = capacity;
            return this;
        }

        /**
         * Sets {@link Firearm#finish()}.
         *
         * @param finish the value, null for none
         * @return this builder
         */
        public Builder finish(@Nullable String finish) {
            this.finish = finish;
            return this;
        }

        /**
         * Sets {@link Firearm#features()}.
         *
         * @param features the items, in place of any set before
         * @return this builder
         */
        public Builder features(List<FirearmFeature> features) {
            this.features = List.copyOf(features);
            return this;
        }

        /**
         * Sets {@link Firearm#features()}.
         *
         * @param features the items, in place of any set before
         * @return this builder
         */
        public Builder features(FirearmFeature... features) {
            return features(List.of(features));
        }

        /**
         * Sets {@link Firearm#legalCategories()}.
         *
         * @param legalCategories the items, in place of any set before
         * @return this builder
         */
        public Builder legalCategories(List<SchemeCode> legalCategories) {
            this.legalCategories = List.copyOf(legalCategories);
            return this;
        }

        /**
         * Sets {@link Firearm#legalCategories()}.
         *
         * @param legalCategories the items, in place of any set before
         * @return this builder
         */
        public Builder legalCategories(SchemeCode... legalCategories) {
            return legalCategories(List.of(legalCategories));
        }

        /**
         * Sets {@link Firearm#manufacture()}.
         *
         * @param manufacture the value, null for none
         * @return this builder
         */
        public Builder manufacture(@Nullable ManufactureKind manufacture) {
            this.manufacture = manufacture;
            return this;
        }

        /**
         * Sets {@link Firearm#conversions()}.
         *
         * @param conversions the items, in place of any set before
         * @return this builder
         */
        public Builder conversions(List<Conversion> conversions) {
            this.conversions = List.copyOf(conversions);
            return this;
        }

        /**
         * Sets {@link Firearm#conversions()}.
         *
         * @param conversions the items, in place of any set before
         * @return this builder
         */
        public Builder conversions(Conversion... conversions) {
            return conversions(List.of(conversions));
        }

        /**
         * Sets {@link Firearm#condition()}.
         *
         * @param condition the value, null for none
         * @return this builder
         */
        public Builder condition(@Nullable ItemCondition condition) {
            this.condition = condition;
            return this;
        }

        /**
         * Sets {@link Firearm#operability()}.
         *
         * @param operability the value, null for none
         * @return this builder
         */
        public Builder operability(@Nullable Operability operability) {
            this.operability = operability;
            return this;
        }

        /**
         * Sets {@link Firearm#status()}.
         *
         * @param status the value, null for none
         * @return this builder
         */
        public Builder status(@Nullable FirearmStatus status) {
            this.status = status;
            return this;
        }

        /**
         * Sets {@link Firearm#earlierRecords()}.
         *
         * @param earlierRecords the items, in place of any set before
         * @return this builder
         */
        public Builder earlierRecords(List<EarlierRecord> earlierRecords) {
            this.earlierRecords = List.copyOf(earlierRecords);
            return this;
        }

        /**
         * Sets {@link Firearm#earlierRecords()}.
         *
         * @param earlierRecords the items, in place of any set before
         * @return this builder
         */
        public Builder earlierRecords(EarlierRecord... earlierRecords) {
            return earlierRecords(List.of(earlierRecords));
        }

        /**
         * Sets {@link Firearm#references()}.
         *
         * @param references the items, in place of any set before
         * @return this builder
         */
        public Builder references(List<ExternalReference> references) {
            this.references = List.copyOf(references);
            return this;
        }

        /**
         * Sets {@link Firearm#references()}.
         *
         * @param references the items, in place of any set before
         * @return this builder
         */
        public Builder references(ExternalReference... references) {
            return references(List.of(references));
        }

        /**
         * Sets {@link Firearm#images()}.
         *
         * @param images the items, in place of any set before
         * @return this builder
         */
        public Builder images(List<String> images) {
            this.images = List.copyOf(images);
            return this;
        }

        /**
         * Sets {@link Firearm#images()}.
         *
         * @param images the items, in place of any set before
         * @return this builder
         */
        public Builder images(String... images) {
            return images(List.of(images));
        }

        /**
         * Sets {@link Firearm#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link Firearm#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link Firearm#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Firearm#unknownMembers()}.
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
        public Firearm build() {
            return new Firearm(id, handling, type, typeDescription, typeCodes, action, bore, make, model, calibres,
                    serials, markings, countryOfManufacture, manufacturedOn, importer, barrelLength, overallLength,
                    barrelCount, capacity, finish, features, legalCategories, manufacture, conversions, condition,
                    operability, status, earlierRecords, references, images, remarks, extensions, unknownMembers);
        }
    }
}
