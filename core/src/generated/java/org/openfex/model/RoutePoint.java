// Generated from schema/standard/schemas/entities/route-point.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.RouteRole;

/**
 * A point of the route.
 *
 * <p>The entity {@code route-point} of the standard. FEX 8.4 (Conveyance, concealment and route).
 *
 * @param role What the point is on the route. Null only in a draft. FEX 8.4.
 * @param place The place. Null only in a draft. FEX 4.3.
 * @param time When it was passed or was to be passed. Null when absent. FEX 4.4.
 * @param basis Whether it is a fact or an assessment. Null when absent. FEX 7.2.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record RoutePoint(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) RouteRole role,
        @NotNull @Valid Place place,
        @Valid @Nullable EventTime time,
        @Valid @Nullable StatementBasis basis,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param role see {@link #role()}
     * @param place see {@link #place()}
     * @param time see {@link #time()}
     * @param basis see {@link #basis()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public RoutePoint {
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
            case 0 -> role;
            case 1 -> place;
            case 2 -> time;
            case 3 -> basis;
            case 4 -> extensions;
            case 5 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (role == null ? 0 : 1L << 0) | (place == null ? 0 : 1L << 1) | (time == null ? 0 : 1L << 2)
                | (basis == null ? 0 : 1L << 3) | (extensions.isEmpty() ? 0 : 1L << 4);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (role == null || role.isKnown() ? 0 : 1L << 0);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("RoutePoint", null);
    }

    /** Builds a {@link RoutePoint}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable RouteRole role;
        private @Nullable Place place;
        private @Nullable EventTime time;
        private @Nullable StatementBasis basis;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(RoutePoint from) {
            this.role = from.role;
            this.place = from.place;
            this.time = from.time;
            this.basis = from.basis;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link RoutePoint#role()}.
         *
         * @param role the value
         * @return this builder
         */
        public Builder role(RouteRole role) {
            this.role = role;
            return this;
        }

        /**
         * Sets {@link RoutePoint#place()}.
         *
         * @param place the value
         * @return this builder
         */
        public Builder place(Place place) {
            this.place = place;
            return this;
        }

        /**
         * Sets {@link RoutePoint#time()}.
         *
         * @param time the value, null for none
         * @return this builder
         */
        public Builder time(@Nullable EventTime time) {
            this.time = time;
            return this;
        }

        /**
         * Sets {@link RoutePoint#basis()}.
         *
         * @param basis the value, null for none
         * @return this builder
         */
        public Builder basis(@Nullable StatementBasis basis) {
            this.basis = basis;
            return this;
        }

        /**
         * Sets {@link RoutePoint#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link RoutePoint#unknownMembers()}.
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
        public RoutePoint build() {
            return new RoutePoint(role, place, time, basis, extensions, unknownMembers);
        }
    }
}
