// Generated from schema/standard/schemas/entities/make.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.Maker;
import org.openfex.model.JsonMembers;
import org.openfex.model.Make;
import org.openfex.model.SchemeCode;
import org.openfex.model.Verbatim;

/** Reads and writes {@link Make}. */
@Generated("org.openfex.schema.generator")
final class MakeWire {
    private static final WordTable NAMES = new WordTable("asMarked", "code", "name", "brand", "otherCodes",
            "extensions");

    private MakeWire() {}

    static Make read(WireReader in) {
        Verbatim asMarked = null;
        Maker code = null;
        String name = null;
        String brand = null;
        List<SchemeCode> otherCodes = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> asMarked = VerbatimWire.read(in);
                case 1 -> code = (Maker) in.code(WireCodes.MAKER, TextFormats.CODE, 64);
                case 2 -> name = in.text(TextFormats.LINE, 1, 200);
                case 3 -> brand = in.text(TextFormats.LINE, 1, 200);
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(SchemeCodeWire.read(in))) {
                        // the next item
                    }
                    otherCodes = in.list(mark, 10);
                }
                case 5 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x0L);
        return new Make(asMarked, code, name, brand, otherCodes, extensions, null);
    }

    static void write(Make entity, WireWriter out) {
        out.open();
        if (entity.asMarked() != null) {
            out.name(NAMES, 0);
            VerbatimWire.write(entity.asMarked(), out);
        }
        if (entity.code() != null) {
            out.name(NAMES, 1);
            out.code(entity.code(), TextFormats.CODE, 64);
        }
        if (entity.name() != null) {
            out.name(NAMES, 2);
            out.text(entity.name(), TextFormats.LINE, 1, 200);
        }
        if (entity.brand() != null) {
            out.name(NAMES, 3);
            out.text(entity.brand(), TextFormats.LINE, 1, 200);
        }
        List<SchemeCode> otherCodes = entity.otherCodes();
        if (out.openList(NAMES, 4, otherCodes, 10)) {
            for (int i = 0; i < otherCodes.size(); i++) {
                out.item(i);
                SchemeCodeWire.write(otherCodes.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 5, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
