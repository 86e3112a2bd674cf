// Generated from schema/standard/schemas/entities/contact.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * How an authority is reached.
 *
 * <p>The entity {@code contact} of the standard. FEX 4.2 (Contact).
 *
 * @param personName Name of the officer in charge. Null when absent. FEX 4.2.
 * @param position Rank or position of the officer. Null when absent. FEX 4.2.
 * @param phones Telephone numbers. Never null; empty when absent. FEX 4.2.
 * @param emails E-mail addresses. Never null; empty when absent. FEX 4.2.
 * @param channels Secure channels and liaison networks. Never null; empty when absent. FEX 4.2.
 * @param address Postal address. Null when absent. FEX 4.2.
 * @param languages Languages that the authority accepts. Never null; empty when absent. FEX 2.7.
 * @param availability When the authority can be reached. Never null; empty when absent. FEX 4.2.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Contact(
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String personName,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String position,
        @Size(max = 10) List<@CodePoints(min = 4, max = 32) @Pattern(regexp = Formats.PHONE) String> phones,
        @Size(max = 10) List<@CodePoints(min = 3, max = 254) @Pattern(regexp = Formats.EMAIL) String> emails,
        @Size(max = 10) List<@Valid ContactChannel> channels,
        @Valid @Nullable Place address,
        @Size(max = 10) List<@CodePoints(min = 2, max = 35) @Pattern(regexp = Formats.LANGUAGE) String> languages,
        @Size(max = 5) List<@Valid LanguageText> availability,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param personName see {@link #personName()}
     * @param position see {@link #position()}
     * @param phones see {@link #phones()}
     * @param emails see {@link #emails()}
     * @param channels see {@link #channels()}
     * @param address see {@link #address()}
     * @param languages see {@link #languages()}
     * @param availability see {@link #availability()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Contact {
        phones = Records.list(phones);
        emails = Records.list(emails);
        channels = Records.list(channels);
        languages = Records.list(languages);
        availability = Records.list(availability);
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
            case 0 -> personName;
            case 1 -> position;
            case 2 -> phones;
            case 3 -> emails;
            case 4 -> channels;
            case 5 -> address;
            case 6 -> languages;
            case 7 -> availability;
            case 8 -> extensions;
            case 9 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (personName == null ? 0 : 1L << 0) | (position == null ? 0 : 1L << 1) | (phones.isEmpty() ? 0 : 1L << 2)
                | (emails.isEmpty() ? 0 : 1L << 3) | (channels.isEmpty() ? 0 : 1L << 4)
                | (address == null ? 0 : 1L << 5) | (languages.isEmpty() ? 0 : 1L << 6)
                | (availability.isEmpty() ? 0 : 1L << 7) | (extensions.isEmpty() ? 0 : 1L << 8);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Contact", null);
    }

    /** Builds a {@link Contact}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String personName;
        private @Nullable String position;
        private List<String> phones = List.of();
        private List<String> emails = List.of();
        private List<ContactChannel> channels = List.of();
        private @Nullable Place address;
        private List<String> languages = List.of();
        private List<LanguageText> availability = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Contact from) {
            this.personName = from.personName;
            this.position = from.position;
            this.phones = from.phones;
            this.emails = from.emails;
            this.channels = from.channels;
            this.address = from.address;
            this.languages = from.languages;
            this.availability = from.availability;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Contact#personName()}.
         *
         * @param personName the value, null for none
         * @return this builder
         */
        public Builder personName(@Nullable String personName) {
            this.personName = personName;
            return this;
        }

        /**
         * Sets {@link Contact#position()}.
         *
         * @param position the value, null for none
         * @return this builder
         */
        public Builder position(@Nullable String position) {
            this.position = position;
            return this;
        }

        /**
         * Sets {@link Contact#phones()}.
         *
         * @param phones the items, in place of any set before
         * @return this builder
         */
        public Builder phones(List<String> phones) {
            this.phones = List.copyOf(phones);
            return this;
        }

        /**
         * Sets {@link Contact#phones()}.
         *
         * @param phones the items, in place of any set before
         * @return this builder
         */
        public Builder phones(String... phones) {
            return phones(List.of(phones));
        }

        /**
         * Sets {@link Contact#emails()}.
         *
         * @param emails the items, in place of any set before
         * @return this builder
         */
        public Builder emails(List<String> emails) {
            this.emails = List.copyOf(emails);
            return this;
        }

        /**
         * Sets {@link Contact#emails()}.
         *
         * @param emails the items, in place of any set before
         * @return this builder
         */
        public Builder emails(String... emails) {
            return emails(List.of(emails));
        }

        /**
         * Sets {@link Contact#channels()}.
         *
         * @param channels the items, in place of any set before
         * @return this builder
         */
        public Builder channels(List<ContactChannel> channels) {
            this.channels = List.copyOf(channels);
            return this;
        }

        /**
         * Sets {@link Contact#channels()}.
         *
         * @param channels the items, in place of any set before
         * @return this builder
         */
        public Builder channels(ContactChannel... channels) {
            return channels(List.of(channels));
        }

        /**
         * Sets {@link Contact#address()}.
         *
         * @param address the value, null for none
         * @return this builder
         */
        public Builder address(@Nullable Place address) {
            this.address = address;
            return this;
        }

        /**
         * Sets {@link Contact#languages()}.
         *
         * @param languages the items, in place of any set before
         * @return this builder
         */
        public Builder languages(List<String> languages) {
            this.languages = List.copyOf(languages);
            return this;
        }

        /**
         * Sets {@link Contact#languages()}.
         *
         * @param languages the items, in place of any set before
         * @return this builder
         */
        public Builder languages(String... languages) {
            return languages(List.of(languages));
        }

        /**
         * Sets {@link Contact#availability()}.
         *
         * @param availability the items, in place of any set before
         * @return this builder
         */
        public Builder availability(List<LanguageText> availability) {
            this.availability = List.copyOf(availability);
            return this;
        }

        /**
         * Sets {@link Contact#availability()}.
         *
         * @param availability the items, in place of any set before
         * @return this builder
         */
        public Builder availability(LanguageText... availability) {
            return availability(List.of(availability));
        }

        /**
         * Sets {@link Contact#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Contact#unknownMembers()}.
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
        public Contact build() {
            return new Contact(personName, position, phones, emails, channels, address, languages, availability,
                    extensions, unknownMembers);
        }
    }
}
