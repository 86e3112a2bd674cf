// Generated from schema/standard/schemas/entities/handling-marking.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.HandlingScheme;
import org.openfex.model.HandlingMarking;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;

/** Reads and writes {@link HandlingMarking}. */
@Generated("org.openfex.schema.generator")
final class HandlingMarkingWire {
    private static final WordTable NAMES = new WordTable("scheme", "schemeVersion", "code", "text", "extensions");

    private HandlingMarkingWire() {}

    static HandlingMarking read(WireReader in) {
        HandlingScheme scheme = null;
        String schemeVersion = null;
        String code = null;
        List<LanguageText> text = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> scheme = (HandlingScheme) in.code(WireCodes.HANDLING_SCHEME, TextFormats.CODE, 64);
                case 1 -> schemeVersion = in.text(TextFormats.LINE, 1, 20);
                case 2 -> code = in.text(TextFormats.LINE, 1, 40);
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    text = in.list(mark, 10);
                }
                case 4 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x5L);
        return new HandlingMarking(scheme, schemeVersion, code, text, extensions, null);
    }

    static void write(HandlingMarking entity, WireWriter out) {
        WireWriter.require(entity.scheme() != null && entity.code() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.scheme(), TextFormats.CODE, 64);
        if (entity.schemeVersion() != null) {
            out.name(NAMES, 1);
            out.text(entity.schemeVersion(), TextFormats.LINE, 1, 20);
        }
        out.name(NAMES, 2);
        out.text(entity.code(), TextFormats.LINE, 1, 40);
        List<LanguageText> text = entity.text();
        if (out.openList(NAMES, 3, text, 10)) {
            for (int i = 0; i < text.size(); i++) {
                out.item(i);
                LanguageTextWire.write(text.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 4, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
