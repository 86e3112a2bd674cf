// Generated from schema/standard/schemas/entities/headstamp.json by schema/generator; do not edit.
package org.openfex.wire;

import javax.annotation.processing.Generated;
import org.openfex.code.Maker;
import org.openfex.model.Headstamp;
import org.openfex.model.JsonMembers;
import org.openfex.model.PartialDate;
import org.openfex.model.Verbatim;

/** Reads and writes {@link Headstamp}. */
@Generated("org.openfex.schema.generator")
final class HeadstampWire {
    private static final WordTable NAMES = new WordTable("asMarked", "maker", "factory", "year", "quantity",
            "extensions");

    private HeadstampWire() {}

    static Headstamp read(WireReader in) {
        Verbatim asMarked = null;
        Maker maker = null;
        String factory = null;
        PartialDate year = null;
        Integer quantity = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> asMarked = VerbatimWire.read(in);
                case 1 -> maker = (Maker) in.code(WireCodes.MAKER, TextFormats.CODE, 64);
                case 2 -> factory = in.text(TextFormats.LINE, 1, 50);
                case 3 -> year = in.partialDate();
                case 4 -> quantity = in.integer(1, 1000000000);
                case 5 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new Headstamp(asMarked, maker, factory, year, quantity, extensions, null);
    }

    static void write(Headstamp entity, WireWriter out) {
        WireWriter.require(entity.asMarked() != null);
        out.open();
        out.name(NAMES, 0);
        VerbatimWire.write(entity.asMarked(), out);
        if (entity.maker() != null) {
            out.name(NAMES, 1);
            out.code(entity.maker(), TextFormats.CODE, 64);
        }
        if (entity.factory() != null) {
            out.name(NAMES, 2);
            out.text(entity.factory(), TextFormats.LINE, 1, 50);
        }
        if (entity.year() != null) {
            out.name(NAMES, 3);
            out.partialDate(entity.year());
        }
        if (entity.quantity() != null) {
            out.name(NAMES, 4);
            out.whole(entity.quantity(), 1L, 1000000000L);
        }
        out.extensions(NAMES, 5, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
