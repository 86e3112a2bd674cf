// Generated from schema/standard/schemas/entities/event-time.json by schema/generator; do not edit.
package org.openfex.wire;

import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;
import org.openfex.code.TimePrecision;
import org.openfex.model.EventTime;
import org.openfex.model.JsonMembers;
import org.openfex.model.PartialDate;

/** Reads and writes {@link EventTime}. */
@Generated("org.openfex.schema.generator")
final class EventTimeWire {
    private static final WordTable NAMES = new WordTable("at", "date", "until", "untilDate", "precision", "zone",
            "extensions");

    private EventTimeWire() {}

    static EventTime read(WireReader in) {
        OffsetDateTime at = null;
        PartialDate date = null;
        OffsetDateTime until = null;
        PartialDate untilDate = null;
        TimePrecision precision = null;
        String zone = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> at = in.time();
                case 1 -> date = in.partialDate();
                case 2 -> until = in.time();
                case 3 -> untilDate = in.partialDate();
                case 4 -> precision = (TimePrecision) in.code(WireCodes.TIME_PRECISION, TextFormats.CODE, 64);
                case 5 -> zone = in.text(TextFormats.LINE, 1, 64);
                case 6 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x0L);
        return new EventTime(at, date, until, untilDate, precision, zone, extensions, null);
    }

    static void write(EventTime entity, WireWriter out) {
        out.open();
        if (entity.at() != null) {
            out.name(NAMES, 0);
            out.time(entity.at());
        }
        if (entity.date() != null) {
            out.name(NAMES, 1);
            out.partialDate(entity.date());
        }
        if (entity.until() != null) {
            out.name(NAMES, 2);
            out.time(entity.until());
        }
        if (entity.untilDate() != null) {
            out.name(NAMES, 3);
            out.partialDate(entity.untilDate());
        }
        if (entity.precision() != null) {
            out.name(NAMES, 4);
            out.code(entity.precision(), TextFormats.CODE, 64);
        }
        if (entity.zone() != null) {
            out.name(NAMES, 5);
            out.text(entity.zone(), TextFormats.LINE, 1, 64);
        }
        out.extensions(NAMES, 6, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
