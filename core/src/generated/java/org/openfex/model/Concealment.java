// Generated from schema/standard/schemas/entities/concealment.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.ConcealmentLocation;
import org.openfex.code.ConcealmentMethod;

/**
 * A way in which items were hidden.
 *
 * <p>The entity {@code concealment} of the standard. FEX 8.4 (Conveyance, concealment and route).
 *
 * @param method The method. Null only in a draft. FEX 8.4.
 * @param location Where in the conveyance, building or load. Null when absent. FEX 8.4.
 * @param items The items hidden there. Never null; empty when absent. FEX 2.11.
 * @param description The hiding place in words. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Concealment(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) ConcealmentMethod method,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable ConcealmentLocation location,
        @Reference(to = {Firearm.class, Component.class, Ammunition.class, OtherItem.class}) @Size(max = 200)
                List<@CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF) String> items,
        @Size(max = 10) List<@Valid LanguageText> description,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param method see {@link #method()}
     * @param location see {@link #location()}
     * @param items see {@link #items()}
     * @param description see {@link #description()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Concealment {
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
            case 0 -> method;
            case 1 -> location;
            case 2 -> items;
            case 3 -> description;
            case 4 -> extensions;
            case 5 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (method == null ? 0 : 1L << 0) | (location == null ? 0 : 1L << 1) | (items.isEmpty() ? 0 : 1L << 2)
                | (description.isEmpty() ? 0 : 1L << 3) | (extensions.isEmpty() ? 0 : 1L << 4);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (method == null || method.isKnown() ? 0 : 1L << 0)
                | (location == null || location.isKnown() ? 0 : 1L << 1);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Concealment", null);
    }

    /** Builds a {@link Concealment}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable ConcealmentMethod method;
        private @Nullable ConcealmentLocation location;
        private List<String> items = List.of();
        private List<LanguageText> description = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Concealment from) {
            this.method = from.method;
            this.location = from.location;
            this.items = from.items;
            this.description = from.description;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Concealment#method()}.
         *
         * @param method the value
         * @return this builder
         */
        public Builder method(ConcealmentMethod method) {
            this.method = method;
            return this;
        }

        /**
         * Sets {@link Concealment#location()}.
         *
         * @param location the value, null for none
         * @return this builder
         */
        public Builder location(@Nullable ConcealmentLocation location) {
            this.location = location;
            return this;
        }

        /**
         * Sets {@link Concealment#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<String> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link Concealment#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(String... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link Concealment#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(List<LanguageText> description) {
            this.description = List.copyOf(description);
            return this;
        }

        /**
         * Sets {@link Concealment#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(LanguageText... description) {
            return description(List.of(description));
        }

        /**
         * Sets {@link Concealment#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Concealment#unknownMembers()}.
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
        public Concealment build() {
            return new Concealment(method, location, items, description, extensions, unknownMembers);
        }
    }
}
