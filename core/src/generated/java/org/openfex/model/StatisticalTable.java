// Generated from schema/standard/schemas/entities/statistical-table.json by schema/generator; do not edit.
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
import org.openfex.code.StatisticalDimension;
import org.openfex.code.StatisticalIndicator;
import org.openfex.code.StatisticalSource;

/**
 * One table of a return.
 *
 * <p>The entity {@code statistical-table} of the standard. FEX 18.1 (Statistical return).
 *
 * @param indicator Indicator. Null only in a draft. FEX 18.1.
 * @param dimension Dimension. Null only in a draft. FEX 18.1.
 * @param edition Edition of the questionnaire whose labels were used. Null when absent. FEX 4.10.
 * @param cells Cells. Never null; empty only in a draft. FEX 18.1.
 * @param total Total as reported. Null when absent. FEX 18.1.
 * @param source Source of the figures. Null when absent. FEX 18.1.
 * @param notes Notes. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record StatisticalTable(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) StatisticalIndicator indicator,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) StatisticalDimension dimension,
        @CodePoints(min = 1, max = 40) @Pattern(regexp = Formats.LINE) @Nullable String edition,
        @NotEmpty @Size(max = 500) List<@Valid StatisticalCell> cells,
        @Min(0) @Max(9007199254740991L) @Nullable Long total,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable StatisticalSource source,
        @Size(max = 10) List<@Valid LanguageText> notes,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param indicator see {@link #indicator()}
     * @param dimension see {@link #dimension()}
     * @param edition see {@link #edition()}
     * @param cells see {@link #cells()}
     * @param total see {@link #total()}
     * @param source see {@link #source()}
     * @param notes see {@link #notes()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public StatisticalTable {
        cells = Records.list(cells);
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
            case 0 -> indicator;
            case 1 -> dimension;
            case 2 -> edition;
            case 3 -> cells;
            case 4 -> total;
            case 5 -> source;
            case 6 -> notes;
            case 7 -> extensions;
            case 8 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (indicator == null ? 0 : 1L << 0) | (dimension == null ? 0 : 1L << 1) | (edition == null ? 0 : 1L << 2)
                | (cells.isEmpty() ? 0 : 1L << 3) | (total == null ? 0 : 1L << 4) | (source == null ? 0 : 1L << 5)
                | (notes.isEmpty() ? 0 : 1L << 6) | (extensions.isEmpty() ? 0 : 1L << 7);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (indicator == null || indicator.isKnown() ? 0 : 1L << 0)
                | (dimension == null || dimension.isKnown() ? 0 : 1L << 1)
                | (source == null || source.isKnown() ? 0 : 1L << 5);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("StatisticalTable", null);
    }

    /** Builds a {@link StatisticalTable}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable StatisticalIndicator indicator;
        private @Nullable StatisticalDimension dimension;
        private @Nullable String edition;
        private List<StatisticalCell> cells = List.of();
        private @Nullable Long total;
        private @Nullable StatisticalSource source;
        private List<LanguageText> notes = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(StatisticalTable from) {
            this.indicator = from.indicator;
            this.dimension = from.dimension;
            this.edition = from.edition;
            this.cells = from.cells;
            this.total = from.total;
            this.source = from.source;
            this.notes = from.notes;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link StatisticalTable#indicator()}.
         *
         * @param indicator the value
         * @return this builder
         */
        public Builder indicator(StatisticalIndicator indicator) {
            this.indicator = indicator;
            return this;
        }

        /**
         * Sets {@link StatisticalTable#dimension()}.
         *
         * @param dimension the value
         * @return this builder
         */
        public Builder dimension(StatisticalDimension dimension) {
            this.dimension = dimension;
            return this;
        }

        /**
         * Sets {@link StatisticalTable#edition()}.
         *
         * @param edition the value, null for none
         * @return this builder
         */
        public Builder edition(@Nullable String edition) {
            this.edition = edition;
            return this;
        }

        /**
         * Sets {@link StatisticalTable#cells()}.
         *
         * @param cells the items, in place of any set before
         * @return this builder
         */
        public Builder cells(List<StatisticalCell> cells) {
            this.cells = List.copyOf(cells);
            return this;
        }

        /**
         * Sets {@link StatisticalTable#cells()}.
         *
         * @param cells the items, in place of any set before
         * @return this builder
         */
        public Builder cells(StatisticalCell... cells) {
            return cells(List.of(cells));
        }

        /**
         * Sets {@link StatisticalTable#total()}.
         *
         * @param total the value, null for none
         * @return this builder
         */
        public Builder total(@Nullable Long total) {
            this.total = total;
            return this;
        }

        /**
         * Sets {@link StatisticalTable#source()}.
         *
         * @param source the value, null for none
         * @return this builder
         */
        public Builder source(@Nullable StatisticalSource source) {
            this.source = source;
            return this;
        }

        /**
         * Sets {@link StatisticalTable#notes()}.
         *
         * @param notes the items, in place of any set before
         * @return this builder
         */
        public Builder notes(List<LanguageText> notes) {
            this.notes = List.copyOf(notes);
            return this;
        }

        /**
         * Sets {@link StatisticalTable#notes()}.
         *
         * @param notes the items, in place of any set before
         * @return this builder
         */
        public Builder notes(LanguageText... notes) {
            return notes(List.of(notes));
        }

        /**
         * Sets {@link StatisticalTable#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link StatisticalTable#unknownMembers()}.
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
        public StatisticalTable build() {
            return new StatisticalTable(indicator, dimension, edition, cells, total, source, notes, extensions,
                    unknownMembers);
        }
    }
}
