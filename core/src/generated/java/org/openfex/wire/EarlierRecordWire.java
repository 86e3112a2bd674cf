// Generated from schema/standard/schemas/entities/earlier-record.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.UUID;
import javax.annotation.processing.Generated;
import org.openfex.model.EarlierRecord;
import org.openfex.model.JsonMembers;

/** Reads and writes {@link EarlierRecord}. */
@Generated("org.openfex.schema.generator")
final class EarlierRecordWire {
    private static final WordTable NAMES = new WordTable("message", "item", "extensions");

    private EarlierRecordWire() {}

    static EarlierRecord read(WireReader in) {
        UUID message = null;
        String item = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> message = in.uuid();
                case 1 -> item = in.text(TextFormats.LINE, 1, 64);
                case 2 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new EarlierRecord(message, item, extensions, null);
    }

    static void write(EarlierRecord entity, WireWriter out) {
        WireWriter.require(entity.message() != null && entity.item() != null);
        out.open();
        out.name(NAMES, 0);
        out.uuid(entity.message());
        out.name(NAMES, 1);
        out.text(entity.item(), TextFormats.LINE, 1, 64);
        out.extensions(NAMES, 2, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
