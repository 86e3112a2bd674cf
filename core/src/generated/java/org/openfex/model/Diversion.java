// Generated from schema/standard/schemas/entities/diversion.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Country;
import org.openfex.code.DiversionInformation;
import org.openfex.code.DiversionMode;
import org.openfex.code.DiversionStage;

/**
 * A diversion: what left the lawful sphere, where and how.
 *
 * <p>The entity {@code diversion} of the standard. FEX 15.1 (Diversion).
 *
 * @param mode How it was diverted. Null only in a draft. FEX 15.1.
 * @param stage Stage of the life of the weapons. Null only in a draft. FEX 15.1.
 * @param detected When it was detected. Null when absent. FEX 4.4.
 * @param time When it happened. Null when absent. FEX 4.4.
 * @param place Where it happened. Null when absent. FEX 4.3.
 * @param transfer The transfer from which it was diverted. Null when absent. FEX 15.2.
 * @param affectedStates States that may be affected. Never null; empty when absent. FEX 4.8.
 * @param information Kinds of information given. Never null; empty when absent. FEX 15.1.
 * @param measures Measures taken. Never null; empty when absent. FEX 15.1.
 * @param route Route. Never null; empty when absent. FEX 8.4.
 * @param concealments Ways in which the items were hidden. Never null; empty when absent. FEX 8.4.
 * @param subjects Persons, organizations and groups concerned. Never null; empty when absent. FEX 2.11.
 * @param basis Whether it is a fact or an assessment. Null when absent. FEX 7.2.
 * @param circumstances The circumstances in words. Never null; empty when absent. FEX 15.1.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Diversion(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) DiversionMode mode,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) DiversionStage stage,
        @Valid @Nullable EventTime detected,
        @Valid @Nullable EventTime time,
        @Valid @Nullable Place place,
        @Valid @Nullable Transfer transfer,
        @Size(max = 50) List<@CodeFormat(pattern = Formats.COUNTRY, max = 4) Country> affectedStates,
        @Size(max = 10) List<@CodeFormat(pattern = Formats.CODE, max = 64) DiversionInformation> information,
        @Size(max = 20) List<@Valid LanguageText> measures,
        @Size(max = 50) List<@Valid RoutePoint> route,
        @Size(max = 20) List<@Valid Concealment> concealments,
        @Reference(to = {Person.class, Organization.class, Group.class}) @Size(max = 100)
                List<@CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF) String> subjects,
        @Valid @Nullable StatementBasis basis,
        @Size(max = 20) List<@Valid LanguageText> circumstances,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param mode see {@link #mode()}
     * @param stage see {@link #stage()}
     * @param detected see {@link #detected()}
     * @param time see {@link #time()}
     * @param place see {@link #place()}
     * @param transfer see {@link #transfer()}
     * @param affectedStates see {@link #affectedStates()}
     * @param information see {@link #information()}
     * @param measures see {@link #measures()}
     * @param route see {@link #route()}
     * @param concealments see {@link #concealments()}
     * @param subjects see {@link #subjects()}
     * @param basis see {@link #basis()}
     * @param circumstances see {@link #circumstances()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Diversion {
        affectedStates = Records.list(affectedStates);
        information = Records.list(information);
        measures = Records.list(measures);
        route = Records.list(route);
        concealments = Records.list(concealments);
        subjects = Records.list(subjects);
        circumstances = Records.list(circumstances);
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
            case 0 -> mode;
            case 1 -> stage;
            case 2 -> detected;
            case 3 -> time;
            case 4 -> place;
            case 5 -> transfer;
            case 6 -> affectedStates;
            case 7 -> information;
            case 8 -> measures;
            case 9 -> route;
            case 10 -> concealments;
            case 11 -> subjects;
            case 12 -> basis;
            case 13 -> circumstances;
            case 14 -> extensions;
            case 15 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (mode == null ? 0 : 1L << 0) | (stage == null ? 0 : 1L << 1) | (detected == null ? 0 : 1L << 2)
                | (time == null ? 0 : 1L << 3) | (place == null ? 0 : 1L << 4) | (transfer == null ? 0 : 1L << 5)
                | (affectedStates.isEmpty() ? 0 : 1L << 6) | (information.isEmpty() ? 0 : 1L << 7)
                | (measures.isEmpty() ? 0 : 1L << 8) | (route.isEmpty() ? 0 : 1L << 9)
                | (concealments.isEmpty() ? 0 : 1L << 10) | (subjects.isEmpty() ? 0 : 1L << 11)
                | (basis == null ? 0 : 1L << 12) | (circumstances.isEmpty() ? 0 : 1L << 13)
                | (extensions.isEmpty() ? 0 : 1L << 14);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (mode == null || mode.isKnown() ? 0 : 1L << 0) | (stage == null || stage.isKnown() ? 0 : 1L << 1)
                | (Records.areKnown(affectedStates) ? 0 : 1L << 6) | (Records.areKnown(information) ? 0 : 1L << 7);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Diversion", null);
    }

    /** Builds a {@link Diversion}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable DiversionMode mode;
        private @Nullable DiversionStage stage;
        private @Nullable EventTime detected;
        private @Nullable EventTime time;
        private @Nullable Place place;
        private @Nullable Transfer transfer;
        private List<Country> affectedStates = List.of();
        private List<DiversionInformation> information = List.of();
        private List<LanguageText> measures = List.of();
        private List<RoutePoint> route = List.of();
        private List<Concealment> concealments = List.of();
        private List<String> subjects = List.of();
        private @Nullable StatementBasis basis;
        private List<LanguageText> circumstances = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Diversion from) {
            this.mode = from.mode;
            this.stage = from.stage;
            this.detected = from.detected;
            this.time = from.time;
            this.place = from.place;
            this.transfer = from.transfer;
            this.affectedStates = from.affectedStates;
            this.information = from.information;
            this.measures = from.measures;
            this.route = from.route;
            this.concealments = from.concealments;
            this.subjects = from.subjects;
            this.basis = from.basis;
            this.circumstances = from.circumstances;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Diversion#mode()}.
         *
         * @param mode the value
         * @return this builder
         */
        public Builder mode(DiversionMode mode) {
            this.mode = mode;
            return this;
        }

        /**
         * Sets {@link Diversion#stage()}.
         *
         * @param stage the value
         * @return this builder
         */
        public Builder stage(DiversionStage stage) {
            this.stage = stage;
            return this;
        }

        /**
         * Sets {@link Diversion#detected()}.
         *
         * @param detected the value, null for none
         * @return this builder
         */
        public Builder detected(@Nullable EventTime detected) {
            this.detected = detected;
            return this;
        }

        /**
         * Sets {@link Diversion#time()}.
         *
         * @param time the value, null for none
         * @return this builder
         */
        public Builder time(@Nullable EventTime time) {
            this.time = time;
            return this;
        }

        /**
         * Sets {@link Diversion#place()}.
         *
         * @param place the value, null for none
         * @return this builder
         */
        public Builder place(@Nullable Place place) {
            this.place = place;
            return this;
        }

        /**
         * Sets {@link Diversion#transfer()}.
         *
         * @param transfer the value, null for none
         * @return this builder
         */
        public Builder transfer(@Nullable Transfer transfer) {
            this.transfer = transfer;
            return this;
        }

        /**
         * Sets {@link Diversion#affectedStates()}.
         *
         * @param affectedStates the items, in place of any set before
         * @return this builder
         */
        public Builder affectedStates(List<Country> affectedStates) {
            this.affectedStates = List.copyOf(affectedStates);
            return this;
        }

        /**
         * Sets {@link Diversion#affectedStates()}.
         *
         * @param affectedStates the items, in place of any set before
         * @return this builder
         */
        public Builder affectedStates(Country... affectedStates) {
            return affectedStates(List.of(affectedStates));
        }

        /**
         * Sets {@link Diversion#information()}.
         *
         * @param information the items, in place of any set before
         * @return this builder
         */
        public Builder information(List<DiversionInformation> information) {
            this.information = List.copyOf(information);
            return this;
        }

        /**
         * Sets {@link Diversion#information()}.
         *
         * @param information the items, in place of any set before
         * @return this builder
         */
        public Builder information(DiversionInformation... information) {
            return information(List.of(information));
        }

        /**
         * Sets {@link Diversion#measures()}.
         *
         * @param measures the items, in place of any set before
         * @return this builder
         */
        public Builder measures(List<LanguageText> measures) {
            this.measures = List.copyOf(measures);
            return this;
        }

        /**
         * Sets {@link Diversion#measures()}.
         *
         * @param measures the items, in place of any set before
         * @return this builder
         */
        public Builder measures(LanguageText... measures) {
            return measures(List.of(measures));
        }

        /**
         * Sets {@link Diversion#route()}.
         *
         * @param route the items, in place of any set before
         * @return this builder
         */
        public Builder route(List<RoutePoint> route) {
            this.route = List.copyOf(route);
            return this;
        }

        /**
         * Sets {@link Diversion#route()}.
         *
         * @param route the items, in place of any set before
         * @return this builder
         */
        public Builder route(RoutePoint... route) {
            return route(List.of(route));
        }

        /**
         * Sets {@link Diversion#concealments()}.
         *
         * @param concealments the items, in place of any set before
         * @return this builder
         */
        public Builder concealments(List<Concealment> concealments) {
            this.concealments = List.copyOf(concealments);
            return this;
        }

        /**
         * Sets {@link Diversion#concealments()}.
         *
         * @param concealments the items, in place of any set before
         * @return this builder
         */
        public Builder concealments(Concealment... concealments) {
            return concealments(List.of(concealments));
        }

        /**
         * Sets {@link Diversion#subjects()}.
         *
         * @param subjects the items, in place of any set before
         * @return this builder
         */
        public Builder subjects(List<String> subjects) {
            this.subjects = List.copyOf(subjects);
            return this;
        }

        /**
         * Sets {@link Diversion#subjects()}.
         *
         * @param subjects the items, in place of any set before
         * @return this builder
         */
        public Builder subjects(String... subjects) {
            return subjects(List.of(subjects));
        }

        /**
         * Sets {@link Diversion#basis()}.
         *
         * @param basis the value, null for none
         * @return this builder
         */
        public Builder basis(@Nullable StatementBasis basis) {
            this.basis = basis;
            return this;
        }

        /**
         * Sets {@link Diversion#circumstances()}.
         *
         * @param circumstances the items, in place of any set before
         * @return this builder
         */
        public Builder circumstances(List<LanguageText> circumstances) {
            this.circumstances = List.copyOf(circumstances);
            return this;
        }

        /**
         * Sets {@link Diversion#circumstances()}.
         *
         * @param circumstances the items, in place of any set before
         * @return this builder
         */
        public Builder circumstances(LanguageText... circumstances) {
            return circumstances(List.of(circumstances));
        }

        /**
         * Sets {@link Diversion#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Diversion#unknownMembers()}.
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
        public Diversion build() {
            return new Diversion(mode, stage, detected, time, place, transfer, affectedStates, information, measures,
                    route, concealments, subjects, basis, circumstances, extensions, unknownMembers);
        }
    }
}
