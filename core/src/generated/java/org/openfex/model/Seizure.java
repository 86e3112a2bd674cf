// Generated from schema/standard/schemas/entities/seizure.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.CriminalContext;
import org.openfex.code.LegalJustification;
import org.openfex.code.RecoveryMode;
import org.openfex.code.SeizureLocation;
import org.openfex.code.TrafficDirection;

/**
 * The seizure, finding or surrender of items.
 *
 * <p>The entity {@code seizure} of the standard. FEX 8.1 (Mode of recovery).
 *
 * @param mode Whether the items were seized, found or surrendered. Null only in a draft. FEX 8.1.
 * @param time When. Null only in a draft. FEX 8.3.
 * @param place Where. Null only in a draft. FEX 8.3.
 * @param locationCategory Category of the place in the returns to UNODC. Null when absent. FEX 8.3.
 * @param authority The authority that seized or received the items. Null when absent. FEX 8.1.
 * @param legalJustification Category of legal justification in the returns to UNODC. Null when absent. FEX 8.2.
 * @param legalProvisions Provisions of national law on which the seizure rests. Never null; empty when absent. FEX 8.2.
 * @param criminalContexts Other offences suspected, as in the returns to UNODC. Never null; empty when absent. FEX 8.9.
 * @param circumstances The circumstances in words. Never null; empty when absent. FEX 8.4.
 * @param conveyances Means of conveyance. Never null; empty when absent. FEX 8.4.
 * @param concealments Ways in which the items were hidden. Never null; empty when absent. FEX 8.4.
 * @param route Points of the route in their order. Never null; empty when absent. FEX 8.4.
 * @param office Customs office or post. Null when absent. FEX 8.3.
 * @param direction Direction across the border. Null when absent. FEX 8.4.
 * @param declaration What was declared. Null when absent. FEX 8.5.
 * @param detections How the items were detected. Never null; empty when absent. FEX 8.6.
 * @param exhibits Exhibits. Never null; empty when absent. FEX 8.7.
 * @param seals Seals put on. Never null; empty when absent. FEX 8.7.
 * @param transfers Handing over of the items, in the order of time. Never null; empty when absent. FEX 8.8.
 * @param offences Offences. Never null; empty when absent. FEX 8.9.
 * @param criminalCase Criminal case. Null when absent. FEX 8.10.
 * @param terrorismNexus Link to terrorism. Null when absent. FEX 8.11.
 * @param dispositions What was done with the items. Never null; empty when absent. FEX 8.12.
 * @param totals Totals by kind of item. Never null; empty when absent. FEX 6.5.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Seizure(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) RecoveryMode mode,
        @NotNull @Valid EventTime time,
        @NotNull @Valid Place place,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable SeizureLocation locationCategory,
        @Valid @Nullable Party authority,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable LegalJustification legalJustification,
        @Size(max = 20) List<@Valid LegalProvision> legalProvisions,
        @Size(max = 10) List<@CodeFormat(pattern = Formats.CODE, max = 64) CriminalContext> criminalContexts,
        @Size(max = 20) List<@Valid LanguageText> circumstances,
        @Size(max = 20) List<@Valid Conveyance> conveyances,
        @Size(max = 20) List<@Valid Concealment> concealments,
        @Size(max = 50) List<@Valid RoutePoint> route,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String office,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable TrafficDirection direction,
        @Valid @Nullable Declaration declaration,
        @Size(max = 10) List<@Valid Detection> detections,
        @Size(max = 200) List<@Valid Exhibit> exhibits,
        @Size(max = 200) List<@Valid Seal> seals,
        @Size(max = 50) List<@Valid CustodyTransfer> transfers,
        @Size(max = 50) List<@Valid Offence> offences,
        @Valid @Nullable CriminalCase criminalCase,
        @Valid @Nullable TerrorismNexus terrorismNexus,
        @Size(max = 100) List<@Valid Disposition> dispositions,
        @Size(max = 50) List<@Valid ItemTotal> totals,
        @Size(max = 20) List<@Valid Note> remarks,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param mode see {@link #mode()}
     * @param time see {@link #time()}
     * @param place see {@link #place()}
     * @param locationCategory see {@link #locationCategory()}
     * @param authority see {@link #authority()}
     * @param legalJustification see {@link #legalJustification()}
     * @param legalProvisions see {@link #legalProvisions()}
     * @param criminalContexts see {@link #criminalContexts()}
     * @param circumstances see {@link #circumstances()}
     * @param conveyances see {@link #conveyances()}
     * @param concealments see {@link #concealments()}
     * @param route see {@link #route()}
     * @param office see {@link #office()}
     * @param direction see {@link #direction()}
     * @param declaration see {@link #declaration()}
     * @param detections see {@link #detections()}
     * @param exhibits see {@link #exhibits()}
     * @param seals see {@link #seals()}
     * @param transfers see {@link #transfers()}
     * @param offences see {@link #offences()}
     * @param criminalCase see {@link #criminalCase()}
     * @param terrorismNexus see {@link #terrorismNexus()}
     * @param dispositions see {@link #dispositions()}
     * @param totals see {@link #totals()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Seizure {
        legalProvisions = Records.list(legalProvisions);
        criminalContexts = Records.list(criminalContexts);
        circumstances = Records.list(circumstances);
        conveyances = Records.list(conveyances);
        concealments = Records.list(concealments);
        route = Records.list(route);
        detections = Records.list(detections);
        exhibits = Records.list(exhibits);
        seals = Records.list(seals);
        transfers = Records.list(transfers);
        offences = Records.list(offences);
        dispositions = Records.list(dispositions);
        totals = Records.list(totals);
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

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> mode;
            case 1 -> time;
            case 2 -> place;
            case 3 -> locationCategory;
            case 4 -> authority;
            case 5 -> legalJustification;
            case 6 -> legalProvisions;
            case 7 -> criminalContexts;
            case 8 -> circumstances;
            case 9 -> conveyances;
            case 10 -> concealments;
            case 11 -> route;
            case 12 -> office;
            case 13 -> direction;
            case 14 -> declaration;
            case 15 -> detections;
            case 16 -> exhibits;
            case 17 -> seals;
            case 18 -> transfers;
            case 19 -> offences;
            case 20 -> criminalCase;
            case 21 -> terrorismNexus;
            case 22 -> dispositions;
            case 23 -> totals;
            case 24 -> remarks;
            case 25 -> extensions;
            case 26 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (mode == null ? 0 : 1L << 0) | (time == null ? 0 : 1L << 1) | (place == null ? 0 : 1L << 2)
                | (locationCategory == null ? 0 : 1L << 3) | (authority == null ? 0 : 1L << 4)
                | (legalJustification == null ? 0 : 1L << 5) | (legalProvisions.isEmpty() ? 0 : 1L << 6)
                | (criminalContexts.isEmpty() ? 0 : 1L << 7) | (circumstances.isEmpty() ? 0 : 1L << 8)
                | (conveyances.isEmpty() ? 0 : 1L << 9) | (concealments.isEmpty() ? 0 : 1L << 10)
                | (route.isEmpty() ? 0 : 1L << 11) | (office == null ? 0 : 1L << 12)
                | (direction == null ? 0 : 1L << 13) | (declaration == null ? 0 : 1L << 14)
                | (detections.isEmpty() ? 0 : 1L << 15) | (exhibits.isEmpty() ? 0 : 1L << 16)
                | (seals.isEmpty() ? 0 : 1L << 17) | (transfers.isEmpty() ? 0 : 1L << 18)
                | (offences.isEmpty() ? 0 : 1L << 19) | (criminalCase == null ? 0 : 1L << 20)
                | (terrorismNexus == null ? 0 : 1L << 21) | (dispositions.isEmpty() ? 0 : 1L << 22)
                | (totals.isEmpty() ? 0 : 1L << 23) | (remarks.isEmpty() ? 0 : 1L << 24)
                | (extensions.isEmpty() ? 0 : 1L << 25);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (mode == null || mode.isKnown() ? 0 : 1L << 0)
                | (locationCategory == null || locationCategory.isKnown() ? 0 : 1L << 3)
                | (legalJustification == null || legalJustification.isKnown() ? 0 : 1L << 5)
                | (Records.areKnown(criminalContexts) ? 0 : 1L << 7)
                | (direction == null || direction.isKnown() ? 0 : 1L << 13);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Seizure", null);
    }

    /** Builds a {@link Seizure}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable RecoveryMode mode;
        private @Nullable EventTime time;
        private @Nullable Place place;
        private @Nullable SeizureLocation locationCategory;
        private @Nullable Party authority;
        private @Nullable LegalJustification legalJustification;
        private List<LegalProvision> legalProvisions = List.of();
        private List<CriminalContext> criminalContexts = List.of();
        private List<LanguageText> circumstances = List.of();
        private List<Conveyance> conveyances = List.of();
        private List<Concealment> concealments = List.of();
        private List<RoutePoint> route = List.of();
        private @Nullable String office;
        private @Nullable TrafficDirection direction;
        private @Nullable Declaration declaration;
        private List<Detection> detections = List.of();
        private List<Exhibit> exhibits = List.of();
        private List<Seal> seals = List.of();
        private List<CustodyTransfer> transfers = List.of();
        private List<Offence> offences = List.of();
        private @Nullable CriminalCase criminalCase;
        private @Nullable TerrorismNexus terrorismNexus;
        private List<Disposition> dispositions = List.of();
        private List<ItemTotal> totals = List.of();
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Seizure from) {
            this.mode = from.mode;
            this.time = from.time;
            this.place = from.place;
            this.locationCategory = from.locationCategory;
            this.authority = from.authority;
            this.legalJustification = from.legalJustification;
            this.legalProvisions = from.legalProvisions;
            this.criminalContexts = from.criminalContexts;
            this.circumstances = from.circumstances;
            this.conveyances = from.conveyances;
            this.concealments = from.concealments;
            this.route = from.route;
            this.office = from.office;
            this.direction = from.direction;
            this.declaration = from.declaration;
            this.detections = from.detections;
            this.exhibits = from.exhibits;
            this.seals = from.seals;
            this.transfers = from.transfers;
            this.offences = from.offences;
            this.criminalCase = from.criminalCase;
            this.terrorismNexus = from.terrorismNexus;
            this.dispositions = from.dispositions;
            this.totals = from.totals;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Seizure#mode()}.
         *
         * @param mode the value
         * @return this builder
         */
        public Builder mode(RecoveryMode mode) {
            this.mode = mode;
            return this;
        }

        /**
         * Sets {@link Seizure#time()}.
         *
         * @param time the value
         * @return this builder
         */
        public Builder time(EventTime time) {
            this.time = time;
            return this;
        }

        /**
         * Sets {@link Seizure#place()}.
         *
         * @param place the value
         * @return this builder
         */
        public Builder place(Place place) {
            this.place = place;
            return this;
        }

        /**
         * Sets {@link Seizure#locationCategory()}.
         *
         * @param locationCategory the value, null for none
         * @return this builder
         */
        public Builder locationCategory(@Nullable SeizureLocation locationCategory) {
            this.locationCategory = locationCategory;
            return this;
        }

        /**
         * Sets {@link Seizure#authority()}.
         *
         * @param authority the value, null for none
         * @return this builder
         */
        public Builder authority(@Nullable Party authority) {
            this.authority = authority;
            return this;
        }

        /**
         * Sets {@link Seizure#legalJustification()}.
         *
         * @param legalJustification the value, null for none
         * @return this builder
         */
        public Builder legalJustification(@Nullable LegalJustification legalJustification) {
            this.legalJustification = legalJustification;
            return this;
        }

        /**
         * Sets {@link Seizure#legalProvisions()}.
         *
         * @param legalProvisions the items, in place of any set before
         * @return this builder
         */
        public Builder legalProvisions(List<LegalProvision> legalProvisions) {
            this.legalProvisions = List.copyOf(legalProvisions);
            return this;
        }

        /**
         * Sets {@link Seizure#legalProvisions()}.
         *
         * @param legalProvisions the items, in place of any set before
         * @return this builder
         */
        public Builder legalProvisions(LegalProvision... legalProvisions) {
            return legalProvisions(List.of(legalProvisions));
        }

        /**
         * Sets {@link Seizure#criminalContexts()}.
         *
         * @param criminalContexts the items, in place of any set before
         * @return this builder
         */
        public Builder criminalContexts(List<CriminalContext> criminalContexts) {
            this.criminalContexts = List.copyOf(criminalContexts);
            return this;
        }

        /**
         * Sets {@link Seizure#criminalContexts()}.
         *
         * @param criminalContexts the items, in place of any set before
         * @return this builder
         */
        public Builder criminalContexts(CriminalContext... criminalContexts) {
            return criminalContexts(List.of(criminalContexts));
        }

        /**
         * Sets {@link Seizure#circumstances()}.
         *
         * @param circumstances the items, in place of any set before
         * @return this builder
         */
        public Builder circumstances(List<LanguageText> circumstances) {
            this.circumstances = List.copyOf(circumstances);
            return this;
        }

        /**
         * Sets {@link Seizure#circumstances()}.
         *
         * @param circumstances the items, in place of any set before
         * @return this builder
         */
        public Builder circumstances(LanguageText... circumstances) {
            return circumstances(List.of(circumstances));
        }

        /**
         * Sets {@link Seizure#conveyances()}.
         *
         * @param conveyances the items, in place of any set before
         * @return this builder
         */
        public Builder conveyances(List<Conveyance> conveyances) {
            this.conveyances = List.copyOf(conveyances);
            return this;
        }

        /**
         * Sets {@link Seizure#conveyances()}.
         *
         * @param conveyances the items, in place of any set before
         * @return this builder
         */
        public Builder conveyances(Conveyance... conveyances) {
            return conveyances(List.of(conveyances));
        }

        /**
         * Sets {@link Seizure#concealments()}.
         *
         * @param concealments the items, in place of any set before
         * @return this builder
         */
        public Builder concealments(List<Concealment> concealments) {
            this.concealments = List.copyOf(concealments);
            return this;
        }

        /**
         * Sets {@link Seizure#concealments()}.
         *
         * @param concealments the items, in place of any set before
         * @return this builder
         */
        public Builder concealments(Concealment... concealments) {
            return concealments(List.of(concealments));
        }

        /**
         * Sets {@link Seizure#route()}.
         *
         * @param route the items, in place of any set before
         * @return this builder
         */
        public Builder route(List<RoutePoint> route) {
            this.route = List.copyOf(route);
            return this;
        }

        /**
         * Sets {@link Seizure#route()}.
         *
         * @param route the items, in place of any set before
         * @return this builder
         */
        public Builder route(RoutePoint... route) {
            return route(List.of(route));
        }

        /**
         * Sets {@link Seizure#office()}.
         *
         * @param office the value, null for none
         * @return this builder
         */
        public Builder office(@Nullable String office) {
            this.office = office;
            return this;
        }

        /**
         * Sets {@link Seizure#direction()}.
         *
         * @param direction the value, null for none
         * @return this builder
         */
        public Builder direction(@Nullable TrafficDirection direction) {
            this.direction = direction;
            return this;
        }

        /**
         * Sets {@link Seizure#declaration()}.
         *
         * @param declaration the value, null for none
         * @return this builder
         */
        public Builder declaration(@Nullable Declaration declaration) {
            this.declaration = declaration;
            return this;
        }

        /**
         * Sets {@link Seizure#detections()}.
         *
         * @param detections the items, in place of any set before
         * @return this builder
         */
        public Builder detections(List<Detection> detections) {
            this.detections = List.copyOf(detections);
            return this;
        }

        /**
         * Sets {@link Seizure#detections()}.
         *
         * @param detections the items, in place of any set before
         * @return this builder
         */
        public Builder detections(Detection... detections) {
            return detections(List.of(detections));
        }

        /**
         * Sets {@link Seizure#exhibits()}.
         *
         * @param exhibits the items, in place of any set before
         * @return this builder
         */
        public Builder exhibits(List<Exhibit> exhibits) {
            this.exhibits = List.copyOf(exhibits);
            return this;
        }

        /**
         * Sets {@link Seizure#exhibits()}.
         *
         * @param exhibits the items, in place of any set before
         * @return this builder
         */
        public Builder exhibits(Exhibit... exhibits) {
            return exhibits(List.of(exhibits));
        }

        /**
         * Sets {@link Seizure#seals()}.
         *
         * @param seals the items, in place of any set before
         * @return this builder
         */
        public Builder seals(List<Seal> seals) {
            this.seals = List.copyOf(seals);
            return this;
        }

        /**
         * Sets {@link Seizure#seals()}.
         *
         * @param seals the items, in place of any set before
         * @return this builder
         */
        public Builder seals(Seal... seals) {
            return seals(List.of(seals));
        }

        /**
         * Sets {@link Seizure#transfers()}.
         *
         * @param transfers the items, in place of any set before
         * @return this builder
         */
        public Builder transfers(List<CustodyTransfer> transfers) {
            this.transfers = List.copyOf(transfers);
            return this;
        }

        /**
         * Sets {@link Seizure#transfers()}.
         *
         * @param transfers the items, in place of any set before
         * @return this builder
         */
        public Builder transfers(CustodyTransfer... transfers) {
            return transfers(List.of(transfers));
        }

        /**
         * Sets {@link Seizure#offences()}.
         *
         * @param offences the items, in place of any set before
         * @return this builder
         */
        public Builder offences(List<Offence> offences) {
            this.offences = List.copyOf(offences);
            return this;
        }

        /**
         * Sets {@link Seizure#offences()}.
         *
         * @param offences the items, in place of any set before
         * @return this builder
         */
        public Builder offences(Offence... offences) {
            return offences(List.of(offences));
        }

        /**
         * Sets {@link Seizure#criminalCase()}.
         *
         * @param criminalCase the value, null for none
         * @return this builder
         */
        public Builder criminalCase(@Nullable CriminalCase criminalCase) {
            this.criminalCase = criminalCase;
            return this;
        }

        /**
         * Sets {@link Seizure#terrorismNexus()}.
         *
         * @param terrorismNexus the value, null for none
         * @return this builder
         */
        public Builder terrorismNexus(@Nullable TerrorismNexus terrorismNexus) {
            this.terrorismNexus = terrorismNexus;
            return this;
        }

        /**
         * Sets {@link Seizure#dispositions()}.
         *
         * @param dispositions the items, in place of any set before
         * @return this builder
         */
        public Builder dispositions(List<Disposition> dispositions) {
            this.dispositions = List.copyOf(dispositions);
            return this;
        }

        /**
         * Sets {@link Seizure#dispositions()}.
         *
         * @param dispositions the items, in place of any set before
         * @return this builder
         */
        public Builder dispositions(Disposition... dispositions) {
            return dispositions(List.of(dispositions));
        }

        /**
         * Sets {@link Seizure#totals()}.
         *
         * @param totals the items, in place of any set before
         * @return this builder
         */
        public Builder totals(List<ItemTotal> totals) {
            this.totals = List.copyOf(totals);
            return this;
        }

        /**
         * Sets {@link Seizure#totals()}.
         *
         * @param totals the items, in place of any set before
         * @return this builder
         */
        public Builder totals(ItemTotal... totals) {
            return totals(List.of(totals));
        }

        /**
         * Sets {@link Seizure#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link Seizure#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link Seizure#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Seizure#unknownMembers()}.
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
        public Seizure build() {
            return new Seizure(mode, time, place, locationCategory, authority, legalJustification, legalProvisions,
                    criminalContexts, circumstances, conveyances, concealments, route, office, direction, declaration,
                    detections, exhibits, seals, transfers, offences, criminalCase, terrorismNexus, dispositions,
                    totals, remarks, extensions, unknownMembers);
        }
    }
}
