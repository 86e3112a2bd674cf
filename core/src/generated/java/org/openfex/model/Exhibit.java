// Generated from schema/standard/schemas/entities/exhibit.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * An exhibit: one or more items under one number.
 *
 * <p>The entity {@code exhibit} of the standard. FEX 8.7 (Exhibits and seals).
 *
 * @param id Local identifier. Null when absent. FEX 2.11.
 * @param number Number of the exhibit. Null only in a draft. FEX 8.7.
 * @param items The items in it. Never null; empty only in a draft. FEX 2.11.
 * @param seals Numbers of the seals on it. Never null; empty when absent. FEX 8.7.
 * @param description The exhibit in words. Never null; empty when absent. FEX 4.5.
 * @param heldBy Where it is kept. Null when absent. FEX 8.8.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Exhibit(
        @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_ID) @Nullable String id,
        @NotNull @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) String number,
        @Reference(to = {Firearm.class, Component.class, Ammunition.class, OtherItem.class}) @NotEmpty @Size(max = 200)
                List<@CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF) String> items,
        @Size(max = 50) List<@CodePoints(min = 1, max = 50) @Pattern(regexp = Formats.LINE) String> seals,
        @Size(max = 10) List<@Valid LanguageText> description,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String heldBy,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param id see {@link #id()}
     * @param number see {@link #number()}
     * @param items see {@link #items()}
     * @param seals see {@link #seals()}
     * @param description see {@link #description()}
     * @param heldBy see {@link #heldBy()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Exhibit {
        items = Records.list(items);
        seals = Records.list(seals);
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
            case 0 -> id;
            case 1 -> number;
            case 2 -> items;
            case 3 -> seals;
            case 4 -> description;
            case 5 -> heldBy;
            case 6 -> extensions;
            case 7 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (id == null ? 0 : 1L << 0) | (number == null ? 0 : 1L << 1) | (items.isEmpty() ? 0 : 1L << 2)
                | (seals.isEmpty() ? 0 : 1L << 3) | (description.isEmpty() ? 0 : 1L << 4)
                | (heldBy == null ? 0 : 1L << 5) | (extensions.isEmpty() ? 0 : 1L << 6);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Exhibit", id);
    }

    /** Builds a {@link Exhibit}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String number;
        private List<String> items = List.of();
        private List<String> seals = List.of();
        private List<LanguageText> description = List.of();
        private @Nullable String heldBy;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Exhibit from) {
            this.id = from.id;
            this.number = from.number;
            this.items = from.items;
            this.seals = from.seals;
            this.description = from.description;
            this.heldBy = from.heldBy;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Exhibit#id()}.
         *
         * @param id the value, null for none
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Exhibit#number()}.
         *
         * @param number the value
         * @return this builder
         */
        public Builder number(String number) {
            this.number = number;
            return this;
        }

        /**
         * Sets {@link Exhibit#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<String> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link Exhibit#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(String... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link Exhibit#seals()}.
         *
         * @param seals the items, in place of any set before
         * @return this builder
         */
        public Builder seals(List<String> seals) {
            this.seals = List.copyOf(seals);
            return this;
        }

        /**
         * Sets {@link Exhibit#seals()}.
         *
         * @param seals the items, in place of any set before
         * @return this builder
         */
        public Builder seals(String... seals) {
            return seals(List.of(seals));
        }

        /**
         * Sets {@link Exhibit#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(List<LanguageText> description) {
            this.description = List.copyOf(description);
            return this;
        }

        /**
         * Sets {@link Exhibit#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(LanguageText... description) {
            return description(List.of(description));
        }

        /**
         * Sets {@link Exhibit#heldBy()}.
         *
         * @param heldBy the value, null for none
         * @return this builder
         */
        public Builder heldBy(@Nullable String heldBy) {
            this.heldBy = heldBy;
            return this;
        }

        /**
         * Sets {@link Exhibit#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Exhibit#unknownMembers()}.
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
        public Exhibit build() {
            return new Exhibit(id, number, items, seals, description, heldBy, extensions, unknownMembers);
        }
    }
}
