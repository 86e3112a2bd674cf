// Generated from schema/standard/schemas/messages/information-notice.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.InformationCategory;
import org.openfex.code.MessageType;

/**
 * Gives information without prior request, because it could assist inquiries or proceedings in another State or lead to
 * a request.
 *
 * <p>The body of messages of the type {@code information-notice}. FEX 13.1 (Spontaneous information).
 *
 * @param categories Kinds of information. Never null; empty only in a draft. FEX 13.1.
 * @param subject Subject in one sentence. Never null; empty only in a draft. FEX 13.1.
 * @param facts The facts. Never null; empty only in a draft. FEX 13.1.
 * @param reasons Why the information is given to this State. Never null; empty when absent. FEX 13.1.
 * @param exculpatory Whether it holds what may exculpate an accused person. Null when absent. FEX 13.2.
 * @param diversion A diversion that it tells of. Null when absent. FEX 15.1.
 * @param seizure A seizure that it tells of. Null when absent. FEX 8.1.
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
public record InformationNotice(
        @NotEmpty @Size(max = 10) List<@CodeFormat(pattern = Formats.CODE, max = 64) InformationCategory> categories,
        @NotEmpty @Size(max = 10) List<@Valid LanguageText> subject,
        @NotEmpty @Size(max = 50) List<@Valid LanguageText> facts,
        @Size(max = 10) List<@Valid LanguageText> reasons,
        @Nullable Boolean exculpatory,
        @Valid @Nullable Diversion diversion,
        @Valid @Nullable Seizure seizure,
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
     * @param categories see {@link #categories()}
     * @param subject see {@link #subject()}
     * @param facts see {@link #facts()}
     * @param reasons see {@link #reasons()}
     * @param exculpatory see {@link #exculpatory()}
     * @param diversion see {@link #diversion()}
     * @param seizure see {@link #seizure()}
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
    public InformationNotice {
        categories = Records.list(categories);
        subject = Records.list(subject);
        facts = Records.list(facts);
        reasons = Records.list(reasons);
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
        return MessageType.INFORMATION_NOTICE;
    }

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> categories;
            case 1 -> subject;
            case 2 -> facts;
            case 3 -> reasons;
            case 4 -> exculpatory;
            case 5 -> diversion;
            case 6 -> seizure;
            case 7 -> firearms;
            case 8 -> components;
            case 9 -> ammunition;
            case 10 -> items;
            case 11 -> persons;
            case 12 -> organizations;
            case 13 -> groups;
            case 14 -> remarks;
            case 15 -> extensions;
            case 16 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (categories.isEmpty() ? 0 : 1L << 0) | (subject.isEmpty() ? 0 : 1L << 1)
                | (facts.isEmpty() ? 0 : 1L << 2) | (reasons.isEmpty() ? 0 : 1L << 3)
                | (exculpatory == null ? 0 : 1L << 4) | (diversion == null ? 0 : 1L << 5)
                | (seizure == null ? 0 : 1L << 6) | (firearms.isEmpty() ? 0 : 1L << 7)
                | (components.isEmpty() ? 0 : 1L << 8) | (ammunition.isEmpty() ? 0 : 1L << 9)
                | (items.isEmpty() ? 0 : 1L << 10) | (persons.isEmpty() ? 0 : 1L << 11)
                | (organizations.isEmpty() ? 0 : 1L << 12) | (groups.isEmpty() ? 0 : 1L << 13)
                | (remarks.isEmpty() ? 0 : 1L << 14) | (extensions.isEmpty() ? 0 : 1L << 15);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (Records.areKnown(categories) ? 0 : 1L << 0);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("InformationNotice", null);
    }

    /** Builds a {@link InformationNotice}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private List<InformationCategory> categories = List.of();
        private List<LanguageText> subject = List.of();
        private List<LanguageText> facts = List.of();
        private List<LanguageText> reasons = List.of();
        private @Nullable Boolean exculpatory;
        private @Nullable Diversion diversion;
        private @Nullable Seizure seizure;
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

        private Builder(InformationNotice from) {
            this.categories = from.categories;
            this.subject = from.subject;
            this.facts = from.facts;
            this.reasons = from.reasons;
            this.exculpatory = from.exculpatory;
            this.diversion = from.diversion;
            this.seizure = from.seizure;
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
         * Sets {@link InformationNotice#categories()}.
         *
         * @param categories the items, in place of any set before
         * @return this builder
         */
        public Builder categories(List<InformationCategory> categories) {
            this.categories = List.copyOf(categories);
            return this;
        }

        /**
         * Sets {@link InformationNotice#categories()}.
         *
         * @param categories the items, in place of any set before
         * @return this builder
         */
        public Builder categories(InformationCategory... categories) {
            return categories(List.of(categories));
        }

        /**
         * Sets {@link InformationNotice#subject()}.
         *
         * @param subject the items, in place of any set before
         * @return this builder
         */
        public Builder subject(List<LanguageText> subject) {
            this.subject = List.copyOf(subject);
            return this;
        }

        /**
         * Sets {@link InformationNotice#subject()}.
         *
         * @param subject the items, in place of any set before
         * @return this builder
         */
        public Builder subject(LanguageText... subject) {
            return subject(List.of(subject));
        }

        /**
         * Sets {@link InformationNotice#facts()}.
         *
         * @param facts the items, in place of any set before
         * @return this builder
         */
        public Builder facts(List<LanguageText> facts) {
            this.facts = List.copyOf(facts);
            return this;
        }

        /**
         * Sets {@link InformationNotice#facts()}.
         *
         * @param facts the items, in place of any set before
         * @return this builder
         */
        public Builder facts(LanguageText... facts) {
            return facts(List.of(facts));
        }

        /**
         * Sets {@link InformationNotice#reasons()}.
         *
         * @param reasons the items, in place of any set before
         * @return this builder
         */
        public Builder reasons(List<LanguageText> reasons) {
            this.reasons = List.copyOf(reasons);
            return this;
        }

        /**
         * Sets {@link InformationNotice#reasons()}.
         *
         * @param reasons the items, in place of any set before
         * @return this builder
         */
        public Builder reasons(LanguageText... reasons) {
            return reasons(List.of(reasons));
        }

        /**
         * Sets {@link InformationNotice#exculpatory()}.
         *
         * @param exculpatory the value, null for none
         * @return this builder
         */
        public Builder exculpatory(@Nullable Boolean exculpatory) {
            this.exculpatory = exculpatory;
            return this;
        }

        /**
         * Sets {@link InformationNotice#diversion()}.
         *
         * @param diversion the value, null for none
         * @return this builder
         */
        public Builder diversion(@Nullable Diversion diversion) {
            this.diversion = diversion;
            return this;
        }

        /**
         * Sets {@link InformationNotice#seizure()}.
         *
         * @param seizure the value, null for none
         * @return this builder
         */
        public Builder seizure(@Nullable Seizure seizure) {
            this.seizure = seizure;
            return this;
        }

        /**
         * Sets {@link InformationNotice#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(List<Firearm> firearms) {
            this.firearms = List.copyOf(firearms);
            return this;
        }

        /**
         * Sets {@link InformationNotice#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(Firearm... firearms) {
            return firearms(List.of(firearms));
        }

        /**
         * Sets {@link InformationNotice#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(List<Component> components) {
            this.components = List.copyOf(components);
            return this;
        }

        /**
         * Sets {@link InformationNotice#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(Component... components) {
            return components(List.of(components));
        }

        /**
         * Sets {@link InformationNotice#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(List<Ammunition> ammunition) {
            this.ammunition = List.copyOf(ammunition);
            return this;
        }

        /**
         * Sets {@link InformationNotice#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(Ammunition... ammunition) {
            return ammunition(List.of(ammunition));
        }

        /**
         * Sets {@link InformationNotice#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<OtherItem> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link InformationNotice#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(OtherItem... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link InformationNotice#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(List<Person> persons) {
            this.persons = List.copyOf(persons);
            return this;
        }

        /**
         * Sets {@link InformationNotice#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(Person... persons) {
            return persons(List.of(persons));
        }

        /**
         * Sets {@link InformationNotice#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(List<Organization> organizations) {
            this.organizations = List.copyOf(organizations);
            return this;
        }

        /**
         * Sets {@link InformationNotice#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(Organization... organizations) {
            return organizations(List.of(organizations));
        }

        /**
         * Sets {@link InformationNotice#groups()}.
         *
         * @param groups the items, in place of any set before
         * @return this builder
         */
        public Builder groups(List<Group> groups) {
            this.groups = List.copyOf(groups);
            return this;
        }

        /**
         * Sets {@link InformationNotice#groups()}.
         *
         * @param groups the items, in place of any set before
         * @return this builder
         */
        public Builder groups(Group... groups) {
            return groups(List.of(groups));
        }

        /**
         * Sets {@link InformationNotice#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link InformationNotice#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link InformationNotice#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link InformationNotice#unknownMembers()}.
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
        public InformationNotice build() {
            return new InformationNotice(categories, subject, facts, reasons, exculpatory, diversion, seizure, firearms,
                    components, ammunition, items, persons, organizations, groups, remarks, extensions, unknownMembers);
        }
    }
}
