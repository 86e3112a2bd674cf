// Generated from schema/standard/schemas/entities/measure.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Unit;

/**
 * A value with its unit.
 *
 * <p>The entity {@code measure} of the standard. FEX 4.9 (Amounts and measures).
 *
 * @param value The value. Null only in a draft. FEX 4.9.
 * @param unit The unit. Null only in a draft. FEX 4.9.
 * @param estimated Whether the value is an estimate. Null when absent. FEX 4.9.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Measure(
        @NotNull @Decimal(min = "0", max = "1000000000") BigDecimal value,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) Unit unit,
        @Nullable Boolean estimated,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param value see {@link #value()}
     * @param unit see {@link #unit()}
     * @param estimated see {@link #estimated()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Measure {
        value = Records.number(value);
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
            case 0 -> value;
            case 1 -> unit;
            case 2 -> estimated;
            case 3 -> extensions;
            case 4 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (value == null ? 0 : 1L << 0) | (unit == null ? 0 : 1L << 1) | (estimated == null ? 0 : 1L << 2)
                | (extensions.isEmpty() ? 0 : 1L << 3);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (unit == null || unit.isKnown() ? 0 : 1L << 1);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Measure", null);
    }

    /** Builds a {@link Measure}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable BigDecimal value;
        private @Nullable Unit unit;
        private @Nullable Boolean estimated;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Measure from) {
            this.value = from.value;
            this.unit = from.unit;
            this.estimated = from.estimated;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Measure#value()}.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(BigDecimal value) {
            this.value = value;
            return this;
        }

        /**
         * Sets {@link Measure#unit()}.
         *
         * @param unit the value
         * @return this builder
         */
        public Builder unit(Unit unit) {
            this.unit = unit;
            return this;
        }

        /**
         * Sets {@link Measure#estimated()}.
         *
         * @param estimated the value, null for none
         * @return this builder
         */
        public Builder estimated(@Nullable Boolean estimated) {
            this.estimated = estimated;
            return this;
        }

        /**
         * Sets {@link Measure#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Measure#unknownMembers()}.
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
        public Measure build() {
            return new Measure(value, unit, estimated, extensions, unknownMembers);
        }
    }
}
