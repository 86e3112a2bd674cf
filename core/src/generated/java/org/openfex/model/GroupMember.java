// Generated from schema/standard/schemas/entities/group-member.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.GroupRole;

/**
 * A member of a group and the part played in it.
 *
 * <p>The entity {@code group-member} of the standard. FEX 13.6 (Organized criminal groups).
 *
 * @param member The member. Null only in a draft. FEX 2.11.
 * @param role Part played. Null when absent. FEX 13.6.
 * @param since Since when. Null when absent. FEX 4.4.
 * @param until Until when. Null when absent. FEX 4.4.
 * @param basis Whether it is a fact or an assessment. Null when absent. FEX 7.2.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record GroupMember(
        @Reference(to = {Person.class, Organization.class}) @NotNull @CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) String member,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable GroupRole role,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        @Valid @Nullable StatementBasis basis,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param member see {@link #member()}
     * @param role see {@link #role()}
     * @param since see {@link #since()}
     * @param until see {@link #until()}
     * @param basis see {@link #basis()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public GroupMember {
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
            case 0 -> member;
            case 1 -> role;
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
        return (member == null ? 0 : 1L << 0) | (role == null ? 0 : 1L << 1) | (since == null ? 0 : 1L << 2)
                | (until == null ? 0 : 1L << 3) | (basis == null ? 0 : 1L << 4) | (extensions.isEmpty() ? 0 : 1L << 5);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (role == null || role.isKnown() ? 0 : 1L << 1);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("GroupMember", null);
    }

    /** Builds a {@link GroupMember}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String member;
        private @Nullable GroupRole role;
        private @Nullable PartialDate since;
        private @Nullable PartialDate until;
        private @Nullable StatementBasis basis;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(GroupMember from) {
            this.member = from.member;
            this.role = from.role;
            this.since = from.since;
            this.until = from.until;
            this.basis = from.basis;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link GroupMember#member()}.
         *
         * @param member the value
         * @return this builder
         */
        public Builder member(String member) {
            this.member = member;
            return this;
        }

        /**
         * Sets {@link GroupMember#role()}.
         *
         * @param role the value, null for none
         * @return this builder
         */
        public Builder role(@Nullable GroupRole role) {
            this.role = role;
            return this;
        }

        /**
         * Sets {@link GroupMember#since()}.
         *
         * @param since the value, null for none
         * @return this builder
         */
        public Builder since(@Nullable PartialDate since) {
            this.since = since;
            return this;
        }

        /**
         * Sets {@link GroupMember#until()}.
         *
         * @param until the value, null for none
         * @return this builder
         */
        public Builder until(@Nullable PartialDate until) {
            this.until = until;
            return this;
        }

        /**
         * Sets {@link GroupMember#basis()}.
         *
         * @param basis the value, null for none
         * @return this builder
         */
        public Builder basis(@Nullable StatementBasis basis) {
            this.basis = basis;
            return this;
        }

        /**
         * Sets {@link GroupMember#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link GroupMember#unknownMembers()}.
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
        public GroupMember build() {
            return new GroupMember(member, role, since, until, basis, extensions, unknownMembers);
        }
    }
}
