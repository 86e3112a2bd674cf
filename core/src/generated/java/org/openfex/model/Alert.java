// Generated from schema/standard/schemas/entities/alert.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.AlertAction;
import org.openfex.code.AlertKind;
import org.openfex.code.AlertState;

/**
 * An alert on items or persons: what it is about, in which state it is, and what is to be done on a hit.
 *
 * <p>The entity {@code alert} of the standard. FEX 13.3 (Alerts).
 *
 * @param number Number of the alert at the authority that entered it. Null when absent. FEX 13.3.
 * @param kind Kind of alert. Null only in a draft. FEX 13.3.
 * @param state State of the alert. Null only in a draft. FEX 13.3.
 * @param time When the event happened that the alert is about. Null when absent. FEX 4.4.
 * @param place Where it happened. Null when absent. FEX 4.3.
 * @param reasons Reason for the alert. Never null; empty when absent. FEX 13.3.
 * @param circumstances The circumstances in words. Never null; empty when absent. FEX 13.3.
 * @param actions Action asked on a hit. Never null; empty when absent. FEX 13.3.
 * @param actionText The action in words. Never null; empty when absent. FEX 13.3.
 * @param validFrom First day of validity. Null when absent. FEX 13.3.
 * @param validUntil Last day of validity. Null when absent. FEX 13.3.
 * @param enteredBy Authority that entered the alert. Null when absent. FEX 4.1.
 * @param references Numbers of the alert in other systems. Never null; empty when absent. FEX 5.11.
 * @param warrants Warrants on which an alert for arrest rests. Never null; empty when absent. FEX 13.5.
 * @param hits Hits reported. Never null; empty when absent. FEX 13.4.
 * @param cancellation Why the alert was cancelled. Never null; empty when absent. FEX 13.3.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Alert(
        @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) @Nullable String number,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) AlertKind kind,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) AlertState state,
        @Valid @Nullable EventTime time,
        @Valid @Nullable Place place,
        @Size(max = 10) List<@Valid LanguageText> reasons,
        @Size(max = 20) List<@Valid LanguageText> circumstances,
        @Size(max = 10) List<@CodeFormat(pattern = Formats.CODE, max = 64) AlertAction> actions,
        @Size(max = 10) List<@Valid LanguageText> actionText,
        @WireTime @Nullable LocalDate validFrom,
        @WireTime @Nullable LocalDate validUntil,
        @Valid @Nullable Party enteredBy,
        @Size(max = 20) List<@Valid ExternalReference> references,
        @Size(max = 10) List<@Valid Warrant> warrants,
        @Size(max = 50) List<@Valid Hit> hits,
        @Size(max = 10) List<@Valid LanguageText> cancellation,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param number see {@link #number()}
     * @param kind see {@link #kind()}
     * @param state see {@link #state()}
     * @param time see {@link #time()}
     * @param place see {@link #place()}
     * @param reasons see {@link #reasons()}
     * @param circumstances see {@link #circumstances()}
     * @param actions see {@link #actions()}
     * @param actionText see {@link #actionText()}
     * @param validFrom see {@link #validFrom()}
     * @param validUntil see {@link #validUntil()}
     * @param enteredBy see {@link #enteredBy()}
     * @param references see {@link #references()}
     * @param warrants see {@link #warrants()}
     * @param hits see {@link #hits()}
     * @param cancellation see {@link #cancellation()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Alert {
        reasons = Records.list(reasons);
        circumstances = Records.list(circumstances);
        actions = Records.list(actions);
        actionText = Records.list(actionText);
        references = Records.list(references);
        warrants = Records.list(warrants);
        hits = Records.list(hits);
        cancellation = Records.list(cancellation);
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
            case 0 -> number;
            case 1 -> kind;
            case 2 -> state;
            case 3 -> time;
            case 4 -> place;
            case 5 -> reasons;
            case 6 -> circumstances;
            case 7 -> actions;
            case 8 -> actionText;
            case 9 -> validFrom;
            case 10 -> validUntil;
            case 11 -> enteredBy;
            case 12 -> references;
            case 13 -> warrants;
            case 14 -> hits;
            case 15 -> cancellation;
            case 16 -> extensions;
            case 17 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (number == null ? 0 : 1L << 0) | (kind == null ? 0 : 1L << 1) | (state == null ? 0 : 1L << 2)
                | (time == null ? 0 : 1L << 3) | (place == null ? 0 : 1L << 4) | (reasons.isEmpty() ? 0 : 1L << 5)
                | (circumstances.isEmpty() ? 0 : 1L << 6) | (actions.isEmpty() ? 0 : 1L << 7)
                | (actionText.isEmpty() ? 0 : 1L << 8) | (validFrom == null ? 0 : 1L << 9)
                | (validUntil == null ? 0 : 1L << 10) | (enteredBy == null ? 0 : 1L << 11)
                | (references.isEmpty() ? 0 : 1L << 12) | (warrants.isEmpty() ? 0 : 1L << 13)
                | (hits.isEmpty() ? 0 : 1L << 14) | (cancellation.isEmpty() ? 0 : 1L << 15)
                | (extensions.isEmpty() ? 0 : 1L << 16);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 1) | (state == null || state.isKnown() ? 0 : 1L << 2)
                | (Records.areKnown(actions) ? 0 : 1L << 7);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Alert", null);
    }

    /** Builds a {@link Alert}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String number;
        private @Nullable AlertKind kind;
        private @Nullable AlertState state;
        private @Nullable EventTime time;
        private @Nullable Place place;
        private List<LanguageText> reasons = List.of();
        private List<LanguageText> circumstances = List.of();
        private List<AlertAction> actions = List.of();
        private List<LanguageText> actionText = List.of();
        private @Nullable LocalDate validFrom;
        private @Nullable LocalDate validUntil;
        private @Nullable Party enteredBy;
        private List<ExternalReference> references = List.of();
        private List<Warrant> warrants = List.of();
        private List<Hit> hits = List.of();
        private List<LanguageText> cancellation = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Alert from) {
            this.number = from.number;
            this.kind = from.kind;
            this.state = from.state;
            this.time = from.time;
            this.place = from.place;
            this.reasons = from.reasons;
            this.circumstances = from.circumstances;
            this.actions = from.actions;
            this.actionText = from.actionText;
            this.validFrom = from.validFrom;
            this.validUntil = from.validUntil;
            this.enteredBy = from.enteredBy;
            this.references = from.references;
            this.warrants = from.warrants;
            this.hits = from.hits;
            this.cancellation = from.cancellation;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Alert#number()}.
         *
         * @param number the value, null for none
         * @return this builder
         */
        public Builder number(@Nullable String number) {
            this.number = number;
            return this;
        }

        /**
         * Sets {@link Alert#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(AlertKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Alert#state()}.
         *
         * @param state the value
         * @return this builder
         */
        public Builder state(AlertState state) {
            this.state = state;
            return this;
        }

        /**
         * Sets {@link Alert#time()}.
         *
         * @param time the value, null for none
         * @return this builder
         */
        public Builder time(@Nullable EventTime time) {
            this.time = time;
            return this;
        }

        /**
         * Sets {@link Alert#place()}.
         *
         * @param place the value, null for none
         * @return this builder
         */
        public Builder place(@Nullable Place place) {
            this.place = place;
            return this;
        }

        /**
         * Sets {@link Alert#reasons()}.
         *
         * @param reasons the items, in place of any set before
         * @return this builder
         */
        public Builder reasons(List<LanguageText> reasons) {
            this.reasons = List.copyOf(reasons);
            return this;
        }

        /**
         * Sets {@link Alert#reasons()}.
         *
         * @param reasons the items, in place of any set before
         * @return this builder
         */
        public Builder reasons(LanguageText... reasons) {
            return reasons(List.of(reasons));
        }

        /**
         * Sets {@link Alert#circumstances()}.
         *
         * @param circumstances the items, in place of any set before
         * @return this builder
         */
        public Builder circumstances(List<LanguageText> circumstances) {
            this.circumstances = List.copyOf(circumstances);
            return this;
        }

        /**
         * Sets {@link Alert#circumstances()}.
         *
         * @param circumstances the items, in place of any set before
         * @return this builder
         */
        public Builder circumstances(LanguageText... circumstances) {
            return circumstances(List.of(circumstances));
        }

        /**
         * Sets {@link Alert#actions()}.
         *
         * @param actions the items, in place of any set before
         * @return this builder
         */
        public Builder actions(List<AlertAction> actions) {
            this.actions = List.copyOf(actions);
            return this;
        }

        /**
         * Sets {@link Alert#actions()}.
         *
         * @param actions the items, in place of any set before
         * @return this builder
         */
        public Builder actions(AlertAction... actions) {
            return actions(List.of(actions));
        }

        /**
         * Sets {@link Alert#actionText()}.
         *
         * @param actionText the items, in place of any set before
         * @return this builder
         */
        public Builder actionText(List<LanguageText> actionText) {
            this.actionText = List.copyOf(actionText);
            return this;
        }

        /**
         * Sets {@link Alert#actionText()}.
         *
         * @param actionText the items, in place of any set before
         * @return this builder
         */
        public Builder actionText(LanguageText... actionText) {
            return actionText(List.of(actionText));
        }

        /**
         * Sets {@link Alert#validFrom()}.
         *
         * @param validFrom the value, null for none
         * @return this builder
         */
        public Builder validFrom(@Nullable LocalDate validFrom) {
            this.validFrom = validFrom;
            return this;
        }

        /**
         * Sets {@link Alert#validUntil()}.
         *
         * @param validUntil the value, null for none
         * @return this builder
         */
        public Builder validUntil(@Nullable LocalDate validUntil) {
            this.validUntil = validUntil;
            return this;
        }

        /**
         * Sets {@link Alert#enteredBy()}.
         *
         * @param enteredBy the value, null for none
         * @return this builder
         */
        public Builder enteredBy(@Nullable Party enteredBy) {
            this.enteredBy = enteredBy;
            return this;
        }

        /**
         * Sets {@link Alert#references()}.
         *
         * @param references the items, in place of any set before
         * @return this builder
         */
        public Builder references(List<ExternalReference> references) {
            this.references = List.copyOf(references);
            return this;
        }

        /**
         * Sets {@link Alert#references()}.
         *
         * @param references the items, in place of any set before
         * @return this builder
         */
        public Builder references(ExternalReference... references) {
            return references(List.of(references));
        }

        /**
         * Sets {@link Alert#warrants()}.
         *
         * @param warrants the items, in place of any set before
         * @return this builder
         */
        public Builder warrants(List<Warrant> warrants) {
            this.warrants = List.copyOf(warrants);
            return this;
        }

        /**
         * Sets {@link Alert#warrants()}.
         *
         * @param warrants the items, in place of any set before
         * @return this builder
         */
        public Builder warrants(Warrant... warrants) {
            return warrants(List.of(warrants));
        }

        /**
         * Sets {@link Alert#hits()}.
         *
         * @param hits the items, in place of any set before
         * @return this builder
         */
        public Builder hits(List<Hit> hits) {
            this.hits = List.copyOf(hits);
            return this;
        }

        /**
         * Sets {@link Alert#hits()}.
         *
         * @param hits the items, in place of any set before
         * @return this builder
         */
        public Builder hits(Hit... hits) {
            return hits(List.of(hits));
        }

        /**
         * Sets {@link Alert#cancellation()}.
         *
         * @param cancellation the items, in place of any set before
         * @return this builder
         */
        public Builder cancellation(List<LanguageText> cancellation) {
            this.cancellation = List.copyOf(cancellation);
            return this;
        }

        /**
         * Sets {@link Alert#cancellation()}.
         *
         * @param cancellation the items, in place of any set before
         * @return this builder
         */
        public Builder cancellation(LanguageText... cancellation) {
            return cancellation(List.of(cancellation));
        }

        /**
         * Sets {@link Alert#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Alert#unknownMembers()}.
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
        public Alert build() {
            return new Alert(number, kind, state, time, place, reasons, circumstances, actions, actionText, validFrom,
                    validUntil, enteredBy, references, warrants, hits, cancellation, extensions, unknownMembers);
        }
    }
}
