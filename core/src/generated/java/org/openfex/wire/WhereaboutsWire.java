// Generated from schema/standard/schemas/entities/whereabouts.json by schema/generator; do not edit.
package org.openfex.wire;

import javax.annotation.processing.Generated;
import org.openfex.code.WhereaboutsKind;
import org.openfex.model.EventTime;
import org.openfex.model.JsonMembers;
import org.openfex.model.Place;
import org.openfex.model.StatementBasis;
import org.openfex.model.Whereabouts;

/** Reads and writes {@link Whereabouts}. */
@Generated("org.openfex.schema.generator")
final class WhereaboutsWire {
    private static final WordTable NAMES = new WordTable("place", "time", "kind", "basis", "extensions");

    private WhereaboutsWire() {}

    static Whereabouts read(WireReader in) {
        Place place = null;
        EventTime time = null;
        WhereaboutsKind kind = null;
        StatementBasis basis = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> place = PlaceWire.read(in);
                case 1 -> time = EventTimeWire.read(in);
                case 2 -> kind = (WhereaboutsKind) in.code(WireCodes.WHEREABOUTS_KIND, TextFormats.CODE, 64);
                case 3 -> basis = StatementBasisWire.read(in);
                case 4 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new Whereabouts(place, time, kind, basis, extensions, null);
    }

    static void write(Whereabouts entity, WireWriter out) {
        WireWriter.require(entity.place() != null);
        out.open();
        out.name(NAMES, 0);
        PlaceWire.write(entity.place(), out);
        if (entity.time() != null) {
            out.name(NAMES, 1);
            EventTimeWire.write(entity.time(), out);
        }
        if (entity.kind() != null) {
            out.name(NAMES, 2);
            out.code(entity.kind(), TextFormats.CODE, 64);
        }
        if (entity.basis() != null) {
            out.name(NAMES, 3);
            StatementBasisWire.write(entity.basis(), out);
        }
        out.extensions(NAMES, 4, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
