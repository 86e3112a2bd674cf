// Generated from schema/standard/schemas/entities/decision.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.DecisionOutcome;

/**
 * A decision on a request: granted, granted in part, postponed, refused and so on.
 *
 * <p>The entity {@code decision} of the standard. FEX 10.8 (Refusal and postponement).
 *
 * @param outcome The outcome. Null only in a draft. FEX 10.8.
 * @param grounds Grounds of a refusal, postponement or restriction. Never null; empty when absent. FEX 10.8.
 * @param reasons Reasons. Never null; empty when absent. FEX 4.5.
 * @param conditions Conditions. Never null; empty when absent. FEX 10.9.
 * @param items The decision on each thing asked, where it differs. Never null; empty when absent. FEX 10.8.
 * @param renewableAfter Date after which the request may be made again. Null when absent. FEX 4.4.
 * @param postponedUntil Date until which it is postponed. Null when absent. FEX 4.4.
 * @param decidedAt When it was decided. Null when absent. FEX 4.4.
 * @param decidedBy Who decided. Null when absent. FEX 4.1.
 * @param notes Notes, which may carry handling of their own. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Decision(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) DecisionOutcome outcome,
        @Size(max = 20) List<@Valid DecisionGround> grounds,
        @Size(max = 20) List<@Valid LanguageText> reasons,
        @Size(max = 20) List<@Valid LanguageText> conditions,
        @Size(max = 100) List<@Valid DecisionItem> items,
        @WireTime @Nullable LocalDate renewableAfter,
        @WireTime @Nullable LocalDate postponedUntil,
        @WireTime @Nullable OffsetDateTime decidedAt,
        @Valid @Nullable Party decidedBy,
        @Size(max = 20) List<@Valid Note> notes,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param outcome see {@link #outcome()}
     * @param grounds see {@link #grounds()}
     * @param reasons see {@link #reasons()}
     * @param conditions see {@link #conditions()}
     * @param items see {@link #items()}
     * @param renewableAfter see {@link #renewableAfter()}
     * @param postponedUntil see {@link #postponedUntil()}
     * @param decidedAt see {@link #decidedAt()}
     * @param decidedBy see {@link #decidedBy()}
     * @param notes see {@link #notes()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Decision {
        grounds = Records.list(grounds);
        reasons = Records.list(reasons);
        conditions = Records.list(conditions);
        items = Records.list(items);
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
            case 0 -> outcome;
            case 1 -> grounds;
            case 2 -> reasons;
            case 3 -> conditions;
            case 4 -> items;
            case 5 -> renewableAfter;
            case 6 -> postponedUntil;
            case 7 -> decidedAt;
            case 8 -> decidedBy;
            case 9 -> notes;
            case 10 -> extensions;
            case 11 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (outcome == null ? 0 : 1L << 0) | (grounds.isEmpty() ? 0 : 1L << 1) | (reasons.isEmpty() ? 0 : 1L << 2)
                | (conditions.isEmpty() ? 0 : 1L << 3) | (items.isEmpty() ? 0 : 1L << 4)
                | (renewableAfter == null ? 0 : 1L << 5) | (postponedUntil == null ? 0 : 1L << 6)
                | (decidedAt == null ? 0 : 1L << 7) | (decidedBy == null ? 0 : 1L << 8)
                | (notes.isEmpty() ? 0 : 1L << 9) | (extensions.isEmpty() ? 0 : 1L << 10);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (outcome == null || outcome.isKnown() ? 0 : 1L << 0);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Decision", null);
    }

    /** Builds a {@link Decision}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable DecisionOutcome outcome;
        private List<DecisionGround> grounds = List.of();
        private List<LanguageText> reasons = List.of();
        private List<LanguageText> conditions = List.of();
        private List<DecisionItem> items = List.of();
        private @Nullable LocalDate renewableAfter;
        private @Nullable LocalDate postponedUntil;
        private @Nullable OffsetDateTime decidedAt;
        private @Nullable Party decidedBy;
        private List<Note> notes = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Decision from) {
            this.outcome = from.outcome;
            this.grounds = from.grounds;
            this.reasons = from.reasons;
            this.conditions = from.conditions;
            this.items = from.items;
            this.renewableAfter = from.renewableAfter;
            this.postponedUntil = from.postponedUntil;
            this.decidedAt = from.decidedAt;
            this.decidedBy = from.decidedBy;
            this.notes = from.notes;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Decision#outcome()}.
         *
         * @param outcome the value
         * @return this builder
         */
        public Builder outcome(DecisionOutcome outcome) {
            this.outcome = outcome;
            return this;
        }

        /**
         * Sets {@link Decision#grounds()}.
         *
         * @param grounds the items, in place of any set before
         * @return this builder
         */
        public Builder grounds(List<DecisionGround> grounds) {
            this.grounds = List.copyOf(grounds);
            return this;
        }

        /**
         * Sets {@link Decision#grounds()}.
         *
         * @param grounds the items, in place of any set before
         * @return this builder
         */
        public Builder grounds(DecisionGround... grounds) {
            return grounds(List.of(grounds));
        }

        /**
         * Sets {@link Decision#reasons()}.
         *
         * @param reasons the items, in place of any set before
         * @return this builder
         */
        public Builder reasons(List<LanguageText> reasons) {
            this.reasons = List.copyOf(reasons);
            return this;
        }

        /**
         * Sets {@link Decision#reasons()}.
         *
         * @param reasons the items, in place of any set before
         * @return this builder
         */
        public Builder reasons(LanguageText... reasons) {
            return reasons(List.of(reasons));
        }

        /**
         * Sets {@link Decision#conditions()}.
         *
         * @param conditions the items, in place of any set before
         * @return this builder
         */
        public Builder conditions(List<LanguageText> conditions) {
            this.conditions = List.copyOf(conditions);
            return this;
        }

        /**
         * Sets {@link Decision#conditions()}.
         *
         * @param conditions the items, in place of any set before
         * @return this builder
         */
        public Builder conditions(LanguageText... conditions) {
            return conditions(List.of(conditions));
        }

        /**
         * Sets {@link Decision#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<DecisionItem> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link Decision#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(DecisionItem... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link Decision#renewableAfter()}.
         *
         * @param renewableAfter the value, null for none
         * @return this builder
         */
        public Builder renewableAfter(@Nullable LocalDate renewableAfter) {
            this.renewableAfter = renewableAfter;
            return this;
        }

        /**
         * Sets {@link Decision#postponedUntil()}.
         *
         * @param postponedUntil the value, null for none
         * @return this builder
         */
        public Builder postponedUntil(@Nullable LocalDate postponedUntil) {
            this.postponedUntil = postponedUntil;
            return this;
        }

        /**
         * Sets {@link Decision#decidedAt()}.
         *
         * @param decidedAt the value, null for none
         * @return this builder
         */
        public Builder decidedAt(@Nullable OffsetDateTime decidedAt) {
            this.decidedAt = decidedAt;
            return this;
        }

        /**
         * Sets {@link Decision#decidedBy()}.
         *
         * @param decidedBy the value, null for none
         * @return this builder
         */
        public Builder decidedBy(@Nullable Party decidedBy) {
            this.decidedBy = decidedBy;
            return this;
        }

        /**
         * Sets {@link Decision#notes()}.
         *
         * @param notes the items, in place of any set before
         * @return this builder
         */
        public Builder notes(List<Note> notes) {
            this.notes = List.copyOf(notes);
            return this;
        }

        /**
         * Sets {@link Decision#notes()}.
         *
         * @param notes the items, in place of any set before
         * @return this builder
         */
        public Builder notes(Note... notes) {
            return notes(List.of(notes));
        }

        /**
         * Sets {@link Decision#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Decision#unknownMembers()}.
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
        public Decision build() {
            return new Decision(outcome, grounds, reasons, conditions, items, renewableAfter, postponedUntil, decidedAt,
                    decidedBy, notes, extensions, unknownMembers);
        }
    }
}
