// Generated from schema/standard/schemas/entities/name-part.json by schema/generator; do not edit.
package org.openfex.wire;

import javax.annotation.processing.Generated;
import org.openfex.code.NamePartKind;
import org.openfex.model.JsonMembers;
import org.openfex.model.NamePart;

/** Reads and writes {@link NamePart}. */
@Generated("org.openfex.schema.generator")
final class NamePartWire {
    private static final WordTable NAMES = new WordTable("kind", "text", "extensions");

    private NamePartWire() {}

    static NamePart read(WireReader in) {
        NamePartKind kind = null;
        String text = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> kind = (NamePartKind) in.code(WireCodes.NAME_PART_KIND, TextFormats.CODE, 64);
                case 1 -> text = in.text(TextFormats.LINE, 1, 200);
                case 2 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new NamePart(kind, text, extensions, null);
    }

    static void write(NamePart entity, WireWriter out) {
        WireWriter.require(entity.kind() != null && entity.text() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.kind(), TextFormats.CODE, 64);
        out.name(NAMES, 1);
        out.text(entity.text(), TextFormats.LINE, 1, 200);
        out.extensions(NAMES, 2, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
