// Generated from schema/standard/schemas/entities/transfer.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.Country;
import org.openfex.model.Consignment;
import org.openfex.model.Conveyance;
import org.openfex.model.EndUseDocument;
import org.openfex.model.EventTime;
import org.openfex.model.JsonMembers;
import org.openfex.model.RoutePoint;
import org.openfex.model.Transfer;
import org.openfex.model.TransferLicence;

/** Reads and writes {@link Transfer}. */
@Generated("org.openfex.schema.generator")
final class TransferWire {
    private static final WordTable NAMES = new WordTable("reference", "countryOfExport", "countryOfImport",
            "transitStates", "exporter", "importer", "finalRecipient", "broker", "forwarder", "carrier", "licences",
            "endUseDocuments", "consignments", "conveyances", "route", "departure", "arrival", "extensions");

    private TransferWire() {}

    static Transfer read(WireReader in) {
        String reference = null;
        Country countryOfExport = null;
        Country countryOfImport = null;
        List<Country> transitStates = null;
        String exporter = null;
        String importer = null;
        String finalRecipient = null;
        String broker = null;
        String forwarder = null;
        String carrier = null;
        List<TransferLicence> licences = null;
        List<EndUseDocument> endUseDocuments = null;
        List<Consignment> consignments = null;
        List<Conveyance> conveyances = null;
        List<RoutePoint> route = null;
        EventTime departure = null;
        EventTime arrival = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> reference = in.text(TextFormats.LINE, 1, 100);
                case 1 -> countryOfExport = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 2 -> countryOfImport = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 3 -> {
                    int mark = in.openList();
                    while (in.more((Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4))) {
                        // the next item
                    }
                    transitStates = in.list(mark, 20);
                }
                case 4 -> exporter = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 5 -> importer = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 6 -> finalRecipient = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 7 -> broker = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 8 -> forwarder = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 9 -> carrier = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 10 -> {
                    int mark = in.openList();
                    while (in.more(TransferLicenceWire.read(in))) {
                        // the next item
                    }
                    licences = in.list(mark, 20);
                }
                case 11 -> {
                    int mark = in.openList();
                    while (in.more(EndUseDocumentWire.read(in))) {
                        // the next item
                    }
                    endUseDocuments = in.list(mark, 20);
                }
                case 12 -> {
                    int mark = in.openList();
                    while (in.more(ConsignmentWire.read(in))) {
                        // the next item
                    }
                    consignments = in.list(mark, 50);
                }
                case 13 -> {
                    int mark = in.openList();
                    while (in.more(ConveyanceWire.read(in))) {
                        // the next item
                    }
                    conveyances = in.list(mark, 20);
                }
                case 14 -> {
                    int mark = in.openList();
                    while (in.more(RoutePointWire.read(in))) {
                        // the next item
                    }
                    route = in.list(mark, 50);
                }
                case 15 -> departure = EventTimeWire.read(in);
                case 16 -> arrival = EventTimeWire.read(in);
                case 17 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x0L);
        return new Transfer(reference, countryOfExport, countryOfImport, transitStates, exporter, importer,
                finalRecipient, broker, forwarder, carrier, licences, endUseDocuments, consignments, conveyances, route,
                departure, arrival, extensions, null);
    }

    static void write(Transfer entity, WireWriter out) {
        out.open();
        if (entity.reference() != null) {
            out.name(NAMES, 0);
            out.text(entity.reference(), TextFormats.LINE, 1, 100);
        }
        if (entity.countryOfExport() != null) {
            out.name(NAMES, 1);
            out.code(entity.countryOfExport(), TextFormats.COUNTRY, 4);
        }
        if (entity.countryOfImport() != null) {
            out.name(NAMES, 2);
            out.code(entity.countryOfImport(), TextFormats.COUNTRY, 4);
        }
        List<Country> transitStates = entity.transitStates();
        if (out.openList(NAMES, 3, transitStates, 20)) {
            for (int i = 0; i < transitStates.size(); i++) {
                out.item(i);
                out.code(transitStates.get(i), TextFormats.COUNTRY, 4);
            }
            out.closeList();
        }
        if (entity.exporter() != null) {
            out.name(NAMES, 4);
            out.text(entity.exporter(), TextFormats.LOCAL_REF, 1, 64);
        }
        if (entity.importer() != null) {
            out.name(NAMES, 5);
            out.text(entity.importer(), TextFormats.LOCAL_REF, 1, 64);
        }
        if (entity.finalRecipient() != null) {
            out.name(NAMES, 6);
            out.text(entity.finalRecipient(), TextFormats.LOCAL_REF, 1, 64);
        }
        if (entity.broker() != null) {
            out.name(NAMES, 7);
            out.text(entity.broker(), TextFormats.LOCAL_REF, 1, 64);
        }
        if (entity.forwarder() != null) {
            out.name(NAMES, 8);
            out.text(entity.forwarder(), TextFormats.LOCAL_REF, 1, 64);
        }
        if (entity.carrier() != null) {
            out.name(NAMES, 9);
            out.text(entity.carrier(), TextFormats.LOCAL_REF, 1, 64);
        }
        List<TransferLicence> licences = entity.licences();
        if (out.openList(NAMES, 10, licences, 20)) {
            for (int i = 0; i < licences.size(); i++) {
                out.item(i);
                TransferLicenceWire.write(licences.get(i), out);
            }
            out.closeList();
        }
        List<EndUseDocument> endUseDocuments = entity.endUseDocuments();
        if (out.openList(NAMES, 11, endUseDocuments, 20)) {
            for (int i = 0; i < endUseDocuments.size(); i++) {
                out.item(i);
                EndUseDocumentWire.write(endUseDocuments.get(i), out);
            }
            out.closeList();
        }
        List<Consignment> consignments = entity.consignments();
        if (out.openList(NAMES, 12, consignments, 50)) {
            for (int i = 0; i < consignments.size(); i++) {
                out.item(i);
                ConsignmentWire.write(consignments.get(i), out);
            }
            out.closeList();
        }
        List<Conveyance> conveyances = entity.conveyances();
        if (out.openList(NAMES, 13, conveyances, 20)) {
            for (int i = 0; i < conveyances.size(); i++) {
                out.item(i);
                ConveyanceWire.write(conveyances.get(i), out);
            }
            out.closeList();
        }
        List<RoutePoint> route = entity.route();
        if (out.openList(NAMES, 14, route, 50)) {
            for (int i = 0; i < route.size(); i++) {
                out.item(i);
                RoutePointWire.write(route.get(i), out);
            }
            out.closeList();
        }
        if (entity.departure() != null) {
            out.name(NAMES, 15);
            EventTimeWire.write(entity.departure(), out);
        }
        if (entity.arrival() != null) {
            out.name(NAMES, 16);
            EventTimeWire.write(entity.arrival(), out);
        }
        out.extensions(NAMES, 17, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
