// Generated from schema/standard/schemas/entities/seal.json by schema/generator; do not edit.
package org.openfex.wire;

import javax.annotation.processing.Generated;
import org.openfex.model.EventTime;
import org.openfex.model.JsonMembers;
import org.openfex.model.Seal;

/** Reads and writes {@link Seal}. */
@Generated("org.openfex.schema.generator")
final class SealWire {
    private static final WordTable NAMES = new WordTable("number", "lastNumber", "at", "appliedBy", "extensions");

    private SealWire() {}

    static Seal read(WireReader in) {
        String number = null;
        String lastNumber = null;
        EventTime at = null;
        String appliedBy = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> number = in.text(TextFormats.LINE, 1, 50);
                case 1 -> lastNumber = in.text(TextFormats.LINE, 1, 50);
                case 2 -> at = EventTimeWire.read(in);
                case 3 -> appliedBy = in.text(TextFormats.LINE, 1, 200);
                case 4 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new Seal(number, lastNumber, at, appliedBy, extensions, null);
    }

    static void write(Seal entity, WireWriter out) {
        WireWriter.require(entity.number() != null);
        out.open();
        out.name(NAMES, 0);
        out.text(entity.number(), TextFormats.LINE, 1, 50);
        if (entity.lastNumber() != null) {
            out.name(NAMES, 1);
            out.text(entity.lastNumber(), TextFormats.LINE, 1, 50);
        }
        if (entity.at() != null) {
            out.name(NAMES, 2);
            EventTimeWire.write(entity.at(), out);
        }
        if (entity.appliedBy() != null) {
            out.name(NAMES, 3);
            out.text(entity.appliedBy(), TextFormats.LINE, 1, 200);
        }
        out.extensions(NAMES, 4, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
