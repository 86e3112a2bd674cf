// Generated from schema/standard/schemas/entities/finding-parameter.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A fact of the standard that a finding names: a member, a limit, an expected type.
 *
 * <p>The entity {@code finding-parameter} of the standard. FEX 11.2 (Rejection).
 *
 * @param name Name of the parameter. Null only in a draft. FEX 11.2.
 * @param value Value of the parameter. Null only in a draft. FEX 11.2.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record FindingParameter(
        @NotNull @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LINE) String name,
        @NotNull @CodePoints(min = 1, max = 500) @Pattern(regexp = Formats.LINE) String value,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param name see {@link #name()}
     * @param value see {@link #value()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public FindingParameter {
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
            case 0 -> name;
            case 1 -> value;
            case 2 -> extensions;
            case 3 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (name == null ? 0 : 1L << 0) | (value == null ? 0 : 1L << 1) | (extensions.isEmpty() ? 0 : 1L << 2);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("FindingParameter", null);
    }

    /** Builds a {@link FindingParameter}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String value;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(FindingParameter from) {
            this.name = from.name;
            this.value = from.value;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link FindingParameter#name()}.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@link FindingParameter#value()}.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(String value) {
            this.value = value;
            return this;
        }

        /**
         * Sets {@link FindingParameter#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link FindingParameter#unknownMembers()}.
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
        public FindingParameter build() {
            return new FindingParameter(name, value, extensions, unknownMembers);
        }
    }
}
