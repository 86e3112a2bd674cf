// Generated from schema/standard/schemas/entities/search-criterion.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.MatchMode;
import org.openfex.code.SearchField;

/**
 * A field of a record check and how closely it is to match.
 *
 * <p>The entity {@code search-criterion} of the standard. FEX 14.3 (Match modes).
 *
 * @param field The field. Null only in a draft. FEX 14.3.
 * @param value The value sought, as marked. Null only in a draft. FEX 4.6.
 * @param match How closely it is to match; exactly as marked when absent. Null when absent. FEX 14.3.
 * @param valueUntil End of the range, where a range is sought. Null when absent. FEX 14.3.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record SearchCriterion(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) SearchField field,
        @NotNull @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) String value,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable MatchMode match,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String valueUntil,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param field see {@link #field()}
     * @param value see {@link #value()}
     * @param match see {@link #match()}
     * @param valueUntil see {@link #valueUntil()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public SearchCriterion {
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
            case 0 -> field;
            case 1 -> value;
            case 2 -> match;
            case 3 -> valueUntil;
            case 4 -> extensions;
            case 5 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (field == null ? 0 : 1L << 0) | (value == null ? 0 : 1L << 1) | (match == null ? 0 : 1L << 2)
                | (valueUntil == null ? 0 : 1L << 3) | (extensions.isEmpty() ? 0 : 1L << 4);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (field == null || field.isKnown() ? 0 : 1L << 0) | (match == null || match.isKnown() ? 0 : 1L << 2);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("SearchCriterion", null);
    }

    /** Builds a {@link SearchCriterion}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable SearchField field;
        private @Nullable String value;
        private @Nullable MatchMode match;
        private @Nullable String valueUntil;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(SearchCriterion from) {
            this.field = from.field;
            this.value = from.value;
            this.match = from.match;
            this.valueUntil = from.valueUntil;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link SearchCriterion#field()}.
         *
         * @param field the value
         * @return this builder
         */
        public Builder field(SearchField field) {
            this.field = field;
            return this;
        }

        /**
         * Sets {@link SearchCriterion#value()}.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(String value) {
            this.value = value;
            return this;
        }

        /**
         * Sets {@link SearchCriterion#match()}.
         *
         * @param match the value, null for none
         * @return this builder
         */
        public Builder match(@Nullable MatchMode match) {
            this.match = match;
            return this;
        }

        /**
         * Sets {@link SearchCriterion#valueUntil()}.
         *
         * @param valueUntil the value, null for none
         * @return this builder
         */
        public Builder valueUntil(@Nullable String valueUntil) {
            this.valueUntil = valueUntil;
            return this;
        }

        /**
         * Sets {@link SearchCriterion#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link SearchCriterion#unknownMembers()}.
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
        public SearchCriterion build() {
            return new SearchCriterion(field, value, match, valueUntil, extensions, unknownMembers);
        }
    }
}
