// Generated from schema/standard/schemas/entities/legal-basis.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Country;
import org.openfex.code.Instrument;

/**
 * An instrument and its clause on which a message rests.
 *
 * <p>The entity {@code legal-basis} of the standard. FEX 2.8 (Legal basis).
 *
 * @param instrument The instrument. Null only in a draft. FEX 2.8.
 * @param clause Article, paragraph or operative clause, as the instrument numbers it. Null only in a draft. FEX 2.8.
 * @param title Name of the instrument, needed where the list does not hold it (a bilateral treaty, a national law).
 *     Never null; empty when absent. FEX 2.8.
 * @param parties The States between which the instrument is in force, where that matters. Never null; empty when
 *     absent. FEX 4.8.
 * @param concludedOn Date of the instrument, where its name does not identify it. Null when absent. FEX 4.4.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record LegalBasis(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) Instrument instrument,
        @NotNull @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) String clause,
        @Size(max = 10) List<@Valid LanguageText> title,
        @Size(max = 20) List<@CodeFormat(pattern = Formats.COUNTRY, max = 4) Country> parties,
        @Nullable PartialDate concludedOn,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param instrument see {@link #instrument()}
     * @param clause see {@link #clause()}
     * @param title see {@link #title()}
     * @param parties see {@link #parties()}
     * @param concludedOn see {@link #concludedOn()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public LegalBasis {
        title = Records.list(title);
        parties = Records.list(parties);
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
            case 0 -> instrument;
            case 1 -> clause;
            case 2 -> title;
            case 3 -> parties;
            case 4 -> concludedOn;
            case 5 -> extensions;
            case 6 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (instrument == null ? 0 : 1L << 0) | (clause == null ? 0 : 1L << 1) | (title.isEmpty() ? 0 : 1L << 2)
                | (parties.isEmpty() ? 0 : 1L << 3) | (concludedOn == null ? 0 : 1L << 4)
                | (extensions.isEmpty() ? 0 : 1L << 5);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (instrument == null || instrument.isKnown() ? 0 : 1L << 0) | (Records.areKnown(parties) ? 0 : 1L << 3);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("LegalBasis", null);
    }

    /** Builds a {@link LegalBasis}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable Instrument instrument;
        private @Nullable String clause;
        private List<LanguageText> title = List.of();
        private List<Country> parties = List.of();
        private @Nullable PartialDate concludedOn;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(LegalBasis from) {
            this.instrument = from.instrument;
            this.clause = from.clause;
            this.title = from.title;
            this.parties = from.parties;
            this.concludedOn = from.concludedOn;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link LegalBasis#instrument()}.
         *
         * @param instrument the value
         * @return this builder
         */
        public Builder instrument(Instrument instrument) {
            this.instrument = instrument;
            return this;
        }

        /**
         * Sets {@link LegalBasis#clause()}.
         *
         * @param clause the value
         * @return this builder
         */
        public Builder clause(String clause) {
            this.clause = clause;
            return this;
        }

        /**
         * Sets {@link LegalBasis#title()}.
         *
         * @param title the items, in place of any set before
         * @return this builder
         */
        public Builder title(List<LanguageText> title) {
            this.title = List.copyOf(title);
            return this;
        }

        /**
         * Sets {@link LegalBasis#title()}.
         *
         * @param title the items, in place of any set before
         * @return this builder
         */
        public Builder title(LanguageText... title) {
            return title(List.of(title));
        }

        /**
         * Sets {@link LegalBasis#parties()}.
         *
         * @param parties the items, in place of any set before
         * @return this builder
         */
        public Builder parties(List<Country> parties) {
            this.parties = List.copyOf(parties);
            return this;
        }

        /**
         * Sets {@link LegalBasis#parties()}.
         *
         * @param parties the items, in place of any set before
         * @return this builder
         */
        public Builder parties(Country... parties) {
            return parties(List.of(parties));
        }

        /**
         * Sets {@link LegalBasis#concludedOn()}.
         *
         * @param concludedOn the value, null for none
         * @return this builder
         */
        public Builder concludedOn(@Nullable PartialDate concludedOn) {
            this.concludedOn = concludedOn;
            return this;
        }

        /**
         * Sets {@link LegalBasis#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link LegalBasis#unknownMembers()}.
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
        public LegalBasis build() {
            return new LegalBasis(instrument, clause, title, parties, concludedOn, extensions, unknownMembers);
        }
    }
}
