// Generated from schema/standard/schemas/entities/custody-chain.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.ChainCompleteness;

/**
 * The known history of a weapon: events in the order of time.
 *
 * <p>The entity {@code custody-chain} of the standard. FEX 9.1 (Chain of custody).
 *
 * @param events The events. Never null; empty only in a draft. FEX 9.1.
 * @param completeness Whether the history is known without a gap. Null when absent. FEX 9.1.
 * @param pointOfDiversion The point of diversion. Null when absent. FEX 9.2.
 * @param lastLawfulHolder The last lawful holder. Null when absent. FEX 9.3.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record CustodyChain(
        @NotEmpty @Size(max = 200) List<@Valid CustodyEvent> events,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable ChainCompleteness completeness,
        @Valid @Nullable PointOfDiversion pointOfDiversion,
        @Reference(to = {Person.class, Organization.class}) @CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) @Nullable String lastLawfulHolder,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param events see {@link #events()}
     * @param completeness see {@link #completeness()}
     * @param pointOfDiversion see {@link #pointOfDiversion()}
     * @param lastLawfulHolder see {@link #lastLawfulHolder()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public CustodyChain {
        events = Records.list(events);
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
            case 0 -> events;
            case 1 -> completeness;
            case 2 -> pointOfDiversion;
            case 3 -> lastLawfulHolder;
            case 4 -> extensions;
            case 5 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (events.isEmpty() ? 0 : 1L << 0) | (completeness == null ? 0 : 1L << 1)
                | (pointOfDiversion == null ? 0 : 1L << 2) | (lastLawfulHolder == null ? 0 : 1L << 3)
                | (extensions.isEmpty() ? 0 : 1L << 4);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (completeness == null || completeness.isKnown() ? 0 : 1L << 1);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("CustodyChain", null);
    }

    /** Builds a {@link CustodyChain}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private List<CustodyEvent> events = List.of();
        private @Nullable ChainCompleteness completeness;
        private @Nullable PointOfDiversion pointOfDiversion;
        private @Nullable String lastLawfulHolder;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(CustodyChain from) {
            this.events = from.events;
            this.completeness = from.completeness;
            this.pointOfDiversion = from.pointOfDiversion;
            this.lastLawfulHolder = from.lastLawfulHolder;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link CustodyChain#events()}.
         *
         * @param events the items, in place of any set before
         * @return this builder
         */
        public Builder events(List<CustodyEvent> events) {
            this.events = List.copyOf(events);
            return this;
        }

        /**
         * Sets {@link CustodyChain#events()}.
         *
         * @param events the items, in place of any set before
         * @return this builder
         */
        public Builder events(CustodyEvent... events) {
            return events(List.of(events));
        }

        /**
         * Sets {@link CustodyChain#completeness()}.
         *
         * @param completeness the value, null for none
         * @return this builder
         */
        public Builder completeness(@Nullable ChainCompleteness completeness) {
            this.completeness = completeness;
            return this;
        }

        /**
         * Sets {@link CustodyChain#pointOfDiversion()}.
         *
         * @param pointOfDiversion the value, null for none
         * @return this builder
         */
        public Builder pointOfDiversion(@Nullable PointOfDiversion pointOfDiversion) {
            this.pointOfDiversion = pointOfDiversion;
            return this;
        }

        /**
         * Sets {@link CustodyChain#lastLawfulHolder()}.
         *
         * @param lastLawfulHolder the value, null for none
         * @return this builder
         */
        public Builder lastLawfulHolder(@Nullable String lastLawfulHolder) {
            this.lastLawfulHolder = lastLawfulHolder;
            return this;
        }

        /**
         * Sets {@link CustodyChain#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link CustodyChain#unknownMembers()}.
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
        public CustodyChain build() {
            return new CustodyChain(events, completeness, pointOfDiversion, lastLawfulHolder, extensions,
                    unknownMembers);
        }
    }
}
