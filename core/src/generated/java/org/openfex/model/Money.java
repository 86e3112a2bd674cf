// Generated from schema/standard/schemas/entities/money.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money.
 *
 * <p>The entity {@code money} of the standard. FEX 4.9 (Amounts and measures).
 *
 * @param amount The sum. Null only in a draft. FEX 4.9.
 * @param currency Currency as an ISO 4217 code. Null only in a draft. FEX 4.9.
 * @param estimated Whether the sum is an estimate. Null when absent. FEX 4.9.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Money(
        @NotNull @Decimal(min = "0", max = "1000000000000") BigDecimal amount,
        @NotNull @CodePoints(min = 3, max = 3) @Pattern(regexp = Formats.CURRENCY) String currency,
        @Nullable Boolean estimated,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param amount see {@link #amount()}
     * @param currency see {@link #currency()}
     * @param estimated see {@link #estimated()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Money {
        amount = Records.number(amount);
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
            case 0 -> amount;
            case 1 -> currency;
            case 2 -> estimated;
            case 3 -> extensions;
            case 4 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (amount == null ? 0 : 1L << 0) | (currency == null ? 0 : 1L << 1) | (estimated == null ? 0 : 1L << 2)
                | (extensions.isEmpty() ? 0 : 1L << 3);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Money", null);
    }

    /** Builds a {@link Money}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable BigDecimal amount;
        private @Nullable String currency;
        private @Nullable Boolean estimated;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Money from) {
            this.amount = from.amount;
            this.currency = from.currency;
            this.estimated = from.estimated;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Money#amount()}.
         *
         * @param amount the value
         * @return this builder
         */
        public Builder amount(BigDecimal amount) {
            this.amount = amount;
            return this;
        }

        /**
         * Sets {@link Money#currency()}.
         *
         * @param currency the value
         * @return this builder
         */
        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        /**
         * Sets {@link Money#estimated()}.
         *
         * @param estimated the value, null for none
         * @return this builder
         */
        public Builder estimated(@Nullable Boolean estimated) {
            this.estimated = estimated;
            return this;
        }

        /**
         * Sets {@link Money#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Money#unknownMembers()}.
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
        public Money build() {
            return new Money(amount, currency, estimated, extensions, unknownMembers);
        }
    }
}
