// Generated from schema/standard/schemas/entities/offence.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.OffenceKind;
import org.openfex.code.Participation;

/**
 * An offence suspected, charged or found.
 *
 * <p>The entity {@code offence} of the standard. FEX 8.9 (Offences).
 *
 * @param kind Kind of offence. Null only in a draft. FEX 8.9.
 * @param participation Form of participation. Null when absent. FEX 8.9.
 * @param provision Provision of the law, with its words. Null when absent. FEX 8.2.
 * @param penalty Penalty that the law threatens. Never null; empty when absent. FEX 8.9.
 * @param persons Persons concerned. Never null; empty when absent. FEX 2.11.
 * @param items Items concerned. Never null; empty when absent. FEX 2.11.
 * @param description The offence in words. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Offence(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) OffenceKind kind,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable Participation participation,
        @Valid @Nullable LegalProvision provision,
        @Size(max = 10) List<@Valid LanguageText> penalty,
        @Reference(to = Person.class) @Size(max = 50) List<@CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) String> persons,
        @Reference(to = {Firearm.class, Component.class, Ammunition.class, OtherItem.class}) @Size(max = 200)
                List<@CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF) String> items,
        @Size(max = 10) List<@Valid LanguageText> description,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param kind see {@link #kind()}
     * @param participation see {@link #participation()}
     * @param provision see {@link #provision()}
     * @param penalty see {@link #penalty()}
     * @param persons see {@link #persons()}
     * @param items see {@link #items()}
     * @param description see {@link #description()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Offence {
        penalty = Records.list(penalty);
        persons = Records.list(persons);
        items = Records.list(items);
        description = Records.list(description);
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
            case 0 -> kind;
            case 1 -> participation;
            case 2 -> provision;
            case 3 -> penalty;
            case 4 -> persons;
            case 5 -> items;
            case 6 -> description;
            case 7 -> extensions;
            case 8 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (kind == null ? 0 : 1L << 0) | (participation == null ? 0 : 1L << 1) | (provision == null ? 0 : 1L << 2)
                | (penalty.isEmpty() ? 0 : 1L << 3) | (persons.isEmpty() ? 0 : 1L << 4)
                | (items.isEmpty() ? 0 : 1L << 5) | (description.isEmpty() ? 0 : 1L << 6)
                | (extensions.isEmpty() ? 0 : 1L << 7);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 0)
                | (participation == null || participation.isKnown() ? 0 : 1L << 1);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Offence", null);
    }

    /** Builds a {@link Offence}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable OffenceKind kind;
        private @Nullable Participation participation;
        private @Nullable LegalProvision provision;
        private List<LanguageText> penalty = List.of();
        private List<String> persons = List.of();
        private List<String> items = List.of();
        private List<LanguageText> description = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Offence from) {
            this.kind = from.kind;
            this.participation = from.participation;
            this.provision = from.provision;
            this.penalty = from.penalty;
            this.persons = from.persons;
            this.items = from.items;
            this.description = from.description;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Offence#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(OffenceKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Offence#participation()}.
         *
         * @param participation the value, null for none
         * @return this builder
         */
        public Builder participation(@Nullable Participation participation) {
            this.participation = participation;
            return this;
        }

        /**
         * Sets {@link Offence#provision()}.
         *
         * @param provision the value, null for none
         * @return this builder
         */
        public Builder provision(@Nullable LegalProvision provision) {
            this.provision = provision;
            return this;
        }

        /**
         * Sets {@link Offence#penalty()}.
         *
         * @param penalty the items, in place of any set before
         * @return this builder
         */
        public Builder penalty(List<LanguageText> penalty) {
            this.penalty = List.copyOf(penalty);
            return this;
        }

        /**
         * Sets {@link Offence#penalty()}.
         *
         * @param penalty the items, in place of any set before
         * @return this builder
         */
        public Builder penalty(LanguageText... penalty) {
            return penalty(List.of(penalty));
        }

        /**
         * Sets {@link Offence#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(List<String> persons) {
            this.persons = List.copyOf(persons);
            return this;
        }

        /**
         * Sets {@link Offence#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(String... persons) {
            return persons(List.of(persons));
        }

        /**
         * Sets {@link Offence#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<String> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link Offence#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(String... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link Offence#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(List<LanguageText> description) {
            this.description = List.copyOf(description);
            return this;
        }

        /**
         * Sets {@link Offence#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(LanguageText... description) {
            return description(List.of(description));
        }

        /**
         * Sets {@link Offence#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Offence#unknownMembers()}.
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
        public Offence build() {
            return new Offence(kind, participation, provision, penalty, persons, items, description, extensions,
                    unknownMembers);
        }
    }
}
