// Generated from schema/standard/schemas/entities/decision-item.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.DecisionOutcome;

/**
 * The decision on one thing asked.
 *
 * <p>The entity {@code decision-item} of the standard. FEX 10.8 (Refusal and postponement).
 *
 * @param asked The thing asked: its question or the local identifier of its item in the request. Null only in a draft.
 *     FEX 10.8.
 * @param outcome The outcome. Null only in a draft. FEX 10.8.
 * @param grounds Grounds. Never null; empty when absent. FEX 10.8.
 * @param reasons Reasons. Never null; empty when absent. FEX 4.5.
 * @param conditions Conditions. Never null; empty when absent. FEX 10.9.
 * @param until Date until which it is postponed. Null when absent. FEX 4.4.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record DecisionItem(
        @NotNull @CodePoints(min = 1, max = 300) @Pattern(regexp = Formats.LINE) String asked,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) DecisionOutcome outcome,
        @Size(max = 20) List<@Valid DecisionGround> grounds,
        @Size(max = 20) List<@Valid LanguageText> reasons,
        @Size(max = 20) List<@Valid LanguageText> conditions,
        @WireTime @Nullable LocalDate until,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param asked see {@link #asked()}
     * @param outcome see {@link #outcome()}
     * @param grounds see {@link #grounds()}
     * @param reasons see {@link #reasons()}
     * @param conditions see {@link #conditions()}
     * @param until see {@link #until()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public DecisionItem {
        grounds = Records.list(grounds);
        reasons = Records.list(reasons);
        conditions = Records.list(conditions);
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
            case 0 -> asked;
            case 1 -> outcome;
            case 2 -> grounds;
            case 3 -> reasons;
            case 4 -> conditions;
            case 5 -> until;
            case 6 -> extensions;
            case 7 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (asked == null ? 0 : 1L << 0) | (outcome == null ? 0 : 1L << 1) | (grounds.isEmpty() ? 0 : 1L << 2)
                | (reasons.isEmpty() ? 0 : 1L << 3) | (conditions.isEmpty() ? 0 : 1L << 4)
                | (until == null ? 0 : 1L << 5) | (extensions.isEmpty() ? 0 : 1L << 6);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (outcome == null || outcome.isKnown() ? 0 : 1L << 1);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("DecisionItem", null);
    }

    /** Builds a {@link DecisionItem}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String asked;
        private @Nullable DecisionOutcome outcome;
        private List<DecisionGround> grounds = List.of();
        private List<LanguageText> reasons = List.of();
        private List<LanguageText> conditions = List.of();
        private @Nullable LocalDate until;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(DecisionItem from) {
            this.asked = from.asked;
            this.outcome = from.outcome;
            this.grounds = from.grounds;
            this.reasons = from.reasons;
            this.conditions = from.conditions;
            this.until = from.until;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link DecisionItem#asked()}.
         *
         * @param asked the value
         * @return this builder
         */
        public Builder asked(String asked) {
            this.asked = asked;
            return this;
        }

        /**
         * Sets {@link DecisionItem#outcome()}.
         *
         * @param outcome the value
         * @return this builder
         */
        public Builder outcome(DecisionOutcome outcome) {
            this.outcome = outcome;
            return this;
        }

        /**
         * Sets {@link DecisionItem#grounds()}.
         *
         * @param grounds the items, in place of any set before
         * @return this builder
         */
        public Builder grounds(List<DecisionGround> grounds) {
            this.grounds = List.copyOf(grounds);
            return this;
        }

        /**
         * Sets {@link DecisionItem#grounds()}.
         *
         * @param grounds the items, in place of any set before
         * @return this builder
         */
        public Builder grounds(DecisionGround... grounds) {
            return grounds(List.of(grounds));
        }

        /**
         * Sets {@link DecisionItem#reasons()}.
         *
         * @param reasons the items, in place of any set before
         * @return this builder
         */
        public Builder reasons(List<LanguageText> reasons) {
            this.reasons = List.copyOf(reasons);
            return this;
        }

        /**
         * Sets {@link DecisionItem#reasons()}.
         *
         * @param reasons the items, in place of any set before
         * @return this builder
         */
        public Builder reasons(LanguageText... reasons) {
            return reasons(List.of(reasons));
        }

        /**
         * Sets {@link DecisionItem#conditions()}.
         *
         * @param conditions the items, in place of any set before
         * @return this builder
         */
        public Builder conditions(List<LanguageText> conditions) {
            this.conditions = List.copyOf(conditions);
            return this;
        }

        /**
         * Sets {@link DecisionItem#conditions()}.
         *
         * @param conditions the items, in place of any set before
         * @return this builder
         */
        public Builder conditions(LanguageText... conditions) {
            return conditions(List.of(conditions));
        }

        /**
         * Sets {@link DecisionItem#until()}.
         *
         * @param until the value, null for none
         * @return this builder
         */
        public Builder until(@Nullable LocalDate until) {
            this.until = until;
            return this;
        }

        /**
         * Sets {@link DecisionItem#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link DecisionItem#unknownMembers()}.
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
        public DecisionItem build() {
            return new DecisionItem(asked, outcome, grounds, reasons, conditions, until, extensions, unknownMembers);
        }
    }
}
