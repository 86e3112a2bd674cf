// Generated from schema/standard/schemas/messages/contact-point.json by schema/generator; do not edit.
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
import org.openfex.code.MessageType;

/**
 * Tells other States which authorities act as points of contact.
 *
 * <p>The body of messages of the type {@code contact-point}. FEX 19.1 (Contact points).
 *
 * @param country The State. Null only in a draft. FEX 4.8.
 * @param entries The contact points. Never null; empty only in a draft. FEX 19.1.
 * @param languages Languages accepted for requests. Never null; empty when absent. FEX 2.7.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record ContactPoint(
        @NotNull @CodeFormat(pattern = Formats.COUNTRY, max = 4) Country country,
        @NotEmpty @Size(max = 100) List<@Valid ContactPointEntry> entries,
        @Size(max = 10) List<@CodePoints(min = 2, max = 35) @Pattern(regexp = Formats.LANGUAGE) String> languages,
        @Size(max = 20) List<@Valid Note> remarks,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers)
        implements Body {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param country see {@link #country()}
     * @param entries see {@link #entries()}
     * @param languages see {@link #languages()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public ContactPoint {
        entries = Records.list(entries);
        languages = Records.list(languages);
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
        return MessageType.CONTACT_POINT;
    }

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> country;
            case 1 -> entries;
            case 2 -> languages;
            case 3 -> remarks;
            case 4 -> extensions;
            case 5 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (country == null ? 0 : 1L << 0) | (entries.isEmpty() ? 0 : 1L << 1) | (languages.isEmpty() ? 0 : 1L << 2)
                | (remarks.isEmpty() ? 0 : 1L << 3) | (extensions.isEmpty() ? 0 : 1L << 4);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (country == null || country.isKnown() ? 0 : 1L << 0);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("ContactPoint", null);
    }

    /** Builds a {@link ContactPoint}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable Country country;
        private List<ContactPointEntry> entries = List.of();
        private List<String> languages = List.of();
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(ContactPoint from) {
            this.country = from.country;
            this.entries = from.entries;
            this.languages = from.languages;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link ContactPoint#country()}.
         *
         * @param country the value
         * @return this builder
         */
        public Builder country(Country country) {
            this.country = country;
            return this;
        }

        /**
         * Sets {@link ContactPoint#entries()}.
         *
         * @param entries the items, in place of any set before
         * @return this builder
         */
        public Builder entries(List<ContactPointEntry> entries) {
            this.entries = List.copyOf(entries);
            return this;
        }

        /**
         * Sets {@link ContactPoint#entries()}.
         *
         * @param entries the items, in place of any set before
         * @return this builder
         */
        public Builder entries(ContactPointEntry... entries) {
            return entries(List.of(entries));
        }

        /**
         * Sets {@link ContactPoint#languages()}.
         *
         * @param languages the items, in place of any set before
         * @return this builder
         */
        public Builder languages(List<String> languages) {
            this.languages = List.copyOf(languages);
            return this;
        }

        /**
         * Sets {@link ContactPoint#languages()}.
         *
         * @param languages the items, in place of any set before
         * @return this builder
         */
        public Builder languages(String... languages) {
            return languages(List.of(languages));
        }

        /**
         * Sets {@link ContactPoint#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link ContactPoint#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link ContactPoint#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link ContactPoint#unknownMembers()}.
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
        public ContactPoint build() {
            return new ContactPoint(country, entries, languages, remarks, extensions, unknownMembers);
        }
    }
}
