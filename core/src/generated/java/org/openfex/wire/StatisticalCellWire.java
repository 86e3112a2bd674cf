// Generated from schema/standard/schemas/entities/statistical-cell.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.StatisticalCategory;
import org.openfex.code.StatisticalSex;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.StatisticalCell;

/** Reads and writes {@link StatisticalCell}. */
@Generated("org.openfex.schema.generator")
final class StatisticalCellWire {
    private static final WordTable NAMES = new WordTable("category", "sex", "value", "notes", "extensions");

    private StatisticalCellWire() {}

    static StatisticalCell read(WireReader in) {
        StatisticalCategory category = null;
        StatisticalSex sex = null;
        Long value = null;
        List<LanguageText> notes = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> category = (StatisticalCategory) in.code(WireCodes.STATISTICAL_CATEGORY, TextFormats.CODE,
                        64);
                case 1 -> sex = (StatisticalSex) in.code(WireCodes.STATISTICAL_SEX, TextFormats.CODE, 64);
                case 2 -> value = in.wholeNumber(0L, 9007199254740991L);
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    notes = in.list(mark, 10);
                }
                case 4 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x5L);
        return new StatisticalCell(category, sex, value, notes, extensions, null);
    }

    static void write(StatisticalCell entity, WireWriter out) {
        WireWriter.require(entity.category() != null && entity.value() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.category(), TextFormats.CODE, 64);
        if (entity.sex() != null) {
            out.name(NAMES, 1);
            out.code(entity.sex(), TextFormats.CODE, 64);
        }
        out.name(NAMES, 2);
        out.whole(entity.value(), 0L, 9007199254740991L);
        List<LanguageText> notes = entity.notes();
        if (out.openList(NAMES, 3, notes, 10)) {
            for (int i = 0; i < notes.size(); i++) {
                out.item(i);
                LanguageTextWire.write(notes.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 4, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
