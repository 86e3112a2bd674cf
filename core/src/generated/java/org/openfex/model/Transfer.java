// Generated from schema/standard/schemas/entities/transfer.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Country;

/**
 * An international transfer of firearms, parts or ammunition.
 *
 * <p>The entity {@code transfer} of the standard. FEX 15.2 (Transfers).
 *
 * @param reference Reference of the transfer. Null when absent. FEX 15.2.
 * @param countryOfExport State of export. Null when absent. FEX 4.8.
 * @param countryOfImport State of import. Null when absent. FEX 4.8.
 * @param transitStates States of transit. Never null; empty when absent. FEX 4.8.
 * @param exporter Exporter. Null when absent. FEX 2.11.
 * @param importer Importer. Null when absent. FEX 2.11.
 * @param finalRecipient Final recipient. Null when absent. FEX 2.11.
 * @param broker Broker. Null when absent. FEX 2.11.
 * @param forwarder Forwarder. Null when absent. FEX 2.11.
 * @param carrier Carrier. Null when absent. FEX 2.11.
 * @param licences Licences. Never null; empty when absent. FEX 15.3.
 * @param endUseDocuments End-use documents. Never null; empty when absent. FEX 15.6.
 * @param consignments Consignments. Never null; empty when absent. FEX 15.7.
 * @param conveyances Means of conveyance. Never null; empty when absent. FEX 8.4.
 * @param route Route. Never null; empty when absent. FEX 8.4.
 * @param departure When it left or is to leave. Null when absent. FEX 4.4.
 * @param arrival When it arrived or is to arrive. Null when absent. FEX 4.4.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Transfer(
        @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) @Nullable String reference,
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country countryOfExport,
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country countryOfImport,
        @Size(max = 20) List<@CodeFormat(pattern = Formats.COUNTRY, max = 4) Country> transitStates,
        @Reference(to = {Person.class, Organization.class}) @CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) @Nullable String exporter,
        @Reference(to = {Person.class, Organization.class}) @CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) @Nullable String importer,
        @Reference(to = {Person.class, Organization.class}) @CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) @Nullable String finalRecipient,
        @Reference(to = {Person.class, Organization.class}) @CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) @Nullable String broker,
        @Reference(to = {Person.class, Organization.class}) @CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) @Nullable String forwarder,
        @Reference(to = {Person.class, Organization.class}) @CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) @Nullable String carrier,
        @Size(max = 20) List<@Valid TransferLicence> licences,
        @Size(max = 20) List<@Valid EndUseDocument> endUseDocuments,
        @Size(max = 50) List<@Valid Consignment> consignments,
        @Size(max = 20) List<@Valid Conveyance> conveyances,
        @Size(max = 50) List<@Valid RoutePoint> route,
        @Valid @Nullable EventTime departure,
        @Valid @Nullable EventTime arrival,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param reference see {@link #reference()}
     * @param countryOfExport see {@link #countryOfExport()}
     * @param countryOfImport see {@link #countryOfImport()}
     * @param transitStates see {@link #transitStates()}
     * @param exporter see {@link #exporter()}
     * @param importer see {@link #importer()}
     * @param finalRecipient see {@link #finalRecipient()}
     * @param broker see {@link #broker()}
     * @param forwarder see {@link #forwarder()}
     * @param carrier see {@link #carrier()}
     * @param licences see {@link #licences()}
     * @param endUseDocuments see {@link #endUseDocuments()}
     * @param consignments see {@link #consignments()}
     * @param conveyances see {@link #conveyances()}
     * @param route see {@link #route()}
     * @param departure see {@link #departure()}
     * @param arrival see {@link #arrival()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Transfer {
        transitStates = Records.list(transitStates);
        licences = Records.list(licences);
        endUseDocuments = Records.list(endUseDocuments);
        consignments = Records.list(consignments);
        conveyances = Records.list(conveyances);
        route = Records.list(route);
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
            case 0 -> reference;
            case 1 -> countryOfExport;
            case 2 -> countryOfImport;
            case 3 -> transitStates;
            case 4 -> exporter;
            case 5 -> importer;
            case 6 -> finalRecipient;
            case 7 -> broker;
            case 8 -> forwarder;
            case 9 -> carrier;
            case 10 -> licences;
            case 11 -> endUseDocuments;
            case 12 -> consignments;
            case 13 -> conveyances;
            case 14 -> route;
            case 15 -> departure;
            case 16 -> arrival;
            case 17 -> extensions;
            case 18 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (reference == null ? 0 : 1L << 0) | (countryOfExport == null ? 0 : 1L << 1)
                | (countryOfImport == null ? 0 : 1L << 2) | (transitStates.isEmpty() ? 0 : 1L << 3)
                | (exporter == null ? 0 : 1L << 4) | (importer == null ? 0 : 1L << 5)
                | (finalRecipient == null ? 0 : 1L << 6) | (broker == null ? 0 : 1L << 7)
                | (forwarder == null ? 0 : 1L << 8) | (carrier == null ? 0 : 1L << 9)
                | (licences.isEmpty() ? 0 : 1L << 10) | (endUseDocuments.isEmpty() ? 0 : 1L << 11)
                | (consignments.isEmpty() ? 0 : 1L << 12) | (conveyances.isEmpty() ? 0 : 1L << 13)
                | (route.isEmpty() ? 0 : 1L << 14) | (departure == null ? 0 : 1L << 15)
                | (arrival == null ? 0 : 1L << 16) | (extensions.isEmpty() ? 0 : 1L << 17);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (countryOfExport == null || countryOfExport.isKnown() ? 0 : 1L << 1)
                | (countryOfImport == null || countryOfImport.isKnown() ? 0 : 1L << 2)
                | (Records.areKnown(transitStates) ? 0 : 1L << 3);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Transfer", null);
    }

    /** Builds a {@link Transfer}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String reference;
        private @Nullable Country countryOfExport;
        private @Nullable Country countryOfImport;
        private List<Country> transitStates = List.of();
        private @Nullable String exporter;
        private @Nullable String importer;
        private @Nullable String finalRecipient;
        private @Nullable String broker;
        private @Nullable String forwarder;
        private @Nullable String carrier;
        private List<TransferLicence> licences = List.of();
        private List<EndUseDocument> endUseDocuments = List.of();
        private List<Consignment> consignments = List.of();
        private List<Conveyance> conveyances = List.of();
        private List<RoutePoint> route = List.of();
        private @Nullable EventTime departure;
        private @Nullable EventTime arrival;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Transfer from) {
            this.reference = from.reference;
            this.countryOfExport = from.countryOfExport;
            this.countryOfImport = from.countryOfImport;
            this.transitStates = from.transitStates;
            this.exporter = from.exporter;
            this.importer = from.importer;
            this.finalRecipient = from.finalRecipient;
            this.broker = from.broker;
            this.forwarder = from.forwarder;
            this.carrier = from.carrier;
            this.licences = from.licences;
            this.endUseDocuments = from.endUseDocuments;
            this.consignments = from.consignments;
            this.conveyances = from.conveyances;
            this.route = from.route;
            this.departure = from.departure;
            this.arrival = from.arrival;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Transfer#reference()}.
         *
         * @param reference the value, null for none
         * @return this builder
         */
        public Builder reference(@Nullable String reference) {
            this.reference = reference;
            return this;
        }

        /**
         * Sets {@link Transfer#countryOfExport()}.
         *
         * @param countryOfExport the value, null for none
         * @return this builder
         */
        public Builder countryOfExport(@Nullable Country countryOfExport) {
            this.countryOfExport = countryOfExport;
            return this;
        }

        /**
         * Sets {@link Transfer#countryOfImport()}.
         *
         * @param countryOfImport the value, null for none
         * @return this builder
         */
        public Builder countryOfImport(@Nullable Country countryOfImport) {
            this.countryOfImport = countryOfImport;
            return this;
        }

        /**
         * Sets {@link Transfer#transitStates()}.
         *
         * @param transitStates the items, in place of any set before
         * @return this builder
         */
        public Builder transitStates(List<Country> transitStates) {
            this.transitStates = List.copyOf(transitStates);
            return this;
        }

        /**
         * Sets {@link Transfer#transitStates()}.
         *
         * @param transitStates the items, in place of any set before
         * @return this builder
         */
        public Builder transitStates(Country... transitStates) {
            return transitStates(List.of(transitStates));
        }

        /**
         * Sets {@link Transfer#exporter()}.
         *
         * @param exporter the value, null for none
         * @return this builder
         */
        public Builder exporter(@Nullable String exporter) {
            this.exporter = exporter;
            return this;
        }

        /**
         * Sets {@link Transfer#importer()}.
         *
         * @param importer the value, null for none
         * @return this builder
         */
        public Builder importer(@Nullable String importer) {
            this.importer = importer;
            return this;
        }

        /**
         * Sets {@link Transfer#finalRecipient()}.
         *
         * @param finalRecipient the value, null for none
         * @return this builder
         */
        public Builder finalRecipient(@Nullable String finalRecipient) {
            this.finalRecipient = finalRecipient;
            return this;
        }

        /**
         * Sets {@link Transfer#broker()}.
         *
         * @param broker the value, null for none
         * @return this builder
         */
        public Builder broker(@Nullable String broker) {
            this.broker = broker;
            return this;
        }

        /**
         * Sets {@link Transfer#forwarder()}.
         *
         * @param forwarder the value, null for none
         * @return this builder
         */
        public Builder forwarder(@Nullable String forwarder) {
            this.forwarder = forwarder;
            return this;
        }

        /**
         * Sets {@link Transfer#carrier()}.
         *
         * @param carrier the value, null for none
         * @return this builder
         */
        public Builder carrier(@Nullable String carrier) {
            this.carrier = carrier;
            return this;
        }

        /**
         * Sets {@link Transfer#licences()}.
         *
         * @param licences the items, in place of any set before
         * @return this builder
         */
        public Builder licences(List<TransferLicence> licences) {
            this.licences = List.copyOf(licences);
            return this;
        }

        /**
         * Sets {@link Transfer#licences()}.
         *
         * @param licences the items, in place of any set before
         * @return this builder
         */
        public Builder licences(TransferLicence... licences) {
            return licences(List.of(licences));
        }

        /**
         * Sets {@link Transfer#endUseDocuments()}.
         *
         * @param endUseDocuments the items, in place of any set before
         * @return this builder
         */
        public Builder endUseDocuments(List<EndUseDocument> endUseDocuments) {
            this.endUseDocuments = List.copyOf(endUseDocuments);
            return this;
        }

        /**
         * Sets {@link Transfer#endUseDocuments()}.
         *
         * @param endUseDocuments the items, in place of any set before
         * @return this builder
         */
        public Builder endUseDocuments(EndUseDocument... endUseDocuments) {
            return endUseDocuments(List.of(endUseDocuments));
        }

        /**
         * Sets {@link Transfer#consignments()}.
         *
         * @param consignments the items, in place of any set before
         * @return this builder
         */
        public Builder consignments(List<Consignment> consignments) {
            this.consignments = List.copyOf(consignments);
            return this;
        }

        /**
         * Sets {@link Transfer#consignments()}.
         *
         * @param consignments the items, in place of any set before
         * @return this builder
         */
        public Builder consignments(Consignment... consignments) {
            return consignments(List.of(consignments));
        }

        /**
         * Sets {@link Transfer#conveyances()}.
         *
         * @param conveyances the items, in place of any set before
         * @return this builder
         */
        public Builder conveyances(List<Conveyance> conveyances) {
            this.conveyances = List.copyOf(conveyances);
            return this;
        }

        /**
         * Sets {@link Transfer#conveyances()}.
         *
         * @param conveyances the items, in place of any set before
         * @return this builder
         */
        public Builder conveyances(Conveyance... conveyances) {
            return conveyances(List.of(conveyances));
        }

        /**
         * Sets {@link Transfer#route()}.
         *
         * @param route the items, in place of any set before
         * @return this builder
         */
        public Builder route(List<RoutePoint> route) {
            this.route = List.copyOf(route);
            return this;
        }

        /**
         * Sets {@link Transfer#route()}.
         *
         * @param route the items, in place of any set before
         * @return this builder
         */
        public Builder route(RoutePoint... route) {
            return route(List.of(route));
        }

        /**
         * Sets {@link Transfer#departure()}.
         *
         * @param departure the value, null for none
         * @return this builder
         */
        public Builder departure(@Nullable EventTime departure) {
            this.departure = departure;
            return this;
        }

        /**
         * Sets {@link Transfer#arrival()}.
         *
         * @param arrival the value, null for none
         * @return this builder
         */
        public Builder arrival(@Nullable EventTime arrival) {
            this.arrival = arrival;
            return this;
        }

        /**
         * Sets {@link Transfer#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Transfer#unknownMembers()}.
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
        public Transfer build() {
            return new Transfer(reference, countryOfExport, countryOfImport, transitStates, exporter, importer,
                    finalRecipient, broker, forwarder, carrier, licences, endUseDocuments, consignments, conveyances,
                    route, departure, arrival, extensions, unknownMembers);
        }
    }
}
