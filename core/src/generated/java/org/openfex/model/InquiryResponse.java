// Generated from schema/standard/schemas/messages/inquiry-response.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.MessageType;

/**
 * Answers an inquiry on persons, a record check, an inquiry on authorized parties or a ballistic inquiry.
 *
 * <p>The body of messages of the type {@code inquiry-response}. FEX 14.6 (Answers to inquiries).
 *
 * @param decision The decision, where the inquiry is refused, restricted or granted under conditions. Null when absent.
 *     FEX 10.8.
 * @param results The result for each subject. Never null; empty when absent. FEX 14.6.
 * @param comparisons Ballistic comparisons. Never null; empty when absent. FEX 14.5.
 * @param ballisticExhibits Ballistic exhibits that match. Never null; empty when absent. FEX 14.5.
 * @param reports Reports. Never null; empty when absent. FEX 20.2.
 * @param answers Answers to questions. Never null; empty when absent. FEX 10.7.
 * @param firearms Firearms. Never null; empty when absent. FEX 5.1.
 * @param components Parts and components. Never null; empty when absent. FEX 6.1.
 * @param ammunition Ammunition. Never null; empty when absent. FEX 6.2.
 * @param items Other items. Never null; empty when absent. FEX 6.4.
 * @param persons Persons. Never null; empty when absent. FEX 7.1.
 * @param organizations Organizations. Never null; empty when absent. FEX 7.11.
 * @param groups Groups. Never null; empty when absent. FEX 13.6.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record InquiryResponse(
        @Valid @Nullable Decision decision,
        @Size(max = 200) List<@Valid InquiryResult> results,
        @Size(max = 100) List<@Valid BallisticComparison> comparisons,
        @Size(max = 100) List<@Valid BallisticExhibit> ballisticExhibits,
        @Size(max = 20) List<@Valid ForensicReport> reports,
        @Size(max = 50) List<@Valid Answer> answers,
        @Size(max = 500) List<@Valid Firearm> firearms,
        @Size(max = 500) List<@Valid Component> components,
        @Size(max = 500) List<@Valid Ammunition> ammunition,
        @Size(max = 500) List<@Valid OtherItem> items,
        @Size(max = 200) List<@Valid Person> persons,
        @Size(max = 200) List<@Valid Organization> organizations,
        @Size(max = 50) List<@Valid Group> groups,
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
     * @param comparisons see {@link #comparisons()}
     * @param ballisticExhibits see {@link #ballisticExhibits()}
     * @param reports see {@link #reports()}
     * @param answers see {@link #answers()}
     * @param firearms see {@link #firearms()}
     * @param components see {@link #components()}
     * @param ammunition see {@link #ammunition()}
     * @param items see {@link #items()}
     * @param persons see {@link #persons()}
     * @param organizations see {@link #organizations()}
     * @param groups see {@link #groups()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public InquiryResponse {
        results = Records.list(results);
        comparisons = Records.list(comparisons);
        ballisticExhibits = Records.list(ballisticExhibits);
        reports = Records.list(reports);
        answers = Records.list(answers);
        firearms = Records.list(firearms);
        components = Records.list(components);
        ammunition = Records.list(ammunition);
        items = Records.list(items);
        persons = Records.list(persons);
        organizations = Records.list(organizations);
        groups = Records.list(groups);
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
        return MessageType.INQUIRY_RESPONSE;
    }

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> decision;
            case 1 -> results;
            case 2 -> comparisons;
            case 3 -> ballisticExhibits;
            case 4 -> reports;
            case 5 -> answers;
            case 6 -> firearms;
            case 7 -> components;
            case 8 -> ammunition;
            case 9 -> items;
            case 10 -> persons;
            case 11 -> organizations;
            case 12 -> groups;
            case 13 -> remarks;
            case 14 -> extensions;
            case 15 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (decision == null ? 0 : 1L << 0) | (results.isEmpty() ? 0 : 1L << 1)
                | (comparisons.isEmpty() ? 0 : 1L << 2) | (ballisticExhibits.isEmpty() ? 0 : 1L << 3)
                | (reports.isEmpty() ? 0 : 1L << 4) | (answers.isEmpty() ? 0 : 1L << 5)
                | (firearms.isEmpty() ? 0 : 1L << 6) | (components.isEmpty() ? 0 : 1L << 7)
                | (ammunition.isEmpty() ? 0 : 1L << 8) | (items.isEmpty() ? 0 : 1L << 9)
                | (persons.isEmpty() ? 0 : 1L << 10) | (organizations.isEmpty() ? 0 : 1L << 11)
                | (groups.isEmpty() ? 0 : 1L << 12) | (remarks.isEmpty() ? 0 : 1L << 13)
                | (extensions.isEmpty() ? 0 : 1L << 14);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("InquiryResponse", null);
    }

    /** Builds a {@link InquiryResponse}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable Decision decision;
        private List<InquiryResult> results = List.of();
        private List<BallisticComparison> comparisons = List.of();
        private List<BallisticExhibit> ballisticExhibits = List.of();
        private List<ForensicReport> reports = List.of();
        private List<Answer> answers = List.of();
        private List<Firearm> firearms = List.of();
        private List<Component> components = List.of();
        private List<Ammunition> ammunition = List.of();
        private List<OtherItem> items = List.of();
        private List<Person> persons = List.of();
        private List<Organization> organizations = List.of();
        private List<Group> groups = List.of();
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(InquiryResponse from) {
            this.decision = from.decision;
            this.results = from.results;
            this.comparisons = from.comparisons;
            this.ballisticExhibits = from.ballisticExhibits;
            this.reports = from.reports;
            this.answers = from.answers;
            this.firearms = from.firearms;
            this.components = from.components;
            this.ammunition = from.ammunition;
            this.items = from.items;
            this.persons = from.persons;
            this.organizations = from.organizations;
            this.groups = from.groups;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link InquiryResponse#decision()}.
         *
         * @param decision the value, null for none
         * @return this builder
         */
        public Builder decision(@Nullable Decision decision) {
            this.decision = decision;
            return this;
        }

        /**
         * Sets {@link InquiryResponse#results()}.
         *
         * @param results the items, in place of any set before
         * @return this builder
         */
        public Builder results(List<InquiryResult> results) {
            this.results = List.copyOf(results);
            return this;
        }

        /**
         * Sets {@link InquiryResponse#results()}.
         *
         * @param results the items, in place of any set before
         * @return this builder
         */
        public Builder results(InquiryResult... results) {
            return results(List.of(results));
        }

        /**
         * Sets {@link InquiryResponse#comparisons()}.
         *
         * @param comparisons the items, in place of any set before
         * @return this builder
         */
        public Builder comparisons(List<BallisticComparison> comparisons) {
            this.comparisons = List.copyOf(comparisons);
            return this;
        }

        /**
         * Sets {@link InquiryResponse#comparisons()}.
         *
         * @param comparisons the items, in place of any set before
         * @return this builder
         */
        public Builder comparisons(BallisticComparison... comparisons) {
            return comparisons(List.of(comparisons));
        }

        /**
         * Sets {@link InquiryResponse#ballisticExhibits()}.
         *
         * @param ballisticExhibits the items, in place of any set before
         * @return this builder
         */
        public Builder ballisticExhibits(List<BallisticExhibit> ballisticExhibits) {
            this.ballisticExhibits = List.copyOf(ballisticExhibits);
            return this;
        }

        /**
         * Sets {@link InquiryResponse#ballisticExhibits()}.
         *
         * @param ballisticExhibits the items, in place of any set before
         * @return this builder
         */
        public Builder ballisticExhibits(BallisticExhibit... ballisticExhibits) {
            return ballisticExhibits(List.of(ballisticExhibits));
        }

        /**
         * Sets {@link InquiryResponse#reports()}.
         *
         * @param reports the items, in place of any set before
         * @return this builder
         */
        public Builder reports(List<ForensicReport> reports) {
            this.reports = List.copyOf(reports);
            return this;
        }

        /**
         * Sets {@link InquiryResponse#reports()}.
         *
         * @param reports the items, in place of any set before
         * @return this builder
         */
        public Builder reports(ForensicReport... reports) {
            return reports(List.of(reports));
        }

        /**
         * Sets {@link InquiryResponse#answers()}.
         *
         * @param answers the items, in place of any set before
         * @return this builder
         */
        public Builder answers(List<Answer> answers) {
            this.answers = List.copyOf(answers);
            return this;
        }

        /**
         * Sets {@link InquiryResponse#answers()}.
         *
         * @param answers the items, in place of any set before
         * @return this builder
         */
        public Builder answers(Answer... answers) {
            return answers(List.of(answers));
        }

        /**
         * Sets {@link InquiryResponse#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(List<Firearm> firearms) {
            this.firearms = List.copyOf(firearms);
            return this;
        }

        /**
         * Sets {@link InquiryResponse#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(Firearm... firearms) {
            return firearms(List.of(firearms));
        }

        /**
         * Sets {@link InquiryResponse#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(List<Component> components) {
            this.components = List.copyOf(components);
            return this;
        }

        /**
         * Sets {@link InquiryResponse#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(Component... components) {
            return components(List.of(components));
        }

        /**
         * Sets {@link InquiryResponse#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(List<Ammunition> ammunition) {
            this.ammunition = List.copyOf(ammunition);
            return this;
        }

        /**
         * Sets {@link InquiryResponse#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(Ammunition... ammunition) {
            return ammunition(List.of(ammunition));
        }

        /**
         * Sets {@link InquiryResponse#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<OtherItem> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link InquiryResponse#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(OtherItem... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link InquiryResponse#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(List<Person> persons) {
            this.persons = List.copyOf(persons);
            return this;
        }

        /**
         * Sets {@link InquiryResponse#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(Person... persons) {
            return persons(List.of(persons));
        }

        /**
         * Sets {@link InquiryResponse#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(List<Organization> organizations) {
            this.organizations = List.copyOf(organizations);
            return this;
        }

        /**
         * Sets {@link InquiryResponse#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(Organization... organizations) {
            return organizations(List.of(organizations));
        }

        /**
         * Sets {@link InquiryResponse#groups()}.
         *
         * @param groups the items, in place of any set before
         * @return this builder
         */
        public Builder groups(List<Group> groups) {
            this.groups = List.copyOf(groups);
            return this;
        }

        /**
         * Sets {@link InquiryResponse#groups()}.
         *
         * @param groups the items, in place of any set before
         * @return this builder
         */
        public Builder groups(Group... groups) {
            return groups(List.of(groups));
        }

        /**
         * Sets {@link InquiryResponse#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link InquiryResponse#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link InquiryResponse#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link InquiryResponse#unknownMembers()}.
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
        public InquiryResponse build() {
            return new InquiryResponse(decision, results, comparisons, ballisticExhibits, reports, answers, firearms,
                    components, ammunition, items, persons, organizations, groups, remarks, extensions, unknownMembers);
        }
    }
}
