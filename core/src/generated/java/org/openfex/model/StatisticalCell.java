// Generated from schema/standard/schemas/entities/statistical-cell.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.StatisticalCategory;
import org.openfex.code.StatisticalSex;

/**
 * One value of a table.
 *
 * <p>The entity {@code statistical-cell} of the standard. FEX 18.2 (Values of a return).
 *
 * @param category Category. Null only in a draft. FEX 18.2.
 * @param sex Sex, for persons. Null when absent. FEX 18.2.
 * @param value Count. Null only in a draft. FEX 18.2.
 * @param notes Notes. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record StatisticalCell(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) StatisticalCategory category,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable StatisticalSex sex,
        @NotNull @Min(0) @Max(9007199254740991L) Long value,
        @Size(max = 10) List<@Valid LanguageText> notes,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param category see {@link #category()}
     * @param sex see {@link #sex()}
     * @param value see {@link #value()}
     * @param notes see {@link #notes()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public StatisticalCell {
        notes = Records.list(notes);
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
            case 0 -> category;
            case 1 -> sex;
            case 2 -> value;
            case 3 -> notes;
            case 4 -> extensions;
            case 5 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (category == null ? 0 : 1L << 0) | (sex == null ? 0 : 1L << 1) | (value == null ? 0 : 1L << 2)
                | (notes.isEmpty() ? 0 : 1L << 3) | (extensions.isEmpty() ? 0 : 1L << 4);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (category == null || category.isKnown() ? 0 : 1L << 0) | (sex == null || sex.isKnown() ? 0 : 1L << 1);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("StatisticalCell", null);
    }

    /** Builds a {@link StatisticalCell}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable StatisticalCategory category;
        private @Nullable StatisticalSex sex;
        private @Nullable Long value;
        private List<LanguageText> notes = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(StatisticalCell from) {
            this.category = from.category;
            this.sex = from.sex;
            this.value = from.value;
            this.notes = from.notes;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link StatisticalCell#category()}.
         *
         * @param category the value
         * @return this builder
         */
        public Builder category(StatisticalCategory category) {
            this.category = category;
            return this;
        }

        /**
         * Sets {@link StatisticalCell#sex()}.
         *
         * @param sex the value, null for none
         * @return this builder
         */
        public Builder sex(@Nullable StatisticalSex sex) {
            this.sex = sex;
            return this;
        }

        /**
         * Sets {@link StatisticalCell#value()}.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(Long value) {
            this.value = value;
            return this;
        }

        /**
         * Sets {@link StatisticalCell#notes()}.
         *
         * @param notes the items, in place of any set before
         * @return this builder
         */
        public Builder notes(List<LanguageText> notes) {
            this.notes = List.copyOf(notes);
            return this;
        }

        /**
         * Sets {@link StatisticalCell#notes()}.
         *
         * @param notes the items, in place of any set before
         * @return this builder
         */
        public Builder notes(LanguageText... notes) {
            return notes(List.of(notes));
        }

        /**
         * Sets {@link StatisticalCell#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link StatisticalCell#unknownMembers()}.
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
        public StatisticalCell build() {
            return new StatisticalCell(category, sex, value, notes, extensions, unknownMembers);
        }
    }
}
