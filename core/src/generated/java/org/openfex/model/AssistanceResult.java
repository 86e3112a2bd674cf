// Generated from schema/standard/schemas/entities/assistance-result.json by schema/generator; do not edit.
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
 * What came of one measure asked for.
 *
 * <p>The entity {@code assistance-result} of the standard. FEX 16.5 (Execution).
 *
 * @param asked Identifier of the measure in the request. Null only in a draft. FEX 2.11.
 * @param outcome The outcome. Null only in a draft. FEX 10.8.
 * @param executedOn When it was executed. Null when absent. FEX 4.4.
 * @param executedBy Who executed it. Null when absent. FEX 4.1.
 * @param result What came of it. Never null; empty when absent. FEX 16.5.
 * @param conditions Conditions on use. Never null; empty when absent. FEX 10.9.
 * @param evidence Evidence and records among the attachments. Never null; empty when absent. FEX 2.9.
 * @param grounds Grounds, where it was refused or postponed. Never null; empty when absent. FEX 10.8.
 * @param factsAsked Further facts that are needed. Never null; empty when absent. FEX 10.7.
 * @param until Date until which it is postponed. Null when absent. FEX 4.4.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record AssistanceResult(
        @NotNull @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LINE) String asked,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) DecisionOutcome outcome,
        @WireTime @Nullable LocalDate executedOn,
        @Valid @Nullable Party executedBy,
        @Size(max = 20) List<@Valid LanguageText> result,
        @Size(max = 20) List<@Valid LanguageText> conditions,
        @Reference(to = Attachment.class) @Size(max = 100) List<@CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) String> evidence,
        @Size(max = 20) List<@Valid DecisionGround> grounds,
        @Size(max = 20) List<@Valid LanguageText> factsAsked,
        @WireTime @Nullable LocalDate until,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param asked see {@link #asked()}
     * @param outcome see {@link #outcome()}
     * @param executedOn see {@link #executedOn()}
     * @param executedBy see {@link #executedBy()}
     * @param result see {@link #result()}
     * @param conditions see {@link #conditions()}
     * @param evidence see {@link #evidence()}
     * @param grounds see {@link #grounds()}
     * @param factsAsked see {@link #factsAsked()}
     * @param until see {@link #until()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public AssistanceResult {
        result = Records.list(result);
        conditions = Records.list(conditions);
        evidence = Records.list(evidence);
        grounds = Records.list(grounds);
        factsAsked = Records.list(factsAsked);
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
            case 2 -> executedOn;
            case 3 -> executedBy;
            case 4 -> result;
            case 5 -> conditions;
            case 6 -> evidence;
            case 7 -> grounds;
            case 8 -> factsAsked;
            case 9 -> until;
            case 10 -> extensions;
            case 11 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (asked == null ? 0 : 1L << 0) | (outcome == null ? 0 : 1L << 1) | (executedOn == null ? 0 : 1L << 2)
                | (executedBy == null ? 0 : 1L << 3) | (result.isEmpty() ? 0 : 1L << 4)
                | (conditions.isEmpty() ? 0 : 1L << 5) | (evidence.isEmpty() ? 0 : 1L << 6)
                | (grounds.isEmpty() ? 0 : 1L << 7) | (factsAsked.isEmpty() ? 0 : 1L << 8)
                | (until == null ? 0 : 1L << 9) | (extensions.isEmpty() ? 0 : 1L << 10);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (outcome == null || outcome.isKnown() ? 0 : 1L << 1);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("AssistanceResult", null);
    }

    /** Builds a {@link AssistanceResult}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String asked;
        private @Nullable DecisionOutcome outcome;
        private @Nullable LocalDate executedOn;
        private @Nullable Party executedBy;
        private List<LanguageText> result = List.of();
        private List<LanguageText> conditions = List.of();
        private List<String> evidence = List.of();
        private List<DecisionGround> grounds = List.of();
        private List<LanguageText> factsAsked = List.of();
        private @Nullable LocalDate until;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(AssistanceResult from) {
            this.asked = from.asked;
            this.outcome = from.outcome;
            this.executedOn = from.executedOn;
            this.executedBy = from.executedBy;
            this.result = from.result;
            this.conditions = from.conditions;
            this.evidence = from.evidence;
            this.grounds = from.grounds;
            this.factsAsked = from.factsAsked;
            this.until = from.until;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link AssistanceResult#asked()}.
         *
         * @param asked the value
         * @return this builder
         */
        public Builder asked(String asked) {
            this.asked = asked;
            return this;
        }

        /**
         * Sets {@link AssistanceResult#outcome()}.
         *
         * @param outcome the value
         * @return this builder
         */
        public Builder outcome(DecisionOutcome outcome) {
            this.outcome = outcome;
            return this;
        }

        /**
         * Sets {@link AssistanceResult#executedOn()}.
         *
         * @param executedOn the value, null for none
         * @return this builder
         */
        public Builder executedOn(@Nullable LocalDate executedOn) {
            this.executedOn = executedOn;
            return this;
        }

        /**
         * Sets {@link AssistanceResult#executedBy()}.
         *
         * @param executedBy the value, null for none
         * @return this builder
         */
        public Builder executedBy(@Nullable Party executedBy) {
            this.executedBy = executedBy;
            return this;
        }

        /**
         * Sets {@link AssistanceResult#result()}.
         *
         * @param result the items, in place of any set before
         * @return this builder
         */
        public Builder result(List<LanguageText> result) {
            this.result = List.copyOf(result);
            return this;
        }

        /**
         * Sets {@link AssistanceResult#result()}.
         *
         * @param result the items, in place of any set before
         * @return this builder
         */
        public Builder result(LanguageText... result) {
            return result(List.of(result));
        }

        /**
         * Sets {@link AssistanceResult#conditions()}.
         *
         * @param conditions the items, in place of any set before
         * @return this builder
         */
        public Builder conditions(List<LanguageText> conditions) {
            this.conditions = List.copyOf(conditions);
            return this;
        }

        /**
         * Sets {@link AssistanceResult#conditions()}.
         *
         * @param conditions the items, in place of any set before
         * @return this builder
         */
        public Builder conditions(LanguageText... conditions) {
            return conditions(List.of(conditions));
        }

        /**
         * Sets {@link AssistanceResult#evidence()}.
         *
         * @param evidence the items, in place of any set before
         * @return this builder
         */
        public Builder evidence(List<String> evidence) {
            this.evidence = List.copyOf(evidence);
            return this;
        }

        /**
         * Sets {@link AssistanceResult#evidence()}.
         *
         * @param evidence the items, in place of any set before
         * @return this builder
         */
        public Builder evidence(String... evidence) {
            return evidence(List.of(evidence));
        }

        /**
         * Sets {@link AssistanceResult#grounds()}.
         *
         * @param grounds the items, in place of any set before
         * @return this builder
         */
        public Builder grounds(List<DecisionGround> grounds) {
            this.grounds = List.copyOf(grounds);
            return this;
        }

        /**
         * Sets {@link AssistanceResult#grounds()}.
         *
         * @param grounds the items, in place of any set before
         * @return this builder
         */
        public Builder grounds(DecisionGround... grounds) {
            return grounds(List.of(grounds));
        }

        /**
         * Sets {@link AssistanceResult#factsAsked()}.
         *
         * @param factsAsked the items, in place of any set before
         * @return this builder
         */
        public Builder factsAsked(List<LanguageText> factsAsked) {
            this.factsAsked = List.copyOf(factsAsked);
            return this;
        }

        /**
         * Sets {@link AssistanceResult#factsAsked()}.
         *
         * @param factsAsked the items, in place of any set before
         * @return this builder
         */
        public Builder factsAsked(LanguageText... factsAsked) {
            return factsAsked(List.of(factsAsked));
        }

        /**
         * Sets {@link AssistanceResult#until()}.
         *
         * @param until the value, null for none
         * @return this builder
         */
        public Builder until(@Nullable LocalDate until) {
            this.until = until;
            return this;
        }

        /**
         * Sets {@link AssistanceResult#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link AssistanceResult#unknownMembers()}.
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
        public AssistanceResult build() {
            return new AssistanceResult(asked, outcome, executedOn, executedBy, result, conditions, evidence, grounds,
                    factsAsked, until, extensions, unknownMembers);
        }
    }
}
