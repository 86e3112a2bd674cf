// Generated from schema/standard/schemas/messages/person-inquiry.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.MessageType;
import org.openfex.code.PersonQuestion;

/**
 * Asks for identity, whereabouts and activities of persons.
 *
 * <p>The body of messages of the type {@code person-inquiry}. FEX 14.1 (Inquiries on persons).
 *
 * @param asked What is asked. Never null; empty only in a draft. FEX 14.1.
 * @param grounds Grounds of suspicion. Never null; empty when absent. FEX 14.1.
 * @param criminalCase Criminal case. Null when absent. FEX 8.10.
 * @param offences Offences. Never null; empty when absent. FEX 8.9.
 * @param questions Questions in words. Never null; empty when absent. FEX 10.7.
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
public record PersonInquiry(
        @NotEmpty @Size(max = 20) List<@CodeFormat(pattern = Formats.CODE, max = 64) PersonQuestion> asked,
        @Size(max = 20) List<@Valid LanguageText> grounds,
        @Valid @Nullable CriminalCase criminalCase,
        @Size(max = 20) List<@Valid Offence> offences,
        @Size(max = 50) List<@Valid Question> questions,
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
     * @param asked see {@link #asked()}
     * @param grounds see {@link #grounds()}
     * @param criminalCase see {@link #criminalCase()}
     * @param offences see {@link #offences()}
     * @param questions see {@link #questions()}
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
    public PersonInquiry {
        asked = Records.list(asked);
        grounds = Records.list(grounds);
        offences = Records.list(offences);
        questions = Records.list(questions);
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
        return MessageType.PERSON_INQUIRY;
    }

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> asked;
            case 1 -> grounds;
            case 2 -> criminalCase;
            case 3 -> offences;
            case 4 -> questions;
            case 5 -> firearms;
            case 6 -> components;
            case 7 -> ammunition;
            case 8 -> items;
            case 9 -> persons;
            case 10 -> organizations;
            case 11 -> groups;
            case 12 -> remarks;
            case 13 -> extensions;
            case 14 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (asked.isEmpty() ? 0 : 1L << 0) | (grounds.isEmpty() ? 0 : 1L << 1)
                | (criminalCase == null ? 0 : 1L << 2) | (offences.isEmpty() ? 0 : 1L << 3)
                | (questions.isEmpty() ? 0 : 1L << 4) | (firearms.isEmpty() ? 0 : 1L << 5)
                | (components.isEmpty() ? 0 : 1L << 6) | (ammunition.isEmpty() ? 0 : 1L << 7)
                | (items.isEmpty() ? 0 : 1L << 8) | (persons.isEmpty() ? 0 : 1L << 9)
                | (organizations.isEmpty() ? 0 : 1L << 10) | (groups.isEmpty() ? 0 : 1L << 11)
                | (remarks.isEmpty() ? 0 : 1L << 12) | (extensions.isEmpty() ? 0 : 1L << 13);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (Records.areKnown(asked) ? 0 : 1L << 0);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("PersonInquiry", null);
    }

    /** Builds a {@link PersonInquiry}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private List<PersonQuestion> asked = List.of();
        private List<LanguageText> grounds = List.of();
        private @Nullable CriminalCase criminalCase;
        private List<Offence> offences = List.of();
        private List<Question> questions = List.of();
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

        private Builder(PersonInquiry from) {
            this.asked = from.asked;
            this.grounds = from.grounds;
            this.criminalCase = from.criminalCase;
            this.offences = from.offences;
            this.questions = from.questions;
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
         * Sets {@link PersonInquiry#asked()}.
         *
         * @param asked the items, in place of any set before
         * @return this builder
         */
        public Builder asked(List<PersonQuestion> asked) {
            this.asked = List.copyOf(asked);
            return this;
        }

        /**
         * Sets {@link PersonInquiry#asked()}.
         *
         * @param asked the items, in place of any set before
         * @return this builder
         */
        public Builder asked(PersonQuestion... asked) {
            return asked(List.of(asked));
        }

        /**
         * Sets {@link PersonInquiry#grounds()}.
         *
         * @param grounds the items, in place of any set before
         * @return this builder
         */
        public Builder grounds(List<LanguageText> grounds) {
            this.grounds = List.copyOf(grounds);
            return this;
        }

        /**
         * Sets {@link PersonInquiry#grounds()}.
         *
         * @param grounds the items, in place of any set before
         * @return this builder
         */
        public Builder grounds(LanguageText... grounds) {
            return grounds(List.of(grounds));
        }

        /**
         * Sets {@link PersonInquiry#criminalCase()}.
         *
         * @param criminalCase the value, null for none
         * @return this builder
         */
        public Builder criminalCase(@Nullable CriminalCase criminalCase) {
            this.criminalCase = criminalCase;
            return this;
        }

        /**
         * Sets {@link PersonInquiry#offences()}.
         *
         * @param offences the items, in place of any set before
         * @return this builder
         */
        public Builder offences(List<Offence> offences) {
            this.offences = List.copyOf(offences);
            return this;
        }

        /**
         * Sets {@link PersonInquiry#offences()}.
         *
         * @param offences the items, in place of any set before
         * @return this builder
         */
        public Builder offences(Offence... offences) {
            return offences(List.of(offences));
        }

        /**
         * Sets {@link PersonInquiry#questions()}.
         *
         * @param questions the items, in place of any set before
         * @return this builder
         */
        public Builder questions(List<Question> questions) {
            this.questions = List.copyOf(questions);
            return this;
        }

        /**
         * Sets {@link PersonInquiry#questions()}.
         *
         * @param questions the items, in place of any set before
         * @return this builder
         */
        public Builder questions(Question... questions) {
            return questions(List.of(questions));
        }

        /**
         * Sets {@link PersonInquiry#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(List<Firearm> firearms) {
            this.firearms = List.copyOf(firearms);
            return this;
        }

        /**
         * Sets {@link PersonInquiry#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(Firearm... firearms) {
            return firearms(List.of(firearms));
        }

        /**
         * Sets {@link PersonInquiry#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(List<Component> components) {
            this.components = List.copyOf(components);
            return this;
        }

        /**
         * Sets {@link PersonInquiry#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(Component... components) {
            return components(List.of(components));
        }

        /**
         * Sets {@link PersonInquiry#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(List<Ammunition> ammunition) {
            this.ammunition = List.copyOf(ammunition);
            return this;
        }

        /**
         * Sets {@link PersonInquiry#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(Ammunition... ammunition) {
            return ammunition(List.of(ammunition));
        }

        /**
         * Sets {@link PersonInquiry#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<OtherItem> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link PersonInquiry#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(OtherItem... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link PersonInquiry#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(List<Person> persons) {
            this.persons = List.copyOf(persons);
            return this;
        }

        /**
         * Sets {@link PersonInquiry#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(Person... persons) {
            return persons(List.of(persons));
        }

        /**
         * Sets {@link PersonInquiry#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(List<Organization> organizations) {
            this.organizations = List.copyOf(organizations);
            return this;
        }

        /**
         * Sets {@link PersonInquiry#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(Organization... organizations) {
            return organizations(List.of(organizations));
        }

        /**
         * Sets {@link PersonInquiry#groups()}.
         *
         * @param groups the items, in place of any set before
         * @return this builder
         */
        public Builder groups(List<Group> groups) {
            this.groups = List.copyOf(groups);
            return this;
        }

        /**
         * Sets {@link PersonInquiry#groups()}.
         *
         * @param groups the items, in place of any set before
         * @return this builder
         */
        public Builder groups(Group... groups) {
            return groups(List.of(groups));
        }

        /**
         * Sets {@link PersonInquiry#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link PersonInquiry#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link PersonInquiry#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link PersonInquiry#unknownMembers()}.
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
        public PersonInquiry build() {
            return new PersonInquiry(asked, grounds, criminalCase, offences, questions, firearms, components,
                    ammunition, items, persons, organizations, groups, remarks, extensions, unknownMembers);
        }
    }
}
