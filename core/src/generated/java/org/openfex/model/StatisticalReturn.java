// Generated from schema/standard/schemas/messages/statistical-return.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Country;
import org.openfex.code.MessageType;

/**
 * Gives a State's figures for a year.
 *
 * <p>The body of messages of the type {@code statistical-return}. FEX 18.1 (Statistical return).
 *
 * @param country The State. Null only in a draft. FEX 4.8.
 * @param year The year. Unit: year. Null only in a draft. FEX 18.1.
 * @param edition Edition of the questionnaire. Null when absent. FEX 4.10.
 * @param tables The tables. Never null; empty only in a draft. FEX 18.1.
 * @param significantSeizures Identifiers of the reports of significant seizures. Never null; empty when absent.
 *     FEX 2.1.
 * @param compiledBy Authority that compiled it. Null when absent. FEX 4.1.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record StatisticalReturn(
        @NotNull @CodeFormat(pattern = Formats.COUNTRY, max = 4) Country country,
        @NotNull @Min(1900) @Max(2999) Integer year,
        @CodePoints(min = 1, max = 40) @Pattern(regexp = Formats.LINE) @Nullable String edition,
        @NotEmpty @Size(max = 200) List<@Valid StatisticalTable> tables,
        @Size(max = 100) List<UUID> significantSeizures,
        @Valid @Nullable Party compiledBy,
        @Size(max = 20) List<@Valid Note> remarks,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers)
        implements Body {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param country see {@link #country()}
     * @param year see {@link #year()}
     * @param edition see {@link #edition()}
     * @param tables see {@link #tables()}
     * @param significantSeizures see {@link #significantSeizures()}
     * @param compiledBy see {@link #compiledBy()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public StatisticalReturn {
        tables = Records.list(tables);
        significantSeizures = Records.list(significantSeizures);
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

    @Override
    public MessageType type() {
        return MessageType.STATISTICAL_RETURN;
    }

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> country;
            case 1 -> year;
            case 2 -> edition;
            case 3 -> tables;
            case 4 -> significantSeizures;
            case 5 -> compiledBy;
            case 6 -> remarks;
            case 7 -> extensions;
            case 8 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (country == null ? 0 : 1L << 0) | (year == null ? 0 : 1L << 1) | (edition == null ? 0 : 1L << 2)
                | (tables.isEmpty() ? 0 : 1L << 3) | (significantSeizures.isEmpty() ? 0 : 1L << 4)
                | (compiledBy == null ? 0 : 1L << 5) | (remarks.isEmpty() ? 0 : 1L << 6)
                | (extensions.isEmpty() ? 0 : 1L << 7);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (country == null || country.isKnown() ? 0 : 1L << 0);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("StatisticalReturn", null);
    }

    /** Builds a {@link StatisticalReturn}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable Country country;
        private @Nullable Integer year;
        private @Nullable String edition;
        private List<StatisticalTable> tables = List.of();
        private List<UUID> significantSeizures = List.of();
        private @Nullable Party compiledBy;
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(StatisticalReturn from) {
            this.country = from.country;
            this.year = from.year;
            this.edition = from.edition;
            this.tables = from.tables;
            this.significantSeizures = from.significantSeizures;
            this.compiledBy = from.compiledBy;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link StatisticalReturn#country()}.
         *
         * @param country the value
         * @return this builder
         */
        public Builder country(Country country) {
            this.country = country;
            return this;
        }

        /**
         * Sets {@link StatisticalReturn#year()}.
         *
         * @param year the value
         * @return this builder
         */
        public Builder year(Integer year) {
            this.year = year;
            return this;
        }

        /**
         * Sets {@link StatisticalReturn#edition()}.
         *
         * @param edition the value, null for none
         * @return this builder
         */
        public Builder edition(@Nullable String edition) {
            this.edition = edition;
            return this;
        }

        /**
         * Sets {@link StatisticalReturn#tables()}.
         *
         * @param tables the items, in place of any set before
         * @return this builder
         */
        public Builder tables(List<StatisticalTable> tables) {
            this.tables = List.copyOf(tables);
            return this;
        }

        /**
         * Sets {@link StatisticalReturn#tables()}.
         *
         * @param tables the items, in place of any set before
         * @return this builder
         */
        public Builder tables(StatisticalTable... tables) {
            return tables(List.of(tables));
        }

        /**
         * Sets {@link StatisticalReturn#significantSeizures()}.
         *
         * @param significantSeizures the items, in place of any set before
         * @return this builder
         */
        public Builder significantSeizures(List<UUID> significantSeizures) {
            this.significantSeizures = List.copyOf(significantSeizures);
            return this;
        }

        /**
         * Sets {@link StatisticalReturn#significantSeizures()}.
         *
         * @param significantSeizures the items, in place of any set before
         * @return this builder
         */
        public Builder significantSeizures(UUID... significantSeizures) {
            return significantSeizures(List.of(significantSeizures));
        }

        /**
         * Sets {@link StatisticalReturn#compiledBy()}.
         *
         * @param compiledBy the value, null for none
         * @return this builder
         */
        public Builder compiledBy(@Nullable Party compiledBy) {
            this.compiledBy = compiledBy;
            return this;
        }

        /**
         * Sets {@link StatisticalReturn#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link StatisticalReturn#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link StatisticalReturn#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link StatisticalReturn#unknownMembers()}.
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
        public StatisticalReturn build() {
            return new StatisticalReturn(country, year, edition, tables, significantSeizures, compiledBy, remarks,
                    extensions, unknownMembers);
        }
    }
}
