// Generated from schema/standard/schemas/entities/custody-chain.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.ChainCompleteness;
import org.openfex.model.CustodyChain;
import org.openfex.model.CustodyEvent;
import org.openfex.model.JsonMembers;
import org.openfex.model.PointOfDiversion;

/** Reads and writes {@link CustodyChain}. */
@Generated("org.openfex.schema.generator")
final class CustodyChainWire {
    private static final WordTable NAMES = new WordTable("events", "completeness", "pointOfDiversion",
            "lastLawfulHolder", "extensions");

    private CustodyChainWire() {}

    static CustodyChain read(WireReader in) {
        List<CustodyEvent> events = null;
        ChainCompleteness completeness = null;
        PointOfDiversion pointOfDiversion = null;
        String lastLawfulHolder = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> {
                    int mark = in.openList();
                    while (in.more(CustodyEventWire.read(in))) {
                        // the next item
                    }
                    events = in.list(mark, 200);
                }
                case 1 -> completeness = (ChainCompleteness) in.code(WireCodes.CHAIN_COMPLETENESS, TextFormats.CODE,
                        64);
                case 2 -> pointOfDiversion = PointOfDiversionWire.read(in);
                case 3 -> lastLawfulHolder = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 4 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new CustodyChain(events, completeness, pointOfDiversion, lastLawfulHolder, extensions, null);
    }

    static void write(CustodyChain entity, WireWriter out) {
        WireWriter.require(!entity.events().isEmpty());
        out.open();
        List<CustodyEvent> events = entity.events();
        if (out.openList(NAMES, 0, events, 200)) {
            for (int i = 0; i < events.size(); i++) {
                out.item(i);
                CustodyEventWire.write(events.get(i), out);
            }
            out.closeList();
        }
        if (entity.completeness() != null) {
            out.name(NAMES, 1);
            out.code(entity.completeness(), TextFormats.CODE, 64);
        }
        if (entity.pointOfDiversion() != null) {
            out.name(NAMES, 2);
            PointOfDiversionWire.write(entity.pointOfDiversion(), out);
        }
        if (entity.lastLawfulHolder() != null) {
            out.name(NAMES, 3);
            out.text(entity.lastLawfulHolder(), TextFormats.LOCAL_REF, 1, 64);
        }
        out.extensions(NAMES, 4, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
