// Generated from schema/standard/schemas/entities/seizure.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.CriminalContext;
import org.openfex.code.LegalJustification;
import org.openfex.code.RecoveryMode;
import org.openfex.code.SeizureLocation;
import org.openfex.code.TrafficDirection;
import org.openfex.model.Concealment;
import org.openfex.model.Conveyance;
import org.openfex.model.CriminalCase;
import org.openfex.model.CustodyTransfer;
import org.openfex.model.Declaration;
import org.openfex.model.Detection;
import org.openfex.model.Disposition;
import org.openfex.model.EventTime;
import org.openfex.model.Exhibit;
import org.openfex.model.ItemTotal;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.LegalProvision;
import org.openfex.model.Note;
import org.openfex.model.Offence;
import org.openfex.model.Party;
import org.openfex.model.Place;
import org.openfex.model.RoutePoint;
import org.openfex.model.Seal;
import org.openfex.model.Seizure;
import org.openfex.model.TerrorismNexus;

/** Reads and writes {@link Seizure}. */
@Generated("org.openfex.schema.generator")
final class SeizureWire {
    private static final WordTable NAMES = new WordTable("mode", "time", "place", "locationCategory", "authority",
            "legalJustification", "legalProvisions", "criminalContexts", "circumstances", "conveyances", "concealments",
            "route", "office", "direction", "declaration", "detections", "exhibits", "seals", "transfers", "offences",
            "criminalCase", "terrorismNexus", "dispositions", "totals", "remarks", "extensions");

    private SeizureWire() {}

    static Seizure read(WireReader in) {
        RecoveryMode mode = null;
        EventTime time = null;
        Place place = null;
        SeizureLocation locationCategory = null;
        Party authority = null;
        LegalJustification legalJustification = null;
        List<LegalProvision> legalProvisions = null;
        List<CriminalContext> criminalContexts = null;
        List<LanguageText> circumstances = null;
        List<Conveyance> conveyances = null;
        List<Concealment> concealments = null;
        List<RoutePoint> route = null;
        String office = null;
        TrafficDirection direction = null;
        Declaration declaration = null;
        List<Detection> detections = null;
        List<Exhibit> exhibits = null;
        List<Seal> seals = null;
        List<CustodyTransfer> transfers = null;
        List<Offence> offences = null;
        CriminalCase criminalCase = null;
        TerrorismNexus terrorismNexus = null;
        List<Disposition> dispositions = null;
        List<ItemTotal> totals = null;
        List<Note> remarks = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> mode = (RecoveryMode) in.code(WireCodes.RECOVERY_MODE, TextFormats.CODE, 64);
                case 1 -> time = EventTimeWire.read(in);
                case 2 -> place = PlaceWire.read(in);
                case 3 -> locationCategory = (SeizureLocation) in.code(WireCodes.SEIZURE_LOCATION, TextFormats.CODE,
                        64);
                case 4 -> authority = PartyWire.read(in);
                case 5 -> legalJustification = (LegalJustification) in.code(WireCodes.LEGAL_JUSTIFICATION,
                        TextFormats.CODE, 64);
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(LegalProvisionWire.read(in))) {
                        // the next item
                    }
                    legalProvisions = in.list(mark, 20);
                }
                case 7 -> {
                    int mark = in.openList();
                    while (in.more((CriminalContext) in.code(WireCodes.CRIMINAL_CONTEXT, TextFormats.CODE, 64))) {
                        // the next item
                    }
                    criminalContexts = in.list(mark, 10);
                }
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    circumstances = in.list(mark, 20);
                }
                case 9 -> {
                    int mark = in.openList();
                    while (in.more(ConveyanceWire.read(in))) {
                        // the next item
                    }
                    conveyances = in.list(mark, 20);
                }
                case 10 -> {
                    int mark = in.openList();
                    while (in.more(ConcealmentWire.read(in))) {
                        // the next item
                    }
                    concealments = in.list(mark, 20);
                }
                case 11 -> {
                    int mark = in.openList();
                    while (in.more(RoutePointWire.read(in))) {
                        // the next item
                    }
                    route = in.list(mark, 50);
                }
                case 12 -> office = in.text(TextFormats.LINE, 1, 200);
                case 13 -> direction = (TrafficDirection) in.code(WireCodes.TRAFFIC_DIRECTION, TextFormats.CODE, 64);
                case 14 -> declaration = DeclarationWire.read(in);
                case 15 -> {
                    int mark = in.openList();
                    while (in.more(DetectionWire.read(in))) {
                        // the next item
                    }
                    detections = in.list(mark, 10);
                }
                case 16 -> {
                    int mark = in.openList();
                    while (in.more(ExhibitWire.read(in))) {
                        // the next item
                    }
                    exhibits = in.list(mark, 200);
                }
                case 17 -> {
                    int mark = in.openList();
                    while (in.more(SealWire.read(in))) {
                        // the next item
                    }
                    seals = in.list(mark, 200);
                }
                case 18 -> {
                    int mark = in.openList();
                    while (in.more(CustodyTransferWire.read(in))) {
                        // the next item
                    }
                    transfers = in.list(mark, 50);
                }
                case 19 -> {
                    int mark = in.openList();
                    while (in.more(OffenceWire.read(in))) {
                        // the next item
                    }
                    offences = in.list(mark, 50);
                }
                case 20 -> criminalCase = CriminalCaseWire.read(in);
                case 21 -> terrorismNexus = TerrorismNexusWire.read(in);
                case 22 -> {
                    int mark = in.openList();
                    while (in.more(DispositionWire.read(in))) {
                        // the next item
                    }
                    dispositions = in.list(mark, 100);
                }
                case 23 -> {
                    int mark = in.openList();
                    while (in.more(ItemTotalWire.read(in))) {
                        // the next item
                    }
                    totals = in.list(mark, 50);
                }
                case 24 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 20);
                }
                case 25 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x7L);
        return new Seizure(mode, time, place, locationCategory, authority, legalJustification, legalProvisions,
                criminalContexts, circumstances, conveyances, concealments, route, office, direction, declaration,
                detections, exhibits, seals, transfers, offences, criminalCase, terrorismNexus, dispositions, totals,
                remarks, extensions, null);
    }

    static void write(Seizure entity, WireWriter out) {
        WireWriter.require(entity.mode() != null && entity.time() != null && entity.place() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.mode(), TextFormats.CODE, 64);
        out.name(NAMES, 1);
        EventTimeWire.write(entity.time(), out);
        out.name(NAMES, 2);
        PlaceWire.write(entity.place(), out);
        if (entity.locationCategory() != null) {
            out.name(NAMES, 3);
            out.code(entity.locationCategory(), TextFormats.CODE, 64);
        }
        if (entity.authority() != null) {
            out.name(NAMES, 4);
            PartyWire.write(entity.authority(), out);
        }
        if (entity.legalJustification() != null) {
            out.name(NAMES, 5);
            out.code(entity.legalJustification(), TextFormats.CODE, 64);
        }
        List<LegalProvision> legalProvisions = entity.legalProvisions();
        if (out.openList(NAMES, 6, legalProvisions, 20)) {
            for (int i = 0; i < legalProvisions.size(); i++) {
                out.item(i);
                LegalProvisionWire.write(legalProvisions.get(i), out);
            }
            out.closeList();
        }
        List<CriminalContext> criminalContexts = entity.criminalContexts();
        if (out.openList(NAMES, 7, criminalContexts, 10)) {
            for (int i = 0; i < criminalContexts.size(); i++) {
                out.item(i);
                out.code(criminalContexts.get(i), TextFormats.CODE, 64);
            }
            out.closeList();
        }
        List<LanguageText> circumstances = entity.circumstances();
        if (out.openList(NAMES, 8, circumstances, 20)) {
            for (int i = 0; i < circumstances.size(); i++) {
                out.item(i);
                LanguageTextWire.write(circumstances.get(i), out);
            }
            out.closeList();
        }
        List<Conveyance> conveyances = entity.conveyances();
        if (out.openList(NAMES, 9, conveyances, 20)) {
            for (int i = 0; i < conveyances.size(); i++) {
                out.item(i);
                ConveyanceWire.write(conveyances.get(i), out);
            }
            out.closeList();
        }
        List<Concealment> concealments = entity.concealments();
        if (out.openList(NAMES, 10, concealments, 20)) {
            for (int i = 0; i < concealments.size(); i++) {
                out.item(i);
                ConcealmentWire.write(concealments.get(i), out);
            }
            out.closeList();
        }
        List<RoutePoint> route = entity.route();
        if (out.openList(NAMES, 11, route, 50)) {
            for (int i = 0; i < route.size(); i++) {
                out.item(i);
                RoutePointWire.write(route.get(i), out);
            }
            out.closeList();
        }
        if (entity.office() != null) {
            out.name(NAMES, 12);
            out.text(entity.office(), TextFormats.LINE, 1, 200);
        }
        if (entity.direction() != null) {
            out.name(NAMES, 13);
            out.code(entity.direction(), TextFormats.CODE, 64);
        }
        if (entity.declaration() != null) {
            out.name(NAMES, 14);
            DeclarationWire.write(entity.declaration(), out);
        }
        List<Detection> detections = entity.detections();
        if (out.openList(NAMES, 15, detections, 10)) {
            for (int i = 0; i < detections.size(); i++) {
                out.item(i);
                DetectionWire.write(detections.get(i), out);
            }
            out.closeList();
        }
        List<Exhibit> exhibits = entity.exhibits();
        if (out.openList(NAMES, 16, exhibits, 200)) {
            for (int i = 0; i < exhibits.size(); i++) {
                out.item(i);
                ExhibitWire.write(exhibits.get(i), out);
            }
            out.closeList();
        }
        List<Seal> seals = entity.seals();
        if (out.openList(NAMES, 17, seals, 200)) {
            for (int i = 0; i < seals.size(); i++) {
                out.item(i);
                SealWire.write(seals.get(i), out);
            }
            out.closeList();
        }
        List<CustodyTransfer> transfers = entity.transfers();
        if (out.openList(NAMES, 18, transfers, 50)) {
            for (int i = 0; i < transfers.size(); i++) {
                out.item(i);
                CustodyTransferWire.write(transfers.get(i), out);
            }
            out.closeList();
        }
        List<Offence> offences = entity.offences();
        if (out.openList(NAMES, 19, offences, 50)) {
            for (int i = 0; i < offences.size(); i++) {
                out.item(i);
                OffenceWire.write(offences.get(i), out);
            }
            out.closeList();
        }
        if (entity.criminalCase() != null) {
            out.name(NAMES, 20);
            CriminalCaseWire.write(entity.criminalCase(), out);
        }
        if (entity.terrorismNexus() != null) {
            out.name(NAMES, 21);
            TerrorismNexusWire.write(entity.terrorismNexus(), out);
        }
        List<Disposition> dispositions = entity.dispositions();
        if (out.openList(NAMES, 22, dispositions, 100)) {
            for (int i = 0; i < dispositions.size(); i++) {
                out.item(i);
                DispositionWire.write(dispositions.get(i), out);
            }
            out.closeList();
        }
        List<ItemTotal> totals = entity.totals();
        if (out.openList(NAMES, 23, totals, 50)) {
            for (int i = 0; i < totals.size(); i++) {
                out.item(i);
                ItemTotalWire.write(totals.get(i), out);
            }
            out.closeList();
        }
        List<Note> remarks = entity.remarks();
        if (out.openList(NAMES, 24, remarks, 20)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                NoteWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 25, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
