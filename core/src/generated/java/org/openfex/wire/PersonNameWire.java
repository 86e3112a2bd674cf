// Generated from schema/standard/schemas/entities/person-name.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.Certainty;
import org.openfex.code.NameKind;
import org.openfex.code.NameOrder;
import org.openfex.code.NameSource;
import org.openfex.model.JsonMembers;
import org.openfex.model.NamePart;
import org.openfex.model.PersonName;
import org.openfex.model.Verbatim;

/** Reads and writes {@link PersonName}. */
@Generated("org.openfex.schema.generator")
final class PersonNameWire {
    private static final WordTable NAMES = new WordTable("full", "kind", "parts", "order", "source", "documents",
            "quality", "extensions");

    private PersonNameWire() {}

    static PersonName read(WireReader in) {
        Verbatim full = null;
        NameKind kind = null;
        List<NamePart> parts = null;
        NameOrder order = null;
        NameSource source = null;
        List<String> documents = null;
        Certainty quality = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> full = VerbatimWire.read(in);
                case 1 -> kind = (NameKind) in.code(WireCodes.NAME_KIND, TextFormats.CODE, 64);
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(NamePartWire.read(in))) {
                        // the next item
                    }
                    parts = in.list(mark, 20);
                }
                case 3 -> order = (NameOrder) in.code(WireCodes.NAME_ORDER, TextFormats.CODE, 64);
                case 4 -> source = (NameSource) in.code(WireCodes.NAME_SOURCE, TextFormats.CODE, 64);
                case 5 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    documents = in.list(mark, 10);
                }
                case 6 -> quality = (Certainty) in.code(WireCodes.CERTAINTY, TextFormats.CODE, 64);
                case 7 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new PersonName(full, kind, parts, order, source, documents, quality, extensions, null);
    }

    static void write(PersonName entity, WireWriter out) {
        WireWriter.require(entity.full() != null);
        out.open();
        out.name(NAMES, 0);
        VerbatimWire.write(entity.full(), out);
        if (entity.kind() != null) {
            out.name(NAMES, 1);
            out.code(entity.kind(), TextFormats.CODE, 64);
        }
        List<NamePart> parts = entity.parts();
        if (out.openList(NAMES, 2, parts, 20)) {
            for (int i = 0; i < parts.size(); i++) {
                out.item(i);
                NamePartWire.write(parts.get(i), out);
            }
            out.closeList();
        }
        if (entity.order() != null) {
            out.name(NAMES, 3);
            out.code(entity.order(), TextFormats.CODE, 64);
        }
        if (entity.source() != null) {
            out.name(NAMES, 4);
            out.code(entity.source(), TextFormats.CODE, 64);
        }
        List<String> documents = entity.documents();
        if (out.openList(NAMES, 5, documents, 10)) {
            for (int i = 0; i < documents.size(); i++) {
                out.item(i);
                out.text(documents.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        if (entity.quality() != null) {
            out.name(NAMES, 6);
            out.code(entity.quality(), TextFormats.CODE, 64);
        }
        out.extensions(NAMES, 7, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
