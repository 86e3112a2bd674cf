// Generated from schema/standard/schemas/entities/inquiry-result.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.InquiryOutcome;

/**
 * The result of an inquiry for one subject.
 *
 * <p>The entity {@code inquiry-result} of the standard. FEX 14.6 (Answers to inquiries).
 *
 * @param subject Local identifier of the subject in the inquiry. Null only in a draft. FEX 2.11.
 * @param outcome The outcome. Null only in a draft. FEX 14.6.
 * @param matches Records that match, among the entities of this body. Never null; empty when absent. FEX 2.11.
 * @param owner Registered owner or holder. Null when absent. FEX 2.11.
 * @param licences Licences found. Never null; empty when absent. FEX 7.11.
 * @param alerts Alerts in force on the subject. Never null; empty when absent. FEX 13.3.
 * @param registersSearched Registers searched. Never null; empty when absent. FEX 10.6.
 * @param explanation The result in words. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record InquiryResult(
        @NotNull @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LINE) String subject,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) InquiryOutcome outcome,
        @Reference(to = {Firearm.class, Component.class, Person.class, Organization.class, BallisticExhibit.class,
                Group.class}) @Size(max = 50) List<@CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF)
                String> matches,
        @Reference(to = {Person.class, Organization.class}) @CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) @Nullable String owner,
        @Size(max = 20) List<@Valid Licence> licences,
        @Size(max = 20) List<@Valid Alert> alerts,
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
     * @param matches see {@link #matches()}
     * @param owner see {@link #owner()}
     * @param licences see {@link #licences()}
     * @param alerts see {@link #alerts()}
     * @param registersSearched see {@link #registersSearched()}
     * @param explanation see {@link #explanation()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public InquiryResult {
        matches = Records.list(matches);
        licences = Records.list(licences);
        alerts = Records.list(alerts);
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
            case 2 -> matches;
            case 3 -> owner;
            case 4 -> licences;
            case 5 -> alerts;
            case 6 -> registersSearched;
            case 7 -> explanation;
            case 8 -> extensions;
            case 9 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (subject == null ? 0 : 1L << 0) | (outcome == null ? 0 : 1L << 1) | (matches.isEmpty() ? 0 : 1L << 2)
                | (owner == null ? 0 : 1L << 3) | (licences.isEmpty() ? 0 : 1L << 4) | (alerts.isEmpty() ? 0 : 1L << 5)
                | (registersSearched.isEmpty() ? 0 : 1L << 6) | (explanation.isEmpty() ? 0 : 1L << 7)
                | (extensions.isEmpty() ? 0 : 1L << 8);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (outcome == null || outcome.isKnown() ? 0 : 1L << 1);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("InquiryResult", null);
    }

    /** Builds a {@link InquiryResult}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String subject;
        private @Nullable InquiryOutcome outcome;
        private List<String> matches = List.of();
        private @Nullable String owner;
        private List<Licence> licences = List.of();
        private List<Alert> alerts = List.of();
        private List<RegisterSearch> registersSearched = List.of();
        private List<LanguageText> explanation = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(InquiryResult from) {
            this.subject = from.subject;
            this.outcome = from.outcome;
            this.matches = from.matches;
            this.owner = from.owner;
            this.licences = from.licences;
            this.alerts = from.alerts;
            this.registersSearched = from.registersSearched;
            this.explanation = from.explanation;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link InquiryResult#subject()}.
         *
         * @param subject the value
         * @return this builder
         */
        public Builder subject(String subject) {
            this.subject = subject;
            return this;
        }

        /**
         * Sets {@link InquiryResult#outcome()}.
         *
         * @param outcome the value
         * @return this builder
         */
        public Builder outcome(InquiryOutcome outcome) {
            this.outcome = outcome;
            return this;
        }

        /**
         * Sets {@link InquiryResult#matches()}.
         *
         * @param matches the items, in place of any set before
         * @return this builder
         */
        public Builder matches(List<String> matches) {
            this.matches = List.copyOf(matches);
            return this;
        }

        /**
         * Sets {@link InquiryResult#matches()}.
         *
         * @param matches the items, in place of any set before
         * @return this builder
         */
        public Builder matches(String... matches) {
            return matches(List.of(matches));
        }

        /**
         * Sets {@link InquiryResult#owner()}.
         *
         * @param owner the value, null for none
         * @return this builder
         */
        public Builder owner(@Nullable String owner) {
            this.owner = owner;
            return this;
        }

        /**
         * Sets {@link InquiryResult#licences()}.
         *
         * @param licences the items, in place of any set before
         * @return this builder
         */
        public Builder licences(List<Licence> licences) {
            this.licences = List.copyOf(licences);
            return this;
        }

        /**
         * Sets {@link InquiryResult#licences()}.
         *
         * @param licences the items, in place of any set before
         * @return this builder
         */
        public Builder licences(Licence... licences) {
            return licences(List.of(licences));
        }

        /**
         * Sets {@link InquiryResult#alerts()}.
         *
         * @param alerts the items, in place of any set before
         * @return this builder
         */
        public Builder alerts(List<Alert> alerts) {
            this.alerts = List.copyOf(alerts);
            return this;
        }

        /**
         * Sets {@link InquiryResult#alerts()}.
         *
         * @param alerts the items, in place of any set before
         * @return this builder
         */
        public Builder alerts(Alert... alerts) {
            return alerts(List.of(alerts));
        }

        /**
         * Sets {@link InquiryResult#registersSearched()}.
         *
         * @param registersSearched the items, in place of any set before
         * @return this builder
         */
        public Builder registersSearched(List<RegisterSearch> registersSearched) {
            this.registersSearched = List.copyOf(registersSearched);
            return this;
        }

        /**
         * Sets {@link InquiryResult#registersSearched()}.
         *
         * @param registersSearched the items, in place of any set before
         * @return this builder
         */
        public Builder registersSearched(RegisterSearch... registersSearched) {
            return registersSearched(List.of(registersSearched));
        }

        /**
         * Sets {@link InquiryResult#explanation()}.
         *
         * @param explanation the items, in place of any set before
         * @return this builder
         */
        public Builder explanation(List<LanguageText> explanation) {
            this.explanation = List.copyOf(explanation);
            return this;
        }

        /**
         * Sets {@link InquiryResult#explanation()}.
         *
         * @param explanation the items, in place of any set before
         * @return this builder
         */
        public Builder explanation(LanguageText... explanation) {
            return explanation(List.of(explanation));
        }

        /**
         * Sets {@link InquiryResult#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link InquiryResult#unknownMembers()}.
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
        public InquiryResult build() {
            return new InquiryResult(subject, outcome, matches, owner, licences, alerts, registersSearched, explanation,
                    extensions, unknownMembers);
        }
    }
}
