// Generated from schema/standard/schemas/entities/item-total.json by schema/generator; do not edit.
package org.openfex.wire;

import javax.annotation.processing.Generated;
import org.openfex.code.ItemKind;
import org.openfex.model.ItemTotal;
import org.openfex.model.JsonMembers;
import org.openfex.model.Measure;

/** Reads and writes {@link ItemTotal}. */
@Generated("org.openfex.schema.generator")
final class ItemTotalWire {
    private static final WordTable NAMES = new WordTable("kind", "total", "listComplete", "extensions");

    private ItemTotalWire() {}

    static ItemTotal read(WireReader in) {
        ItemKind kind = null;
        Measure total = null;
        Boolean listComplete = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> kind = (ItemKind) in.code(WireCodes.ITEM_KIND, TextFormats.CODE, 64);
                case 1 -> total = MeasureWire.read(in);
                case 2 -> listComplete = in.bool();
                case 3 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new ItemTotal(kind, total, listComplete, extensions, null);
    }

    static void write(ItemTotal entity, WireWriter out) {
        WireWriter.require(entity.kind() != null && entity.total() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.kind(), TextFormats.CODE, 64);
        out.name(NAMES, 1);
        MeasureWire.write(entity.total(), out);
        if (entity.listComplete() != null) {
            out.name(NAMES, 2);
            out.bool(entity.listComplete());
        }
        out.extensions(NAMES, 3, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
