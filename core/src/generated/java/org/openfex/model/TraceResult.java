// Generated from schema/standard/schemas/entities/trace-result.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.NotFoundReason;
import org.openfex.code.TraceOutcome;

/**
 * The result of a trace for one firearm of the request.
 *
 * <p>The entity {@code trace-result} of the standard. FEX 10.5 (Answer to a trace request).
 *
 * @param subject Local identifier of the item in the request. Null only in a draft. FEX 2.11.
 * @param outcome The outcome. Null only in a draft. FEX 10.5.
 * @param notFoundReasons Why it was not found. Never null; empty when absent. FEX 10.5.
 * @param candidates Records that match, among the firearms and components of this body; several where no single one
 *     could be chosen. Never null; empty when absent. FEX 2.11.
 * @param chain Chain of custody. Null when absent. FEX 9.1.
 * @param referredTo States or bodies to which the request is referred. Never null; empty when absent. FEX 4.1.
 * @param registersSearched Registers searched. Never null; empty when absent. FEX 10.6.
 * @param explanation The result in words. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record TraceResult(
        @NotNull @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LINE) String subject,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) TraceOutcome outcome,
        @Size(max = 10) List<@CodeFormat(pattern = Formats.CODE, max = 64) NotFoundReason> notFoundReasons,
        @Reference(to = {Firearm.class, Component.class}) @Size(max = 20) List<@CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) String> candidates,
        @Valid @Nullable CustodyChain chain,
        @Size(max = 10) List<@Valid Party> referredTo,
        @Size(max = 50) List<@Valid RegisterSearch> registersSearched,
        @Size(max = 20) List<@Valid LanguageText> explanation,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param subject see {@link #subject()}
     * @param outcome see {@link #outcome()}
     * @param notFoundReasons see {@link #notFoundReasons()}
     * @param candidates see {@link #candidates()}
     * @param chain see {@link #chain()}
     * @param referredTo see {@link #referredTo()}
     * @param registersSearched see {@link #registersSearched()}
     * @param explanation see {@link #explanation()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public TraceResult {
        notFoundReasons = Records.list(notFoundReasons);
        candidates = Records.list(candidates);
        referredTo = Records.list(referredTo);
        registersSearched = Records.list(registersSearched);
        explanation = Records.list(explanation);
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
            case 0 -> subject;
            case 1 -> outcome;
            case 2 -> notFoundReasons;
            case 3 -> candidates;
            case 4 -> chain;
            case 5 -> referredTo;
            case 6 -> registersSearched;
            case 7 -> explanation;
            case 8 -> extensions;
            case 9 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (subject == null ? 0 : 1L << 0) | (outcome == null ? 0 : 1L << 1)
                | (notFoundReasons.isEmpty() ? 0 : 1L << 2) | (candidates.isEmpty() ? 0 : 1L << 3)
                | (chain == null ? 0 : 1L << 4) | (referredTo.isEmpty() ? 0 : 1L << 5)
                | (registersSearched.isEmpty() ? 0 : 1L << 6) | (explanation.isEmpty() ? 0 : 1L << 7)
                | (extensions.isEmpty() ? 0 : 1L << 8);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (outcome == null || outcome.isKnown() ? 0 : 1L << 1) | (Records.areKnown(notFoundReasons) ? 0 : 1L << 2);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("TraceResult", null);
    }

    /** Builds a {@link TraceResult}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String subject;
        private @Nullable TraceOutcome outcome;
        private List<NotFoundReason> notFoundReasons = List.of();
        private List<String> candidates = List.of();
        private @Nullable CustodyChain chain;
        private List<Party> referredTo = List.of();
        private List<RegisterSearch> registersSearched = List.of();
        private List<LanguageText> explanation = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(TraceResult from) {
            this.subject = from.subject;
            this.outcome = from.outcome;
            this.notFoundReasons = from.notFoundReasons;
            this.candidates = from.candidates;
            this.chain = from.chain;
            this.referredTo = from.referredTo;
            this.registersSearched = from.registersSearched;
            this.explanation = from.explanation;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link TraceResult#subject()}.
         *
         * @param subject the value
         * @return this builder
         */
        public Builder subject(String subject) {
            this.subject = subject;
            return this;
        }

        /**
         * Sets {@link TraceResult#outcome()}.
         *
         * @param outcome the value
         * @return this builder
         */
        public Builder outcome(TraceOutcome outcome) {
            this.outcome = outcome;
            return this;
        }

        /**
         * Sets {@link TraceResult#notFoundReasons()}.
         *
         * @param notFoundReasons the items, in place of any set before
         * @return this builder
         */
        public Builder notFoundReasons(List<NotFoundReason> notFoundReasons) {
            this.notFoundReasons = List.copyOf(notFoundReasons);
            return this;
        }

        /**
         * Sets {@link TraceResult#notFoundReasons()}.
         *
         * @param notFoundReasons the items, in place of any set before
         * @return this builder
         */
        public Builder notFoundReasons(NotFoundReason... notFoundReasons) {
            return notFoundReasons(List.of(notFoundReasons));
        }

        /**
         * Sets {@link TraceResult#candidates()}.
         *
         * @param candidates the items, in place of any set before
         * @return this builder
         */
        public Builder candidates(List<String> candidates) {
            this.candidates = List.copyOf(candidates);
            return this;
        }

        /**
         * Sets {@link TraceResult#candidates()}.
         *
         * @param candidates the items, in place of any set before
         * @return this builder
         */
        public Builder candidates(String... candidates) {
            return candidates(List.of(candidates));
        }

        /**
         * Sets {@link TraceResult#chain()}.
         *
         * @param chain the value, null for none
         * @return this builder
         */
        public Builder chain(@Nullable CustodyChain chain) {
            this.chain = chain;
            return this;
        }

        /**
         * Sets {@link TraceResult#referredTo()}.
         *
         * @param referredTo the items, in place of any set before
         * @return this builder
         */
        public Builder referredTo(List<Party> referredTo) {
            this.referredTo = List.copyOf(referredTo);
            return this;
        }

        /**
         * Sets {@link TraceResult#referredTo()}.
         *
         * @param referredTo the items, in place of any set before
         * @return this builder
         */
        public Builder referredTo(Party... referredTo) {
            return referredTo(List.of(referredTo));
        }

        /**
         * Sets {@link TraceResult#registersSearched()}.
         *
         * @param registersSearched the items, in place of any set before
         * @return this builder
         */
        public Builder registersSearched(List<RegisterSearch> registersSearched) {
            this.registersSearched = List.copyOf(registersSearched);
            return this;
        }

        /**
         * Sets {@link TraceResult#registersSearched()}.
         *
         * @param registersSearched the items, in place of any set before
         * @return this builder
         */
        public Builder registersSearched(RegisterSearch... registersSearched) {
            return registersSearched(List.of(registersSearched));
        }

        /**
         * Sets {@link TraceResult#explanation()}.
         *
         * @param explanation the items, in place of any set before
         * @return this builder
         */
        public Builder explanation(List<LanguageText> explanation) {
            this.explanation = List.copyOf(explanation);
            return this;
        }

        /**
         * Sets {@link TraceResult#explanation()}.
         *
         * @param explanation the items, in place of any set before
         * @return this builder
         */
        public Builder explanation(LanguageText... explanation) {
            return explanation(List.of(explanation));
        }

        /**
         * Sets {@link TraceResult#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link TraceResult#unknownMembers()}.
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
        public TraceResult build() {
            return new TraceResult(subject, outcome, notFoundReasons, candidates, chain, referredTo, registersSearched,
                    explanation, extensions, unknownMembers);
        }
    }
}
