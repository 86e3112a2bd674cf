// Generated from schema/standard/schemas/entities/packaging.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.PackagingKind;

/**
 * Packages of ammunition.
 *
 * <p>The entity {@code packaging} of the standard. FEX 6.2 (Ammunition).
 *
 * @param kind Kind of package. Null only in a draft. FEX 6.2.
 * @param quantity Number of packages. Unit: pieces. Null when absent. FEX 4.9.
 * @param asMarked What the packages bear. Never null; empty when absent. FEX 4.6.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Packaging(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) PackagingKind kind,
        @Min(1) @Max(1000000) @Nullable Integer quantity,
        @Size(max = 20) List<@Valid Verbatim> asMarked,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param kind see {@link #kind()}
     * @param quantity see {@link #quantity()}
     * @param asMarked see {@link #asMarked()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Packaging {
        asMarked = Records.list(asMarked);
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
            case 1 -> quantity;
            case 2 -> asMarked;
            case 3 -> extensions;
            case 4 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (kind == null ? 0 : 1L << 0) | (quantity == null ? 0 : 1L << 1) | (asMarked.isEmpty() ? 0 : 1L << 2)
                | (extensions.isEmpty() ? 0 : 1L << 3);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 0);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Packaging", null);
    }

    /** Builds a {@link Packaging}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable PackagingKind kind;
        private @Nullable Integer quantity;
        private List<Verbatim> asMarked = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Packaging from) {
            this.kind = from.kind;
            this.quantity = from.quantity;
            this.asMarked = from.asMarked;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Packaging#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(PackagingKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Packaging#quantity()}.
         *
         * @param quantity the value, null for none
         * @return this builder
         */
        public Builder quantity(@Nullable Integer quantity) {
            this.quantity = quantity;
            return this;
        }

        /**
         * Sets {@link Packaging#asMarked()}.
         *
         * @param asMarked the items, in place of any set before
         * @return this builder
         */
        public Builder asMarked(List<Verbatim> asMarked) {
            this.asMarked = List.copyOf(asMarked);
            return this;
        }

        /**
         * Sets {@link Packaging#asMarked()}.
         *
         * @param asMarked the items, in place of any set before
         * @return this builder
         */
        public Builder asMarked(Verbatim... asMarked) {
            return asMarked(List.of(asMarked));
        }

        /**
         * Sets {@link Packaging#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Packaging#unknownMembers()}.
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
        public Packaging build() {
            return new Packaging(kind, quantity, asMarked, extensions, unknownMembers);
        }
    }
}
