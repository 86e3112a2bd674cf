// Generated from schema/standard/schemas/entities/packaging.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.PackagingKind;
import org.openfex.model.JsonMembers;
import org.openfex.model.Packaging;
import org.openfex.model.Verbatim;

/** Reads and writes {@link Packaging}. */
@Generated("org.openfex.schema.generator")
final class PackagingWire {
    private static final WordTable NAMES = new WordTable("kind", "quantity", "asMarked", "extensions");

    private PackagingWire() {}

    static Packaging read(WireReader in) {
        PackagingKind kind = null;
        Integer quantity = null;
        List<Verbatim> asMarked = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> kind = (PackagingKind) in.code(WireCodes.PACKAGING_KIND, TextFormats.CODE, 64);
                case 1 -> quantity = in.integer(1, 1000000);
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(VerbatimWire.read(in))) {
                        // the next item
                    }
                    asMarked = in.list(mark, 20);
                }
                case 3 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new Packaging(kind, quantity, asMarked, extensions, null);
    }

    static void write(Packaging entity, WireWriter out) {
        WireWriter.require(entity.kind() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.kind(), TextFormats.CODE, 64);
        if (entity.quantity() != null) {
            out.name(NAMES, 1);
            out.whole(entity.quantity(), 1L, 1000000L);
        }
        List<Verbatim> asMarked = entity.asMarked();
        if (out.openList(NAMES, 2, asMarked, 20)) {
            for (int i = 0; i < asMarked.size(); i++) {
                out.item(i);
                VerbatimWire.write(asMarked.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 3, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
