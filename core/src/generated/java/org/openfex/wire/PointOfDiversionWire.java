// Generated from schema/standard/schemas/entities/point-of-diversion.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.DiversionEstablishedBy;
import org.openfex.code.DiversionMode;
import org.openfex.code.DiversionStage;
import org.openfex.model.EventTime;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Place;
import org.openfex.model.PointOfDiversion;
import org.openfex.model.StatementBasis;

/** Reads and writes {@link PointOfDiversion}. */
@Generated("org.openfex.schema.generator")
final class PointOfDiversionWire {
    private static final WordTable NAMES = new WordTable("event", "mode", "stage", "time", "place", "establishedBy",
            "basis", "description", "extensions");

    private PointOfDiversionWire() {}

    static PointOfDiversion read(WireReader in) {
        String event = null;
        DiversionMode mode = null;
        DiversionStage stage = null;
        EventTime time = null;
        Place place = null;
        DiversionEstablishedBy establishedBy = null;
        StatementBasis basis = null;
        List<LanguageText> description = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> event = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 1 -> mode = (DiversionMode) in.code(WireCodes.DIVERSION_MODE, TextFormats.CODE, 64);
                case 2 -> stage = (DiversionStage) in.code(WireCodes.DIVERSION_STAGE, TextFormats.CODE, 64);
                case 3 -> time = EventTimeWire.read(in);
                case 4 -> place = PlaceWire.read(in);
                case 5 -> establishedBy = (DiversionEstablishedBy) in.code(WireCodes.DIVERSION_ESTABLISHED_BY,
                        TextFormats.CODE, 64);
                case 6 -> basis = StatementBasisWire.read(in);
                case 7 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    description = in.list(mark, 10);
                }
                case 8 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x2L);
        return new PointOfDiversion(event, mode, stage, time, place, establishedBy, basis, description, extensions,
                null);
    }

    static void write(PointOfDiversion entity, WireWriter out) {
        WireWriter.require(entity.mode() != null);
        out.open();
        if (entity.event() != null) {
            out.name(NAMES, 0);
            out.text(entity.event(), TextFormats.LOCAL_REF, 1, 64);
        }
        out.name(NAMES, 1);
        out.code(entity.mode(), TextFormats.CODE, 64);
        if (entity.stage() != null) {
            out.name(NAMES, 2);
            out.code(entity.stage(), TextFormats.CODE, 64);
        }
        if (entity.time() != null) {
            out.name(NAMES, 3);
            EventTimeWire.write(entity.time(), out);
        }
        if (entity.place() != null) {
            out.name(NAMES, 4);
            PlaceWire.write(entity.place(), out);
        }
        if (entity.establishedBy() != null) {
            out.name(NAMES, 5);
            out.code(entity.establishedBy(), TextFormats.CODE, 64);
        }
        if (entity.basis() != null) {
            out.name(NAMES, 6);
            StatementBasisWire.write(entity.basis(), out);
        }
        List<LanguageText> description = entity.description();
        if (out.openList(NAMES, 7, description, 10)) {
            for (int i = 0; i < description.size(); i++) {
                out.item(i);
                LanguageTextWire.write(description.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 8, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
