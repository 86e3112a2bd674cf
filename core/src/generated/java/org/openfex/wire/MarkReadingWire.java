// Generated from schema/standard/schemas/entities/mark-reading.json by schema/generator; do not edit.
package org.openfex.wire;

import javax.annotation.processing.Generated;
import org.openfex.code.Certainty;
import org.openfex.code.ReadingMethod;
import org.openfex.model.EventTime;
import org.openfex.model.JsonMembers;
import org.openfex.model.MarkReading;

/** Reads and writes {@link MarkReading}. */
@Generated("org.openfex.schema.generator")
final class MarkReadingWire {
    private static final WordTable NAMES = new WordTable("readBy", "authority", "at", "method", "certainty", "value",
            "report", "image", "extensions");

    private MarkReadingWire() {}

    static MarkReading read(WireReader in) {
        String readBy = null;
        String authority = null;
        EventTime at = null;
        ReadingMethod method = null;
        Certainty certainty = null;
        String value = null;
        String report = null;
        String image = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> readBy = in.text(TextFormats.LINE, 1, 200);
                case 1 -> authority = in.text(TextFormats.LINE, 1, 200);
                case 2 -> at = EventTimeWire.read(in);
                case 3 -> method = (ReadingMethod) in.code(WireCodes.READING_METHOD, TextFormats.CODE, 64);
                case 4 -> certainty = (Certainty) in.code(WireCodes.CERTAINTY, TextFormats.CODE, 64);
                case 5 -> value = in.text(TextFormats.LINE, 1, 200);
                case 6 -> report = in.text(TextFormats.LINE, 1, 100);
                case 7 -> image = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 8 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x0L);
        return new MarkReading(readBy, authority, at, method, certainty, value, report, image, extensions, null);
    }

    static void write(MarkReading entity, WireWriter out) {
        out.open();
        if (entity.readBy() != null) {
            out.name(NAMES, 0);
            out.text(entity.readBy(), TextFormats.LINE, 1, 200);
        }
        if (entity.authority() != null) {
            out.name(NAMES, 1);
            out.text(entity.authority(), TextFormats.LINE, 1, 200);
        }
        if (entity.at() != null) {
            out.name(NAMES, 2);
            EventTimeWire.write(entity.at(), out);
        }
        if (entity.method() != null) {
            out.name(NAMES, 3);
            out.code(entity.method(), TextFormats.CODE, 64);
        }
        if (entity.certainty() != null) {
            out.name(NAMES, 4);
            out.code(entity.certainty(), TextFormats.CODE, 64);
        }
        if (entity.value() != null) {
            out.name(NAMES, 5);
            out.text(entity.value(), TextFormats.LINE, 1, 200);
        }
        if (entity.report() != null) {
            out.name(NAMES, 6);
            out.text(entity.report(), TextFormats.LINE, 1, 100);
        }
        if (entity.image() != null) {
            out.name(NAMES, 7);
            out.text(entity.image(), TextFormats.LOCAL_REF, 1, 64);
        }
        out.extensions(NAMES, 8, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
