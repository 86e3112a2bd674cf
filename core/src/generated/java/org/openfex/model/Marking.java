// Generated from schema/standard/schemas/entities/marking.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Country;
import org.openfex.code.FirearmPart;
import org.openfex.code.MarkSymbol;
import org.openfex.code.MarkingKind;

/**
 * A mark other than a serial number.
 *
 * <p>The entity {@code marking} of the standard. FEX 5.6 (Marks).
 *
 * @param kind Kind of mark. Null only in a draft. FEX 5.6.
 * @param asMarked Text of the mark as seen. Null when absent. FEX 4.6.
 * @param symbol Symbol of the mark: arsenal, maker or proof house. Null when absent. FEX 4.7.
 * @param description The mark in words. Never null; empty when absent. FEX 4.5.
 * @param country State that the mark names. Null when absent. FEX 5.7.
 * @param year Year that the mark states. Null when absent. FEX 5.7.
 * @param part Part on which it stands. Null when absent. FEX 5.6.
 * @param position Where on that part. Null when absent. FEX 5.6.
 * @param authority Authority that put it on, such as a proof house. Null when absent. FEX 5.6.
 * @param readings Who read it, how and how surely. Never null; empty when absent. FEX 5.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Marking(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) MarkingKind kind,
        @Valid @Nullable Verbatim asMarked,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable MarkSymbol symbol,
        @Size(max = 10) List<@Valid LanguageText> description,
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country country,
        @Nullable PartialDate year,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable FirearmPart part,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String position,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String authority,
        @Size(max = 20) List<@Valid MarkReading> readings,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param kind see {@link #kind()}
     * @param asMarked see {@link #asMarked()}
     * @param symbol see {@link #symbol()}
     * @param description see {@link #description()}
     * @param country see {@link #country()}
     * @param year see {@link #year()}
     * @param part see {@link #part()}
     * @param position see {@link #position()}
     * @param authority see {@link #authority()}
     * @param readings see {@link #readings()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Marking {
        description = Records.list(description);
        readings = Records.list(readings);
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
            case 1 -> asMarked;
            case 2 -> symbol;
            case 3 -> description;
            case 4 -> country;
            case 5 -> year;
            case 6 -> part;
            case 7 -> position;
            case 8 -> authority;
            case 9 -> readings;
            case 10 -> extensions;
            case 11 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (kind == null ? 0 : 1L << 0) | (asMarked == null ? 0 : 1L << 1) | (symbol == null ? 0 : 1L << 2)
                | (description.isEmpty() ? 0 : 1L << 3) | (country == null ? 0 : 1L << 4) | (year == null ? 0 : 1L << 5)
                | (part == null ? 0 : 1L << 6) | (position == null ? 0 : 1L << 7) | (authority == null ? 0 : 1L << 8)
                | (readings.isEmpty() ? 0 : 1L << 9) | (extensions.isEmpty() ? 0 : 1L << 10);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 0) | (symbol == null || symbol.isKnown() ? 0 : 1L << 2)
                | (country == null || country.isKnown() ? 0 : 1L << 4) | (part == null || part.isKnown() ? 0 : 1L << 6);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Marking", null);
    }

    /** Builds a {@link Marking}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable MarkingKind kind;
        private @Nullable Verbatim asMarked;
        private @Nullable MarkSymbol symbol;
        private List<LanguageText> description = List.of();
        private @Nullable Country country;
        private @Nullable PartialDate year;
        private @Nullable FirearmPart part;
        private @Nullable String position;
        private @Nullable String authority;
        private List<MarkReading> readings = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Marking from) {
            this.kind = from.kind;
            this.asMarked = from.asMarked;
            this.symbol = from.symbol;
            this.description = from.description;
            this.country = from.country;
            this.year = from.year;
            this.part = from.part;
            this.position = from.position;
            this.authority = from.authority;
            this.readings = from.readings;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Marking#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(MarkingKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Marking#asMarked()}.
         *
         * @param asMarked the value, null for none
         * @return this builder
         */
        public Builder asMarked(@Nullable Verbatim asMarked) {
            this.asMarked = asMarked;
            return this;
        }

        /**
         * Sets {@link Marking#symbol()}.
         *
         * @param symbol the value, null for none
         * @return this builder
         */
        public Builder symbol(@Nullable MarkSymbol symbol) {
            this.symbol = symbol;
            return this;
        }

        /**
         * Sets {@link Marking#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(List<LanguageText> description) {
            this.description = List.copyOf(description);
            return this;
        }

        /**
         * Sets {@link Marking#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(LanguageText... description) {
            return description(List.of(description));
        }

        /**
         * Sets {@link Marking#country()}.
         *
         * @param country the value, null for none
         * @return this builder
         */
        public Builder country(@Nullable Country country) {
            this.country = country;
            return this;
        }

        /**
         * Sets {@link Marking#year()}.
         *
         * @param year the value, null for none
         * @return this builder
         */
        public Builder year(@Nullable PartialDate year) {
            this.year = year;
            return this;
        }

        /**
         * Sets {@link Marking#part()}.
         *
         * @param part the value, null for none
         * @return this builder
         */
        public Builder part(@Nullable FirearmPart part) {
            this.part = part;
            return this;
        }

        /**
         * Sets {@link Marking#position()}.
         *
         * @param position the value, null for none
         * @return this builder
         */
        public Builder position(@Nullable String position) {
            this.position = position;
            return this;
        }

        /**
         * Sets {@link Marking#authority()}.
         *
         * @param authority the value, null for none
         * @return this builder
         */
        public Builder authority(@Nullable String authority) {
            this.authority = authority;
            return this;
        }

        /**
         * Sets {@link Marking#readings()}.
         *
         * @param readings the items, in place of any set before
         * @return this builder
         */
        public Builder readings(List<MarkReading> readings) {
            this.readings = List.copyOf(readings);
            return this;
        }

        /**
         * Sets {@link Marking#readings()}.
         *
         * @param readings the items, in place of any set before
         * @return this builder
         */
        public Builder readings(MarkReading... readings) {
            return readings(List.of(readings));
        }

        /**
         * Sets {@link Marking#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Marking#unknownMembers()}.
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
        public Marking build() {
            return new Marking(kind, asMarked, symbol, description, country, year, part, position, authority, readings,
                    extensions, unknownMembers);
        }
    }
}
