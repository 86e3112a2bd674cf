// Generated from schema/standard/schemas/entities/disposition.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.DispositionKind;

/**
 * What was done with items.
 *
 * <p>The entity {@code disposition} of the standard. FEX 8.12 (Disposition).
 *
 * @param kind What was done. Null only in a draft. FEX 8.12.
 * @param items The items; all items when absent. Never null; empty when absent. FEX 2.11.
 * @param at When. Null when absent. FEX 4.4.
 * @param method Method. Null when absent. FEX 8.12.
 * @param authority Authority that did it. Null when absent. FEX 8.12.
 * @param order Order on which it was done. Null when absent. FEX 8.12.
 * @param certificate Number of the certificate of destruction or deactivation. Null when absent. FEX 17.1.
 * @param marks Marks put on what is kept. Never null; empty when absent. FEX 5.6.
 * @param witnesses Witnesses. Never null; empty when absent. FEX 8.12.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Disposition(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) DispositionKind kind,
        @Reference(to = {Firearm.class, Component.class, Ammunition.class, OtherItem.class}) @Size(max = 500)
                List<@CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF) String> items,
        @Valid @Nullable EventTime at,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String method,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String authority,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String order,
        @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) @Nullable String certificate,
        @Size(max = 20) List<@Valid Marking> marks,
        @Size(max = 10) List<@CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) String> witnesses,
        @Size(max = 10) List<@Valid Note> remarks,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param kind see {@link #kind()}
     * @param items see {@link #items()}
     * @param at see {@link #at()}
     * @param method see {@link #method()}
     * @param authority see {@link #authority()}
     * @param order see {@link #order()}
     * @param certificate see {@link #certificate()}
     * @param marks see {@link #marks()}
     * @param witnesses see {@link #witnesses()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Disposition {
        items = Records.list(items);
        marks = Records.list(marks);
        witnesses = Records.list(witnesses);
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
            case 0 -> kind;
            case 1 -> items;
            case 2 -> at;
            case 3 -> method;
            case 4 -> authority;
            case 5 -> order;
            case 6 -> certificate;
            case 7 -> marks;
            case 8 -> witnesses;
            case 9 -> remarks;
            case 10 -> extensions;
            case 11 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (kind == null ? 0 : 1L << 0) | (items.isEmpty() ? 0 : 1L << 1) | (at == null ? 0 : 1L << 2)
                | (method == null ? 0 : 1L << 3) | (authority == null ? 0 : 1L << 4) | (order == null ? 0 : 1L << 5)
                | (certificate == null ? 0 : 1L << 6) | (marks.isEmpty() ? 0 : 1L << 7)
                | (witnesses.isEmpty() ? 0 : 1L << 8) | (remarks.isEmpty() ? 0 : 1L << 9)
                | (extensions.isEmpty() ? 0 : 1L << 10);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 0);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Disposition", null);
    }

    /** Builds a {@link Disposition}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable DispositionKind kind;
        private List<String> items = List.of();
        private @Nullable EventTime at;
        private @Nullable String method;
        private @Nullable String authority;
        private @Nullable String order;
        private @Nullable String certificate;
        private List<Marking> marks = List.of();
        private List<String> witnesses = List.of();
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Disposition from) {
            this.kind = from.kind;
            this.items = from.items;
            this.at = from.at;
            this.method = from.method;
            this.authority = from.authority;
            this.order = from.order;
            this.certificate = from.certificate;
            this.marks = from.marks;
            this.witnesses = from.witnesses;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Disposition#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(DispositionKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Disposition#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<String> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link Disposition#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(String... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link Disposition#at()}.
         *
         * @param at the value, null for none
         * @return this builder
         */
        public Builder at(@Nullable EventTime at) {
            this.at = at;
            return this;
        }

        /**
         * Sets {@link Disposition#method()}.
         *
         * @param method the value, null for none
         * @return this builder
         */
        public Builder method(@Nullable String method) {
            this.method = method;
            return this;
        }

        /**
         * Sets {@link Disposition#authority()}.
         *
         * @param authority the value, null for none
         * @return this builder
         */
        public Builder authority(@Nullable String authority) {
            this.authority = authority;
            return this;
        }

        /**
         * Sets {@link Disposition#order()}.
         *
         * @param order the value, null for none
         * @return this builder
         */
        public Builder order(@Nullable String order) {
            this.order = order;
            return this;
        }

        /**
         * Sets {@link Disposition#certificate()}.
         *
         * @param certificate the value, null for none
         * @return this builder
         */
        public Builder certificate(@Nullable String certificate) {
            this.certificate = certificate;
            return this;
        }

        /**
         * Sets {@link Disposition#marks()}.
         *
         * @param marks the items, in place of any set before
         * @return this builder
         */
        public Builder marks(List<Marking> marks) {
            this.marks = List.copyOf(marks);
            return this;
        }

        /**
         * Sets {@link Disposition#marks()}.
         *
         * @param marks the items, in place of any set before
         * @return this builder
         */
        public Builder marks(Marking... marks) {
            return marks(List.of(marks));
        }

        /**
         * Sets {@link Disposition#witnesses()}.
         *
         * @param witnesses the items, in place of any set before
         * @return this builder
         */
        public Builder witnesses(List<String> witnesses) {
            this.witnesses = List.copyOf(witnesses);
            return this;
        }

        /**
         * Sets {@link Disposition#witnesses()}.
         *
         * @param witnesses the items, in place of any set before
         * @return this builder
         */
        public Builder witnesses(String... witnesses) {
            return witnesses(List.of(witnesses));
        }

        /**
         * Sets {@link Disposition#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link Disposition#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link Disposition#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Disposition#unknownMembers()}.
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
        public Disposition build() {
            return new Disposition(kind, items, at, method, authority, order, certificate, marks, witnesses, remarks,
                    extensions, unknownMembers);
        }
    }
}
