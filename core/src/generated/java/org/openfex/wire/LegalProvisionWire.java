// Generated from schema/standard/schemas/entities/legal-provision.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.Country;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.LegalProvision;

/** Reads and writes {@link LegalProvision}. */
@Generated("org.openfex.schema.generator")
final class LegalProvisionWire {
    private static final WordTable NAMES = new WordTable("country", "law", "article", "text", "extensions");

    private LegalProvisionWire() {}

    static LegalProvision read(WireReader in) {
        Country country = null;
        String law = null;
        String article = null;
        List<LanguageText> text = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> country = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 1 -> law = in.text(TextFormats.LINE, 1, 300);
                case 2 -> article = in.text(TextFormats.LINE, 1, 100);
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
        WireReader.require(seen, 0x2L);
        return new LegalProvision(country, law, article, text, extensions, null);
    }

    static void write(LegalProvision entity, WireWriter out) {
        WireWriter.require(entity.law() != null);
        out.open();
        if (entity.country() != null) {
            out.name(NAMES, 0);
            out.code(entity.country(), TextFormats.COUNTRY, 4);
        }
        out.name(NAMES, 1);
        out.text(entity.law(), TextFormats.LINE, 1, 300);
        if (entity.article() != null) {
            out.name(NAMES, 2);
            out.text(entity.article(), TextFormats.LINE, 1, 100);
        }
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
