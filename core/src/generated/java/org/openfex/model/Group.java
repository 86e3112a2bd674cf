// Generated from schema/standard/schemas/entities/group.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.GroupActivity;
import org.openfex.code.GroupKind;

/**
 * A criminal or terrorist group.
 *
 * <p>The entity {@code group} of the standard. FEX 13.6 (Organized criminal groups).
 *
 * @param id Local identifier. Null only in a draft. FEX 2.11.
 * @param handling Handling of this record, where it is stricter than that of the message. Null when absent. FEX 3.3.
 * @param kind Kind of group. Null only in a draft. FEX 13.6.
 * @param names Names by which it is known. Never null; empty only in a draft. FEX 4.6.
 * @param basis Whether its nature is a fact or an assessment. Null only in a draft. FEX 7.2.
 * @param activities What it does. Never null; empty when absent. FEX 13.6.
 * @param structure Its structure in words. Never null; empty when absent. FEX 13.6.
 * @param size Number of members, as estimated. Unit: persons. Null when absent. FEX 13.6.
 * @param since Since when it is known. Null when absent. FEX 4.4.
 * @param territories Where it is active. Never null; empty when absent. FEX 4.3.
 * @param members Known members. Never null; empty when absent. FEX 13.6.
 * @param methods Its methods in words. Never null; empty when absent. FEX 13.6.
 * @param listings Entries of sanctions and other lists. Never null; empty when absent. FEX 5.11.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Group(
        @NotNull @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_ID) String id,
        @Valid @Nullable Handling handling,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) GroupKind kind,
        @NotEmpty @Size(max = 20) List<@Valid Verbatim> names,
        @NotNull @Valid StatementBasis basis,
        @Size(max = 20) List<@CodeFormat(pattern = Formats.CODE, max = 64) GroupActivity> activities,
        @Size(max = 10) List<@Valid LanguageText> structure,
        @Min(0) @Max(1000000) @Nullable Integer size,
        @Nullable PartialDate since,
        @Size(max = 50) List<@Valid Place> territories,
        @Size(max = 100) List<@Valid GroupMember> members,
        @Size(max = 20) List<@Valid LanguageText> methods,
        @Size(max = 20) List<@Valid ExternalReference> listings,
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
     * @param basis see {@link #basis()}
     * @param activities see {@link #activities()}
     * @param structure see {@link #structure()}
     * @param size see {@link #size()}
     * @param since see {@link #since()}
     * @param territories see {@link #territories()}
     * @param members see {@link #members()}
     * @param methods see {@link #methods()}
     * @param listings see {@link #listings()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Group {
        names = Records.list(names);
        activities = Records.list(activities);
        structure = Records.list(structure);
        territories = Records.list(territories);
        members = Records.list(members);
        methods = Records.list(methods);
        listings = Records.list(listings);
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
            case 4 -> basis;
            case 5 -> activities;
            case 6 -> structure;
            case 7 -> size;
            case 8 -> since;
            case 9 -> territories;
            case 10 -> members;
            case 11 -> methods;
            case 12 -> listings;
            case 13 -> remarks;
            case 14 -> extensions;
            case 15 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (id == null ? 0 : 1L << 0) | (handling == null ? 0 : 1L << 1) | (kind == null ? 0 : 1L << 2)
                | (names.isEmpty() ? 0 : 1L << 3) | (basis == null ? 0 : 1L << 4) | (activities.isEmpty() ? 0 : 1L << 5)
                | (structure.isEmpty() ? 0 : 1L << 6) | (size == null ? 0 : 1L << 7) | (since == null ? 0 : 1L << 8)
                | (territories.isEmpty() ? 0 : 1L << 9) | (members.isEmpty() ? 0 : 1L << 10)
                | (methods.isEmpty() ? 0 : 1L << 11) | (listings.isEmpty() ? 0 : 1L << 12)
                | (remarks.isEmpty() ? 0 : 1L << 13) | (extensions.isEmpty() ? 0 : 1L << 14);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 2) | (Records.areKnown(activities) ? 0 : 1L << 5);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Group", id);
    }

    /** Builds a {@link Group}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable Handling handling;
        private @Nullable GroupKind kind;
        private List<Verbatim> names = List.of();
        private @Nullable StatementBasis basis;
        private List<GroupActivity> activities = List.of();
        private List<LanguageText> structure = List.of();
        private @Nullable Integer size;
        private @Nullable PartialDate since;
        private List<Place> territories = List.of();
        private List<GroupMember> members = List.of();
        private List<LanguageText> methods = List.of();
        private List<ExternalReference> listings = List.of();
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Group from) {
            this.id = from.id;
            this.handling = from.handling;
            this.kind = from.kind;
            this.names = from.names;
            this.basis = from.basis;
            this.activities = from.activities;
            this.structure = from.structure;
            this.size = from.size;
            this.since = from.since;
            this.territories = from.territories;
            this.members = from.members;
            this.methods = from.methods;
            this.listings = from.listings;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Group#id()}.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Group#handling()}.
         *
         * @param handling the value, null for none
         * @return this builder
         */
        public Builder handling(@Nullable Handling handling) {
            this.handling = handling;
            return this;
        }

        /**
         * Sets {@link Group#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(GroupKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Group#names()}.
         *
         * @param names the items, in place of any set before
         * @return this builder
         */
        public Builder names(List<Verbatim> names) {
            this.names = List.copyOf(names);
            return this;
        }

        /**
         * Sets {@link Group#names()}.
         *
         * @param names the items, in place of any set before
         * @return this builder
         */
        public Builder names(Verbatim... names) {
            return names(List.of(names));
        }

        /**
         * Sets {@link Group#basis()}.
         *
         * @param basis the value
         * @return this builder
         */
        public Builder basis(StatementBasis basis) {
            this.basis = basis;
            return this;
        }

        /**
         * Sets {@link Group#activities()}.
         *
         * @param activities the items, in place of any set before
         * @return this builder
         */
        public Builder activities(List<GroupActivity> activities) {
            this.activities = List.copyOf(activities);
            return this;
        }

        /**
         * Sets {@link Group#activities()}.
         *
         * @param activities the items, in place of any set before
         * @return this builder
         */
        public Builder activities(GroupActivity... activities) {
            return activities(List.of(activities));
        }

        /**
         * Sets {@link Group#structure()}.
         *
         * @param structure the items, in place of any set before
         * @return this builder
         */
        public Builder structure(List<LanguageText> structure) {
            this.structure = List.copyOf(structure);
            return this;
        }

        /**
         * Sets {@link Group#structure()}.
         *
         * @param structure the items, in place of any set before
         * @return this builder
         */
        public Builder structure(LanguageText... structure) {
            return structure(List.of(structure));
        }

        /**
         * Sets {@link Group#size()}.
         *
         * @param size the value, null for none
         * @return this builder
         */
        public Builder size(@Nullable Integer size) {
            this.size = size;
            return this;
        }

        /**
         * Sets {@link Group#since()}.
         *
         * @param since the value, null for none
         * @return this builder
         */
        public Builder since(@Nullable PartialDate since) {
            this.since = since;
            return this;
        }

        /**
         * Sets {@link Group#territories()}.
         *
         * @param territories the items, in place of any set before
         * @return this builder
         */
        public Builder territories(List<Place> territories) {
            this.territories = List.copyOf(territories);
            return this;
        }

        /**
         * Sets {@link Group#territories()}.
         *
         * @param territories the items, in place of any set before
         * @return this builder
         */
        public Builder territories(Place... territories) {
            return territories(List.of(territories));
        }

        /**
         * Sets {@link Group#members()}.
         *
         * @param members the items, in place of any set before
         * @return this builder
         */
        public Builder members(List<GroupMember> members) {
            this.members = List.copyOf(members);
            return this;
        }

        /**
         * Sets {@link Group#members()}.
         *
         * @param members the items, in place of any set before
         * @return this builder
         */
        public Builder members(GroupMember... members) {
            return members(List.of(members));
        }

        /**
         * Sets {@link Group#methods()}.
         *
         * @param methods the items, in place of any set before
         * @return this builder
         */
        public Builder methods(List<LanguageText> methods) {
            this.methods = List.copyOf(methods);
            return this;
        }

        /**
         * Sets {@link Group#methods()}.
         *
         * @param methods the items, in place of any set before
         * @return this builder
         */
        public Builder methods(LanguageText... methods) {
            return methods(List.of(methods));
        }

        /**
         * Sets {@link Group#listings()}.
         *
         * @param listings the items, in place of any set before
         * @return this builder
         */
        public Builder listings(List<ExternalReference> listings) {
            this.listings = List.copyOf(listings);
            return this;
        }

        /**
         * Sets {@link Group#listings()}.
         *
         * @param listings the items, in place of any set before
         * @return this builder
         */
        public Builder listings(ExternalReference... listings) {
            return listings(List.of(listings));
        }

        /**
         * Sets {@link Group#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link Group#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link Group#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Group#unknownMembers()}.
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
        public Group build() {
            return new Group(id, handling, kind, names, basis, activities, structure, size, since, territories, members,
                    methods, listings, remarks, extensions, unknownMembers);
        }
    }
}
