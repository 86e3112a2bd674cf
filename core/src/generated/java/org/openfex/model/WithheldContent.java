// Generated from schema/standard/schemas/entities/withheld-content.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.ContentKind;

/**
 * Content of one kind that was withheld from a message: of which kind, and how much.
 *
 * <p>The entity {@code withheld-content} of the standard. FEX 3.15 (Redaction).
 *
 * @param kind Kind of the content. Null only in a draft. FEX 3.15.
 * @param count How many pieces were withheld; an entity that was withheld whole is one piece. Null only in a draft.
 *     FEX 3.15.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record WithheldContent(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) ContentKind kind,
        @NotNull @Min(1) @Max(2147483647) Integer count,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param kind see {@link #kind()}
     * @param count see {@link #count()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public WithheldContent {
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
            case 1 -> count;
            case 2 -> extensions;
            case 3 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (kind == null ? 0 : 1L << 0) | (count == null ? 0 : 1L << 1) | (extensions.isEmpty() ? 0 : 1L << 2);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 0);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("WithheldContent", null);
    }

    /** Builds a {@link WithheldContent}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable ContentKind kind;
        private @Nullable Integer count;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(WithheldContent from) {
            this.kind = from.kind;
            this.count = from.count;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link WithheldContent#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(ContentKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link WithheldContent#count()}.
         *
         * @param count the value
         * @return this builder
         */
        public Builder count(Integer count) {
            this.count = count;
            return this;
        }

        /**
         * Sets {@link WithheldContent#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link WithheldContent#unknownMembers()}.
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
        public WithheldContent build() {
            return new WithheldContent(kind, count, extensions, unknownMembers);
        }
    }
}
