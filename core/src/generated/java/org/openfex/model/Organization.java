// Generated from schema/standard/schemas/entities/organization.json by schema/generator; do not edit.
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
import org.openfex.code.OrganizationKind;

/**
 * A company, body or group in the matter.
 *
 * <p>The entity {@code organization} of the standard. FEX 7.11 (Organizations).
 *
 * @param id Local identifier. Null only in a draft. FEX 2.11.
 * @param handling Handling of this record, where it is stricter than that of the message. Null when absent. FEX 3.3.
 * @param kind Kind of organization. Null only in a draft. FEX 7.11.
 * @param names Names as written. Never null; empty only in a draft. FEX 4.6.
 * @param country State in which it is established. Null when absent. FEX 4.8.
 * @param address Address. Null when absent. FEX 4.3.
 * @param registrations Numbers in company, tax and trade registers. Never null; empty when absent. FEX 5.11.
 * @param licences Licences to make, trade, broker or carry firearms. Never null; empty when absent. FEX 7.11.
 * @param contacts Telephone numbers, addresses and accounts. Never null; empty when absent. FEX 7.7.
 * @param basis Whether its part in the matter is a fact or an assessment. Null when absent. FEX 7.2.
 * @param relations Relation to each item and to persons and organizations. Never null; empty when absent. FEX 7.9.
 * @param earlierRecords Records of the same in earlier messages. Never null; empty when absent. FEX 2.26.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Organization(
        @NotNull @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_ID) String id,
        @Valid @Nullable Handling handling,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) OrganizationKind kind,
        @NotEmpty @Size(max = 20) List<@Valid Verbatim> names,
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country country,
        @Valid @Nullable Place address,
        @Size(max = 20) List<@Valid ExternalReference> registrations,
        @Size(max = 20) List<@Valid Licence> licences,
        @Size(max = 20) List<@Valid PersonContact> contacts,
        @Valid @Nullable StatementBasis basis,
        @Size(max = 100) List<@Valid Relation> relations,
        @Size(max = 20) List<@Valid EarlierRecord> earlierRecords,
        @Size(max = 20) List<@Valid Note> remarks,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param id see {@link #id()}
     * @param handling see {@link #handling()}
     * @param kind see {@link #kind()}
     * @param names see {@link #names()}
     * @param country see {@link #country()}
     * @param address see {@link #address()}
     * @param registrations see {@link #registrations()}
     * @param licences see {@link #licences()}
     * @param contacts see {@link #contacts()}
     * @param basis see {@link #basis()}
     * @param relations see {@link #relations()}
     * @param earlierRecords see {@link #earlierRecords()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Organization {
        names = Records.list(names);
        registrations = Records.list(registrations);
        licences = Records.list(licences);
        contacts = Records.list(contacts);
        relations = Records.list(relations);
        earlierRecords = Records.list(earlierRecords);
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
            case 2 -> kind;
            case 3 -> names;
            case 4 -> country;
            case 5 -> address;
            case 6 -> registrations;
            case 7 -> licences;
            case 8 -> contacts;
            case 9 -> basis;
            case 10 -> relations;
            case 11 -> earlierRecords;
            case 12 -> remarks;
            case 13 -> extensions;
            case 14 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (id == null ? 0 : 1L << 0) | (handling == null ? 0 : 1L << 1) | (kind == null ? 0 : 1L << 2)
                | (names.isEmpty() ? 0 : 1L << 3) | (country == null ? 0 : 1L << 4) | (address == null ? 0 : 1L << 5)
                | (registrations.isEmpty() ? 0 : 1L << 6) | (licences.isEmpty() ? 0 : 1L << 7)
                | (contacts.isEmpty() ? 0 : 1L << 8) | (basis == null ? 0 : 1L << 9)
                | (relations.isEmpty() ? 0 : 1L << 10) | (earlierRecords.isEmpty() ? 0 : 1L << 11)
                | (remarks.isEmpty() ? 0 : 1L << 12) | (extensions.isEmpty() ? 0 : 1L << 13);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 2) | (country == null || country.isKnown() ? 0 : 1L << 4);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Organization", id);
    }

    /** Builds a {@link Organization}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable Handling handling;
        private @Nullable OrganizationKind kind;
        private List<Verbatim> names = List.of();
        private @Nullable Country country;
        private @Nullable Place address;
        private List<ExternalReference> registrations = List.of();
        private List<Licence> licences = List.of();
        private List<PersonContact> contacts = List.of();
        private @Nullable StatementBasis basis;
        private List<Relation> relations = List.of();
        private List<EarlierRecord> earlierRecords = List.of();
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Organization from) {
            this.id = from.id;
            this.handling = from.handling;
            this.kind = from.kind;
            this.names = from.names;
            this.country = from.country;
            this.address = from.address;
            this.registrations = from.registrations;
            this.licences = from.licences;
            this.contacts = from.contacts;
            this.basis = from.basis;
            this.relations = from.relations;
            this.earlierRecords = from.earlierRecords;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Organization#id()}.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Organization#handling()}.
         *
         * @param handling the value, null for none
         * @return this builder
         */
        public Builder handling(@Nullable Handling handling) {
            this.handling = handling;
            return this;
        }

        /**
         * Sets {@link Organization#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(OrganizationKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Organization#names()}.
         *
         * @param names the items, in place of any set before
         * @return this builder
         */
        public Builder names(List<Verbatim> names) {
            this.names = List.copyOf(names);
            return this;
        }

        /**
         * Sets {@link Organization#names()}.
         *
         * @param names the items, in place of any set before
         * @return this builder
         */
        public Builder names(Verbatim... names) {
            return names(List.of(names));
        }

        /**
         * Sets {@link Organization#country()}.
         *
         * @param country the value, null for none
         * @return this builder
         */
        public Builder country(@Nullable Country country) {
            this.country = country;
            return this;
        }

        /**
         * Sets {@link Organization#address()}.
         *
         * @param address the value, null for none
         * @return this builder
         */
        public Builder address(@Nullable Place address) {
            this.address = address;
            return this;
        }

        /**
         * Sets {@link Organization#registrations()}.
         *
         * @param registrations the items, in place of any set before
         * @return this builder
         */
        public Builder registrations(List<ExternalReference> registrations) {
            this.registrations = List.copyOf(registrations);
            return this;
        }

        /**
         * Sets {@link Organization#registrations()}.
         *
         * @param registrations the items, in place of any set before
         * @return this builder
         */
        public Builder registrations(ExternalReference... registrations) {
            return registrations(List.of(registrations));
        }

        /**
         * Sets {@link Organization#licences()}.
         *
         * @param licences the items, in place of any set before
         * @return this builder
         */
        public Builder licences(List<Licence> licences) {
            this.licences = List.copyOf(licences);
            return this;
        }

        /**
         * Sets {@link Organization#licences()}.
         *
         * @param licences the items, in place of any set before
         * @return this builder
         */
        public Builder licences(Licence... licences) {
            return licences(List.of(licences));
        }

        /**
         * Sets {@link Organization#contacts()}.
         *
         * @param contacts the items, in place of any set before
         * @return this builder
         */
        public Builder contacts(List<PersonContact> contacts) {
            this.contacts = List.copyOf(contacts);
            return this;
        }

        /**
         * Sets {@link Organization#contacts()}.
         *
         * @param contacts the items, in place of any set before
         * @return this builder
         */
        public Builder contacts(PersonContact... contacts) {
            return contacts(List.of(contacts));
        }

        /**
         * Sets {@link Organization#basis()}.
         *
         * @param basis the value, null for none
         * @return this builder
         */
        public Builder basis(@Nullable StatementBasis basis) {
            this.basis = basis;
            return this;
        }

        /**
         * Sets {@link Organization#relations()}.
         *
         * @param relations the items, in place of any set before
         * @return this builder
         */
        public Builder relations(List<Relation> relations) {
            this.relations = List.copyOf(relations);
            return this;
        }

        /**
         * Sets {@link Organization#relations()}.
         *
         * @param relations the items, in place of any set before
         * @return this builder
         */
        public Builder relations(Relation... relations) {
            return relations(List.of(relations));
        }

        /**
         * Sets {@link Organization#earlierRecords()}.
         *
         * @param earlierRecords the items, in place of any set before
         * @return this builder
         */
        public Builder earlierRecords(List<EarlierRecord> earlierRecords) {
            this.earlierRecords = List.copyOf(earlierRecords);
            return this;
        }

        /**
         * Sets {@link Organization#earlierRecords()}.
         *
         * @param earlierRecords the items, in place of any set before
         * @return this builder
         */
        public Builder earlierRecords(EarlierRecord... earlierRecords) {
            return earlierRecords(List.of(earlierRecords));
        }

        /**
         * Sets {@link Organization#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link Organization#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link Organization#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Organization#unknownMembers()}.
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
        public Organization build() {
            return new Organization(id, handling, kind, names, country, address, registrations, licences, contacts,
                    basis, relations, earlierRecords, remarks, extensions, unknownMembers);
        }
    }
}
