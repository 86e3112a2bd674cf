// Generated from schema/standard/schemas/messages/diversion-alert.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.MessageType;

/**
 * Tells States that may be affected of a diversion.
 *
 * <p>The body of messages of the type {@code diversion-alert}. FEX 15.1 (Diversion).
 *
 * @param diversion The diversion. Null only in a draft. FEX 15.1.
 * @param aggregates Items told by number and kind. Never null; empty when absent. FEX 20.1.
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
public record DiversionAlert(
        @NotNull @Valid Diversion diversion,
        @Size(max = 50) List<@Valid ItemAggregate> aggregates,
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
     * @param diversion see {@link #diversion()}
     * @param aggregates see {@link #aggregates()}
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
    public DiversionAlert {
        aggregates = Records.list(aggregates);
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
        return MessageType.DIVERSION_ALERT;
    }

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> diversion;
            case 1 -> aggregates;
            case 2 -> firearms;
            case 3 -> components;
            case 4 -> ammunition;
            case 5 -> items;
            case 6 -> persons;
            case 7 -> organizations;
            case 8 -> groups;
            case 9 -> remarks;
            case 10 -> extensions;
            case 11 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (diversion == null ? 0 : 1L << 0) | (aggregates.isEmpty() ? 0 : 1L << 1)
                | (firearms.isEmpty() ? 0 : 1L << 2) | (components.isEmpty() ? 0 : 1L << 3)
                | (ammunition.isEmpty() ? 0 : 1L << 4) | (items.isEmpty() ? 0 : 1L << 5)
                | (persons.isEmpty() ? 0 : 1L << 6) | (organizations.isEmpty() ? 0 : 1L << 7)
                | (groups.isEmpty() ? 0 : 1L << 8) | (remarks.isEmpty() ? 0 : 1L << 9)
                | (extensions.isEmpty() ? 0 : 1L << 10);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("DiversionAlert", null);
    }

    /** Builds a {@link DiversionAlert}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable Diversion diversion;
        private List<ItemAggregate> aggregates = List.of();
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

        private Builder(DiversionAlert from) {
            this.diversion = from.diversion;
            this.aggregates = from.aggregates;
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
         * Sets {@link DiversionAlert#diversion()}.
         *
         * @param diversion the value
         * @return this builder
         */
        public Builder diversion(Diversion diversion) {
            this.diversion = diversion;
            return this;
        }

        /**
         * Sets {@link DiversionAlert#aggregates()}.
         *
         * @param aggregates the items, in place of any set before
         * @return this builder
         */
        public Builder aggregates(List<ItemAggregate> aggregates) {
            this.aggregates = List.copyOf(aggregates);
            return this;
        }

        /**
         * Sets {@link DiversionAlert#aggregates()}.
         *
         * @param aggregates the items, in place of any set before
         * @return this builder
         */
        public Builder aggregates(ItemAggregate... aggregates) {
            return aggregates(List.of(aggregates));
        }

        /**
         * Sets {@link DiversionAlert#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(List<Firearm> firearms) {
            this.firearms = List.copyOf(firearms);
            return this;
        }

        /**
         * Sets {@link DiversionAlert#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(Firearm... firearms) {
            return firearms(List.of(firearms));
        }

        /**
         * Sets {@link DiversionAlert#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(List<Component> components) {
            this.components = List.copyOf(components);
            return this;
        }

        /**
         * Sets {@link DiversionAlert#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(Component... components) {
            return components(List.of(components));
        }

        /**
         * Sets {@link DiversionAlert#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(List<Ammunition> ammunition) {
            this.ammunition = List.copyOf(ammunition);
            return this;
        }

        /**
         * Sets {@link DiversionAlert#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(Ammunition... ammunition) {
            return ammunition(List.of(ammunition));
        }

        /**
         * Sets {@link DiversionAlert#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<OtherItem> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link DiversionAlert#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(OtherItem... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link DiversionAlert#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(List<Person> persons) {
            this.persons = List.copyOf(persons);
            return this;
        }

        /**
         * Sets {@link DiversionAlert#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(Person... persons) {
            return persons(List.of(persons));
        }

        /**
         * Sets {@link DiversionAlert#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(List<Organization> organizations) {
            this.organizations = List.copyOf(organizations);
            return this;
        }

        /**
         * Sets {@link DiversionAlert#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(Organization... organizations) {
            return organizations(List.of(organizations));
        }

        /**
         * Sets {@link DiversionAlert#groups()}.
         *
         * @param groups the items, in place of any set before
         * @return this builder
         */
        public Builder groups(List<Group> groups) {
            this.groups = List.copyOf(groups);
            return this;
        }

        /**
         * Sets {@link DiversionAlert#groups()}.
         *
         * @param groups the items, in place of any set before
         * @return this builder
         */
        public Builder groups(Group... groups) {
            return groups(List.of(groups));
        }

        /**
         * Sets {@link DiversionAlert#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link DiversionAlert#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link DiversionAlert#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link DiversionAlert#unknownMembers()}.
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
        public DiversionAlert build() {
            return new DiversionAlert(diversion, aggregates, firearms, components, ammunition, items, persons,
                    organizations, groups, remarks, extensions, unknownMembers);
        }
    }
}
