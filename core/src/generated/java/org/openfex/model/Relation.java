// Generated from schema/standard/schemas/entities/relation.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.ItemRelation;

/**
 * Relation of a person or organization to an item, a person or an organization.
 *
 * <p>The entity {@code relation} of the standard. FEX 7.9 (Relation to items).
 *
 * @param to The entity related to. Null only in a draft. FEX 2.11.
 * @param relation The relation. Null only in a draft. FEX 7.9.
 * @param since Since when. Null when absent. FEX 4.4.
 * @param until Until when. Null when absent. FEX 4.4.
 * @param basis Whether it is a fact or an assessment. Null when absent. FEX 7.2.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Relation(
        @Reference(to = {Firearm.class, Component.class, Ammunition.class, OtherItem.class, Person.class,
                Organization.class}) @NotNull @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF)
                String to,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) ItemRelation relation,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        @Valid @Nullable StatementBasis basis,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param to see {@link #to()}
     * @param relation see {@link #relation()}
     * @param since see {@link #since()}
     * @param until see {@link #until()}
     * @param basis see {@link #basis()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Relation {
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
            case 0 -> to;
            case 1 -> relation;
            case 2 -> since;
            case 3 -> until;
            case 4 -> basis;
            case 5 -> extensions;
            case 6 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (to == null ? 0 : 1L << 0) | (relation == null ? 0 : 1L << 1) | (since == null ? 0 : 1L << 2)
                | (until == null ? 0 : 1L << 3) | (basis == null ? 0 : 1L << 4) | (extensions.isEmpty() ? 0 : 1L << 5);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (relation == null || relation.isKnown() ? 0 : 1L << 1);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Relation", null);
    }

    /** Builds a {@link Relation}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String to;
        private @Nullable ItemRelation relation;
        private @Nullable PartialDate since;
        private @Nullable PartialDate until;
        private @Nullable StatementBasis basis;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Relation from) {
            this.to = from.to;
            this.relation = from.relation;
            this.since = from.since;
            this.until = from.until;
            this.basis = from.basis;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Relation#to()}.
         *
         * @param to the value
         * @return this builder
         */
        public Builder to(String to) {
            this.to = to;
            return this;
        }

        /**
         * Sets {@link Relation#relation()}.
         *
         * @param relation the value
         * @return this builder
         */
        public Builder relation(ItemRelation relation) {
            this.relation = relation;
            return this;
        }

        /**
         * Sets {@link Relation#since()}.
         *
         * @param since the value, null for none
         * @return this builder
         */
        public Builder since(@Nullable PartialDate since) {
            this.since = since;
            return this;
        }

        /**
         * Sets {@link Relation#until()}.
         *
         * @param until the value, null for none
         * @return this builder
         */
        public Builder until(@Nullable PartialDate until) {
            this.until = until;
            return this;
        }

        /**
         * Sets {@link Relation#basis()}.
         *
         * @param basis the value, null for none
         * @return this builder
         */
        public Builder basis(@Nullable StatementBasis basis) {
            this.basis = basis;
            return this;
        }

        /**
         * Sets {@link Relation#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Relation#unknownMembers()}.
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
        public Relation build() {
            return new Relation(to, relation, since, until, basis, extensions, unknownMembers);
        }
    }
}
