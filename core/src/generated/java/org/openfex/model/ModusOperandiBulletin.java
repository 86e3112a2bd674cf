// Generated from schema/standard/schemas/messages/modus-operandi-bulletin.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Country;
import org.openfex.code.MessageType;

/**
 * Tells of methods of concealment and ways of detecting them, of means and routes, and of false documents.
 *
 * <p>The body of messages of the type {@code modus-operandi-bulletin}. FEX 13.7 (Methods and routes).
 *
 * @param title Title. Never null; empty only in a draft. FEX 13.7.
 * @param methods The methods in words. Never null; empty only in a draft. FEX 13.7.
 * @param concealments Ways of concealment. Never null; empty when absent. FEX 8.4.
 * @param detections Ways of detecting them. Never null; empty when absent. FEX 8.6.
 * @param conveyances Means of conveyance. Never null; empty when absent. FEX 8.4.
 * @param routes Points of routes, dispatch and destination. Never null; empty when absent. FEX 8.4.
 * @param falseDocuments False identity and travel documents. Never null; empty when absent. FEX 7.5.
 * @param tradeDocuments False or misused documents of trade. Never null; empty when absent. FEX 15.6.
 * @param period Period observed. Null when absent. FEX 4.4.
 * @param seenIn States in which they were seen. Never null; empty when absent. FEX 4.8.
 * @param basis Whether it is a fact or an assessment. Null when absent. FEX 7.2.
 * @param firearms Firearms. Never null; empty when absent. FEX 5.1.
 * @param components Parts and components. Never null; empty when absent. FEX 6.1.
 * @param ammunition Ammunition. Never null; empty when absent. FEX 6.2.
 * @param items Other items. Never null; empty when absent. FEX 6.4.
 * @param persons Persons. Never null; empty when absent. FEX 7.1.
 * @param organizations Organizations. Never null; empty when absent. FEX 7.11.
 * @param groups Groups. Never null; empty when absent. FEX 13.6.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record ModusOperandiBulletin(
        @NotEmpty @Size(max = 10) List<@Valid LanguageText> title,
        @NotEmpty @Size(max = 50) List<@Valid LanguageText> methods,
        @Size(max = 50) List<@Valid Concealment> concealments,
        @Size(max = 50) List<@Valid Detection> detections,
        @Size(max = 50) List<@Valid Conveyance> conveyances,
        @Size(max = 50) List<@Valid RoutePoint> routes,
        @Size(max = 50) List<@Valid IdentityDocument> falseDocuments,
        @Size(max = 50) List<@Valid EndUseDocument> tradeDocuments,
        @Valid @Nullable EventTime period,
        @Size(max = 50) List<@CodeFormat(pattern = Formats.COUNTRY, max = 4) Country> seenIn,
        @Valid @Nullable StatementBasis basis,
        @Size(max = 500) List<@Valid Firearm> firearms,
        @Size(max = 500) List<@Valid Component> components,
        @Size(max = 500) List<@Valid Ammunition> ammunition,
        @Size(max = 500) List<@Valid OtherItem> items,
        @Size(max = 200) List<@Valid Person> persons,
        @Size(max = 200) List<@Valid Organization> organizations,
        @Size(max = 50) List<@Valid Group> groups,
        @Size(max = 20) List<@Valid Note> remarks,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers)
        implements Body {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param title see {@link #title()}
     * @param methods see {@link #methods()}
     * @param concealments see {@link #concealments()}
     * @param detections see {@link #detections()}
     * @param conveyances see {@link #conveyances()}
     * @param routes see {@link #routes()}
     * @param falseDocuments see {@link #falseDocuments()}
     * @param tradeDocuments see {@link #tradeDocuments()}
     * @param period see {@link #period()}
     * @param seenIn see {@link #seenIn()}
     * @param basis see {@link #basis()}
     * @param firearms see {@link #firearms()}
     * @param components see {@link #components()}
     * @param ammunition see {@link #ammunition()}
     * @param items see {@link #items()}
     * @param persons see {@link #persons()}
     * @param organizations see {@link #organizations()}
     * @param groups see {@link #groups()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public ModusOperandiBulletin {
        title = Records.list(title);
        methods = Records.list(methods);
        concealments = Records.list(concealments);
        detections = Records.list(detections);
        conveyances = Records.list(conveyances);
        routes = Records.list(routes);
        falseDocuments = Records.list(falseDocuments);
        tradeDocuments = Records.list(tradeDocuments);
        seenIn = Records.list(seenIn);
        firearms = Records.list(firearms);
        components = Records.list(components);
        ammunition = Records.list(ammunition);
        items = Records.list(items);
        persons = Records.list(persons);
        organizations = Records.list(organizations);
        groups = Records.list(groups);
        remarks = Records.list(remarks);
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

    @Override
    public MessageType type() {
        return MessageType.MODUS_OPERANDI_BULLETIN;
    }

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> title;
            case 1 -> methods;
            case 2 -> concealments;
            case 3 -> detections;
            case 4 -> conveyances;
            case 5 -> routes;
            case 6 -> falseDocuments;
            case 7 -> tradeDocuments;
            case 8 -> period;
            case 9 -> seenIn;
            case 10 -> basis;
            case 11 -> firearms;
            case 12 -> components;
            case 13 -> ammunition;
            case 14 -> items;
            case 15 -> persons;
            case 16 -> organizations;
            case 17 -> groups;
            case 18 -> remarks;
            case 19 -> extensions;
            case 20 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (title.isEmpty() ? 0 : 1L << 0) | (methods.isEmpty() ? 0 : 1L << 1)
                | (concealments.isEmpty() ? 0 : 1L << 2) | (detections.isEmpty() ? 0 : 1L << 3)
                | (conveyances.isEmpty() ? 0 : 1L << 4) | (routes.isEmpty() ? 0 : 1L << 5)
                | (falseDocuments.isEmpty() ? 0 : 1L << 6) | (tradeDocuments.isEmpty() ? 0 : 1L << 7)
                | (period == null ? 0 : 1L << 8) | (seenIn.isEmpty() ? 0 : 1L << 9) | (basis == null ? 0 : 1L << 10)
                | (firearms.isEmpty() ? 0 : 1L << 11) | (components.isEmpty() ? 0 : 1L << 12)
                | (ammunition.isEmpty() ? 0 : 1L << 13) | (items.isEmpty() ? 0 : 1L << 14)
                | (persons.isEmpty() ? 0 : 1L << 15) | (organizations.isEmpty() ? 0 : 1L << 16)
                | (groups.isEmpty() ? 0 : 1L << 17) | (remarks.isEmpty() ? 0 : 1L << 18)
                | (extensions.isEmpty() ? 0 : 1L << 19);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (Records.areKnown(seenIn) ? 0 : 1L << 9);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("ModusOperandiBulletin", null);
    }

    /** Builds a {@link ModusOperandiBulletin}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private List<LanguageText> title = List.of();
        private List<LanguageText> methods = List.of();
        private List<Concealment> concealments = List.of();
        private List<Detection> detections = List.of();
        private List<Conveyance> conveyances = List.of();
        private List<RoutePoint> routes = List.of();
        private List<IdentityDocument> falseDocuments = List.of();
        private List<EndUseDocument> tradeDocuments = List.of();
        private @Nullable EventTime period;
        private List<Country> seenIn = List.of();
        private @Nullable StatementBasis basis;
        private List<Firearm> firearms = List.of();
        private List<Component> components = List.of();
        private List<Ammunition> ammunition = List.of();
        private List<OtherItem> items = List.of();
        private List<Person> persons = List.of();
        private List<Organization> organizations = List.of();
        private List<Group> groups = List.of();
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(ModusOperandiBulletin from) {
            this.title = from.title;
            this.methods = from.methods;
            this.concealments = from.concealments;
            this.detections = from.detections;
            this.conveyances = from.conveyances;
            this.routes = from.routes;
            this.falseDocuments = from.falseDocuments;
            this.tradeDocuments = from.tradeDocuments;
            this.period = from.period;
            this.seenIn = from.seenIn;
            this.basis = from.basis;
            this.firearms = from.firearms;
            this.components = from.components;
            this.ammunition = from.ammunition;
            this.items = from.items;
            this.persons = from.persons;
            this.organizations = from.organizations;
            this.groups = from.groups;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link ModusOperandiBulletin#title()}.
         *
         * @param title the items, in place of any set before
         * @return this builder
         */
        public Builder title(List<LanguageText> title) {
            this.title = List.copyOf(title);
            return this;
        }

        /**
         * Sets {@link ModusOperandiBulletin#title()}.
         *
         * @param title the items, in place of any set before
         * @return this builder
         */
        public Builder title(LanguageText... title) {
            return title(List.of(title));
        }

        /**
         * Sets {@link ModusOperandiBulletin#methods()}.
         *
         * @param methods the items, in place of any set before
         * @return this builder
         */
        public Builder methods(List<LanguageText> methods) {
            this.methods = List.copyOf(methods);
            return this;
        }

        /**
         * Sets {@link ModusOperandiBulletin#methods()}.
         *
         * @param methods the items, in place of any set before
         * @return this builder
         */
        public Builder methods(LanguageText... methods) {
            return methods(List.of(methods));
        }

        /**
         * Sets {@link ModusOperandiBulletin#concealments()}.
         *
         * @param concealments the items, in place of any set before
         * @return this builder
         */
        public Builder concealments(List<Concealment> concealments) {
            this.concealments = List.copyOf(concealments);
            return this;
        }

        /**
         * Sets {@link ModusOperandiBulletin#concealments()}.
         *
         * @param concealments the items, in place of any set before
         * @return this builder
         */
        public Builder concealments(Concealment... concealments) {
            return concealments(List.of(concealments));
        }

        /**
         * Sets {@link ModusOperandiBulletin#detections()}.
         *
         * @param detections the items, in place of any set before
         * @return this builder
         */
        public Builder detections(List<Detection> detections) {
            this.detections = List.copyOf(detections);
            return this;
        }

        /**
         * Sets {@link ModusOperandiBulletin#detections()}.
         *
         * @param detections the items, in place of any set before
         * @return this builder
         */
        public Builder detections(Detection... detections) {
            return detections(List.of(detections));
        }

        /**
         * Sets {@link ModusOperandiBulletin#conveyances()}.
         *
         * @param conveyances the items, in place of any set before
         * @return this builder
         */
        public Builder conveyances(List<Conveyance> conveyances) {
            this.conveyances = List.copyOf(conveyances);
            return this;
        }

        /**
         * Sets {@link ModusOperandiBulletin#conveyances()}.
         *
         * @param conveyances the items, in place of any set before
         * @return this builder
         */
        public Builder conveyances(Conveyance... conveyances) {
            return conveyances(List.of(conveyances));
        }

        /**
         * Sets {@link ModusOperandiBulletin#routes()}.
         *
         * @param routes the items, in place of any set before
         * @return this builder
         */
        public Builder routes(List<RoutePoint> routes) {
            this.routes = List.copyOf(routes);
            return this;
        }

        /**
         * Sets {@link ModusOperandiBulletin#routes()}.
         *
         * @param routes the items, in place of any set before
         * @return this builder
         */
        public Builder routes(RoutePoint... routes) {
            return routes(List.of(routes));
        }

        /**
         * Sets {@link ModusOperandiBulletin#falseDocuments()}.
         *
         * @param falseDocuments the items, in place of any set before
         * @return this builder
         */
        public Builder falseDocuments(List<IdentityDocument> falseDocuments) {
            this.falseDocuments = List.copyOf(falseDocuments);
            return this;
        }

        /**
         * Sets {@link ModusOperandiBulletin#falseDocuments()}.
         *
         * @param falseDocuments the items, in place of any set before
         * @return this builder
         */
        public Builder falseDocuments(IdentityDocument... falseDocuments) {
            return falseDocuments(List.of(falseDocuments));
        }

        /**
         * Sets {@link ModusOperandiBulletin#tradeDocuments()}.
         *
         * @param tradeDocuments the items, in place of any set before
         * @return this builder
         */
        public Builder tradeDocuments(List<EndUseDocument> tradeDocuments) {
            this.tradeDocuments = List.copyOf(tradeDocuments);
            return this;
        }

        /**
         * Sets {@link ModusOperandiBulletin#tradeDocuments()}.
         *
         * @param tradeDocuments the items, in place of any set before
         * @return this builder
         */
        public Builder tradeDocuments(EndUseDocument... tradeDocuments) {
            return tradeDocuments(List.of(tradeDocuments));
        }

        /**
         * Sets {@link ModusOperandiBulletin#period()}.
         *
         * @param period the value, null for none
         * @return this builder
         */
        public Builder period(@Nullable EventTime period) {
            this.period = period;
            return this;
        }

        /**
         * Sets {@link ModusOperandiBulletin#seenIn()}.
         *
         * @param seenIn the items, in place of any set before
         * @return this builder
         */
        public Builder seenIn(List<Country> seenIn) {
            this.seenIn = List.copyOf(seenIn);
            return this;
        }

        /**
         * Sets {@link ModusOperandiBulletin#seenIn()}.
         *
         * @param seenIn the items, in place of any set before
         * @return this builder
         */
        public Builder seenIn(Country... seenIn) {
            return seenIn(List.of(seenIn));
        }

        /**
         * Sets {@link ModusOperandiBulletin#basis()}.
         *
         * @param basis the value, null for none
         * @return this builder
         */
        public Builder basis(@Nullable StatementBasis basis) {
            this.basis = basis;
            return this;
        }

        /**
         * Sets {@link ModusOperandiBulletin#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(List<Firearm> firearms) {
            this.firearms = List.copyOf(firearms);
            return this;
        }

        /**
         * Sets {@link ModusOperandiBulletin#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(Firearm... firearms) {
            return firearms(List.of(firearms));
        }

        /**
         * Sets {@link ModusOperandiBulletin#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(List<Component> components) {
            this.components = List.copyOf(components);
            return this;
        }

        /**
         * Sets {@link ModusOperandiBulletin#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(Component... components) {
            return components(List.of(components));
        }

        /**
         * Sets {@link ModusOperandiBulletin#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(List<Ammunition> ammunition) {
            this.ammunition = List.copyOf(ammunition);
            return this;
        }

        /**
         * Sets {@link ModusOperandiBulletin#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(Ammunition... ammunition) {
            return ammunition(List.of(ammunition));
        }

        /**
         * Sets {@link ModusOperandiBulletin#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<OtherItem> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link ModusOperandiBulletin#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(OtherItem... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link ModusOperandiBulletin#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(List<Person> persons) {
            this.persons = List.copyOf(persons);
            return this;
        }

        /**
         * Sets {@link ModusOperandiBulletin#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(Person... persons) {
            return persons(List.of(persons));
        }

        /**
         * Sets {@link ModusOperandiBulletin#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(List<Organization> organizations) {
            this.organizations = List.copyOf(organizations);
            return this;
        }

        /**
         * Sets {@link ModusOperandiBulletin#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(Organization... organizations) {
            return organizations(List.of(organizations));
        }

        /**
         * Sets {@link ModusOperandiBulletin#groups()}.
         *
         * @param groups the items, in place of any set before
         * @return this builder
         */
        public Builder groups(List<Group> groups) {
            this.groups = List.copyOf(groups);
            return this;
        }

        /**
         * Sets {@link ModusOperandiBulletin#groups()}.
         *
         * @param groups the items, in place of any set before
         * @return this builder
         */
        public Builder groups(Group... groups) {
            return groups(List.of(groups));
        }

        /**
         * Sets {@link ModusOperandiBulletin#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link ModusOperandiBulletin#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link ModusOperandiBulletin#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link ModusOperandiBulletin#unknownMembers()}.
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
        public ModusOperandiBulletin build() {
            return new ModusOperandiBulletin(title, methods, concealments, detections, conveyances, routes,
                    falseDocuments, tradeDocuments, period, seenIn, basis, firearms, components, ammunition, items,
                    persons, organizations, groups, remarks, extensions, unknownMembers);
        }
    }
}
