// Generated from schema/standard/schemas/entities/earlier-record.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The record of the same item, person or organization in an earlier message.
 *
 * <p>The entity {@code earlier-record} of the standard. FEX 2.26 (Earlier records).
 *
 * @param message Identifier of the earlier message. Null only in a draft. FEX 2.26.
 * @param item Local identifier of the record in that message. Null only in a draft. FEX 2.26.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record EarlierRecord(
        @NotNull UUID message,
        @NotNull @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LINE) String item,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param message see {@link #message()}
     * @param item see {@link #item()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public EarlierRecord {
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
            case 1 -> item;
            case 2 -> extensions;
            case 3 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (message == null ? 0 : 1L << 0) | (item == null ? 0 : 1L << 1) | (extensions.isEmpty() ? 0 : 1L << 2);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("EarlierRecord", null);
    }

    /** Builds a {@link EarlierRecord}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable UUID message;
        private @Nullable String item;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(EarlierRecord from) {
            this.message = from.message;
            this.item = from.item;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link EarlierRecord#message()}.
         *
         * @param message the value
         * @return this builder
         */
        public Builder message(UUID message) {
            this.message = message;
            return this;
        }

        /**
         * Sets {@link EarlierRecord#item()}.
         *
         * @param item the value
         * @return this builder
         */
        public Builder item(String item) {
            this.item = item;
            return this;
        }

        /**
         * Sets {@link EarlierRecord#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link EarlierRecord#unknownMembers()}.
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
        public EarlierRecord build() {
            return new EarlierRecord(message, item, extensions, unknownMembers);
        }
    }
}
