// Generated from schema/standard/schemas/entities/forwarding.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.openfex.model.Forwarding;
import org.openfex.model.JsonMembers;
import org.openfex.model.WithheldContent;

/** Reads and writes {@link Forwarding}. */
@Generated("org.openfex.schema.generator")
final class ForwardingWire {
    private static final WordTable NAMES = new WordTable("message", "permission", "withheld", "extensions");

    private ForwardingWire() {}

    static Forwarding read(WireReader in) {
        UUID message = null;
        String permission = null;
        List<WithheldContent> withheld = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> message = in.uuid();
                case 1 -> permission = in.text(TextFormats.LINE, 1, 100);
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(WithheldContentWire.read(in))) {
                        // the next item
                    }
                    withheld = in.list(mark, 50);
                }
                case 3 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new Forwarding(message, permission, withheld, extensions, null);
    }

    static void write(Forwarding entity, WireWriter out) {
        WireWriter.require(entity.message() != null);
        out.open();
        out.name(NAMES, 0);
        out.uuid(entity.message());
        if (entity.permission() != null) {
            out.name(NAMES, 1);
            out.text(entity.permission(), TextFormats.LINE, 1, 100);
        }
        List<WithheldContent> withheld = entity.withheld();
        if (out.openList(NAMES, 2, withheld, 50)) {
            for (int i = 0; i < withheld.size(); i++) {
                out.item(i);
                WithheldContentWire.write(withheld.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 3, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
