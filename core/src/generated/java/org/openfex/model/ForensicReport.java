// Generated from schema/standard/schemas/entities/forensic-report.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.ForensicKind;

/**
 * A report of a forensic examination.
 *
 * <p>The entity {@code forensic-report} of the standard. FEX 20.2 (Forensic reports).
 *
 * @param id Local identifier. Null only in a draft. FEX 2.11.
 * @param number Number of the report. Null only in a draft. FEX 20.2.
 * @param kind Kind of examination. Null only in a draft. FEX 20.2.
 * @param laboratory Laboratory or institute. Null when absent. FEX 20.2.
 * @param expert Expert. Null when absent. FEX 20.2.
 * @param date Date of the report. Null when absent. FEX 4.4.
 * @param items What was examined. Never null; empty when absent. FEX 2.11.
 * @param searches Collections and systems searched, and what came of it. Never null; empty when absent. FEX 20.2.
 * @param results Results in words. Never null; empty when absent. FEX 20.2.
 * @param file The report among the attachments. Null when absent. FEX 2.9.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record ForensicReport(
        @NotNull @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_ID) String id,
        @NotNull @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) String number,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) ForensicKind kind,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String laboratory,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String expert,
        @WireTime @Nullable LocalDate date,
        @Reference(to = {Firearm.class, Component.class, Ammunition.class, OtherItem.class, BallisticExhibit.class})
                @Size(max = 200) List<@CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF) String> items,
        @Size(max = 20) List<@Valid RegisterSearch> searches,
        @Size(max = 20) List<@Valid LanguageText> results,
        @Reference(to = Attachment.class) @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF) @Nullable
                String file,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param id see {@link #id()}
     * @param number see {@link #number()}
     * @param kind see {@link #kind()}
     * @param laboratory see {@link #laboratory()}
     * @param expert see {@link #expert()}
     * @param date see {@link #date()}
     * @param items see {@link #items()}
     * @param searches see {@link #searches()}
     * @param results see {@link #results()}
     * @param file see {@link #file()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public ForensicReport {
        items = Records.list(items);
        searches = Records.list(searches);
        results = Records.list(results);
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
            case 1 -> number;
            case 2 -> kind;
            case 3 -> laboratory;
            case 4 -> expert;
            case 5 -> date;
            case 6 -> items;
            case 7 -> searches;
            case 8 -> results;
            case 9 -> file;
            case 10 -> extensions;
            case 11 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (id == null ? 0 : 1L << 0) | (number == null ? 0 : 1L << 1) | (kind == null ? 0 : 1L << 2)
                | (laboratory == null ? 0 : 1L << 3) | (expert == null ? 0 : 1L << 4) | (date == null ? 0 : 1L << 5)
                | (items.isEmpty() ? 0 : 1L << 6) | (searches.isEmpty() ? 0 : 1L << 7)
                | (results.isEmpty() ? 0 : 1L << 8) | (file == null ? 0 : 1L << 9)
                | (extensions.isEmpty() ? 0 : 1L << 10);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 2);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("ForensicReport", id);
    }

    /** Builds a {@link ForensicReport}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String number;
        private @Nullable ForensicKind kind;
        private @Nullable String laboratory;
        private @Nullable String expert;
        private @Nullable LocalDate date;
        private List<String> items = List.of();
        private List<RegisterSearch> searches = List.of();
        private List<LanguageText> results = List.of();
        private @Nullable String file;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(ForensicReport from) {
            this.id = from.id;
            this.number = from.number;
            this.kind = from.kind;
            this.laboratory = from.laboratory;
            this.expert = from.expert;
            this.date = from.date;
            this.items = from.items;
            this.searches = from.searches;
            this.results = from.results;
            this.file = from.file;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link ForensicReport#id()}.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link ForensicReport#number()}.
         *
         * @param number the value
         * @return this builder
         */
        public Builder number(String number) {
            this.number = number;
            return this;
        }

        /**
         * Sets {@link ForensicReport#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(ForensicKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link ForensicReport#laboratory()}.
         *
         * @param laboratory the value, null for none
         * @return this builder
         */
        public Builder laboratory(@Nullable String laboratory) {
            this.laboratory = laboratory;
            return this;
        }

        /**
         * Sets {@link ForensicReport#expert()}.
         *
         * @param expert the value, null for none
         * @return this builder
         */
        public Builder expert(@Nullable String expert) {
            this.expert = expert;
            return this;
        }

        /**
         * Sets {@link ForensicReport#date()}.
         *
         * @param date the value, null for none
         * @return this builder
         */
        public Builder date(@Nullable LocalDate date) {
            this.date = date;
            return this;
        }

        /**
         * Sets {@link ForensicReport#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<String> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link ForensicReport#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(String... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link ForensicReport#searches()}.
         *
         * @param searches the items, in place of any set before
         * @return this builder
         */
        public Builder searches(List<RegisterSearch> searches) {
            this.searches = List.copyOf(searches);
            return this;
        }

        /**
         * Sets {@link ForensicReport#searches()}.
         *
         * @param searches the items, in place of any set before
         * @return this builder
         */
        public Builder searches(RegisterSearch... searches) {
            return searches(List.of(searches));
        }

        /**
         * Sets {@link ForensicReport#results()}.
         *
         * @param results the items, in place of any set before
         * @return this builder
         */
        public Builder results(List<LanguageText> results) {
            this.results = List.copyOf(results);
            return this;
        }

        /**
         * Sets {@link ForensicReport#results()}.
         *
         * @param results the items, in place of any set before
         * @return this builder
         */
        public Builder results(LanguageText... results) {
            return results(List.of(results));
        }

        /**
         * Sets {@link ForensicReport#file()}.
         *
         * @param file the value, null for none
         * @return this builder
         */
        public Builder file(@Nullable String file) {
            this.file = file;
            return this;
        }

        /**
         * Sets {@link ForensicReport#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link ForensicReport#unknownMembers()}.
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
        public ForensicReport build() {
            return new ForensicReport(id, number, kind, laboratory, expert, date, items, searches, results, file,
                    extensions, unknownMembers);
        }
    }
}
