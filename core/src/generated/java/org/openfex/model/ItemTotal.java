// Generated from schema/standard/schemas/entities/item-total.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.ItemKind;

/**
 * A total by kind of item.
 *
 * <p>The entity {@code item-total} of the standard. FEX 6.5 (Totals).
 *
 * @param kind Kind of item. Null only in a draft. FEX 6.5.
 * @param total The total. Null only in a draft. FEX 4.9.
 * @param listComplete Whether the message lists all items of this kind. Null when absent. FEX 6.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record ItemTotal(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) ItemKind kind,
        @NotNull @Valid Measure total,
        @Nullable Boolean listComplete,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param kind see {@link #kind()}
     * @param total see {@link #total()}
     * @param listComplete see {@link #listComplete()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public ItemTotal {
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
            case 1 -> total;
            case 2 -> listComplete;
            case 3 -> extensions;
            case 4 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (kind == null ? 0 : 1L << 0) | (total == null ? 0 : 1L << 1) | (listComplete == null ? 0 : 1L << 2)
                | (extensions.isEmpty() ? 0 : 1L << 3);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 0);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("ItemTotal", null);
    }

    /** Builds a {@link ItemTotal}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable ItemKind kind;
        private @Nullable Measure total;
        private @Nullable Boolean listComplete;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(ItemTotal from) {
            this.kind = from.kind;
            this.total = from.total;
            this.listComplete = from.listComplete;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link ItemTotal#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(ItemKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link ItemTotal#total()}.
         *
         * @param total the value
         * @return this builder
         */
        public Builder total(Measure total) {
            this.total = total;
            return this;
        }

        /**
         * Sets {@link ItemTotal#listComplete()}.
         *
         * @param listComplete the value, null for none
         * @return this builder
         */
        public Builder listComplete(@Nullable Boolean listComplete) {
            this.listComplete = listComplete;
            return this;
        }

        /**
         * Sets {@link ItemTotal#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link ItemTotal#unknownMembers()}.
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
        public ItemTotal build() {
            return new ItemTotal(kind, total, listComplete, extensions, unknownMembers);
        }
    }
}
