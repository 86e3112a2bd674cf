// Generated from schema/standard/schemas/entities/ballistic-exhibit.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.BallisticExhibitKind;
import org.openfex.code.BallisticSystem;

/**
 * A fired cartridge case, bullet or test fire, and its entry in a ballistic system.
 *
 * <p>The entity {@code ballistic-exhibit} of the standard. FEX 14.5 (Ballistic inquiries).
 *
 * @param id Local identifier. Null only in a draft. FEX 2.11.
 * @param handling Handling of this record, where it is stricter than that of the message. Null when absent. FEX 3.3.
 * @param kind Kind of exhibit. Null only in a draft. FEX 14.5.
 * @param calibre Calibre. Null when absent. FEX 5.9.
 * @param system System in which it is entered. Null when absent. FEX 14.5.
 * @param number Reference number in that system. Null when absent. FEX 14.5.
 * @param firearm The firearm that fired it, where known. Null when absent. FEX 2.11.
 * @param found When it was found or fired. Null when absent. FEX 4.4.
 * @param place Where it was found. Null when absent. FEX 4.3.
 * @param characteristics Class characteristics in words. Never null; empty when absent. FEX 14.5.
 * @param images Images and scans among the attachments, by digest. Never null; empty when absent. FEX 2.9.
 * @param offences Offences in which it was found. Never null; empty when absent. FEX 8.9.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record BallisticExhibit(
        @NotNull @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_ID) String id,
        @Valid @Nullable Handling handling,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) BallisticExhibitKind kind,
        @Valid @Nullable Calibre calibre,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable BallisticSystem system,
        @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) @Nullable String number,
        @Reference(to = Firearm.class) @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF) @Nullable
                String firearm,
        @Valid @Nullable EventTime found,
        @Valid @Nullable Place place,
        @Size(max = 20) List<@Valid LanguageText> characteristics,
        @Reference(to = Attachment.class) @Size(max = 50) List<@CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) String> images,
        @Size(max = 20) List<@Valid Offence> offences,
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
     * @param calibre see {@link #calibre()}
     * @param system see {@link #system()}
     * @param number see {@link #number()}
     * @param firearm see {@link #firearm()}
     * @param found see {@link #found()}
     * @param place see {@link #place()}
     * @param characteristics see {@link #characteristics()}
     * @param images see {@link #images()}
     * @param offences see {@link #offences()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public BallisticExhibit {
        characteristics = Records.list(characteristics);
        images = Records.list(images);
        offences = Records.list(offences);
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
            case 3 -> calibre;
            case 4 -> system;
            case 5 -> number;
            case 6 -> firearm;
            case 7 -> found;
            case 8 -> place;
            case 9 -> characteristics;
            case 10 -> images;
            case 11 -> offences;
            case 12 -> remarks;
            case 13 -> extensions;
            case 14 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (id == null ? 0 : 1L << 0) | (handling == null ? 0 : 1L << 1) | (kind == null ? 0 : 1L << 2)
                | (calibre == null ? 0 : 1L << 3) | (system == null ? 0 : 1L << 4) | (number == null ? 0 : 1L << 5)
                | (firearm == null ? 0 : 1L << 6) | (found == null ? 0 : 1L << 7) | (place == null ? 0 : 1L << 8)
                | (characteristics.isEmpty() ? 0 : 1L << 9) | (images.isEmpty() ? 0 : 1L << 10)
                | (offences.isEmpty() ? 0 : 1L << 11) | (remarks.isEmpty() ? 0 : 1L << 12)
                | (extensions.isEmpty() ? 0 : 1L << 13);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 2) | (system == null || system.isKnown() ? 0 : 1L << 4);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("BallisticExhibit", id);
    }

    /** Builds a {@link BallisticExhibit}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable Handling handling;
        private @Nullable BallisticExhibitKind kind;
        private @Nullable Calibre calibre;
        private @Nullable BallisticSystem system;
        private @Nullable String number;
        private @Nullable String firearm;
        private @Nullable EventTime found;
        private @Nullable Place place;
        private List<LanguageText> characteristics = List.of();
        private List<String> images = List.of();
        private List<Offence> offences = List.of();
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(BallisticExhibit from) {
            this.id = from.id;
            this.handling = from.handling;
            this.kind = from.kind;
            this.calibre = from.calibre;
            this.system = from.system;
            this.number = from.number;
            this.firearm = from.firearm;
            this.found = from.found;
            this.place = from.place;
            this.characteristics = from.characteristics;
            this.images = from.images;
            this.offences = from.offences;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link BallisticExhibit#id()}.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link BallisticExhibit#handling()}.
         *
         * @param handling the value, null for none
         * @return this builder
         */
        public Builder handling(@Nullable Handling handling) {
            this.handling = handling;
            return this;
        }

        /**
         * Sets {@link BallisticExhibit#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(BallisticExhibitKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link BallisticExhibit#calibre()}.
         *
         * @param calibre the value, null for none
         * @return this builder
         */
        public Builder calibre(@Nullable Calibre calibre) {
            this.calibre = calibre;
            return this;
        }

        /**
         * Sets {@link BallisticExhibit#system()}.
         *
         * @param system the value, null for none
         * @return this builder
         */
        public Builder system(@Nullable BallisticSystem system) {
            this.system = system;
            return this;
        }

        /**
         * Sets {@link BallisticExhibit#number()}.
         *
         * @param number the value, null for none
         * @return this builder
         */
        public Builder number(@Nullable String number) {
            this.number = number;
            return this;
        }

        /**
         * Sets {@link BallisticExhibit#firearm()}.
         *
         * @param firearm the value, null for none
         * @return this builder
         */
        public Builder firearm(@Nullable String firearm) {
            this.firearm = firearm;
            return this;
        }

        /**
         * Sets {@link BallisticExhibit#found()}.
         *
         * @param found the value, null for none
         * @return this builder
         */
        public Builder found(@Nullable EventTime found) {
            this.found = found;
            return this;
        }

        /**
         * Sets {@link BallisticExhibit#place()}.
         *
         * @param place the value, null for none
         * @return this builder
         */
        public Builder place(@Nullable Place place) {
            this.place = place;
            return this;
        }

        /**
         * Sets {@link BallisticExhibit#characteristics()}.
         *
         * @param characteristics the items, in place of any set before
         * @return this builder
         */
        public Builder characteristics(List<LanguageText> characteristics) {
            this.characteristics = List.copyOf(characteristics);
            return this;
        }

        /**
         * Sets {@link BallisticExhibit#characteristics()}.
         *
         * @param characteristics the items, in place of any set before
         * @return this builder
         */
        public Builder characteristics(LanguageText... characteristics) {
            return characteristics(List.of(characteristics));
        }

        /**
         * Sets {@link BallisticExhibit#images()}.
         *
         * @param images the items, in place of any set before
         * @return this builder
         */
        public Builder images(List<String> images) {
            this.images = List.copyOf(images);
            return this;
        }

        /**
         * Sets {@link BallisticExhibit#images()}.
         *
         * @param images the items, in place of any set before
         * @return this builder
         */
        public Builder images(String... images) {
            return images(List.of(images));
        }

        /**
         * Sets {@link BallisticExhibit#offences()}.
         *
         * @param offences the items, in place of any set before
         * @return this builder
         */
        public Builder offences(List<Offence> offences) {
            this.offences = List.copyOf(offences);
            return this;
        }

        /**
         * Sets {@link BallisticExhibit#offences()}.
         *
         * @param offences the items, in place of any set before
         * @return this builder
         */
        public Builder offences(Offence... offences) {
            return offences(List.of(offences));
        }

        /**
         * Sets {@link BallisticExhibit#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link BallisticExhibit#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link BallisticExhibit#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link BallisticExhibit#unknownMembers()}.
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
        public BallisticExhibit build() {
            return new BallisticExhibit(id, handling, kind, calibre, system, number, firearm, found, place,
                    characteristics, images, offences, remarks, extensions, unknownMembers);
        }
    }
}
