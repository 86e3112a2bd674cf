// Generated from schema/standard/schemas/entities/detention.json by schema/generator; do not edit.
package org.openfex.wire;

import javax.annotation.processing.Generated;
import org.openfex.code.DetentionStatus;
import org.openfex.model.Detention;
import org.openfex.model.EventTime;
import org.openfex.model.JsonMembers;
import org.openfex.model.Place;

/** Reads and writes {@link Detention}. */
@Generated("org.openfex.schema.generator")
final class DetentionWire {
    private static final WordTable NAMES = new WordTable("status", "since", "until", "place", "authority", "warrant",
            "extensions");

    private DetentionWire() {}

    static Detention read(WireReader in) {
        DetentionStatus status = null;
        EventTime since = null;
        EventTime until = null;
        Place place = null;
        String authority = null;
        String warrant = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> status = (DetentionStatus) in.code(WireCodes.DETENTION_STATUS, TextFormats.CODE, 64);
                case 1 -> since = EventTimeWire.read(in);
                case 2 -> until = EventTimeWire.read(in);
                case 3 -> place = PlaceWire.read(in);
                case 4 -> authority = in.text(TextFormats.LINE, 1, 200);
                case 5 -> warrant = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 6 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new Detention(status, since, until, place, authority, warrant, extensions, null);
    }

    static void write(Detention entity, WireWriter out) {
        WireWriter.require(entity.status() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.status(), TextFormats.CODE, 64);
        if (entity.since() != null) {
            out.name(NAMES, 1);
            EventTimeWire.write(entity.since(), out);
        }
        if (entity.until() != null) {
            out.name(NAMES, 2);
            EventTimeWire.write(entity.until(), out);
        }
        if (entity.place() != null) {
            out.name(NAMES, 3);
            PlaceWire.write(entity.place(), out);
        }
        if (entity.authority() != null) {
            out.name(NAMES, 4);
            out.text(entity.authority(), TextFormats.LINE, 1, 200);
        }
        if (entity.warrant() != null) {
            out.name(NAMES, 5);
            out.text(entity.warrant(), TextFormats.LOCAL_REF, 1, 64);
        }
        out.extensions(NAMES, 6, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
