// Generated from schema/standard/schemas/messages/seizure-report.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.MessageType;

/**
 * Tells other States of firearms and other items seized, found or surrendered, with persons and circumstances.
 *
 * <p>The body of messages of the type {@code seizure-report}. FEX 8.1 (Mode of recovery).
 *
 * @param seizure The seizure. Null only in a draft. FEX 8.1.
 * @param firearms Firearms. Never null; empty when absent. FEX 5.1.
 * @param components Parts and components. Never null; empty when absent. FEX 6.1.
 * @param ammunition Ammunition. Never null; empty when absent. FEX 6.2.
 * @param items Other items. Never null; empty when absent. FEX 6.4.
 * @param aggregates Items told by number and kind, without records of their own. Never null; empty when absent.
 *     FEX 20.1.
 * @param consignments Sealed or bulk consignments. Never null; empty when absent. FEX 15.7.
 * @param persons Persons. Never null; empty when absent. FEX 7.1.
 * @param organizations Organizations. Never null; empty when absent. FEX 7.11.
 * @param groups Groups. Never null; empty when absent. FEX 13.6.
 * @param reports Forensic reports. Never null; empty when absent. FEX 20.2.
 * @param ballisticExhibits Ballistic exhibits. Never null; empty when absent. FEX 14.5.
 * @param tracesAsked Traces that the sender asks for or has asked for elsewhere. Never null; empty when absent.
 *     FEX 10.1.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record SeizureReport(
        @NotNull @Valid Seizure seizure,
        @Size(max = 500) List<@Valid Firearm> firearms,
        @Size(max = 500) List<@Valid Component> components,
        @Size(max = 500) List<@Valid Ammunition> ammunition,
        @Size(max = 500) List<@Valid OtherItem> items,
        @Size(max = 100) List<@Valid ItemAggregate> aggregates,
        @Size(max = 50) List<@Valid Consignment> consignments,
        @Size(max = 200) List<@Valid Person> persons,
        @Size(max = 200) List<@Valid Organization> organizations,
        @Size(max = 50) List<@Valid Group> groups,
        @Size(max = 50) List<@Valid ForensicReport> reports,
        @Size(max = 100) List<@Valid BallisticExhibit> ballisticExhibits,
        @Size(max = 100) List<@Valid TraceAsked> tracesAsked,
        @Size(max = 20) List<@Valid Note> remarks,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers)
        implements Body {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param seizure see {@link #seizure()}
     * @param firearms see {@link #firearms()}
     * @param components see {@link #components()}
     * @param ammunition see {@link #ammunition()}
     * @param items see {@link #items()}
     * @param aggregates see {@link #aggregates()}
     * @param consignments see {@link #consignments()}
     * @param persons see {@link #persons()}
     * @param organizations see {@link #organizations()}
     * @param groups see {@link #groups()}
     * @param reports see {@link #reports()}
     * @param ballisticExhibits see {@link #ballisticExhibits()}
     * @param tracesAsked see {@link #tracesAsked()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public SeizureReport {
        firearms = Records.list(firearms);
        components = Records.list(components);
        ammunition = Records.list(ammunition);
        items = Records.list(items);
        aggregates = Records.list(aggregates);
        consignments = Records.list(consignments);
        persons = Records.list(persons);
        organizations = Records.list(organizations);
        groups = Records.list(groups);
        reports = Records.list(reports);
        ballisticExhibits = Records.list(ballisticExhibits);
        tracesAsked = Records.list(tracesAsked);
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
        return MessageType.SEIZURE_REPORT;
    }

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> seizure;
            case 1 -> firearms;
            case 2 -> components;
            case 3 -> ammunition;
            case 4 -> items;
            case 5 -> aggregates;
            case 6 -> consignments;
            case 7 -> persons;
            case 8 -> organizations;
            case 9 -> groups;
            case 10 -> reports;
            case 11 -> ballisticExhibits;
            case 12 -> tracesAsked;
            case 13 -> remarks;
            case 14 -> extensions;
            case 15 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (seizure == null ? 0 : 1L << 0) | (firearms.isEmpty() ? 0 : 1L << 1)
                | (components.isEmpty() ? 0 : 1L << 2) | (ammunition.isEmpty() ? 0 : 1L << 3)
                | (items.isEmpty() ? 0 : 1L << 4) | (aggregates.isEmpty() ? 0 : 1L << 5)
                | (consignments.isEmpty() ? 0 : 1L << 6) | (persons.isEmpty() ? 0 : 1L << 7)
                | (organizations.isEmpty() ? 0 : 1L << 8) | (groups.isEmpty() ? 0 : 1L << 9)
                | (reports.isEmpty() ? 0 : 1L << 10) | (ballisticExhibits.isEmpty() ? 0 : 1L << 11)
                | (tracesAsked.isEmpty() ? 0 : 1L << 12) | (remarks.isEmpty() ? 0 : 1L << 13)
                | (extensions.isEmpty() ? 0 : 1L << 14);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("SeizureReport", null);
    }

    /** Builds a {@link SeizureReport}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable Seizure seizure;
        private List<Firearm> firearms = List.of();
        private List<Component> components = List.of();
        private List<Ammunition> ammunition = List.of();
        private List<OtherItem> items = List.of();
        private List<ItemAggregate> aggregates = List.of();
        private List<Consignment> consignments = List.of();
        private List<Person> persons = List.of();
        private List<Organization> organizations = List.of();
        private List<Group> groups = List.of();
        private List<ForensicReport> reports = List.of();
        private List<BallisticExhibit> ballisticExhibits = List.of();
        private List<TraceAsked> tracesAsked = List.of();
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(SeizureReport from) {
            this.seizure = from.seizure;
            this.firearms = from.firearms;
            this.components = from.components;
            this.ammunition = from.ammunition;
            this.items = from.items;
            this.aggregates = from.aggregates;
            this.consignments = from.consignments;
            this.persons = from.persons;
            this.organizations = from.organizations;
            this.groups = from.groups;
            this.reports = from.reports;
            this.ballisticExhibits = from.ballisticExhibits;
            this.tracesAsked = from.tracesAsked;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link SeizureReport#seizure()}.
         *
         * @param seizure the value
         * @return this builder
         */
        public Builder seizure(Seizure seizure) {
            this.seizure = seizure;
            return this;
        }

        /**
         * Sets {@link SeizureReport#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(List<Firearm> firearms) {
            this.firearms = List.copyOf(firearms);
            return this;
        }

        /**
         * Sets {@link SeizureReport#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(Firearm... firearms) {
            return firearms(List.of(firearms));
        }

        /**
         * Sets {@link SeizureReport#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(List<Component> components) {
            this.components = List.copyOf(components);
            return this;
        }

        /**
         * Sets {@link SeizureReport#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(Component... components) {
            return components(List.of(components));
        }

        /**
         * Sets {@link SeizureReport#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(List<Ammunition> ammunition) {
            this.ammunition = List.copyOf(ammunition);
            return this;
        }

        /**
         * Sets {@link SeizureReport#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(Ammunition... ammunition) {
            return ammunition(List.of(ammunition));
        }

        /**
         * Sets {@link SeizureReport#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<OtherItem> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link SeizureReport#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(OtherItem... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link SeizureReport#aggregates()}.
         *
         * @param aggregates the items, in place of any set before
         * @return this builder
         */
        public Builder aggregates(List<ItemAggregate> aggregates) {
            this.aggregates = List.copyOf(aggregates);
            return this;
        }

        /**
         * Sets {@link SeizureReport#aggregates()}.
         *
         * @param aggregates the items, in place of any set before
         * @return this builder
         */
        public Builder aggregates(ItemAggregate... aggregates) {
            return aggregates(List.of(aggregates));
        }

        /**
         * Sets {@link SeizureReport#consignments()}.
         *
         * @param consignments the items, in place of any set before
         * @return this builder
         */
        public Builder consignments(List<Consignment> consignments) {
            this.consignments = List.copyOf(consignments);
            return this;
        }

        /**
         * Sets {@link SeizureReport#consignments()}.
         *
         * @param consignments the items, in place of any set before
         * @return this builder
         */
        public Builder consignments(Consignment... consignments) {
            return consignments(List.of(consignments));
        }

        /**
         * Sets {@link SeizureReport#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(List<Person> persons) {
            this.persons = List.copyOf(persons);
            return this;
        }

        /**
         * Sets {@link SeizureReport#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(Person... persons) {
            return persons(List.of(persons));
        }

        /**
         * Sets {@link SeizureReport#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(List<Organization> organizations) {
            this.organizations = List.copyOf(organizations);
            return this;
        }

        /**
         * Sets {@link SeizureReport#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(Organization... organizations) {
            return organizations(List.of(organizations));
        }

        /**
         * Sets {@link SeizureReport#groups()}.
         *
         * @param groups the items, in place of any set before
         * @return this builder
         */
        public Builder groups(List<Group> groups) {
            this.groups = List.copyOf(groups);
            return this;
        }

        /**
         * Sets {@link SeizureReport#groups()}.
         *
         * @param groups the items, in place of any set before
         * @return this builder
         */
        public Builder groups(Group... groups) {
            return groups(List.of(groups));
        }

        /**
         * Sets {@link SeizureReport#reports()}.
         *
         * @param reports the items, in place of any set before
         * @return this builder
         */
        public Builder reports(List<ForensicReport> reports) {
            this.reports = List.copyOf(reports);
            return this;
        }

        /**
         * Sets {@link SeizureReport#reports()}.
         *
         * @param reports the items, in place of any set before
         * @return this builder
         */
        public Builder reports(ForensicReport... reports) {
            return reports(List.of(reports));
        }

        /**
         * Sets {@link SeizureReport#ballisticExhibits()}.
         *
         * @param ballisticExhibits the items, in place of any set before
         * @return this builder
         */
        public Builder ballisticExhibits(List<BallisticExhibit> ballisticExhibits) {
            this.ballisticExhibits = List.copyOf(ballisticExhibits);
            return this;
        }

        /**
         * Sets {@link SeizureReport#ballisticExhibits()}.
         *
         * @param ballisticExhibits the items, in place of any set before
         * @return this builder
         */
        public Builder ballisticExhibits(BallisticExhibit... ballisticExhibits) {
            return ballisticExhibits(List.of(ballisticExhibits));
        }

        /**
         * Sets {@link SeizureReport#tracesAsked()}.
         *
         * @param tracesAsked the items, in place of any set before
         * @return this builder
         */
        public Builder tracesAsked(List<TraceAsked> tracesAsked) {
            this.tracesAsked = List.copyOf(tracesAsked);
            return this;
        }

        /**
         * Sets {@link SeizureReport#tracesAsked()}.
         *
         * @param tracesAsked the items, in place of any set before
         * @return this builder
         */
        public Builder tracesAsked(TraceAsked... tracesAsked) {
            return tracesAsked(List.of(tracesAsked));
        }

        /**
         * Sets {@link SeizureReport#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link SeizureReport#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link SeizureReport#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link SeizureReport#unknownMembers()}.
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
        public SeizureReport build() {
            return new SeizureReport(seizure, firearms, components, ammunition, items, aggregates, consignments,
                    persons, organizations, groups, reports, ballisticExhibits, tracesAsked, remarks, extensions,
                    unknownMembers);
        }
    }
}
