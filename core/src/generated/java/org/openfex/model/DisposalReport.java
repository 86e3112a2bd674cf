// Generated from schema/standard/schemas/messages/disposal-report.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.MessageType;

/**
 * Tells what was done with firearms, parts and ammunition.
 *
 * <p>The body of messages of the type {@code disposal-report}. FEX 17.1 (Disposal).
 *
 * @param seizureReport Identifier of the seizure report that told of the items. Null when absent. FEX 2.4.
 * @param dispositions What was done. Never null; empty only in a draft. FEX 17.1.
 * @param aggregates Items told by number and kind. Never null; empty when absent. FEX 20.1.
 * @param totals Totals. Never null; empty when absent. FEX 6.5.
 * @param reports Reports made before disposal. Never null; empty when absent. FEX 20.2.
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
public record DisposalReport(
        @Nullable UUID seizureReport,
        @NotEmpty @Size(max = 200) List<@Valid Disposition> dispositions,
        @Size(max = 100) List<@Valid ItemAggregate> aggregates,
        @Size(max = 50) List<@Valid ItemTotal> totals,
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
     * @param seizureReport see {@link #seizureReport()}
     * @param dispositions see {@link #dispositions()}
     * @param aggregates see {@link #aggregates()}
     * @param totals see {@link #totals()}
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
    public DisposalReport {
        dispositions = Records.list(dispositions);
        aggregates = Records.list(aggregates);
        totals = Records.list(totals);
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
        return MessageType.DISPOSAL_REPORT;
    }

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> seizureReport;
            case 1 -> dispositions;
            case 2 -> aggregates;
            case 3 -> totals;
            case 4 -> reports;
            case 5 -> firearms;
            case 6 -> components;
            case 7 -> ammunition;
            case 8 -> items;
            case 9 -> persons;
            case 10 -> organizations;
            case 11 -> remarks;
            case 12 -> extensions;
            case 13 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (seizureReport == null ? 0 : 1L << 0) | (dispositions.isEmpty() ? 0 : 1L << 1)
                | (aggregates.isEmpty() ? 0 : 1L << 2) | (totals.isEmpty() ? 0 : 1L << 3)
                | (reports.isEmpty() ? 0 : 1L << 4) | (firearms.isEmpty() ? 0 : 1L << 5)
                | (components.isEmpty() ? 0 : 1L << 6) | (ammunition.isEmpty() ? 0 : 1L << 7)
                | (items.isEmpty() ? 0 : 1L << 8) | (persons.isEmpty() ? 0 : 1L << 9)
                | (organizations.isEmpty() ? 0 : 1L << 10) | (remarks.isEmpty() ? 0 : 1L << 11)
                | (extensions.isEmpty() ? 0 : 1L << 12);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("DisposalReport", null);
    }

    /** Builds a {@link DisposalReport}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable UUID seizureReport;
        private List<Disposition> dispositions = List.of();
        private List<ItemAggregate> aggregates = List.of();
        private List<ItemTotal> totals = List.of();
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

        private Builder(DisposalReport from) {
            this.seizureReport = from.seizureReport;
            this.dispositions = from.dispositions;
            this.aggregates = from.aggregates;
            this.totals = from.totals;
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
         * Sets {@link DisposalReport#seizureReport()}.
         *
         * @param seizureReport the value, null for none
         * @return this builder
         */
        public Builder seizureReport(@Nullable UUID seizureReport) {
            this.seizureReport = seizureReport;
            return this;
        }

        /**
         * Sets {@link DisposalReport#dispositions()}.
         *
         * @param dispositions the items, in place of any set before
         * @return this builder
         */
        public Builder dispositions(List<Disposition> dispositions) {
            this.dispositions = List.copyOf(dispositions);
            return this;
        }

        /**
         * Sets {@link DisposalReport#dispositions()}.
         *
         * @param dispositions the items, in place of any set before
         * @return this builder
         */
        public Builder dispositions(Disposition... dispositions) {
            return dispositions(List.of(dispositions));
        }

        /**
         * Sets {@link DisposalReport#aggregates()}.
         *
         * @param aggregates the items, in place of any set before
         * @return this builder
         */
        public Builder aggregates(List<ItemAggregate> aggregates) {
            this.aggregates = List.copyOf(aggregates);
            return this;
        }

        /**
         * Sets {@link DisposalReport#aggregates()}.
         *
         * @param aggregates the items, in place of any set before
         * @return this builder
         */
        public Builder aggregates(ItemAggregate... aggregates) {
            return aggregates(List.of(aggregates));
        }

        /**
         * Sets {@link DisposalReport#totals()}.
         *
         * @param totals the items, in place of any set before
         * @return this builder
         */
        public Builder totals(List<ItemTotal> totals) {
            this.totals = List.copyOf(totals);
            return this;
        }

        /**
         * Sets {@link DisposalReport#totals()}.
         *
         * @param totals the items, in place of any set before
         * @return this builder
         */
        public Builder totals(ItemTotal... totals) {
            return totals(List.of(totals));
        }

        /**
         * Sets {@link DisposalReport#reports()}.
         *
         * @param reports the items, in place of any set before
         * @return this builder
         */
        public Builder reports(List<ForensicReport> reports) {
            this.reports = List.copyOf(reports);
            return this;
        }

        /**
         * Sets {@link DisposalReport#reports()}.
         *
         * @param reports the items, in place of any set before
         * @return this builder
         */
        public Builder reports(ForensicReport... reports) {
            return reports(List.of(reports));
        }

        /**
         * Sets {@link DisposalReport#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(List<Firearm> firearms) {
            this.firearms = List.copyOf(firearms);
            return this;
        }

        /**
         * Sets {@link DisposalReport#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(Firearm... firearms) {
            return firearms(List.of(firearms));
        }

        /**
         * Sets {@link DisposalReport#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(List<Component> components) {
            this.components = List.copyOf(components);
            return this;
        }

        /**
         * Sets {@link DisposalReport#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(Component... components) {
            return components(List.of(components));
        }

        /**
         * Sets {@link DisposalReport#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(List<Ammunition> ammunition) {
            this.ammunition = List.copyOf(ammunition);
            return this;
        }

        /**
         * Sets {@link DisposalReport#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(Ammunition... ammunition) {
            return ammunition(List.of(ammunition));
        }

        /**
         * Sets {@link DisposalReport#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<OtherItem> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link DisposalReport#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(OtherItem... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link DisposalReport#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(List<Person> persons) {
            this.persons = List.copyOf(persons);
            return this;
        }

        /**
         * Sets {@link DisposalReport#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(Person... persons) {
            return persons(List.of(persons));
        }

        /**
         * Sets {@link DisposalReport#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(List<Organization> organizations) {
            this.organizations = List.copyOf(organizations);
            return this;
        }

        /**
         * Sets {@link DisposalReport#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(Organization... organizations) {
            return organizations(List.of(organizations));
        }

        /**
         * Sets {@link DisposalReport#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link DisposalReport#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link DisposalReport#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link DisposalReport#unknownMembers()}.
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
        public DisposalReport build() {
            return new DisposalReport(seizureReport, dispositions, aggregates, totals, reports, firearms, components,
                    ammunition, items, persons, organizations, remarks, extensions, unknownMembers);
        }
    }
}
