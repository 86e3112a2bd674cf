// Generated from schema/standard/schemas/entities/controlled-delivery-plan.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.ControlledDeliveryMethod;
import org.openfex.code.ControlledDeliveryState;
import org.openfex.code.Country;

/**
 * The plan of a controlled delivery.
 *
 * <p>The entity {@code controlled-delivery-plan} of the standard. FEX 16.6 (Controlled delivery).
 *
 * @param method Method. Null only in a draft. FEX 16.6.
 * @param state State of the operation. Null only in a draft. FEX 16.6.
 * @param states States through which it passes. Never null; empty when absent. FEX 4.8.
 * @param consentAsked States whose consent is asked. Never null; empty when absent. FEX 4.8.
 * @param consentGiven States that have consented. Never null; empty when absent. FEX 4.8.
 * @param items Items in the delivery. Never null; empty when absent. FEX 2.11.
 * @param consignments Consignments. Never null; empty when absent. FEX 15.7.
 * @param substituted What was removed or replaced. Never null; empty when absent. FEX 16.6.
 * @param conveyances Means of conveyance. Never null; empty when absent. FEX 8.4.
 * @param route Route and handover points. Never null; empty when absent. FEX 8.4.
 * @param control How it is kept under control. Never null; empty when absent. FEX 16.6.
 * @param responsible Authority responsible on the ground. Null when absent. FEX 4.1.
 * @param abortConditions When it is to be broken off. Never null; empty when absent. FEX 16.6.
 * @param begins When it begins. Null when absent. FEX 4.4.
 * @param ends When it ended or is to end. Null when absent. FEX 4.4.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record ControlledDeliveryPlan(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) ControlledDeliveryMethod method,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) ControlledDeliveryState state,
        @Size(max = 20) List<@CodeFormat(pattern = Formats.COUNTRY, max = 4) Country> states,
        @Size(max = 20) List<@CodeFormat(pattern = Formats.COUNTRY, max = 4) Country> consentAsked,
        @Size(max = 20) List<@CodeFormat(pattern = Formats.COUNTRY, max = 4) Country> consentGiven,
        @Reference(to = {Firearm.class, Component.class, Ammunition.class, OtherItem.class}) @Size(max = 500)
                List<@CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF) String> items,
        @Size(max = 20) List<@Valid Consignment> consignments,
        @Size(max = 10) List<@Valid LanguageText> substituted,
        @Size(max = 20) List<@Valid Conveyance> conveyances,
        @Size(max = 50) List<@Valid RoutePoint> route,
        @Size(max = 10) List<@Valid LanguageText> control,
        @Valid @Nullable Party responsible,
        @Size(max = 10) List<@Valid LanguageText> abortConditions,
        @Valid @Nullable EventTime begins,
        @Valid @Nullable EventTime ends,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param method see {@link #method()}
     * @param state see {@link #state()}
     * @param states see {@link #states()}
     * @param consentAsked see {@link #consentAsked()}
     * @param consentGiven see {@link #consentGiven()}
     * @param items see {@link #items()}
     * @param consignments see {@link #consignments()}
     * @param substituted see {@link #substituted()}
     * @param conveyances see {@link #conveyances()}
     * @param route see {@link #route()}
     * @param control see {@link #control()}
     * @param responsible see {@link #responsible()}
     * @param abortConditions see {@link #abortConditions()}
     * @param begins see {@link #begins()}
     * @param ends see {@link #ends()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public ControlledDeliveryPlan {
        states = Records.list(states);
        consentAsked = Records.list(consentAsked);
        consentGiven = Records.list(consentGiven);
        items = Records.list(items);
        consignments = Records.list(consignments);
        substituted = Records.list(substituted);
        conveyances = Records.list(conveyances);
        route = Records.list(route);
        control = Records.list(control);
        abortConditions = Records.list(abortConditions);
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
            case 0 -> method;
            case 1 -> state;
            case 2 -> states;
            case 3 -> consentAsked;
            case 4 -> consentGiven;
            case 5 -> items;
            case 6 -> consignments;
            case 7 -> substituted;
            case 8 -> conveyances;
            case 9 -> route;
            case 10 -> control;
            case 11 -> responsible;
            case 12 -> abortConditions;
            case 13 -> begins;
            case 14 -> ends;
            case 15 -> extensions;
            case 16 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (method == null ? 0 : 1L << 0) | (state == null ? 0 : 1L << 1) | (states.isEmpty() ? 0 : 1L << 2)
                | (consentAsked.isEmpty() ? 0 : 1L << 3) | (consentGiven.isEmpty() ? 0 : 1L << 4)
                | (items.isEmpty() ? 0 : 1L << 5) | (consignments.isEmpty() ? 0 : 1L << 6)
                | (substituted.isEmpty() ? 0 : 1L << 7) | (conveyances.isEmpty() ? 0 : 1L << 8)
                | (route.isEmpty() ? 0 : 1L << 9) | (control.isEmpty() ? 0 : 1L << 10)
                | (responsible == null ? 0 : 1L << 11) | (abortConditions.isEmpty() ? 0 : 1L << 12)
                | (begins == null ? 0 : 1L << 13) | (ends == null ? 0 : 1L << 14)
                | (extensions.isEmpty() ? 0 : 1L << 15);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (method == null || method.isKnown() ? 0 : 1L << 0) | (state == null || state.isKnown() ? 0 : 1L << 1)
                | (Records.areKnown(states) ? 0 : 1L << 2) | (Records.areKnown(consentAsked) ? 0 : 1L << 3)
                | (Records.areKnown(consentGiven) ? 0 : 1L << 4);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("ControlledDeliveryPlan", null);
    }

    /** Builds a {@link ControlledDeliveryPlan}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable ControlledDeliveryMethod method;
        private @Nullable ControlledDeliveryState state;
        private List<Country> states = List.of();
        private List<Country> consentAsked = List.of();
        private List<Country> consentGiven = List.of();
        private List<String> items = List.of();
        private List<Consignment> consignments = List.of();
        private List<LanguageText> substituted = List.of();
        private List<Conveyance> conveyances = List.of();
        private List<RoutePoint> route = List.of();
        private List<LanguageText> control = List.of();
        private @Nullable Party responsible;
        private List<LanguageText> abortConditions = List.of();
        private @Nullable EventTime begins;
        private @Nullable EventTime ends;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(ControlledDeliveryPlan from) {
            this.method = from.method;
            this.state = from.state;
            this.states = from.states;
            this.consentAsked = from.consentAsked;
            this.consentGiven = from.consentGiven;
            this.items = from.items;
            this.consignments = from.consignments;
            this.substituted = from.substituted;
            this.conveyances = from.conveyances;
            this.route = from.route;
            this.control = from.control;
            this.responsible = from.responsible;
            this.abortConditions = from.abortConditions;
            this.begins = from.begins;
            this.ends = from.ends;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link ControlledDeliveryPlan#method()}.
         *
         * @param method the value
         * @return this builder
         */
        public Builder method(ControlledDeliveryMethod method) {
            this.method = method;
            return this;
        }

        /**
         * Sets {@link ControlledDeliveryPlan#state()}.
         *
         * @param state the value
         * @return this builder
         */
        public Builder state(ControlledDeliveryState state) {
            this.state = state;
            return this;
        }

        /**
         * Sets {@link ControlledDeliveryPlan#states()}.
         *
         * @param states the items, in place of any set before
         * @return this builder
         */
        public Builder states(List<Country> states) {
            this.states = List.copyOf(states);
            return this;
        }

        /**
         * Sets {@link ControlledDeliveryPlan#states()}.
         *
         * @param states the items, in place of any set before
         * @return this builder
         */
        public Builder states(Country... states) {
            return states(List.of(states));
        }

        /**
         * Sets {@link ControlledDeliveryPlan#consentAsked()}.
         *
         * @param consentAsked the items, in place of any set before
         * @return this builder
         */
        public Builder consentAsked(List<Country> consentAsked) {
            this.consentAsked = List.copyOf(consentAsked);
            return this;
        }

        /**
         * Sets {@link ControlledDeliveryPlan#consentAsked()}.
         *
         * @param consentAsked the items, in place of any set before
         * @return this builder
         */
        public Builder consentAsked(Country... consentAsked) {
            return consentAsked(List.of(consentAsked));
        }

        /**
         * Sets {@link ControlledDeliveryPlan#consentGiven()}.
         *
         * @param consentGiven the items, in place of any set before
         * @return this builder
         */
        public Builder consentGiven(List<Country> consentGiven) {
            this.consentGiven = List.copyOf(consentGiven);
            return this;
        }

        /**
         * Sets {@link ControlledDeliveryPlan#consentGiven()}.
         *
         * @param consentGiven the items, in place of any set before
         * @return this builder
         */
        public Builder consentGiven(Country... consentGiven) {
            return consentGiven(List.of(consentGiven));
        }

        /**
         * Sets {@link ControlledDeliveryPlan#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<String> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link ControlledDeliveryPlan#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(String... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link ControlledDeliveryPlan#consignments()}.
         *
         * @param consignments the items, in place of any set before
         * @return this builder
         */
        public Builder consignments(List<Consignment> consignments) {
            this.consignments = List.copyOf(consignments);
            return this;
        }

        /**
         * Sets {@link ControlledDeliveryPlan#consignments()}.
         *
         * @param consignments the items, in place of any set before
         * @return this builder
         */
        public Builder consignments(Consignment... consignments) {
            return consignments(List.of(consignments));
        }

        /**
         * Sets {@link ControlledDeliveryPlan#substituted()}.
         *
         * @param substituted the items, in place of any set before
         * @return this builder
         */
        public Builder substituted(List<LanguageText> substituted) {
            this.substituted = List.copyOf(substituted);
            return this;
        }

        /**
         * Sets {@link ControlledDeliveryPlan#substituted()}.
         *
         * @param substituted the items, in place of any set before
         * @return this builder
         */
        public Builder substituted(LanguageText... substituted) {
            return substituted(List.of(substituted));
        }

        /**
         * Sets {@link ControlledDeliveryPlan#conveyances()}.
         *
         * @param conveyances the items, in place of any set before
         * @return this builder
         */
        public Builder conveyances(List<Conveyance> conveyances) {
            this.conveyances = List.copyOf(conveyances);
            return this;
        }

        /**
         * Sets {@link ControlledDeliveryPlan#conveyances()}.
         *
         * @param conveyances the items, in place of any set before
         * @return this builder
         */
        public Builder conveyances(Conveyance... conveyances) {
            return conveyances(List.of(conveyances));
        }

        /**
         * Sets {@link ControlledDeliveryPlan#route()}.
         *
         * @param route the items, in place of any set before
         * @return this builder
         */
        public Builder route(List<RoutePoint> route) {
            this.route = List.copyOf(route);
            return this;
        }

        /**
         * Sets {@link ControlledDeliveryPlan#route()}.
         *
         * @param route the items, in place of any set before
         * @return this builder
         */
        public Builder route(RoutePoint... route) {
            return route(List.of(route));
        }

        /**
         * Sets {@link ControlledDeliveryPlan#control()}.
         *
         * @param control the items, in place of any set before
         * @return this builder
         */
        public Builder control(List<LanguageText> control) {
            this.control = List.copyOf(control);
            return this;
        }

        /**
         * Sets {@link ControlledDeliveryPlan#control()}.
         *
         * @param control the items, in place of any set before
         * @return this builder
         */
        public Builder control(LanguageText... control) {
            return control(List.of(control));
        }

        /**
         * Sets {@link ControlledDeliveryPlan#responsible()}.
         *
         * @param responsible the value, null for none
         * @return this builder
         */
        public Builder responsible(@Nullable Party responsible) {
            this.responsible = responsible;
            return this;
        }

        /**
         * Sets {@link ControlledDeliveryPlan#abortConditions()}.
         *
         * @param abortConditions the items, in place of any set before
         * @return this builder
         */
        public Builder abortConditions(List<LanguageText> abortConditions) {
            this.abortConditions = List.copyOf(abortConditions);
            return this;
        }

        /**
         * Sets {@link ControlledDeliveryPlan#abortConditions()}.
         *
         * @param abortConditions the items, in place of any set before
         * @return this builder
         */
        public Builder abortConditions(LanguageText... abortConditions) {
            return abortConditions(List.of(abortConditions));
        }

        /**
         * Sets {@link ControlledDeliveryPlan#begins()}.
         *
         * @param begins the value, null for none
         * @return this builder
         */
        public Builder begins(@Nullable EventTime begins) {
            this.begins = begins;
            return this;
        }

        /**
         * Sets {@link ControlledDeliveryPlan#ends()}.
         *
         * @param ends the value, null for none
         * @return this builder
         */
        public Builder ends(@Nullable EventTime ends) {
            this.ends = ends;
            return this;
        }

        /**
         * Sets {@link ControlledDeliveryPlan#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link ControlledDeliveryPlan#unknownMembers()}.
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
        public ControlledDeliveryPlan build() {
            return new ControlledDeliveryPlan(method, state, states, consentAsked, consentGiven, items, consignments,
                    substituted, conveyances, route, control, responsible, abortConditions, begins, ends, extensions,
                    unknownMembers);
        }
    }
}
