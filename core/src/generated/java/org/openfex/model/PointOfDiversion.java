// Generated from schema/standard/schemas/entities/point-of-diversion.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.DiversionEstablishedBy;
import org.openfex.code.DiversionMode;
import org.openfex.code.DiversionStage;

/**
 * The point at which a weapon left the lawful sphere.
 *
 * <p>The entity {@code point-of-diversion} of the standard. FEX 9.2 (Point of diversion).
 *
 * @param event The event of the chain. Null when absent. FEX 2.11.
 * @param mode How it was diverted. Null only in a draft. FEX 9.2.
 * @param stage Stage of the life of the weapon. Null when absent. FEX 9.2.
 * @param time When. Null when absent. FEX 4.4.
 * @param place Where. Null when absent. FEX 4.3.
 * @param establishedBy How it was established. Null when absent. FEX 9.2.
 * @param basis Whether it is a fact or an assessment. Null when absent. FEX 7.2.
 * @param description In words. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record PointOfDiversion(
        @Reference(to = CustodyEvent.class) @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF)
                @Nullable String event,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) DiversionMode mode,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable DiversionStage stage,
        @Valid @Nullable EventTime time,
        @Valid @Nullable Place place,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable DiversionEstablishedBy establishedBy,
        @Valid @Nullable StatementBasis basis,
        @Size(max = 10) List<@Valid LanguageText> description,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param event see {@link #event()}
     * @param mode see {@link #mode()}
     * @param stage see {@link #stage()}
     * @param time see {@link #time()}
     * @param place see {@link #place()}
     * @param establishedBy see {@link #establishedBy()}
     * @param basis see {@link #basis()}
     * @param description see {@link #description()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public PointOfDiversion {
        description = Records.list(description);
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
            case 0 -> event;
            case 1 -> mode;
            case 2 -> stage;
            case 3 -> time;
            case 4 -> place;
            case 5 -> establishedBy;
            case 6 -> basis;
            case 7 -> description;
            case 8 -> extensions;
            case 9 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (event == null ? 0 : 1L << 0) | (mode == null ? 0 : 1L << 1) | (stage == null ? 0 : 1L << 2)
                | (time == null ? 0 : 1L << 3) | (place == null ? 0 : 1L << 4) | (establishedBy == null ? 0 : 1L << 5)
                | (basis == null ? 0 : 1L << 6) | (description.isEmpty() ? 0 : 1L << 7)
                | (extensions.isEmpty() ? 0 : 1L << 8);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (mode == null || mode.isKnown() ? 0 : 1L << 1) | (stage == null || stage.isKnown() ? 0 : 1L << 2)
                | (establishedBy == null || establishedBy.isKnown() ? 0 : 1L << 5);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("PointOfDiversion", null);
    }

    /** Builds a {@link PointOfDiversion}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String event;
        private @Nullable DiversionMode mode;
        private @Nullable DiversionStage stage;
        private @Nullable EventTime time;
        private @Nullable Place place;
        private @Nullable DiversionEstablishedBy establishedBy;
        private @Nullable StatementBasis basis;
        private List<LanguageText> description = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(PointOfDiversion from) {
            this.event = from.event;
            this.mode = from.mode;
            this.stage = from.stage;
            this.time = from.time;
            this.place = from.place;
            this.establishedBy = from.establishedBy;
            this.basis = from.basis;
            this.description = from.description;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link PointOfDiversion#event()}.
         *
         * @param event the value, null for none
         * @return this builder
         */
        public Builder event(@Nullable String event) {
            this.event = event;
            return this;
        }

        /**
         * Sets {@link PointOfDiversion#mode()}.
         *
         * @param mode the value
         * @return this builder
         */
        public Builder mode(DiversionMode mode) {
            this.mode = mode;
            return this;
        }

        /**
         * Sets {@link PointOfDiversion#stage()}.
         *
         * @param stage the value, null for none
         * @return this builder
         */
        public Builder stage(@Nullable DiversionStage stage) {
            this.stage = stage;
            return this;
        }

        /**
         * Sets {@link PointOfDiversion#time()}.
         *
         * @param time the value, null for none
         * @return this builder
         */
        public Builder time(@Nullable EventTime time) {
            this.time = time;
            return this;
        }

        /**
         * Sets {@link PointOfDiversion#place()}.
         *
         * @param place the value, null for none
         * @return this builder
         */
        public Builder place(@Nullable Place place) {
            this.place = place;
            return this;
        }

        /**
         * Sets {@link PointOfDiversion#establishedBy()}.
         *
         * @param establishedBy the value, null for none
         * @return this builder
         */
        public Builder establishedBy(@Nullable DiversionEstablishedBy establishedBy) {
            this.establishedBy = establishedBy;
            return this;
        }

        /**
         * Sets {@link PointOfDiversion#basis()}.
         *
         * @param basis the value, null for none
         * @return this builder
         */
        public Builder basis(@Nullable StatementBasis basis) {
            this.basis = basis;
            return this;
        }

        /**
         * Sets {@link PointOfDiversion#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(List<LanguageText> description) {
            this.description = List.copyOf(description);
            return this;
        }

        /**
         * Sets {@link PointOfDiversion#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(LanguageText... description) {
            return description(List.of(description));
        }

        /**
         * Sets {@link PointOfDiversion#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link PointOfDiversion#unknownMembers()}.
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
        public PointOfDiversion build() {
            return new PointOfDiversion(event, mode, stage, time, place, establishedBy, basis, description, extensions,
                    unknownMembers);
        }
    }
}
