// Generated from schema/standard/schemas/entities/claimed-date.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Calendar;
import org.openfex.code.DateSource;

/**
 * A date that somebody or some document claims; several may stand side by side.
 *
 * <p>The entity {@code claimed-date} of the standard. FEX 7.4 (Birth).
 *
 * @param date The date. Null only in a draft. FEX 4.4.
 * @param source Where the date comes from. Null when absent. FEX 7.4.
 * @param documents The documents of the same person that show it. Never null; empty when absent. FEX 2.11.
 * @param calendar Calendar in which the date was given, where it was converted. Null when absent. FEX 4.4.
 * @param remarks Remarks on the date. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record ClaimedDate(
        @NotNull PartialDate date,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable DateSource source,
        @Reference(to = IdentityDocument.class) @Size(max = 10) List<@CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) String> documents,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable Calendar calendar,
        @Size(max = 5) List<@Valid LanguageText> remarks,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param date see {@link #date()}
     * @param source see {@link #source()}
     * @param documents see {@link #documents()}
     * @param calendar see {@link #calendar()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public ClaimedDate {
        documents = Records.list(documents);
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
            case 0 -> date;
            case 1 -> source;
            case 2 -> documents;
            case 3 -> calendar;
            case 4 -> remarks;
            case 5 -> extensions;
            case 6 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (date == null ? 0 : 1L << 0) | (source == null ? 0 : 1L << 1) | (documents.isEmpty() ? 0 : 1L << 2)
                | (calendar == null ? 0 : 1L << 3) | (remarks.isEmpty() ? 0 : 1L << 4)
                | (extensions.isEmpty() ? 0 : 1L << 5);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (source == null || source.isKnown() ? 0 : 1L << 1)
                | (calendar == null || calendar.isKnown() ? 0 : 1L << 3);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("ClaimedDate", null);
    }

    /** Builds a {@link ClaimedDate}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable PartialDate date;
        private @Nullable DateSource source;
        private List<String> documents = List.of();
        private @Nullable Calendar calendar;
        private List<LanguageText> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(ClaimedDate from) {
            this.date = from.date;
            this.source = from.source;
            this.documents = from.documents;
            this.calendar = from.calendar;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link ClaimedDate#date()}.
         *
         * @param date the value
         * @return this builder
         */
        public Builder date(PartialDate date) {
            this.date = date;
            return this;
        }

        /**
         * Sets {@link ClaimedDate#source()}.
         *
         * @param source the value, null for none
         * @return this builder
         */
        public Builder source(@Nullable DateSource source) {
            this.source = source;
            return this;
        }

        /**
         * Sets {@link ClaimedDate#documents()}.
         *
         * @param documents the items, in place of any set before
         * @return this builder
         */
        public Builder documents(List<String> documents) {
            this.documents = List.copyOf(documents);
            return this;
        }

        /**
         * Sets {@link ClaimedDate#documents()}.
         *
         * @param documents the items, in place of any set before
         * @return this builder
         */
        public Builder documents(String... documents) {
            return documents(List.of(documents));
        }

        /**
         * Sets {@link ClaimedDate#calendar()}.
         *
         * @param calendar the value, null for none
         * @return this builder
         */
        public Builder calendar(@Nullable Calendar calendar) {
            this.calendar = calendar;
            return this;
        }

        /**
         * Sets {@link ClaimedDate#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<LanguageText> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link ClaimedDate#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(LanguageText... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link ClaimedDate#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link ClaimedDate#unknownMembers()}.
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
        public ClaimedDate build() {
            return new ClaimedDate(date, source, documents, calendar, remarks, extensions, unknownMembers);
        }
    }
}
