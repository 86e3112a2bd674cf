// Generated from schema/standard/schemas/entities/ammunition.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.AmmunitionKind;
import org.openfex.code.BulletType;
import org.openfex.code.Country;

/**
 * Ammunition of one kind.
 *
 * <p>The entity {@code ammunition} of the standard. FEX 6.2 (Ammunition).
 *
 * @param id Local identifier. Null only in a draft. FEX 2.11.
 * @param handling Handling of this record, where it is stricter than that of the message. Null when absent. FEX 3.3.
 * @param kind Complete round or component of it. Null only in a draft. FEX 6.2.
 * @param amount Amount. Null only in a draft. FEX 4.9.
 * @param calibre Calibre. Null when absent. FEX 5.9.
 * @param headstamps Headstamps seen. Never null; empty when absent. FEX 6.3.
 * @param bullet Type of bullet. Null when absent. FEX 6.2.
 * @param make Maker. Null when absent. FEX 5.8.
 * @param lotNumber Lot number as marked. Null when absent. FEX 4.6.
 * @param countryOfManufacture State in which it was made. Null when absent. FEX 4.8.
 * @param packaging Packages in which it was found. Never null; empty when absent. FEX 6.2.
 * @param earlierRecords Records of the same in earlier messages. Never null; empty when absent. FEX 2.26.
 * @param images Photographs among the attachments. Never null; empty when absent. FEX 2.9.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Ammunition(
        @NotNull @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_ID) String id,
        @Valid @Nullable Handling handling,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) AmmunitionKind kind,
        @NotNull @Valid Measure amount,
        @Valid @Nullable Calibre calibre,
        @Size(max = 50) List<@Valid Headstamp> headstamps,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable BulletType bullet,
        @Valid @Nullable Make make,
        @Valid @Nullable Verbatim lotNumber,
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country countryOfManufacture,
        @Size(max = 20) List<@Valid Packaging> packaging,
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
     * @param amount see {@link #amount()}
     * @param calibre see {@link #calibre()}
     * @param headstamps see {@link #headstamps()}
     * @param bullet see {@link #bullet()}
     * @param make see {@link #make()}
     * @param lotNumber see {@link #lotNumber()}
     * @param countryOfManufacture see {@link #countryOfManufacture()}
     * @param packaging see {@link #packaging()}
     * @param earlierRecords see {@link #earlierRecords()}
     * @param images see {@link #images()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Ammunition {
        headstamps = Records.list(headstamps);
        packaging = Records.list(packaging);
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
            case 3 -> amount;
            case 4 -> calibre;
            case 5 -> headstamps;
            case 6 -> bullet;
            case 7 -> make;
            case 8 -> lotNumber;
            case 9 -> countryOfManufacture;
            case 10 -> packaging;
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
                | (amount == null ? 0 : 1L << 3) | (calibre == null ? 0 : 1L << 4)
                | (headstamps.isEmpty() ? 0 : 1L << 5) | (bullet == null ? 0 : 1L << 6) | (make == null ? 0 : 1L << 7)
                | (lotNumber == null ? 0 : 1L << 8) | (countryOfManufacture == null ? 0 : 1L << 9)
                | (packaging.isEmpty() ? 0 : 1L << 10) | (earlierRecords.isEmpty() ? 0 : 1L << 11)
                | (images.isEmpty() ? 0 : 1L << 12) | (remarks.isEmpty() ? 0 : 1L << 13)
                | (extensions.isEmpty() ? 0 : 1L << 14);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 2) | (bullet == null || bullet.isKnown() ? 0 : 1L << 6)
                | (countryOfManufacture == null || countryOfManufacture.isKnown() ? 0 : 1L << 9);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Ammunition", id);
    }

    /** Builds a {@link Ammunition}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable Handling handling;
        private @Nullable AmmunitionKind kind;
        private @Nullable Measure amount;
        private @Nullable Calibre calibre;
        private List<Headstamp> headstamps = List.of();
        private @Nullable BulletType bullet;
        private @Nullable Make make;
        private @Nullable Verbatim lotNumber;
        private @Nullable Country countryOfManufacture;
        private List<Packaging> packaging = List.of();
        private List<EarlierRecord> earlierRecords = List.of();
        private List<String> images = List.of();
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Ammunition from) {
            this.id = from.id;
            this.handling = from.handling;
            this.kind = from.kind;
            this.amount = from.amount;
            this.calibre = from.calibre;
            this.headstamps = from.headstamps;
            this.bullet = from.bullet;
            this.make = from.make;
            this.lotNumber = from.lotNumber;
            this.countryOfManufacture = from.countryOfManufacture;
            this.packaging = from.packaging;
            this.earlierRecords = from.earlierRecords;
            this.images = from.images;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Ammunition#id()}.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Ammunition#handling()}.
         *
         * @param handling the value, null for none
         * @return this builder
         */
        public Builder handling(@Nullable Handling handling) {
            this.handling = handling;
            return this;
        }

        /**
         * Sets {@link Ammunition#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(AmmunitionKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Ammunition#amount()}.
         *
         * @param amount the value
         * @return this builder
         */
        public Builder amount(Measure amount) {
            this.amount = amount;
            return this;
        }

        /**
         * Sets {@link Ammunition#calibre()}.
         *
         * @param calibre the value, null for none
         * @return this builder
         */
        public Builder calibre(@Nullable Calibre calibre) {
            this.calibre = calibre;
            return this;
        }

        /**
         * Sets {@link Ammunition#headstamps()}.
         *
         * @param headstamps the items, in place of any set before
         * @return this builder
         */
        public Builder headstamps(List<Headstamp> headstamps) {
            this.headstamps = List.copyOf(headstamps);
            return this;
        }

        /**
         * Sets {@link Ammunition#headstamps()}.
         *
         * @param headstamps the items, in place of any set before
         * @return this builder
         */
        public Builder headstamps(Headstamp... headstamps) {
            return headstamps(List.of(headstamps));
        }

        /**
         * Sets {@link Ammunition#bullet()}.
         *
         * @param bullet the value, null for none
         * @return this builder
         */
        public Builder bullet(@Nullable BulletType bullet) {
            this.bullet = bullet;
            return this;
        }

        /**
         * Sets {@link Ammunition#make()}.
         *
         * @param make the value, null for none
         * @return this builder
         */
        public Builder make(@Nullable Make make) {
            this.make = make;
            return this;
        }

        /**
         * Sets {@link Ammunition#lotNumber()}.
         *
         * @param lotNumber the value, null for none
         * @return this builder
         */
        public Builder lotNumber(@Nullable Verbatim lotNumber) {
            this.lotNumber = lotNumber;
            return this;
        }

        /**
         * Sets {@link Ammunition#countryOfManufacture()}.
         *
         * @param countryOfManufacture the value, null for none
         * @return this builder
         */
        public Builder countryOfManufacture(@Nullable Country countryOfManufacture) {
            this.countryOfManufacture = countryOfManufacture;
            return this;
        }

        /**
         * Sets {@link Ammunition#packaging()}.
         *
         * @param packaging the items, in place of any set before
         * @return this builder
         */
        public Builder packaging(List<Packaging> packaging) {
            this.packaging = List.copyOf(packaging);
            return this;
        }

        /**
         * Sets {@link Ammunition#packaging()}.
         *
         * @param packaging the items, in place of any set before
         * @return this builder
         */
        public Builder packaging(Packaging... packaging) {
            return packaging(List.of(packaging));
        }

        /**
         * Sets {@link Ammunition#earlierRecords()}.
         *
         * @param earlierRecords the items, in place of any set before
         * @return this builder
         */
        public Builder earlierRecords(List<EarlierRecord> earlierRecords) {
            this.earlierRecords = List.copyOf(earlierRecords);
            return this;
        }

        /**
         * Sets {@link Ammunition#earlierRecords()}.
         *
         * @param earlierRecords the items, in place of any set before
         * @return this builder
         */
        public Builder earlierRecords(EarlierRecord... earlierRecords) {
            return earlierRecords(List.of(earlierRecords));
        }

        /**
         * Sets {@link Ammunition#images()}.
         *
         * @param images the items, in place of any set before
         * @return this builder
         */
        public Builder images(List<String> images) {
            this.images = List.copyOf(images);
            return this;
        }

        /**
         * Sets {@link Ammunition#images()}.
         *
         * @param images the items, in place of any set before
         * @return this builder
         */
        public Builder images(String... images) {
            return images(List.of(images));
        }

        /**
         * Sets {@link Ammunition#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link Ammunition#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link Ammunition#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Ammunition#unknownMembers()}.
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
        public Ammunition build() {
            return new Ammunition(id, handling, kind, amount, calibre, headstamps, bullet, make, lotNumber,
                    countryOfManufacture, packaging, earlierRecords, images, remarks, extensions, unknownMembers);
        }
    }
}
