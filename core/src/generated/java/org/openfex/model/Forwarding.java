// Generated from schema/standard/schemas/entities/forwarding.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * How a message was made from another one: which one, on whose permission, and what was withheld.
 *
 * <p>The entity {@code forwarding} of the standard. FEX 3.15 (Redaction).
 *
 * @param message Identifier of the message that this one was made from. Null only in a draft. FEX 3.15.
 * @param permission Reference under which the originator permitted it. Null when absent. FEX 3.16.
 * @param withheld What was withheld, one entry a kind of content; it is never told what it says. Never null; empty when
 *     absent. FEX 3.15.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Forwarding(
        @NotNull UUID message,
        @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) @Nullable String permission,
        @Size(max = 50) List<@Valid WithheldContent> withheld,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param message see {@link #message()}
     * @param permission see {@link #permission()}
     * @param withheld see {@link #withheld()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Forwarding {
        withheld = Records.list(withheld);
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
            case 0 -> message;
            case 1 -> permission;
            case 2 -> withheld;
            case 3 -> extensions;
            case 4 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (message == null ? 0 : 1L << 0) | (permission == null ? 0 : 1L << 1) | (withheld.isEmpty() ? 0 : 1L << 2)
                | (extensions.isEmpty() ? 0 : 1L << 3);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Forwarding", null);
    }

    /** Builds a {@link Forwarding}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable UUID message;
        private @Nullable String permission;
        private List<WithheldContent> withheld = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Forwarding from) {
            this.message = from.message;
            this.permission = from.permission;
            this.withheld = from.withheld;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Forwarding#message()}.
         *
         * @param message the value
         * @return this builder
         */
        public Builder message(UUID message) {
            this.message = message;
            return this;
        }

        /**
         * Sets {@link Forwarding#permission()}.
         *
         * @param permission the value, null for none
         * @return this builder
         */
        public Builder permission(@Nullable String permission) {
            this.permission = permission;
            return this;
        }

        /**
         * Sets {@link Forwarding#withheld()}.
         *
         * @param withheld the items, in place of any set before
         * @return this builder
         */
        public Builder withheld(List<WithheldContent> withheld) {
            this.withheld = List.copyOf(withheld);
            return this;
        }

        /**
         * Sets {@link Forwarding#withheld()}.
         *
         * @param withheld the items, in place of any set before
         * @return this builder
         */
        public Builder withheld(WithheldContent... withheld) {
            return withheld(List.of(withheld));
        }

        /**
         * Sets {@link Forwarding#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Forwarding#unknownMembers()}.
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
        public Forwarding build() {
            return new Forwarding(message, permission, withheld, extensions, unknownMembers);
        }
    }
}
