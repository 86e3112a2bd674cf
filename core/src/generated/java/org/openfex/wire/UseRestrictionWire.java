// Generated from schema/standard/schemas/entities/use-restriction.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.UseRestrictionKind;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.UseRestriction;

/** Reads and writes {@link UseRestriction}. */
@Generated("org.openfex.schema.generator")
final class UseRestrictionWire {
    private static final WordTable NAMES = new WordTable("code", "text", "extensions");

    private UseRestrictionWire() {}

    static UseRestriction read(WireReader in) {
        UseRestrictionKind code = null;
        List<LanguageText> text = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> code = (UseRestrictionKind) in.code(WireCodes.USE_RESTRICTION_KIND, TextFormats.CODE, 64);
                case 1 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    text = in.list(mark, 10);
                }
                case 2 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new UseRestriction(code, text, extensions, null);
    }

    static void write(UseRestriction entity, WireWriter out) {
        WireWriter.require(entity.code() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.code(), TextFormats.CODE, 64);
        List<LanguageText> text = entity.text();
        if (out.openList(NAMES, 1, text, 10)) {
            for (int i = 0; i < text.size(); i++) {
                out.item(i);
                LanguageTextWire.write(text.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 2, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
