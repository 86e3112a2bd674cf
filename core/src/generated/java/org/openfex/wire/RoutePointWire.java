// Generated from schema/standard/schemas/entities/route-point.json by schema/generator; do not edit.
package org.openfex.wire;

import javax.annotation.processing.Generated;
import org.openfex.code.RouteRole;
import org.openfex.model.EventTime;
import org.openfex.model.JsonMembers;
import org.openfex.model.Place;
import org.openfex.model.RoutePoint;
import org.openfex.model.StatementBasis;

/** Reads and writes {@link RoutePoint}. */
@Generated("org.openfex.schema.generator")
final class RoutePointWire {
    private static final WordTable NAMES = new WordTable("role", "place", "time", "basis", "extensions");

    private RoutePointWire() {}

    static RoutePoint read(WireReader in) {
        RouteRole role = null;
        Place place = null;
        EventTime time = null;
        StatementBasis basis = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> role = (RouteRole) in.code(WireCodes.ROUTE_ROLE, TextFormats.CODE, 64);
                case 1 -> place = PlaceWire.read(in);
                case 2 -> time = EventTimeWire.read(in);
                case 3 -> basis = StatementBasisWire.read(in);
                case 4 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new RoutePoint(role, place, time, basis, extensions, null);
    }

    static void write(RoutePoint entity, WireWriter out) {
        WireWriter.require(entity.role() != null && entity.place() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.role(), TextFormats.CODE, 64);
        out.name(NAMES, 1);
        PlaceWire.write(entity.place(), out);
        if (entity.time() != null) {
            out.name(NAMES, 2);
            EventTimeWire.write(entity.time(), out);
        }
        if (entity.basis() != null) {
            out.name(NAMES, 3);
            StatementBasisWire.write(entity.basis(), out);
        }
        out.extensions(NAMES, 4, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
