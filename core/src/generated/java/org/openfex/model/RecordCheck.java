// Generated from schema/standard/schemas/messages/record-check.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.MessageType;
import org.openfex.code.RecordQuestion;
import org.openfex.code.RegisterKind;

/**
 * Asks whether firearms are in a register, who owns them and under which licence.
 *
 * <p>The body of messages of the type {@code record-check}. FEX 14.2 (Record checks).
 *
 * @param asked What is asked. Never null; empty only in a draft. FEX 14.2.
 * @param registerKinds Registers to be searched. Never null; empty when absent. FEX 14.2.
 * @param criteria Criteria, field by field, for a search that names no single weapon. Never null; empty when absent.
 *     FEX 14.3.
 * @param reasons Occasion of the check. Never null; empty when absent. FEX 14.2.
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
public record RecordCheck(
        @NotEmpty @Size(max = 20) List<@CodeFormat(pattern = Formats.CODE, max = 64) RecordQuestion> asked,
        @Size(max = 20) List<@CodeFormat(pattern = Formats.CODE, max = 64) RegisterKind> registerKinds,
        @Size(max = 50) List<@Valid SearchCriterion> criteria,
        @Size(max = 10) List<@Valid LanguageText> reasons,
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
     * @param asked see {@link #asked()}
     * @param registerKinds see {@link #registerKinds()}
     * @param criteria see {@link #criteria()}
     * @param reasons see {@link #reasons()}
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
    public RecordCheck {
        asked = Records.list(asked);
        registerKinds = Records.list(registerKinds);
        criteria = Records.list(criteria);
        reasons = Records.list(reasons);
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
        return MessageType.RECORD_CHECK;
    }

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> asked;
            case 1 -> registerKinds;
            case 2 -> criteria;
            case 3 -> reasons;
            case 4 -> firearms;
            case 5 -> components;
            case 6 -> ammunition;
            case 7 -> items;
            case 8 -> persons;
            case 9 -> organizations;
            case 10 -> remarks;
            case 11 -> extensions;
            case 12 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (asked.isEmpty() ? 0 : 1L << 0) | (registerKinds.isEmpty() ? 0 : 1L << 1)
                | (criteria.isEmpty() ? 0 : 1L << 2) | (reasons.isEmpty() ? 0 : 1L << 3)
                | (firearms.isEmpty() ? 0 : 1L << 4) | (components.isEmpty() ? 0 : 1L << 5)
                | (ammunition.isEmpty() ? 0 : 1L << 6) | (items.isEmpty() ? 0 : 1L << 7)
                | (persons.isEmpty() ? 0 : 1L << 8) | (organizations.isEmpty() ? 0 : 1L << 9)
                | (remarks.isEmpty() ? 0 : 1L << 10) | (extensions.isEmpty() ? 0 : 1L << 11);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (Records.areKnown(asked) ? 0 : 1L << 0) | (Records.areKnown(registerKinds) ? 0 : 1L << 1);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("RecordCheck", null);
    }

    /** Builds a {@link RecordCheck}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private List<RecordQuestion> asked = List.of();
        private List<RegisterKind> registerKinds = List.of();
        private List<SearchCriterion> criteria = List.of();
        private List<LanguageText> reasons = List.of();
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

        private Builder(RecordCheck from) {
            this.asked = from.asked;
            this.registerKinds = from.registerKinds;
            this.criteria = from.criteria;
            this.reasons = from.reasons;
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
         * Sets {@link RecordCheck#asked()}.
         *
         * @param asked the items, in place of any set before
         * @return this builder
         */
        public Builder asked(List<RecordQuestion> asked) {
            this.asked = List.copyOf(asked);
            return this;
        }

        /**
         * Sets {@link RecordCheck#asked()}.
         *
         * @param asked the items, in place of any set before
         * @return this builder
         */
        public Builder asked(RecordQuestion... asked) {
            return asked(List.of(asked));
        }

        /**
         * Sets {@link RecordCheck#registerKinds()}.
         *
         * @param registerKinds the items, in place of any set before
         * @return this builder
         */
        public Builder registerKinds(List<RegisterKind> registerKinds) {
            this.registerKinds = List.copyOf(registerKinds);
            return this;
        }

        /**
         * Sets {@link RecordCheck#registerKinds()}.
         *
         * @param registerKinds the items, in place of any set before
         * @return this builder
         */
        public Builder registerKinds(RegisterKind... registerKinds) {
            return registerKinds(List.of(registerKinds));
        }

        /**
         * Sets {@link RecordCheck#criteria()}.
         *
         * @param criteria the items, in place of any set before
         * @return this builder
         */
        public Builder criteria(List<SearchCriterion> criteria) {
            this.criteria = List.copyOf(criteria);
            return this;
        }

        /**
         * Sets {@link RecordCheck#criteria()}.
         *
         * @param criteria the items, in place of any set before
         * @return this builder
         */
        public Builder criteria(SearchCriterion... criteria) {
            return criteria(List.of(criteria));
        }

        /**
         * Sets {@link RecordCheck#reasons()}.
         *
         * @param reasons the items, in place of any set before
         * @return this builder
         */
        public Builder reasons(List<LanguageText> reasons) {
            this.reasons = List.copyOf(reasons);
            return this;
        }

        /**
         * Sets {@link RecordCheck#reasons()}.
         *
         * @param reasons the items, in place of any set before
         * @return this builder
         */
        public Builder reasons(LanguageText... reasons) {
            return reasons(List.of(reasons));
        }

        /**
         * Sets {@link RecordCheck#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(List<Firearm> firearms) {
            this.firearms = List.copyOf(firearms);
            return this;
        }

        /**
         * Sets {@link RecordCheck#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(Firearm... firearms) {
            return firearms(List.of(firearms));
        }

        /**
         * Sets {@link RecordCheck#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(List<Component> components) {
            this.components = List.copyOf(components);
            return this;
        }

        /**
         * Sets {@link RecordCheck#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(Component... components) {
            return components(List.of(components));
        }

        /**
         * Sets {@link RecordCheck#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(List<Ammunition> ammunition) {
            this.ammunition = List.copyOf(ammunition);
            return this;
        }

        /**
         * Sets {@link RecordCheck#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(Ammunition... ammunition) {
            return ammunition(List.of(ammunition));
        }

        /**
         * Sets {@link RecordCheck#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<OtherItem> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link RecordCheck#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(OtherItem... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link RecordCheck#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(List<Person> persons) {
            this.persons = List.copyOf(persons);
            return this;
        }

        /**
         * Sets {@link RecordCheck#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(Person... persons) {
            return persons(List.of(persons));
        }

        /**
         * Sets {@link RecordCheck#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(List<Organization> organizations) {
            this.organizations = List.copyOf(organizations);
            return this;
        }

        /**
         * Sets {@link RecordCheck#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(Organization... organizations) {
            return organizations(List.of(organizations));
        }

        /**
         * Sets {@link RecordCheck#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link RecordCheck#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link RecordCheck#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link RecordCheck#unknownMembers()}.
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
        public RecordCheck build() {
            return new RecordCheck(asked, registerKinds, criteria, reasons, firearms, components, ammunition, items,
                    persons, organizations, remarks, extensions, unknownMembers);
        }
    }
}
