// Generated from schema/standard/schemas/entities/decision-ground.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.RefusalGround;
import org.openfex.model.DecisionGround;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.LegalBasis;

/** Reads and writes {@link DecisionGround}. */
@Generated("org.openfex.schema.generator")
final class DecisionGroundWire {
    private static final WordTable NAMES = new WordTable("code", "legalBasis", "text", "extensions");

    private DecisionGroundWire() {}

    static DecisionGround read(WireReader in) {
        RefusalGround code = null;
        LegalBasis legalBasis = null;
        List<LanguageText> text = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> code = (RefusalGround) in.code(WireCodes.REFUSAL_GROUND, TextFormats.CODE, 64);
                case 1 -> legalBasis = LegalBasisWire.read(in);
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    text = in.list(mark, 10);
                }
                case 3 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new DecisionGround(code, legalBasis, text, extensions, null);
    }

    static void write(DecisionGround entity, WireWriter out) {
        WireWriter.require(entity.code() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.code(), TextFormats.CODE, 64);
        if (entity.legalBasis() != null) {
            out.name(NAMES, 1);
            LegalBasisWire.write(entity.legalBasis(), out);
        }
        List<LanguageText> text = entity.text();
        if (out.openList(NAMES, 2, text, 10)) {
            for (int i = 0; i < text.size(); i++) {
                out.item(i);
                LanguageTextWire.write(text.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 3, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
