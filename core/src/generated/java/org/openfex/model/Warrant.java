// Generated from schema/standard/schemas/entities/warrant.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Country;
import org.openfex.code.WarrantKind;

/**
 * A warrant or order on which an alert or request rests.
 *
 * <p>The entity {@code warrant} of the standard. FEX 13.5 (Warrants).
 *
 * @param id Local identifier. Null when absent. FEX 2.11.
 * @param kind Kind of warrant. Null only in a draft. FEX 13.5.
 * @param number Number. Null only in a draft. FEX 13.5.
 * @param issuedBy Court or authority that issued it. Null when absent. FEX 4.1.
 * @param issuedOn Date of issue. Null when absent. FEX 4.4.
 * @param expiresOn Date of expiry. Null when absent. FEX 4.4.
 * @param country State in which it was issued. Null when absent. FEX 4.8.
 * @param offences Offences. Never null; empty when absent. FEX 8.9.
 * @param persons Persons against whom it is issued. Never null; empty when absent. FEX 2.11.
 * @param image Copy among the attachments. Null when absent. FEX 2.9.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Warrant(
        @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_ID) @Nullable String id,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) WarrantKind kind,
        @NotNull @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) String number,
        @Valid @Nullable Party issuedBy,
        @WireTime @Nullable LocalDate issuedOn,
        @WireTime @Nullable LocalDate expiresOn,
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country country,
        @Size(max = 20) List<@Valid Offence> offences,
        @Reference(to = Person.class) @Size(max = 20) List<@CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) String> persons,
        @Reference(to = Attachment.class) @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF) @Nullable
                String image,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param id see {@link #id()}
     * @param kind see {@link #kind()}
     * @param number see {@link #number()}
     * @param issuedBy see {@link #issuedBy()}
     * @param issuedOn see {@link #issuedOn()}
     * @param expiresOn see {@link #expiresOn()}
     * @param country see {@link #country()}
     * @param offences see {@link #offences()}
     * @param persons see {@link #persons()}
     * @param image see {@link #image()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Warrant {
        offences = Records.list(offences);
        persons = Records.list(persons);
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
            case 1 -> kind;
            case 2 -> number;
            case 3 -> issuedBy;
            case 4 -> issuedOn;
            case 5 -> expiresOn;
            case 6 -> country;
            case 7 -> offences;
            case 8 -> persons;
            case 9 -> image;
            case 10 -> extensions;
            case 11 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (id == null ? 0 : 1L << 0) | (kind == null ? 0 : 1L << 1) | (number == null ? 0 : 1L << 2)
                | (issuedBy == null ? 0 : 1L << 3) | (issuedOn == null ? 0 : 1L << 4)
                | (expiresOn == null ? 0 : 1L << 5) | (country == null ? 0 : 1L << 6)
                | (offences.isEmpty() ? 0 : 1L << 7) | (persons.isEmpty() ? 0 : 1L << 8) | (image == null ? 0 : 1L << 9)
                | (extensions.isEmpty() ? 0 : 1L << 10);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 1) | (country == null || country.isKnown() ? 0 : 1L << 6);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Warrant", id);
    }

    /** Builds a {@link Warrant}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable WarrantKind kind;
        private @Nullable String number;
        private @Nullable Party issuedBy;
        private @Nullable LocalDate issuedOn;
        private @Nullable LocalDate expiresOn;
        private @Nullable Country country;
        private List<Offence> offences = List.of();
        private List<String> persons = List.of();
        private @Nullable String image;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Warrant from) {
            this.id = from.id;
            this.kind = from.kind;
            this.number = from.number;
            this.issuedBy = from.issuedBy;
            this.issuedOn = from.issuedOn;
            this.expiresOn = from.expiresOn;
            this.country = from.country;
            this.offences = from.offences;
            this.persons = from.persons;
            this.image = from.image;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Warrant#id()}.
         *
         * @param id the value, null for none
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Warrant#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(WarrantKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Warrant#number()}.
         *
         * @param number the value
         * @return this builder
         */
        public Builder number(String number) {
            this.number = number;
            return this;
        }

        /**
         * Sets {@link Warrant#issuedBy()}.
         *
         * @param issuedBy the value, null for none
         * @return this builder
         */
        public Builder issuedBy(@Nullable Party issuedBy) {
            this.issuedBy = issuedBy;
            return this;
        }

        /**
         * Sets {@link Warrant#issuedOn()}.
         *
         * @param issuedOn the value, null for none
         * @return this builder
         */
        public Builder issuedOn(@Nullable LocalDate issuedOn) {
            this.issuedOn = issuedOn;
            return this;
        }

        /**
         * Sets {@link Warrant#expiresOn()}.
         *
         * @param expiresOn the value, null for none
         * @return this builder
         */
        public Builder expiresOn(@Nullable LocalDate expiresOn) {
            this.expiresOn = expiresOn;
            return this;
        }

        /**
         * Sets {@link Warrant#country()}.
         *
         * @param country the value, null for none
         * @return this builder
         */
        public Builder country(@Nullable Country country) {
            this.country = country;
            return this;
        }

        /**
         * Sets {@link Warrant#offences()}.
         *
         * @param offences the items, in place of any set before
         * @return this builder
         */
        public Builder offences(List<Offence> offences) {
            this.offences = List.copyOf(offences);
            return this;
        }

        /**
         * Sets {@link Warrant#offences()}.
         *
         * @param offences the items, in place of any set before
         * @return this builder
         */
        public Builder offences(Offence... offences) {
            return offences(List.of(offences));
        }

        /**
         * Sets {@link Warrant#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(List<String> persons) {
            this.persons = List.copyOf(persons);
            return this;
        }

        /**
         * Sets {@link Warrant#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(String... persons) {
            return persons(List.of(persons));
        }

        /**
         * Sets {@link Warrant#image()}.
         *
         * @param image the value, null for none
         * @return this builder
         */
        public Builder image(@Nullable String image) {
            this.image = image;
            return this;
        }

        /**
         * Sets {@link Warrant#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Warrant#unknownMembers()}.
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
        public Warrant build() {
            return new Warrant(id, kind, number, issuedBy, issuedOn, expiresOn, country, offences, persons, image,
                    extensions, unknownMembers);
        }
    }
}
