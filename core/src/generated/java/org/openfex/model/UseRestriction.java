// Generated from schema/standard/schemas/entities/use-restriction.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.UseRestrictionKind;

/**
 * A restriction of use that the provider of the content sets.
 *
 * <p>The entity {@code use-restriction} of the standard. FEX 3.4 (Purpose and use).
 *
 * @param code Kind of restriction. Null only in a draft. FEX 3.4.
 * @param text The restriction in words. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record UseRestriction(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) UseRestrictionKind code,
        @Size(max = 10) List<@Valid LanguageText> text,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param code see {@link #code()}
     * @param text see {@link #text()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public UseRestriction {
        text = Records.list(text);
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
            case 0 -> code;
            case 1 -> text;
            case 2 -> extensions;
            case 3 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (code == null ? 0 : 1L << 0) | (text.isEmpty() ? 0 : 1L << 1) | (extensions.isEmpty() ? 0 : 1L << 2);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (code == null || code.isKnown() ? 0 : 1L << 0);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("UseRestriction", null);
    }

    /** Builds a {@link UseRestriction}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable UseRestrictionKind code;
        private List<LanguageText> text = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(UseRestriction from) {
            this.code = from.code;
            this.text = from.text;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link UseRestriction#code()}.
         *
         * @param code the value
         * @return this builder
         */
        public Builder code(UseRestrictionKind code) {
            this.code = code;
            return this;
        }

        /**
         * Sets {@link UseRestriction#text()}.
         *
         * @param text the items, in place of any set before
         * @return this builder
         */
        public Builder text(List<LanguageText> text) {
            this.text = List.copyOf(text);
            return this;
        }

        /**
         * Sets {@link UseRestriction#text()}.
         *
         * @param text the items, in place of any set before
         * @return this builder
         */
        public Builder text(LanguageText... text) {
            return text(List.of(text));
        }

        /**
         * Sets {@link UseRestriction#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link UseRestriction#unknownMembers()}.
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
        public UseRestriction build() {
            return new UseRestriction(code, text, extensions, unknownMembers);
        }
    }
}
