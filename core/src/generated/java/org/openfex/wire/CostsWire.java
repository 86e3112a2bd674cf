// Generated from schema/standard/schemas/entities/costs.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.CostBearer;
import org.openfex.model.Costs;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Money;

/** Reads and writes {@link Costs}. */
@Generated("org.openfex.schema.generator")
final class CostsWire {
    private static final WordTable NAMES = new WordTable("bearer", "amount", "text", "extensions");

    private CostsWire() {}

    static Costs read(WireReader in) {
        CostBearer bearer = null;
        Money amount = null;
        List<LanguageText> text = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> bearer = (CostBearer) in.code(WireCodes.COST_BEARER, TextFormats.CODE, 64);
                case 1 -> amount = MoneyWire.read(in);
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
        return new Costs(bearer, amount, text, extensions, null);
    }

    static void write(Costs entity, WireWriter out) {
        WireWriter.require(entity.bearer() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.bearer(), TextFormats.CODE, 64);
        if (entity.amount() != null) {
            out.name(NAMES, 1);
            MoneyWire.write(entity.amount(), out);
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
