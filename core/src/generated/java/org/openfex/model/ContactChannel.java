// Generated from schema/standard/schemas/entities/contact-channel.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.ChannelKind;

/**
 * An address on a secure channel.
 *
 * <p>The entity {@code contact-channel} of the standard. FEX 4.2 (Contact).
 *
 * @param channel The channel. Null only in a draft. FEX 4.2.
 * @param address Address on that channel. Null only in a draft. FEX 4.2.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record ContactChannel(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) ChannelKind channel,
        @NotNull @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) String address,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param channel see {@link #channel()}
     * @param address see {@link #address()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public ContactChannel {
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
            case 0 -> channel;
            case 1 -> address;
            case 2 -> extensions;
            case 3 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (channel == null ? 0 : 1L << 0) | (address == null ? 0 : 1L << 1) | (extensions.isEmpty() ? 0 : 1L << 2);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (channel == null || channel.isKnown() ? 0 : 1L << 0);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("ContactChannel", null);
    }

    /** Builds a {@link ContactChannel}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable ChannelKind channel;
        private @Nullable String address;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(ContactChannel from) {
            this.channel = from.channel;
            this.address = from.address;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link ContactChannel#channel()}.
         *
         * @param channel the value
         * @return this builder
         */
        public Builder channel(ChannelKind channel) {
            this.channel = channel;
            return this;
        }

        /**
         * Sets {@link ContactChannel#address()}.
         *
         * @param address the value
         * @return this builder
         */
        public Builder address(String address) {
            this.address = address;
            return this;
        }

        /**
         * Sets {@link ContactChannel#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link ContactChannel#unknownMembers()}.
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
        public ContactChannel build() {
            return new ContactChannel(channel, address, extensions, unknownMembers);
        }
    }
}
