// Generated from schema/standard/schemas/entities/person.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Country;
import org.openfex.code.PersonRole;
import org.openfex.code.PersonWarning;
import org.openfex.code.Sex;

/**
 * A person in the matter, apart from the weapons, so that the one can be withheld while the other stays.
 *
 * <p>The entity {@code person} of the standard. FEX 7.1 (Role of a person).
 *
 * @param id Local identifier. Null only in a draft. FEX 2.11.
 * @param handling Handling of this record, where it is stricter than that of the message. Null when absent. FEX 3.3.
 * @param role Category of data subject. Null only in a draft. FEX 7.1.
 * @param roleText The role in the sender's words. Never null; empty when absent. FEX 4.5.
 * @param basis Whether the role is a fact or an assessment. Null only in a draft. FEX 7.2.
 * @param names Names, each in full as written somewhere. Never null; empty only in a draft. FEX 7.3.
 * @param births Dates of birth claimed. Never null; empty when absent. FEX 7.4.
 * @param birthPlace Place of birth. Null when absent. FEX 4.3.
 * @param sex Sex. Null when absent. FEX 7.1.
 * @param nationalities Nationalities. Never null; empty when absent. FEX 7.6.
 * @param stateless Whether the person has no nationality. Null when absent. FEX 7.6.
 * @param documents Identity and travel documents. Never null; empty when absent. FEX 7.5.
 * @param addresses Addresses of residence. Never null; empty when absent. FEX 7.6.
 * @param whereabouts Where the person was, is or is thought to be. Never null; empty when absent. FEX 7.6.
 * @param contacts Telephone numbers, addresses and accounts. Never null; empty when absent. FEX 7.7.
 * @param detention Whether the person is detained or wanted. Null when absent. FEX 7.8.
 * @param relations Relation to each item and to other persons and organizations. Never null; empty when absent.
 *     FEX 7.9.
 * @param warnings Warnings for officers. Never null; empty when absent. FEX 7.10.
 * @param description Physical description. Null when absent. FEX 7.10.
 * @param occupation Occupation. Null when absent. FEX 7.10.
 * @param languages Languages spoken. Never null; empty when absent. FEX 2.7.
 * @param deathDate Date of death. Null when absent. FEX 7.4.
 * @param earlierRecords Records of the same in earlier messages. Never null; empty when absent. FEX 2.26.
 * @param references Numbers under which registers and lists hold the person. Never null; empty when absent. FEX 5.11.
 * @param images Photographs among the attachments. Never null; empty when absent. FEX 2.9.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Person(
        @NotNull @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_ID) String id,
        @Valid @Nullable Handling handling,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) PersonRole role,
        @Size(max = 10) List<@Valid LanguageText> roleText,
        @NotNull @Valid StatementBasis basis,
        @NotEmpty @Size(max = 50) List<@Valid PersonName> names,
        @Size(max = 20) List<@Valid ClaimedDate> births,
        @Valid @Nullable Place birthPlace,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable Sex sex,
        @Size(max = 10) List<@CodeFormat(pattern = Formats.COUNTRY, max = 4) Country> nationalities,
        @Nullable Boolean stateless,
        @Size(max = 50) List<@Valid IdentityDocument> documents,
        @Size(max = 20) List<@Valid Place> addresses,
        @Size(max = 50) List<@Valid Whereabouts> whereabouts,
        @Size(max = 50) List<@Valid PersonContact> contacts,
        @Valid @Nullable Detention detention,
        @Size(max = 100) List<@Valid Relation> relations,
        @Size(max = 20) List<@CodeFormat(pattern = Formats.CODE, max = 64) PersonWarning> warnings,
        @Valid @Nullable PhysicalDescription description,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String occupation,
        @Size(max = 20) List<@CodePoints(min = 2, max = 35) @Pattern(regexp = Formats.LANGUAGE) String> languages,
        @Nullable PartialDate deathDate,
        @Size(max = 20) List<@Valid EarlierRecord> earlierRecords,
        @Size(max = 20) List<@Valid ExternalReference> references,
        @Reference(to = Attachment.class) @Size(max = 50) List<@CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) String> images,
        @Size(max = 20) List<@Valid Note> remarks,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param id see {@link #id()}
     * @param handling see {@link #handling()}
     * @param role see {@link #role()}
     * @param roleText see {@link #roleText()}
     * @param basis see {@link #basis()}
     * @param names see {@link #names()}
     * @param births see {@link #births()}
     * @param birthPlace see {@link #birthPlace()}
     * @param sex see {@link #sex()}
     * @param nationalities see {@link #nationalities()}
     * @param stateless see {@link #stateless()}
     * @param documents see {@link #documents()}
     * @param addresses see {@link #addresses()}
     * @param whereabouts see {@link #whereabouts()}
     * @param contacts see {@link #contacts()}
     * @param detention see {@link #detention()}
     * @param relations see {@link #relations()}
     * @param warnings see {@link #warnings()}
     * @param description see {@link #description()}
     * @param occupation see {@link #occupation()}
     * @param languages see {@link #languages()}
     * @param deathDate see {@link #deathDate()}
     * @param earlierRecords see {@link #earlierRecords()}
     * @param references see {@link #references()}
     * @param images see {@link #images()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Person {
        roleText = Records.list(roleText);
        names = Records.list(names);
        births = Records.list(births);
        nationalities = Records.list(nationalities);
        documents = Records.list(documents);
        addresses = Records.list(addresses);
        whereabouts = Records.list(whereabouts);
        contacts = Records.list(contacts);
        relations = Records.list(relations);
        warnings = Records.list(warnings);
        languages = Records.list(languages);
        earlierRecords = Records.list(earlierRecords);
        references = Records.list(references);
        images = Records.list(images);
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

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> id;
            case 1 -> handling;
            case 2 -> role;
            case 3 -> roleText;
            case 4 -> basis;
            case 5 -> names;
            case 6 -> births;
            case 7 -> birthPlace;
            case 8 -> sex;
            case 9 -> nationalities;
            case 10 -> stateless;
            case 11 -> documents;
            case 12 -> addresses;
            case 13 -> whereabouts;
            case 14 -> contacts;
            case 15 -> detention;
            case 16 -> relations;
            case 17 -> warnings;
            case 18 -> description;
            case 19 -> occupation;
            case 20 -> languages;
            case 21 -> deathDate;
            case 22 -> earlierRecords;
            case 23 -> references;
            case 24 -> images;
            case 25 -> remarks;
            case 26 -> extensions;
            case 27 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (id == null ? 0 : 1L << 0) | (handling == null ? 0 : 1L << 1) | (role == null ? 0 : 1L << 2)
                | (roleText.isEmpty() ? 0 : 1L << 3) | (basis == null ? 0 : 1L << 4) | (names.isEmpty() ? 0 : 1L << 5)
                | (births.isEmpty() ? 0 : 1L << 6) | (birthPlace == null ? 0 : 1L << 7) | (sex == null ? 0 : 1L << 8)
                | (nationalities.isEmpty() ? 0 : 1L << 9) | (stateless == null ? 0 : 1L << 10)
                | (documents.isEmpty() ? 0 : 1L << 11) | (addresses.isEmpty() ? 0 : 1L << 12)
                | (whereabouts.isEmpty() ? 0 : 1L << 13) | (contacts.isEmpty() ? 0 : 1L << 14)
                | (detention == null ? 0 : 1L << 15) | (relations.isEmpty() ? 0 : 1L << 16)
                | (warnings.isEmpty() ? 0 : 1L << 17) | (description == null ? 0 : 1L << 18)
                | (occupation == null ? 0 : 1L << 19) | (languages.isEmpty() ? 0 : 1L << 20)
                | (deathDate == null ? 0 : 1L << 21) | (earlierRecords.isEmpty() ? 0 : 1L << 22)
                | (references.isEmpty() ? 0 : 1L << 23) | (images.isEmpty() ? 0 : 1L << 24)
                | (remarks.isEmpty() ? 0 : 1L << 25) | (extensions.isEmpty() ? 0 : 1L << 26);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (role == null || role.isKnown() ? 0 : 1L << 2) | (sex == null || sex.isKnown() ? 0 : 1L << 8)
                | (Records.areKnown(nationalities) ? 0 : 1L << 9) | (Records.areKnown(warnings) ? 0 : 1L << 17);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Person", id);
    }

    /** Builds a {@link Person}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable Handling handling;
        private @Nullable PersonRole role;
        private List<LanguageText> roleText = List.of();
        private @Nullable StatementBasis basis;
        private List<PersonName> names = List.of();
        private List<ClaimedDate> births = List.of();
        private @Nullable Place birthPlace;
        private @Nullable Sex sex;
        private List<Country> nationalities = List.of();
        private @Nullable Boolean stateless;
        private List<IdentityDocument> documents = List.of();
        private List<Place> addresses = List.of();
        private List<Whereabouts> whereabouts = List.of();
        private List<PersonContact> contacts = List.of();
        private @Nullable Detention detention;
        private List<Relation> relations = List.of();
        private List<PersonWarning> warnings = List.of();
        private @Nullable PhysicalDescription description;
        private @Nullable String occupation;
        private List<String> languages = List.of();
        private @Nullable PartialDate deathDate;
        private List<EarlierRecord> earlierRecords = List.of();
        private List<ExternalReference> references = List.of();
        private List<String> images = List.of();
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Person from) {
            this.id = from.id;
            this.handling = from.handling;
            this.role = from.role;
            this.roleText = from.roleText;
            this.basis = from.basis;
            this.names = from.names;
            this.births = from.births;
            this.birthPlace = from.birthPlace;
            this.sex = from.sex;
            this.nationalities = from.nationalities;
            this.stateless = from.stateless;
            this.documents = from.documents;
            this.addresses = from.addresses;
            this.whereabouts = from.whereabouts;
            this.contacts = from.contacts;
            this.detention = from.detention;
            this.relations = from.relations;
            this.warnings = from.warnings;
            this.description = from.description;
            this.occupation = from.occupation;
            this.languages = from.languages;
            this.deathDate = from.deathDate;
            this.earlierRecords = from.earlierRecords;
            this.references = from.references;
            this.images = from.images;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Person#id()}.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Person#handling()}.
         *
         * @param handling the value, null for none
         * @return this builder
         */
        public Builder handling(@Nullable Handling handling) {
            this.handling = handling;
            return this;
        }

        /**
         * Sets {@link Person#role()}.
         *
         * @param role the value
         * @return this builder
         */
        public Builder role(PersonRole role) {
            this.role = role;
            return this;
        }

        /**
         * Sets {@link Person#roleText()}.
         *
         * @param roleText the items, in place of any set before
         * @return this builder
         */
        public Builder roleText(List<LanguageText> roleText) {
            this.roleText = List.copyOf(roleText);
            return this;
        }

        /**
         * Sets {@link Person#roleText()}.
         *
         * @param roleText the items, in place of any set before
         * @return this builder
         */
        public Builder roleText(LanguageText... roleText) {
            return roleText(List.of(roleText));
        }

        /**
         * Sets {@link Person#basis()}.
         *
         * @param basis the value
         * @return this builder
         */
        public Builder basis(StatementBasis basis) {
            this.basis = basis;
            return this;
        }

        /**
         * Sets {@link Person#names()}.
         *
         * @param names the items, in place of any set before
         * @return this builder
         */
        public Builder names(List<PersonName> names) {
            this.names = List.copyOf(names);
            return this;
        }

        /**
         * Sets {@link Person#names()}.
         *
         * @param names the items, in place of any set before
         * @return this builder
         */
        public Builder names(PersonName... names) {
            return names(List.of(names));
        }

        /**
         * Sets {@link Person#births()}.
         *
         * @param births the items, in place of any set before
         * @return this builder
         */
        public Builder births(List<ClaimedDate> births) {
            this.births = List.copyOf(births);
            return this;
        }

        /**
         * Sets {@link Person#births()}.
         *
         * @param births the items, in place of any set before
         * @return this builder
         */
        public Builder births(ClaimedDate... births) {
            return births(List.of(births));
        }

        /**
         * Sets {@link Person#birthPlace()}.
         *
         * @param birthPlace the value, null for none
         * @return this builder
         */
        public Builder birthPlace(@Nullable Place birthPlace) {
            this.birthPlace = birthPlace;
            return this;
        }

        /**
         * Sets {@link Person#sex()}.
         *
         * @param sex the value, null for none
         * @return this builder
         */
        public Builder sex(@Nullable Sex sex) {
            this.sex = sex;
            return this;
        }

        /**
         * Sets {@link Person#nationalities()}.
         *
         * @param nationalities the items, in place of any set before
         * @return this builder
         */
        public Builder nationalities(List<Country> nationalities) {
            this.nationalities = List.copyOf(nationalities);
            return this;
        }

        /**
         * Sets {@link Person#nationalities()}.
         *
         * @param nationalities the items, in place of any set before
         * @return this builder
         */
        public Builder nationalities(Country... nationalities) {
            return nationalities(List.of(nationalities));
        }

        /**
         * Sets {@link Person#stateless()}.
         *
         * @param stateless the value, null for none
         * @return this builder
         */
        public Builder stateless(@Nullable Boolean stateless) {
            this.stateless = stateless;
            return this;
        }

        /**
         * Sets {@link Person#documents()}.
         *
         * @param documents the items, in place of any set before
         * @return this builder
         */
        public Builder documents(List<IdentityDocument> documents) {
            this.documents = List.copyOf(documents);
            return this;
        }

        /**
         * Sets {@link Person#documents()}.
         *
         * @param documents the items, in place of any set before
         * @return this builder
         */
        public Builder documents(IdentityDocument... documents) {
            return documents(List.of(documents));
        }

        /**
         * Sets {@link Person#addresses()}.
         *
         * @param addresses the items, in place of any set before
         * @return this builder
         */
        public Builder addresses(List<Place> addresses) {
            this.addresses = List.copyOf(addresses);
            return this;
        }

        /**
         * Sets {@link Person#addresses()}.
         *
         * @param addresses the items, in place of any set before
         * @return this builder
         */
        public Builder addresses(Place... addresses) {
            return addresses(List.of(addresses));
        }

        /**
         * Sets {@link Person#whereabouts()}.
         *
         * @param whereabouts the items, in place of any set before
         * @return this builder
         */
        public Builder whereabouts(List<Whereabouts> whereabouts) {
            this.whereabouts = List.copyOf(whereabouts);
            return this;
        }

        /**
         * Sets {@link Person#whereabouts()}.
         *
         * @param whereabouts the items, in place of any set before
         * @return this builder
         */
        public Builder whereabouts(Whereabouts... whereabouts) {
            return whereabouts(List.of(whereabouts));
        }

        /**
         * Sets {@link Person#contacts()}.
         *
         * @param contacts the items, in place of any set before
         * @return this builder
         */
        public Builder contacts(List<PersonContact> contacts) {
            this.contacts = List.copyOf(contacts);
            return this;
        }

        /**
         * Sets {@link Person#contacts()}.
         *
         * @param contacts the items, in place of any set before
         * @return this builder
         */
        public Builder contacts(PersonContact... contacts) {
            return contacts(List.of(contacts));
        }

        /**
         * Sets {@link Person#detention()}.
         *
         * @param detention the value, null for none
         * @return this builder
         */
        public Builder detention(@Nullable Detention detention) {
            this.detention = detention;
            return this;
        }

        /**
         * Sets {@link Person#relations()}.
         *
         * @param relations the items, in place of any set before
         * @return this builder
         */
        public Builder relations(List<Relation> relations) {
            this.relations = List.copyOf(relations);
            return this;
        }

        /**
         * Sets {@link Person#relations()}.
         *
         * @param relations the items, in place of any set before
         * @return this builder
         */
        public Builder relations(Relation... relations) {
            return relations(List.of(relations));
        }

        /**
         * Sets {@link Person#warnings()}.
         *
         * @param warnings the items, in place of any set before
         * @return this builder
         */
        public Builder warnings(List<PersonWarning> warnings) {
            this.warnings = List.copyOf(warnings);
            return this;
        }

        /**
         * Sets {@link Person#warnings()}.
         *
         * @param warnings the items, in place of any set before
         * @return this builder
         */
        public Builder warnings(PersonWarning... warnings) {
            return warnings(List.of(warnings));
        }

        /**
         * Sets {@link Person#description()}.
         *
         * @param description the value, null for none
         * @return this builder
         */
        public Builder description(@Nullable PhysicalDescription description) {
            this.description = description;
            return this;
        }

        /**
         * Sets {@link Person#occupation()}.
         *
         * @param occupation the value, null for none
         * @return this builder
         */
        public Builder occupation(@Nullable String occupation) {
            this.occupation = occupation;
            return this;
        }

        /**
         * Sets {@link Person#languages()}.
         *
         * @param languages the items, in place of any set before
         * @return this builder
         */
        public Builder languages(List<String> languages) {
            this.languages = List.copyOf(languages);
            return this;
        }

        /**
         * Sets {@link Person#languages()}.
         *
         * @param languages the items, in place of any set before
         * @return this builder
         */
        public Builder languages(String... languages) {
            return languages(List.of(languages));
        }

        /**
         * Sets {@link Person#deathDate()}.
         *
         * @param deathDate the value, null for none
         * @return this builder
         */
        public Builder deathDate(@Nullable PartialDate deathDate) {
            this.deathDate = deathDate;
            return this;
        }

        /**
         * Sets {@link Person#earlierRecords()}.
         *
         * @param earlierRecords the items, in place of any set before
         * @return this builder
         */
        public Builder earlierRecords(List<EarlierRecord> earlierRecords) {
            this.earlierRecords = List.copyOf(earlierRecords);
            return this;
        }

        /**
         * Sets {@link Person#earlierRecords()}.
         *
         * @param earlierRecords the items, in place of any set before
         * @return this builder
         */
        public Builder earlierRecords(EarlierRecord... earlierRecords) {
            return earlierRecords(List.of(earlierRecords));
        }

        /**
         * Sets {@link Person#references()}.
         *
         * @param references the items, in place of any set before
         * @return this builder
         */
        public Builder references(List<ExternalReference> references) {
            this.references = List.copyOf(references);
            return this;
        }

        /**
         * Sets {@link Person#references()}.
         *
         * @param references the items, in place of any set before
         * @return this builder
         */
        public Builder references(ExternalReference... references) {
            return references(List.of(references));
        }

        /**
         * Sets {@link Person#images()}.
         *
         * @param images the items, in place of any set before
         * @return this builder
         */
        public Builder images(List<String> images) {
            this.images = List.copyOf(images);
            return this;
        }

        /**
         * Sets {@link Person#images()}.
         *
         * @param images the items, in place of any set before
         * @return this builder
         */
        public Builder images(String... images) {
            return images(List.of(images));
        }

        /**
         * Sets {@link Person#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link Person#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link Person#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Person#unknownMembers()}.
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
        public Person build() {
            return new Person(id, handling, role, roleText, basis, names, births, birthPlace, sex, nationalities,
                    stateless, documents, addresses, whereabouts, contacts, detention, relations, warnings, description,
                    occupation, languages, deathDate, earlierRecords, references, images, remarks, extensions,
                    unknownMembers);
        }
    }
}
