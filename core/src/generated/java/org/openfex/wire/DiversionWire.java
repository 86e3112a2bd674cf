// Generated from schema/standard/schemas/entities/diversion.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.Country;
import org.openfex.code.DiversionInformation;
import org.openfex.code.DiversionMode;
import org.openfex.code.DiversionStage;
import org.openfex.model.Concealment;
import org.openfex.model.Diversion;
import org.openfex.model.EventTime;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Place;
import org.openfex.model.RoutePoint;
import org.openfex.model.StatementBasis;
import org.openfex.model.Transfer;

/** Reads and writes {@link Diversion}. */
@Generated("org.openfex.schema.generator")
final class DiversionWire {
    private static final WordTable NAMES = new WordTable("mode", "stage", "detected", "time", "place", "transfer",
            "affectedStates", "information", "measures", "route", "concealments", "subjects", "basis", "circumstances",
            "extensions");

    private DiversionWire() {}

    static Diversion read(WireReader in) {
        DiversionMode mode = null;
        DiversionStage stage = null;
        EventTime detected = null;
        EventTime time = null;
        Place place = null;
        Transfer transfer = null;
        List<Country> affectedStates = null;
        List<DiversionInformation> information = null;
        List<LanguageText> measures = null;
        List<RoutePoint> route = null;
        List<Concealment> concealments = null;
        List<String> subjects = null;
        StatementBasis basis = null;
        List<LanguageText> circumstances = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> mode = (DiversionMode) in.code(WireCodes.DIVERSION_MODE, TextFormats.CODE, 64);
                case 1 -> stage = (DiversionStage) in.code(WireCodes.DIVERSION_STAGE, TextFormats.CODE, 64);
                case 2 -> detected = EventTimeWire.read(in);
                case 3 -> time = EventTimeWire.read(in);
                case 4 -> place = PlaceWire.read(in);
                case 5 -> transfer = TransferWire.read(in);
                case 6 -> {
                    int mark = in.openList();
                    while (in.more((Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4))) {
                        // the next item
                    }
                    affectedStates = in.list(mark, 50);
                }
                case 7 -> {
                    int mark = in.openList();
                    while (in.more((DiversionInformation) in.code(WireCodes.DIVERSION_INFORMATION, TextFormats.CODE,
                            64))) {
                        // the next item
                    }
                    information = in.list(mark, 10);
                }
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    measures = in.list(mark, 20);
                }
                case 9 -> {
                    int mark = in.openList();
                    while (in.more(RoutePointWire.read(in))) {
                        // the next item
                    }
                    route = in.list(mark, 50);
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
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    subjects = in.list(mark, 100);
                }
                case 12 -> basis = StatementBasisWire.read(in);
                case 13 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    circumstances = in.list(mark, 20);
                }
                case 14 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new Diversion(mode, stage, detected, time, place, transfer, affectedStates, information, measures, route,
                concealments, subjects, basis, circumstances, extensions, null);
    }

    static void write(Diversion entity, WireWriter out) {
        WireWriter.require(entity.mode() != null && entity.stage() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.mode(), TextFormats.CODE, 64);
        out.name(NAMES, 1);
        out.code(entity.stage(), TextFormats.CODE, 64);
        if (entity.detected() != null) {
            out.name(NAMES, 2);
            EventTimeWire.write(entity.detected(), out);
        }
        if (entity.time() != null) {
            out.name(NAMES, 3);
            EventTimeWire.write(entity.time(), out);
        }
        if (entity.place() != null) {
            out.name(NAMES, 4);
            PlaceWire.write(entity.place(), out);
        }
        if (entity.transfer() != null) {
            out.name(NAMES, 5);
            TransferWire.write(entity.transfer(), out);
        }
        List<Country> affectedStates = entity.affectedStates();
        if (out.openList(NAMES, 6, affectedStates, 50)) {
            for (int i = 0; i < affectedStates.size(); i++) {
                out.item(i);
                out.code(affectedStates.get(i), TextFormats.COUNTRY, 4);
            }
            out.closeList();
        }
        List<DiversionInformation> information = entity.information();
        if (out.openList(NAMES, 7, information, 10)) {
            for (int i = 0; i < information.size(); i++) {
                out.item(i);
                out.code(information.get(i), TextFormats.CODE, 64);
            }
            out.closeList();
        }
        List<LanguageText> measures = entity.measures();
        if (out.openList(NAMES, 8, measures, 20)) {
            for (int i = 0; i < measures.size(); i++) {
                out.item(i);
                LanguageTextWire.write(measures.get(i), out);
            }
            out.closeList();
        }
        List<RoutePoint> route = entity.route();
        if (out.openList(NAMES, 9, route, 50)) {
            for (int i = 0; i < route.size(); i++) {
                out.item(i);
                RoutePointWire.write(route.get(i), out);
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
        List<String> subjects = entity.subjects();
        if (out.openList(NAMES, 11, subjects, 100)) {
            for (int i = 0; i < subjects.size(); i++) {
                out.item(i);
                out.text(subjects.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        if (entity.basis() != null) {
            out.name(NAMES, 12);
            StatementBasisWire.write(entity.basis(), out);
        }
        List<LanguageText> circumstances = entity.circumstances();
        if (out.openList(NAMES, 13, circumstances, 20)) {
            for (int i = 0; i < circumstances.size(); i++) {
                out.item(i);
                LanguageTextWire.write(circumstances.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 14, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
