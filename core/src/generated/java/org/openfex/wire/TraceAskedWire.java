// Generated from schema/standard/schemas/entities/trace-asked.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.UUID;
import javax.annotation.processing.Generated;
import org.openfex.code.RequestStatus;
import org.openfex.model.JsonMembers;
import org.openfex.model.PartyReference;
import org.openfex.model.TraceAsked;

/** Reads and writes {@link TraceAsked}. */
@Generated("org.openfex.schema.generator")
final class TraceAskedWire {
    private static final WordTable NAMES = new WordTable("item", "to", "request", "status", "extensions");

    private TraceAskedWire() {}

    static TraceAsked read(WireReader in) {
        String item = null;
        PartyReference to = null;
        UUID request = null;
        RequestStatus status = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> item = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 1 -> to = PartyReferenceWire.read(in);
                case 2 -> request = in.uuid();
                case 3 -> status = (RequestStatus) in.code(WireCodes.REQUEST_STATUS, TextFormats.CODE, 64);
                case 4 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new TraceAsked(item, to, request, status, extensions, null);
    }

    static void write(TraceAsked entity, WireWriter out) {
        WireWriter.require(entity.item() != null);
        out.open();
        out.name(NAMES, 0);
        out.text(entity.item(), TextFormats.LOCAL_REF, 1, 64);
        if (entity.to() != null) {
            out.name(NAMES, 1);
            PartyReferenceWire.write(entity.to(), out);
        }
        if (entity.request() != null) {
            out.name(NAMES, 2);
            out.uuid(entity.request());
        }
        if (entity.status() != null) {
            out.name(NAMES, 3);
            out.code(entity.status(), TextFormats.CODE, 64);
        }
        out.extensions(NAMES, 4, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
