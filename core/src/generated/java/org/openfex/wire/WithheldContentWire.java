// Generated from schema/standard/schemas/entities/withheld-content.json by schema/generator; do not edit.
package org.openfex.wire;

import javax.annotation.processing.Generated;
import org.openfex.code.ContentKind;
import org.openfex.model.JsonMembers;
import org.openfex.model.WithheldContent;

/** Reads and writes {@link WithheldContent}. */
@Generated("org.openfex.schema.generator")
final class WithheldContentWire {
    private static final WordTable NAMES = new WordTable("kind", "count", "extensions");

    private WithheldContentWire() {}

    static WithheldContent read(WireReader in) {
        ContentKind kind = null;
        Integer count = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> kind = (ContentKind) in.code(WireCodes.CONTENT_KIND, TextFormats.CODE, 64);
                case 1 -> count = in.integer(1, 2147483647);
                case 2 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new WithheldContent(kind, count, extensions, null);
    }

    static void write(WithheldContent entity, WireWriter out) {
        WireWriter.require(entity.kind() != null && entity.count() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.kind(), TextFormats.CODE, 64);
        out.name(NAMES, 1);
        out.whole(entity.count(), 1L, 2147483647L);
        out.extensions(NAMES, 2, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
