// Generated from schema/standard/schemas/entities/calibre.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.BoreGroup;
import org.openfex.code.Cartridge;
import org.openfex.model.Calibre;
import org.openfex.model.JsonMembers;
import org.openfex.model.SchemeCode;
import org.openfex.model.Verbatim;

/** Reads and writes {@link Calibre}. */
@Generated("org.openfex.schema.generator")
final class CalibreWire {
    private static final WordTable NAMES = new WordTable("asMarked", "cartridge", "boreGroup", "name", "otherCodes",
            "extensions");

    private CalibreWire() {}

    static Calibre read(WireReader in) {
        Verbatim asMarked = null;
        Cartridge cartridge = null;
        BoreGroup boreGroup = null;
        String name = null;
        List<SchemeCode> otherCodes = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> asMarked = VerbatimWire.read(in);
                case 1 -> cartridge = (Cartridge) in.code(WireCodes.CARTRIDGE, TextFormats.CODE, 64);
                case 2 -> boreGroup = (BoreGroup) in.code(WireCodes.BORE_GROUP, TextFormats.CODE, 64);
                case 3 -> name = in.text(TextFormats.LINE, 1, 100);
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
        return new Calibre(asMarked, cartridge, boreGroup, name, otherCodes, extensions, null);
    }

    static void write(Calibre entity, WireWriter out) {
        out.open();
        if (entity.asMarked() != null) {
            out.name(NAMES, 0);
            VerbatimWire.write(entity.asMarked(), out);
        }
        if (entity.cartridge() != null) {
            out.name(NAMES, 1);
            out.code(entity.cartridge(), TextFormats.CODE, 64);
        }
        if (entity.boreGroup() != null) {
            out.name(NAMES, 2);
            out.code(entity.boreGroup(), TextFormats.CODE, 64);
        }
        if (entity.name() != null) {
            out.name(NAMES, 3);
            out.text(entity.name(), TextFormats.LINE, 1, 100);
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
