// Generated from schema/standard/schemas/entities/model.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.model.JsonMembers;
import org.openfex.model.Model;
import org.openfex.model.SchemeCode;
import org.openfex.model.Verbatim;

/** Reads and writes {@link Model}. */
@Generated("org.openfex.schema.generator")
final class ModelWire {
    private static final WordTable NAMES = new WordTable("asMarked", "name", "variant", "ofType", "otherCodes",
            "extensions");

    private ModelWire() {}

    static Model read(WireReader in) {
        Verbatim asMarked = null;
        String name = null;
        String variant = null;
        Boolean ofType = null;
        List<SchemeCode> otherCodes = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> asMarked = VerbatimWire.read(in);
                case 1 -> name = in.text(TextFormats.LINE, 1, 200);
                case 2 -> variant = in.text(TextFormats.LINE, 1, 200);
                case 3 -> ofType = in.bool();
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
        return new Model(asMarked, name, variant, ofType, otherCodes, extensions, null);
    }

    static void write(Model entity, WireWriter out) {
        out.open();
        if (entity.asMarked() != null) {
            out.name(NAMES, 0);
            VerbatimWire.write(entity.asMarked(), out);
        }
        if (entity.name() != null) {
            out.name(NAMES, 1);
            out.text(entity.name(), TextFormats.LINE, 1, 200);
        }
        if (entity.variant() != null) {
            out.name(NAMES, 2);
            out.text(entity.variant(), TextFormats.LINE, 1, 200);
        }
        if (entity.ofType() != null) {
            out.name(NAMES, 3);
            out.bool(entity.ofType());
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
