// Generated from schema/standard/schemas/entities/serial-number.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.Country;
import org.openfex.code.FirearmPart;
import org.openfex.code.RemovalMethod;
import org.openfex.code.SerialRole;
import org.openfex.code.SerialState;
import org.openfex.model.JsonMembers;
import org.openfex.model.MarkReading;
import org.openfex.model.PartialDate;
import org.openfex.model.SerialNumber;
import org.openfex.model.Verbatim;

/** Reads and writes {@link SerialNumber}. */
@Generated("org.openfex.schema.generator")
final class SerialNumberWire {
    private static final WordTable NAMES = new WordTable("state", "asMarked", "role", "part", "position", "yearMark",
            "country", "removal", "readings", "extensions");

    private SerialNumberWire() {}

    static SerialNumber read(WireReader in) {
        SerialState state = null;
        Verbatim asMarked = null;
        SerialRole role = null;
        FirearmPart part = null;
        String position = null;
        PartialDate yearMark = null;
        Country country = null;
        RemovalMethod removal = null;
        List<MarkReading> readings = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> state = (SerialState) in.code(WireCodes.SERIAL_STATE, TextFormats.CODE, 64);
                case 1 -> asMarked = VerbatimWire.read(in);
                case 2 -> role = (SerialRole) in.code(WireCodes.SERIAL_ROLE, TextFormats.CODE, 64);
                case 3 -> part = (FirearmPart) in.code(WireCodes.FIREARM_PART, TextFormats.CODE, 64);
                case 4 -> position = in.text(TextFormats.LINE, 1, 200);
                case 5 -> yearMark = in.partialDate();
                case 6 -> country = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 7 -> removal = (RemovalMethod) in.code(WireCodes.REMOVAL_METHOD, TextFormats.CODE, 64);
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(MarkReadingWire.read(in))) {
                        // the next item
                    }
                    readings = in.list(mark, 20);
                }
                case 9 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new SerialNumber(state, asMarked, role, part, position, yearMark, country, removal, readings, extensions,
                null);
    }

    static void write(SerialNumber entity, WireWriter out) {
        WireWriter.require(entity.state() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.state(), TextFormats.CODE, 64);
        if (entity.asMarked() != null) {
            out.name(NAMES, 1);
            VerbatimWire.write(entity.asMarked(), out);
        }
        if (entity.role() != null) {
            out.name(NAMES, 2);
            out.code(entity.role(), TextFormats.CODE, 64);
        }
        if (entity.part() != null) {
            out.name(NAMES, 3);
            out.code(entity.part(), TextFormats.CODE, 64);
        }
        if (entity.position() != null) {
            out.name(NAMES, 4);
            out.text(entity.position(), TextFormats.LINE, 1, 200);
        }
        if (entity.yearMark() != null) {
            out.name(NAMES, 5);
            out.partialDate(entity.yearMark());
        }
        if (entity.country() != null) {
            out.name(NAMES, 6);
            out.code(entity.country(), TextFormats.COUNTRY, 4);
        }
        if (entity.removal() != null) {
            out.name(NAMES, 7);
            out.code(entity.removal(), TextFormats.CODE, 64);
        }
        List<MarkReading> readings = entity.readings();
        if (out.openList(NAMES, 8, readings, 20)) {
            for (int i = 0; i < readings.size(); i++) {
                out.item(i);
                MarkReadingWire.write(readings.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 9, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
