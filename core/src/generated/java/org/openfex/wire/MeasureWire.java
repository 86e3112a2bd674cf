// Generated from schema/standard/schemas/entities/measure.json by schema/generator; do not edit.
package org.openfex.wire;

import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.openfex.code.Unit;
import org.openfex.model.JsonMembers;
import org.openfex.model.Measure;

/** Reads and writes {@link Measure}. */
@Generated("org.openfex.schema.generator")
final class MeasureWire {
    private static final WordTable NAMES = new WordTable("value", "unit", "estimated", "extensions");

    private MeasureWire() {}

    static Measure read(WireReader in) {
        BigDecimal value = null;
        Unit unit = null;
        Boolean estimated = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> value = in.decimal(0L, 1000000000L);
                case 1 -> unit = (Unit) in.code(WireCodes.UNIT, TextFormats.CODE, 64);
                case 2 -> estimated = in.bool();
                case 3 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new Measure(value, unit, estimated, extensions, null);
    }

    static void write(Measure entity, WireWriter out) {
        WireWriter.require(entity.value() != null && entity.unit() != null);
        out.open();
        out.name(NAMES, 0);
        out.decimal(entity.value(), 0L, 1000000000L);
        out.name(NAMES, 1);
        out.code(entity.unit(), TextFormats.CODE, 64);
        if (entity.estimated() != null) {
            out.name(NAMES, 2);
            out.bool(entity.estimated());
        }
        out.extensions(NAMES, 3, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
