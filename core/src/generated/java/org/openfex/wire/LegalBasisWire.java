// Generated from schema/standard/schemas/entities/legal-basis.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.Country;
import org.openfex.code.Instrument;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.LegalBasis;
import org.openfex.model.PartialDate;

/** Reads and writes {@link LegalBasis}. */
@Generated("org.openfex.schema.generator")
final class LegalBasisWire {
    private static final WordTable NAMES = new WordTable("instrument", "clause", "title", "parties", "concludedOn",
            "extensions");

    private LegalBasisWire() {}

    static LegalBasis read(WireReader in) {
        Instrument instrument = null;
        String clause = null;
        List<LanguageText> title = null;
        List<Country> parties = null;
        PartialDate concludedOn = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> instrument = (Instrument) in.code(WireCodes.INSTRUMENT, TextFormats.CODE, 64);
                case 1 -> clause = in.text(TextFormats.LINE, 1, 100);
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    title = in.list(mark, 10);
                }
                case 3 -> {
                    int mark = in.openList();
                    while (in.more((Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4))) {
                        // the next item
                    }
                    parties = in.list(mark, 20);
                }
                case 4 -> concludedOn = in.partialDate();
                case 5 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new LegalBasis(instrument, clause, title, parties, concludedOn, extensions, null);
    }

    static void write(LegalBasis entity, WireWriter out) {
        WireWriter.require(entity.instrument() != null && entity.clause() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.instrument(), TextFormats.CODE, 64);
        out.name(NAMES, 1);
        out.text(entity.clause(), TextFormats.LINE, 1, 100);
        List<LanguageText> title = entity.title();
        if (out.openList(NAMES, 2, title, 10)) {
            for (int i = 0; i < title.size(); i++) {
                out.item(i);
                LanguageTextWire.write(title.get(i), out);
            }
            out.closeList();
        }
        List<Country> parties = entity.parties();
        if (out.openList(NAMES, 3, parties, 20)) {
            for (int i = 0; i < parties.size(); i++) {
                out.item(i);
                out.code(parties.get(i), TextFormats.COUNTRY, 4);
            }
            out.closeList();
        }
        if (entity.concludedOn() != null) {
            out.name(NAMES, 4);
            out.partialDate(entity.concludedOn());
        }
        out.extensions(NAMES, 5, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
