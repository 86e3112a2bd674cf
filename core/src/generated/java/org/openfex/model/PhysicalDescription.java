// Generated from schema/standard/schemas/entities/physical-description.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.EyeColour;
import org.openfex.code.HairColour;
import org.openfex.code.Physique;

/**
 * Physical description of a person.
 *
 * <p>The entity {@code physical-description} of the standard. FEX 7.10 (Warnings and description).
 *
 * @param height Height. Unit: centimetres. Null when absent. FEX 7.10.
 * @param weight Weight. Unit: kilograms. Null when absent. FEX 7.10.
 * @param physique Build of the body. Null when absent. FEX 7.10.
 * @param eyes Colour of the eyes. Null when absent. FEX 7.10.
 * @param hair Colour of the hair. Null when absent. FEX 7.10.
 * @param marks Scars, tattoos and other marks. Never null; empty when absent. FEX 7.10.
 * @param text Description in words. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record PhysicalDescription(
        @Min(20) @Max(300) @Nullable Integer height,
        @Min(1) @Max(700) @Nullable Integer weight,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable Physique physique,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable EyeColour eyes,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable HairColour hair,
        @Size(max = 20) List<@Valid LanguageText> marks,
        @Size(max = 10) List<@Valid LanguageText> text,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param height see {@link #height()}
     * @param weight see {@link #weight()}
     * @param physique see {@link #physique()}
     * @param eyes see {@link #eyes()}
     * @param hair see {@link #hair()}
     * @param marks see {@link #marks()}
     * @param text see {@link #text()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public PhysicalDescription {
        marks = Records.list(marks);
        text = Records.list(text);
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
            case 0 -> height;
            case 1 -> weight;
            case 2 -> physique;
            case 3 -> eyes;
            case 4 -> hair;
            case 5 -> marks;
            case 6 -> text;
            case 7 -> extensions;
            case 8 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (height == null ? 0 : 1L << 0) | (weight == null ? 0 : 1L << 1) | (physique == null ? 0 : 1L << 2)
                | (eyes == null ? 0 : 1L << 3) | (hair == null ? 0 : 1L << 4) | (marks.isEmpty() ? 0 : 1L << 5)
                | (text.isEmpty() ? 0 : 1L << 6) | (extensions.isEmpty() ? 0 : 1L << 7);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (physique == null || physique.isKnown() ? 0 : 1L << 2) | (eyes == null || eyes.isKnown() ? 0 : 1L << 3)
                | (hair == null || hair.isKnown() ? 0 : 1L << 4);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("PhysicalDescription", null);
    }

    /** Builds a {@link PhysicalDescription}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable Integer height;
        private @Nullable Integer weight;
        private @Nullable Physique physique;
        private @Nullable EyeColour eyes;
        private @Nullable HairColour hair;
        private List<LanguageText> marks = List.of();
        private List<LanguageText> text = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(PhysicalDescription from) {
            this.height = from.height;
            this.weight = from.weight;
            this.physique = from.physique;
            this.eyes = from.eyes;
            this.hair = from.hair;
            this.marks = from.marks;
            this.text = from.text;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link PhysicalDescription#height()}.
         *
         * @param height the value, null for none
         * @return this builder
         */
        public Builder height(@Nullable Integer height) {
            this.height = height;
            return this;
        }

        /**
         * Sets {@link PhysicalDescription#weight()}.
         *
         * @param weight the value, null for none
         * @return this builder
         */
        public Builder weight(@Nullable Integer weight) {
            this.weight = weight;
            return this;
        }

        /**
         * Sets {@link PhysicalDescription#physique()}.
         *
         * @param physique the value, null for none
         * @return this builder
         */
        public Builder physique(@Nullable Physique physique) {
            this.physique = physique;
            return this;
        }

        /**
         * Sets {@link PhysicalDescription#eyes()}.
         *
         * @param eyes the value, null for none
         * @return this builder
         */
        public Builder eyes(@Nullable EyeColour eyes) {
            this.eyes = eyes;
            return this;
        }

        /**
         * Sets {@link PhysicalDescription#hair()}.
         *
         * @param hair the value, null for none
         * @return this builder
         */
        public Builder hair(@Nullable HairColour hair) {
            this.hair = hair;
            return this;
        }

        /**
         * Sets {@link PhysicalDescription#marks()}.
         *
         * @param marks the items, in place of any set before
         * @return this builder
         */
        public Builder marks(List<LanguageText> marks) {
            this.marks = List.copyOf(marks);
            return this;
        }

        /**
         * Sets {@link PhysicalDescription#marks()}.
         *
         * @param marks the items, in place of any set before
         * @return this builder
         */
        public Builder marks(LanguageText... marks) {
            return marks(List.of(marks));
        }

        /**
         * Sets {@link PhysicalDescription#text()}.
         *
         * @param text the items, in place of any set before
         * @return this builder
         */
        public Builder text(List<LanguageText> text) {
            this.text = List.copyOf(text);
            return this;
        }

        /**
         * Sets {@link PhysicalDescription#text()}.
         *
         * @param text the items, in place of any set before
         * @return this builder
         */
        public Builder text(LanguageText... text) {
            return text(List.of(text));
        }

        /**
         * Sets {@link PhysicalDescription#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link PhysicalDescription#unknownMembers()}.
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
        public PhysicalDescription build() {
            return new PhysicalDescription(height, weight, physique, eyes, hair, marks, text, extensions,
                    unknownMembers);
        }
    }
}
