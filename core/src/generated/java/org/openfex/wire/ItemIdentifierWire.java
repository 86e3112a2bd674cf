// Generated from schema/standard/schemas/entities/item-identifier.json by schema/generator; do not edit.
package org.openfex.wire;

import javax.annotation.processing.Generated;
import org.openfex.code.ItemIdentifierKind;
import org.openfex.model.ItemIdentifier;
import org.openfex.model.JsonMembers;
import org.openfex.model.Verbatim;

/** Reads and writes {@link ItemIdentifier}. */
@Generated("org.openfex.schema.generator")
final class ItemIdentifierWire {
    private static final WordTable NAMES = new WordTable("kind", "asMarked", "extensions");

    private ItemIdentifierWire() {}

    static ItemIdentifier read(WireReader in) {
        ItemIdentifierKind kind = null;
        Verbatim asMarked = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> kind = (ItemIdentifierKind) in.code(WireCodes.ITEM_IDENTIFIER_KIND, TextFormats.CODE, 64);
                case 1 -> asMarked = VerbatimWire.read(in);
                case 2 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new ItemIdentifier(kind, asMarked, extensions, null);
    }

    static void write(ItemIdentifier entity, WireWriter out) {
        WireWriter.require(entity.kind() != null && entity.asMarked() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.kind(), TextFormats.CODE, 64);
        out.name(NAMES, 1);
        VerbatimWire.write(entity.asMarked(), out);
        out.extensions(NAMES, 2, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
