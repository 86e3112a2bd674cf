// Generated from schema/standard/schemas/entities/item-aggregate.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.FirearmType;
import org.openfex.code.ItemKind;
import org.openfex.code.ManufactureKind;
import org.openfex.code.MarkingStatus;
import org.openfex.model.Calibre;
import org.openfex.model.ItemAggregate;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Measure;

/** Reads and writes {@link ItemAggregate}. */
@Generated("org.openfex.schema.generator")
final class ItemAggregateWire {
    private static final WordTable NAMES = new WordTable("kind", "type", "manufacture", "markingStatus", "calibre",
            "quantity", "description", "extensions");

    private ItemAggregateWire() {}

    static ItemAggregate read(WireReader in) {
        ItemKind kind = null;
        FirearmType type = null;
        ManufactureKind manufacture = null;
        MarkingStatus markingStatus = null;
        Calibre calibre = null;
        Measure quantity = null;
        List<LanguageText> description = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> kind = (ItemKind) in.code(WireCodes.ITEM_KIND, TextFormats.CODE, 64);
                case 1 -> type = (FirearmType) in.code(WireCodes.FIREARM_TYPE, TextFormats.CODE, 64);
                case 2 -> manufacture = (ManufactureKind) in.code(WireCodes.MANUFACTURE_KIND, TextFormats.CODE, 64);
                case 3 -> markingStatus = (MarkingStatus) in.code(WireCodes.MARKING_STATUS, TextFormats.CODE, 64);
                case 4 -> calibre = CalibreWire.read(in);
                case 5 -> quantity = MeasureWire.read(in);
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    description = in.list(mark, 10);
                }
                case 7 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x21L);
        return new ItemAggregate(kind, type, manufacture, markingStatus, calibre, quantity, description, extensions,
                null);
    }

    static void write(ItemAggregate entity, WireWriter out) {
        WireWriter.require(entity.kind() != null && entity.quantity() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.kind(), TextFormats.CODE, 64);
        if (entity.type() != null) {
            out.name(NAMES, 1);
            out.code(entity.type(), TextFormats.CODE, 64);
        }
        if (entity.manufacture() != null) {
            out.name(NAMES, 2);
            out.code(entity.manufacture(), TextFormats.CODE, 64);
        }
        if (entity.markingStatus() != null) {
            out.name(NAMES, 3);
            out.code(entity.markingStatus(), TextFormats.CODE, 64);
        }
        if (entity.calibre() != null) {
            out.name(NAMES, 4);
            CalibreWire.write(entity.calibre(), out);
        }
        out.name(NAMES, 5);
        MeasureWire.write(entity.quantity(), out);
        List<LanguageText> description = entity.description();
        if (out.openList(NAMES, 6, description, 10)) {
            for (int i = 0; i < description.size(); i++) {
                out.item(i);
                LanguageTextWire.write(description.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 7, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
