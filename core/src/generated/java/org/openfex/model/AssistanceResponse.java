// Generated from schema/standard/schemas/messages/assistance-response.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.AssistanceChannel;
import org.openfex.code.MessageType;

/**
 * Answers a request for assistance, measure by measure.
 *
 * <p>The body of messages of the type {@code assistance-response}. FEX 16.5 (Execution).
 *
 * @param decision The decision on the request as a whole. Null when absent. FEX 10.8.
 * @param results The result for each measure. Never null; empty when absent. FEX 16.5.
 * @param confidentialityKept Whether the confidentiality asked for can be kept. Null when absent. FEX 3.4.
 * @param costs Costs. Null when absent. FEX 16.5.
 * @param useLimitation Limits on use. Never null; empty when absent. FEX 3.4.
 * @param channel Channel by which it is sent. Null when absent. FEX 16.4.
 * @param signatory Who signed the response. Null when absent. FEX 16.4.
 * @param reports Reports. Never null; empty when absent. FEX 20.2.
 * @param firearms Firearms. Never null; empty when absent. FEX 5.1.
 * @param components Parts and components. Never null; empty when absent. FEX 6.1.
 * @param ammunition Ammunition. Never null; empty when absent. FEX 6.2.
 * @param items Other items. Never null; empty when absent. FEX 6.4.
 * @param persons Persons. Never null; empty when absent. FEX 7.1.
 * @param organizations Organizations. Never null; empty when absent. FEX 7.11.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record AssistanceResponse(
        @Valid @Nullable Decision decision,
        @Size(max = 50) List<@Valid AssistanceResult> results,
        @Nullable Boolean confidentialityKept,
        @Valid @Nullable Costs costs,
        @Size(max = 10) List<@Valid LanguageText> useLimitation,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable AssistanceChannel channel,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String signatory,
        @Size(max = 20) List<@Valid ForensicReport> reports,
        @Size(max = 500) List<@Valid Firearm> firearms,
        @Size(max = 500) List<@Valid Component> components,
        @Size(max = 500) List<@Valid Ammunition> ammunition,
        @Size(max = 500) List<@Valid OtherItem> items,
        @Size(max = 200) List<@Valid Person> persons,
        @Size(max = 200) List<@Valid Organization> organizations,
        @Size(max = 20) List<@Valid Note> remarks,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers)
        implements Body {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param decision see {@link #decision()}
     * @param results see {@link #results()}
     * @param confidentialityKept see {@link #confidentialityKept()}
     * @param costs see {@link #costs()}
     * @param useLimitation see {@link #useLimitation()}
     * @param channel see {@link #channel()}
     * @param signatory see {@link #signatory()}
     * @param reports see {@link #reports()}
     * @param firearms see {@link #firearms()}
     * @param components see {@link #components()}
     * @param ammunition see {@link #ammunition()}
     * @param items see {@link #items()}
     * @param persons see {@link #persons()}
     * @param organizations see {@link #organizations()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public AssistanceResponse {
        results = Records.list(results);
        useLimitation = Records.list(useLimitation);
        reports = Records.list(reports);
        firearms = Records.list(firearms);
        components = Records.list(components);
        ammunition = Records.list(ammunition);
        items = Records.list(items);
        persons = Records.list(persons);
        organizations = Records.list(organizations);
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
        return MessageType.ASSISTANCE_RESPONSE;
    }

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> decision;
            case 1 -> results;
            case 2 -> confidentialityKept;
            case 3 -> costs;
            case 4 -> useLimitation;
            case 5 -> channel;
            case 6 -> signatory;
            case 7 -> reports;
            case 8 -> firearms;
            case 9 -> components;
            case 10 -> ammunition;
            case 11 -> items;
            case 12 -> persons;
            case 13 -> organizations;
            case 14 -> remarks;
            case 15 -> extensions;
            case 16 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (decision == null ? 0 : 1L << 0) | (results.isEmpty() ? 0 : 1L << 1)
                | (confidentialityKept == null ? 0 : 1L << 2) | (costs == null ? 0 : 1L << 3)
                | (useLimitation.isEmpty() ? 0 : 1L << 4) | (channel == null ? 0 : 1L << 5)
                | (signatory == null ? 0 : 1L << 6) | (reports.isEmpty() ? 0 : 1L << 7)
                | (firearms.isEmpty() ? 0 : 1L << 8) | (components.isEmpty() ? 0 : 1L << 9)
                | (ammunition.isEmpty() ? 0 : 1L << 10) | (items.isEmpty() ? 0 : 1L << 11)
                | (persons.isEmpty() ? 0 : 1L << 12) | (organizations.isEmpty() ? 0 : 1L << 13)
                | (remarks.isEmpty() ? 0 : 1L << 14) | (extensions.isEmpty() ? 0 : 1L << 15);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (channel == null || channel.isKnown() ? 0 : 1L << 5);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("AssistanceResponse", null);
    }

    /** Builds a {@link AssistanceResponse}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable Decision decision;
        private List<AssistanceResult> results = List.of();
        private @Nullable Boolean confidentialityKept;
        private @Nullable Costs costs;
        private List<LanguageText> useLimitation = List.of();
        private @Nullable AssistanceChannel channel;
        private @Nullable String signatory;
        private List<ForensicReport> reports = List.of();
        private List<Firearm> firearms = List.of();
        private List<Component> components = List.of();
        private List<Ammunition> ammunition = List.of();
        private List<OtherItem> items = List.of();
        private List<Person> persons = List.of();
        private List<Organization> organizations = List.of();
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(AssistanceResponse from) {
            this.decision = from.decision;
            this.results = from.results;
            this.confidentialityKept = from.confidentialityKept;
            this.costs = from.costs;
            this.useLimitation = from.useLimitation;
            this.channel = from.channel;
            this.signatory = from.signatory;
            this.reports = from.reports;
            this.firearms = from.firearms;
            this.components = from.components;
            this.ammunition = from.ammunition;
            this.items = from.items;
            this.persons = from.persons;
            this.organizations = from.organizations;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link AssistanceResponse#decision()}.
         *
         * @param decision the value, null for none
         * @return this builder
         */
        public Builder decision(@Nullable Decision decision) {
            this.decision = decision;
            return this;
        }

        /**
         * Sets {@link AssistanceResponse#results()}.
         *
         * @param results the items, in place of any set before
         * @return this builder
         */
        public Builder results(List<AssistanceResult> results) {
            this.results = List.copyOf(results);
            return this;
        }

        /**
         * Sets {@link AssistanceResponse#results()}.
         *
         * @param results the items, in place of any set before
         * @return this builder
         */
        public Builder results(AssistanceResult... results) {
            return results(List.of(results));
        }

        /**
         * Sets {@link AssistanceResponse#confidentialityKept()}.
         *
         * @param confidentialityKept the value, null for none
         * @return this builder
         */
        public Builder confidentialityKept(@Nullable Boolean confidentialityKept) {
            this.confidentialityKept = confidentialityKept;
            return this;
        }

        /**
         * Sets {@link AssistanceResponse#costs()}.
         *
         * @param costs the value, null for none
         * @return this builder
         */
        public Builder costs(@Nullable Costs costs) {
            this.costs = costs;
            return this;
        }

        /**
         * Sets {@link AssistanceResponse#useLimitation()}.
         *
         * @param useLimitation the items, in place of any set before
         * @return this builder
         */
        public Builder useLimitation(List<LanguageText> useLimitation) {
            this.useLimitation = List.copyOf(useLimitation);
            return this;
        }

        /**
         * Sets {@link AssistanceResponse#useLimitation()}.
         *
         * @param useLimitation the items, in place of any set before
         * @return this builder
         */
        public Builder useLimitation(LanguageText... useLimitation) {
            return useLimitation(List.of(useLimitation));
        }

        /**
         * Sets {@link AssistanceResponse#channel()}.
         *
         * @param channel the value, null for none
         * @return this builder
         */
        public Builder channel(@Nullable AssistanceChannel channel) {
            this.channel = channel;
            return this;
        }

        /**
         * Sets {@link AssistanceResponse#signatory()}.
         *
         * @param signatory the value, null for none
         * @return this builder
         */
        public Builder signatory(@Nullable String signatory) {
            this.signatory = signatory;
            return this;
        }

        /**
         * Sets {@link AssistanceResponse#reports()}.
         *
         * @param reports the items, in place of any set before
         * @return this builder
         */
        public Builder reports(List<ForensicReport> reports) {
            this.reports = List.copyOf(reports);
            return this;
        }

        /**
         * Sets {@link AssistanceResponse#reports()}.
         *
         * @param reports the items, in place of any set before
         * @return this builder
         */
        public Builder reports(ForensicReport... reports) {
            return reports(List.of(reports));
        }

        /**
         * Sets {@link AssistanceResponse#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(List<Firearm> firearms) {
            this.firearms = List.copyOf(firearms);
            return this;
        }

        /**
         * Sets {@link AssistanceResponse#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(Firearm... firearms) {
            return firearms(List.of(firearms));
        }

        /**
         * Sets {@link AssistanceResponse#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(List<Component> components) {
            this.components = List.copyOf(components);
            return this;
        }

        /**
         * Sets {@link AssistanceResponse#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(Component... components) {
            return components(List.of(components));
        }

        /**
         * Sets {@link AssistanceResponse#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(List<Ammunition> ammunition) {
            this.ammunition = List.copyOf(ammunition);
            return this;
        }

        /**
         * Sets {@link AssistanceResponse#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(Ammunition... ammunition) {
            return ammunition(List.of(ammunition));
        }

        /**
         * Sets {@link AssistanceResponse#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<OtherItem> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link AssistanceResponse#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(OtherItem... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link AssistanceResponse#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(List<Person> persons) {
            this.persons = List.copyOf(persons);
            return this;
        }

        /**
         * Sets {@link AssistanceResponse#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(Person... persons) {
            return persons(List.of(persons));
        }

        /**
         * Sets {@link AssistanceResponse#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(List<Organization> organizations) {
            this.organizations = List.copyOf(organizations);
            return this;
        }

        /**
         * Sets {@link AssistanceResponse#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(Organization... organizations) {
            return organizations(List.of(organizations));
        }

        /**
         * Sets {@link AssistanceResponse#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link AssistanceResponse#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link AssistanceResponse#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link AssistanceResponse#unknownMembers()}.
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
        public AssistanceResponse build() {
            return new AssistanceResponse(decision, results, confidentialityKept, costs, useLimitation, channel,
                    signatory, reports, firearms, components, ammunition, items, persons, organizations, remarks,
                    extensions, unknownMembers);
        }
    }
}
