// Generated from schema/standard/schemas/entities/costs.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.CostBearer;

/**
 * Costs and who bears them.
 *
 * <p>The entity {@code costs} of the standard. FEX 16.5 (Execution).
 *
 * @param bearer Who bears them. Null only in a draft. FEX 16.5.
 * @param amount The sum. Null when absent. FEX 4.9.
 * @param text In words. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Costs(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) CostBearer bearer,
        @Valid @Nullable Money amount,
        @Size(max = 10) List<@Valid LanguageText> text,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param bearer see {@link #bearer()}
     * @param amount see {@link #amount()}
     * @param text see {@link #text()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Costs {
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
            case 0 -> bearer;
            case 1 -> amount;
            case 2 -> text;
            case 3 -> extensions;
            case 4 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (bearer == null ? 0 : 1L << 0) | (amount == null ? 0 : 1L << 1) | (text.isEmpty() ? 0 : 1L << 2)
                | (extensions.isEmpty() ? 0 : 1L << 3);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (bearer == null || bearer.isKnown() ? 0 : 1L << 0);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Costs", null);
    }

    /** Builds a {@link Costs}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable CostBearer bearer;
        private @Nullable Money amount;
        private List<LanguageText> text = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Costs from) {
            this.bearer = from.bearer;
            this.amount = from.amount;
            this.text = from.text;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Costs#bearer()}.
         *
         * @param bearer the value
         * @return this builder
         */
        public Builder bearer(CostBearer bearer) {
            this.bearer = bearer;
            return this;
        }

        /**
         * Sets {@link Costs#amount()}.
         *
         * @param amount the value, null for none
         * @return this builder
         */
        public Builder amount(@Nullable Money amount) {
            this.amount = amount;
            return this;
        }

        /**
         * Sets {@link Costs#text()}.
         *
         * @param text the items, in place of any set before
         * @return this builder
         */
        public Builder text(List<LanguageText> text) {
            this.text = List.copyOf(text);
            return this;
        }

        /**
         * Sets {@link Costs#text()}.
         *
         * @param text the items, in place of any set before
         * @return this builder
         */
        public Builder text(LanguageText... text) {
            return text(List.of(text));
        }

        /**
         * Sets {@link Costs#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Costs#unknownMembers()}.
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
        public Costs build() {
            return new Costs(bearer, amount, text, extensions, unknownMembers);
        }
    }
}
