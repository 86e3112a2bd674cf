// Generated from schema/standard/schemas/entities/whereabouts.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.WhereaboutsKind;

/**
 * Where a person was, is or is thought to be.
 *
 * <p>The entity {@code whereabouts} of the standard. FEX 7.6 (Nationality and whereabouts).
 *
 * @param place The place. Null only in a draft. FEX 4.3.
 * @param time When. Null when absent. FEX 4.4.
 * @param kind Kind of presence. Null when absent. FEX 7.6.
 * @param basis Whether it is a fact or an assessment. Null when absent. FEX 7.2.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Whereabouts(
        @NotNull @Valid Place place,
        @Valid @Nullable EventTime time,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable WhereaboutsKind kind,
        @Valid @Nullable StatementBasis basis,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param place see {@link #place()}
     * @param time see {@link #time()}
     * @param kind see {@link #kind()}
     * @param basis see {@link #basis()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Whereabouts {
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
            case 0 -> place;
            case 1 -> time;
            case 2 -> kind;
            case 3 -> basis;
            case 4 -> extensions;
            case 5 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (place == null ? 0 : 1L << 0) | (time == null ? 0 : 1L << 1) | (kind == null ? 0 : 1L << 2)
                | (basis == null ? 0 : 1L << 3) | (extensions.isEmpty() ? 0 : 1L << 4);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 2);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Whereabouts", null);
    }

    /** Builds a {@link Whereabouts}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable Place place;
        private @Nullable EventTime time;
        private @Nullable WhereaboutsKind kind;
        private @Nullable StatementBasis basis;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Whereabouts from) {
            this.place = from.place;
            this.time = from.time;
            this.kind = from.kind;
            this.basis = from.basis;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Whereabouts#place()}.
         *
         * @param place the value
         * @return this builder
         */
        public Builder place(Place place) {
            this.place = place;
            return this;
        }

        /**
         * Sets {@link Whereabouts#time()}.
         *
         * @param time the value, null for none
         * @return this builder
         */
        public Builder time(@Nullable EventTime time) {
            this.time = time;
            return this;
        }

        /**
         * Sets {@link Whereabouts#kind()}.
         *
         * @param kind the value, null for none
         * @return this builder
         */
        public Builder kind(@Nullable WhereaboutsKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Whereabouts#basis()}.
         *
         * @param basis the value, null for none
         * @return this builder
         */
        public Builder basis(@Nullable StatementBasis basis) {
            this.basis = basis;
            return this;
        }

        /**
         * Sets {@link Whereabouts#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Whereabouts#unknownMembers()}.
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
        public Whereabouts build() {
            return new Whereabouts(place, time, kind, basis, extensions, unknownMembers);
        }
    }
}
