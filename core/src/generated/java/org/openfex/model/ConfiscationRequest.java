// Generated from schema/standard/schemas/entities/confiscation-request.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A request for confiscation.
 *
 * <p>The entity {@code confiscation-request} of the standard. FEX 16.3 (Confiscation).
 *
 * @param property Description of the property. Never null; empty only in a draft. FEX 16.3.
 * @param facts Facts on which the request relies. Never null; empty when absent. FEX 16.3.
 * @param order The order of confiscation. Null when absent. FEX 16.3.
 * @param extent Extent to which the order is to be executed. Never null; empty when absent. FEX 16.3.
 * @param actions Actions requested. Never null; empty when absent. FEX 16.3.
 * @param items Items concerned. Never null; empty when absent. FEX 2.11.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record ConfiscationRequest(
        @NotEmpty @Size(max = 20) List<@Valid LanguageText> property,
        @Size(max = 20) List<@Valid LanguageText> facts,
        @Valid @Nullable Warrant order,
        @Size(max = 10) List<@Valid LanguageText> extent,
        @Size(max = 20) List<@Valid LanguageText> actions,
        @Reference(to = {Firearm.class, Component.class, Ammunition.class, OtherItem.class}) @Size(max = 500)
                List<@CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF) String> items,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param property see {@link #property()}
     * @param facts see {@link #facts()}
     * @param order see {@link #order()}
     * @param extent see {@link #extent()}
     * @param actions see {@link #actions()}
     * @param items see {@link #items()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public ConfiscationRequest {
        property = Records.list(property);
        facts = Records.list(facts);
        extent = Records.list(extent);
        actions = Records.list(actions);
        items = Records.list(items);
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
            case 0 -> property;
            case 1 -> facts;
            case 2 -> order;
            case 3 -> extent;
            case 4 -> actions;
            case 5 -> items;
            case 6 -> extensions;
            case 7 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (property.isEmpty() ? 0 : 1L << 0) | (facts.isEmpty() ? 0 : 1L << 1) | (order == null ? 0 : 1L << 2)
                | (extent.isEmpty() ? 0 : 1L << 3) | (actions.isEmpty() ? 0 : 1L << 4) | (items.isEmpty() ? 0 : 1L << 5)
                | (extensions.isEmpty() ? 0 : 1L << 6);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("ConfiscationRequest", null);
    }

    /** Builds a {@link ConfiscationRequest}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private List<LanguageText> property = List.of();
        private List<LanguageText> facts = List.of();
        private @Nullable Warrant order;
        private List<LanguageText> extent = List.of();
        private List<LanguageText> actions = List.of();
        private List<String> items = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(ConfiscationRequest from) {
            this.property = from.property;
            this.facts = from.facts;
            this.order = from.order;
            this.extent = from.extent;
            this.actions = from.actions;
            this.items = from.items;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link ConfiscationRequest#property()}.
         *
         * @param property the items, in place of any set before
         * @return this builder
         */
        public Builder property(List<LanguageText> property) {
            this.property = List.copyOf(property);
            return this;
        }

        /**
         * Sets {@link ConfiscationRequest#property()}.
         *
         * @param property the items, in place of any set before
         * @return this builder
         */
        public Builder property(LanguageText... property) {
            return property(List.of(property));
        }

        /**
         * Sets {@link ConfiscationRequest#facts()}.
         *
         * @param facts the items, in place of any set before
         * @return this builder
         */
        public Builder facts(List<LanguageText> facts) {
            this.facts = List.copyOf(facts);
            return this;
        }

        /**
         * Sets {@link ConfiscationRequest#facts()}.
         *
         * @param facts the items, in place of any set before
         * @return this builder
         */
        public Builder facts(LanguageText... facts) {
            return facts(List.of(facts));
        }

        /**
         * Sets {@link ConfiscationRequest#order()}.
         *
         * @param order the value, null for none
         * @return this builder
         */
        public Builder order(@Nullable Warrant order) {
            this.order = order;
            return this;
        }

        /**
         * Sets {@link ConfiscationRequest#extent()}.
         *
         * @param extent the items, in place of any set before
         * @return this builder
         */
        public Builder extent(List<LanguageText> extent) {
            this.extent = List.copyOf(extent);
            return this;
        }

        /**
         * Sets {@link ConfiscationRequest#extent()}.
         *
         * @param extent the items, in place of any set before
         * @return this builder
         */
        public Builder extent(LanguageText... extent) {
            return extent(List.of(extent));
        }

        /**
         * Sets {@link ConfiscationRequest#actions()}.
         *
         * @param actions the items, in place of any set before
         * @return this builder
         */
        public Builder actions(List<LanguageText> actions) {
            this.actions = List.copyOf(actions);
            return this;
        }

        /**
         * Sets {@link ConfiscationRequest#actions()}.
         *
         * @param actions the items, in place of any set before
         * @return this builder
         */
        public Builder actions(LanguageText... actions) {
            return actions(List.of(actions));
        }

        /**
         * Sets {@link ConfiscationRequest#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<String> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link ConfiscationRequest#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(String... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link ConfiscationRequest#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link ConfiscationRequest#unknownMembers()}.
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
        public ConfiscationRequest build() {
            return new ConfiscationRequest(property, facts, order, extent, actions, items, extensions, unknownMembers);
        }
    }
}
