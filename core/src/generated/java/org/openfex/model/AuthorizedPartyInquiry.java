// Generated from schema/standard/schemas/messages/authorized-party-inquiry.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.LicensedActivity;
import org.openfex.code.MessageType;
import org.openfex.code.PartyQuestion;

/**
 * Asks about authorized producers, dealers, importers, exporters, brokers and carriers.
 *
 * <p>The body of messages of the type {@code authorized-party-inquiry}. FEX 14.4 (Authorized parties).
 *
 * @param activities Activities asked about. Never null; empty only in a draft. FEX 14.4.
 * @param asked What is asked. Never null; empty only in a draft. FEX 14.4.
 * @param questions Questions in words. Never null; empty when absent. FEX 10.7.
 * @param reasons Occasion of the inquiry. Never null; empty when absent. FEX 14.4.
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
public record AuthorizedPartyInquiry(
        @NotEmpty @Size(max = 20) List<@CodeFormat(pattern = Formats.CODE, max = 64) LicensedActivity> activities,
        @NotEmpty @Size(max = 20) List<@CodeFormat(pattern = Formats.CODE, max = 64) PartyQuestion> asked,
        @Size(max = 50) List<@Valid Question> questions,
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
     * @param activities see {@link #activities()}
     * @param asked see {@link #asked()}
     * @param questions see {@link #questions()}
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
    public AuthorizedPartyInquiry {
        activities = Records.list(activities);
        asked = Records.list(asked);
        questions = Records.list(questions);
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
        return MessageType.AUTHORIZED_PARTY_INQUIRY;
    }

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> activities;
            case 1 -> asked;
            case 2 -> questions;
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
        return (activities.isEmpty() ? 0 : 1L << 0) | (asked.isEmpty() ? 0 : 1L << 1)
                | (questions.isEmpty() ? 0 : 1L << 2) | (reasons.isEmpty() ? 0 : 1L << 3)
                | (firearms.isEmpty() ? 0 : 1L << 4) | (components.isEmpty() ? 0 : 1L << 5)
                | (ammunition.isEmpty() ? 0 : 1L << 6) | (items.isEmpty() ? 0 : 1L << 7)
                | (persons.isEmpty() ? 0 : 1L << 8) | (organizations.isEmpty() ? 0 : 1L << 9)
                | (remarks.isEmpty() ? 0 : 1L << 10) | (extensions.isEmpty() ? 0 : 1L << 11);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (Records.areKnown(activities) ? 0 : 1L << 0) | (Records.areKnown(asked) ? 0 : 1L << 1);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("AuthorizedPartyInquiry", null);
    }

    /** Builds a {@link AuthorizedPartyInquiry}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private List<LicensedActivity> activities = List.of();
        private List<PartyQuestion> asked = List.of();
        private List<Question> questions = List.of();
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

        private Builder(AuthorizedPartyInquiry from) {
            this.activities = from.activities;
            this.asked = from.asked;
            this.questions = from.questions;
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
         * Sets {@link AuthorizedPartyInquiry#activities()}.
         *
         * @param activities the items, in place of any set before
         * @return this builder
         */
        public Builder activities(List<LicensedActivity> activities) {
            this.activities = List.copyOf(activities);
            return this;
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#activities()}.
         *
         * @param activities the items, in place of any set before
         * @return this builder
         */
        public Builder activities(LicensedActivity... activities) {
            return activities(List.of(activities));
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#asked()}.
         *
         * @param asked the items, in place of any set before
         * @return this builder
         */
        public Builder asked(List<PartyQuestion> asked) {
            this.asked = List.copyOf(asked);
            return this;
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#asked()}.
         *
         * @param asked the items, in place of any set before
         * @return this builder
         */
        public Builder asked(PartyQuestion... asked) {
            return asked(List.of(asked));
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#questions()}.
         *
         * @param questions the items, in place of any set before
         * @return this builder
         */
        public Builder questions(List<Question> questions) {
            this.questions = List.copyOf(questions);
            return this;
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#questions()}.
         *
         * @param questions the items, in place of any set before
         * @return this builder
         */
        public Builder questions(Question... questions) {
            return questions(List.of(questions));
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#reasons()}.
         *
         * @param reasons the items, in place of any set before
         * @return this builder
         */
        public Builder reasons(List<LanguageText> reasons) {
            this.reasons = List.copyOf(reasons);
            return this;
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#reasons()}.
         *
         * @param reasons the items, in place of any set before
         * @return this builder
         */
        public Builder reasons(LanguageText... reasons) {
            return reasons(List.of(reasons));
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(List<Firearm> firearms) {
            this.firearms = List.copyOf(firearms);
            return this;
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(Firearm... firearms) {
            return firearms(List.of(firearms));
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(List<Component> components) {
            this.components = List.copyOf(components);
            return this;
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(Component... components) {
            return components(List.of(components));
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(List<Ammunition> ammunition) {
            this.ammunition = List.copyOf(ammunition);
            return this;
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(Ammunition... ammunition) {
            return ammunition(List.of(ammunition));
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<OtherItem> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(OtherItem... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(List<Person> persons) {
            this.persons = List.copyOf(persons);
            return this;
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(Person... persons) {
            return persons(List.of(persons));
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(List<Organization> organizations) {
            this.organizations = List.copyOf(organizations);
            return this;
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(Organization... organizations) {
            return organizations(List.of(organizations));
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link AuthorizedPartyInquiry#unknownMembers()}.
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
        public AuthorizedPartyInquiry build() {
            return new AuthorizedPartyInquiry(activities, asked, questions, reasons, firearms, components, ammunition,
                    items, persons, organizations, remarks, extensions, unknownMembers);
        }
    }
}
