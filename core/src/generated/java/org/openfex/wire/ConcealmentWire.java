// Generated from schema/standard/schemas/entities/concealment.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.ConcealmentLocation;
import org.openfex.code.ConcealmentMethod;
import org.openfex.model.Concealment;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;

/** Reads and writes {@link Concealment}. */
@Generated("org.openfex.schema.generator")
final class ConcealmentWire {
    private static final WordTable NAMES = new WordTable("method", "location", "items", "description", "extensions");

    private ConcealmentWire() {}

    static Concealment read(WireReader in) {
        ConcealmentMethod method = null;
        ConcealmentLocation location = null;
        List<String> items = null;
        List<LanguageText> description = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> method = (ConcealmentMethod) in.code(WireCodes.CONCEALMENT_METHOD, TextFormats.CODE, 64);
                case 1 -> location = (ConcealmentLocation) in.code(WireCodes.CONCEALMENT_LOCATION, TextFormats.CODE,
                        64);
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    items = in.list(mark, 200);
                }
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    description = in.list(mark, 10);
                }
                case 4 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new Concealment(method, location, items, description, extensions, null);
    }

    static void write(Concealment entity, WireWriter out) {
        WireWriter.require(entity.method() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.method(), TextFormats.CODE, 64);
        if (entity.location() != null) {
            out.name(NAMES, 1);
            out.code(entity.location(), TextFormats.CODE, 64);
        }
        List<String> items = entity.items();
        if (out.openList(NAMES, 2, items, 200)) {
            for (int i = 0; i < items.size(); i++) {
                out.item(i);
                out.text(items.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        List<LanguageText> description = entity.description();
        if (out.openList(NAMES, 3, description, 10)) {
            for (int i = 0; i < description.size(); i++) {
                out.item(i);
                LanguageTextWire.write(description.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 4, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
