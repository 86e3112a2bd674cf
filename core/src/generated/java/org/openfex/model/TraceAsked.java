// Generated from schema/standard/schemas/entities/trace-asked.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.RequestStatus;

/**
 * A trace that the sender of a report asks for or has asked for.
 *
 * <p>The entity {@code trace-asked} of the standard. FEX 10.1 (Trace request).
 *
 * @param item The item. Null only in a draft. FEX 2.11.
 * @param to State or body asked. Null when absent. FEX 4.1.
 * @param request Identifier of the trace request. Null when absent. FEX 2.4.
 * @param status Where it stands. Null when absent. FEX 10.7.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record TraceAsked(
        @Reference(to = {Firearm.class, Component.class}) @NotNull @CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) String item,
        @Valid @Nullable PartyReference to,
        @Nullable UUID request,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable RequestStatus status,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param item see {@link #item()}
     * @param to see {@link #to()}
     * @param request see {@link #request()}
     * @param status see {@link #status()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public TraceAsked {
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
            case 0 -> item;
            case 1 -> to;
            case 2 -> request;
            case 3 -> status;
            case 4 -> extensions;
            case 5 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (item == null ? 0 : 1L << 0) | (to == null ? 0 : 1L << 1) | (request == null ? 0 : 1L << 2)
                | (status == null ? 0 : 1L << 3) | (extensions.isEmpty() ? 0 : 1L << 4);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (status == null || status.isKnown() ? 0 : 1L << 3);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("TraceAsked", null);
    }

    /** Builds a {@link TraceAsked}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String item;
        private @Nullable PartyReference to;
        private @Nullable UUID request;
        private @Nullable RequestStatus status;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(TraceAsked from) {
            this.item = from.item;
            this.to = from.to;
            this.request = from.request;
            this.status = from.status;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link TraceAsked#item()}.
         *
         * @param item the value
         * @return this builder
         */
        public Builder item(String item) {
            this.item = item;
            return this;
        }

        /**
         * Sets {@link TraceAsked#to()}.
         *
         * @param to the value, null for none
         * @return this builder
         */
        public Builder to(@Nullable PartyReference to) {
            this.to = to;
            return this;
        }

        /**
         * Sets {@link TraceAsked#request()}.
         *
         * @param request the value, null for none
         * @return this builder
         */
        public Builder request(@Nullable UUID request) {
            this.request = request;
            return this;
        }

        /**
         * Sets {@link TraceAsked#status()}.
         *
         * @param status the value, null for none
         * @return this builder
         */
        public Builder status(@Nullable RequestStatus status) {
            this.status = status;
            return this;
        }

        /**
         * Sets {@link TraceAsked#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link TraceAsked#unknownMembers()}.
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
        public TraceAsked build() {
            return new TraceAsked(item, to, request, status, extensions, unknownMembers);
        }
    }
}
