// Generated from schema/standard/schemas/entities/lot.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.FirearmType;
import org.openfex.code.ItemKind;
import org.openfex.model.Calibre;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Lot;
import org.openfex.model.Make;
import org.openfex.model.Measure;
import org.openfex.model.Model;
import org.openfex.model.Money;
import org.openfex.model.SchemeCode;
import org.openfex.model.Verbatim;

/** Reads and writes {@link Lot}. */
@Generated("org.openfex.schema.generator")
final class LotWire {
    private static final WordTable NAMES = new WordTable("id", "kind", "description", "type", "make", "model",
            "calibre", "quantity", "serialFrom", "serialTo", "tariffCodes", "value", "items", "extensions");

    private LotWire() {}

    static Lot read(WireReader in) {
        String id = null;
        ItemKind kind = null;
        List<LanguageText> description = null;
        FirearmType type = null;
        Make make = null;
        Model model = null;
        Calibre calibre = null;
        Measure quantity = null;
        Verbatim serialFrom = null;
        Verbatim serialTo = null;
        List<SchemeCode> tariffCodes = null;
        Money value = null;
        List<String> items = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> id = in.text(TextFormats.LOCAL_ID, 1, 64);
                case 1 -> kind = (ItemKind) in.code(WireCodes.ITEM_KIND, TextFormats.CODE, 64);
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    description = in.list(mark, 10);
                }
                case 3 -> type = (FirearmType) in.code(WireCodes.FIREARM_TYPE, TextFormats.CODE, 64);
                case 4 -> make = MakeWire.read(in);
                case 5 -> model = ModelWire.read(in);
                case 6 -> calibre = CalibreWire.read(in);
                case 7 -> quantity = MeasureWire.read(in);
                case 8 -> serialFrom = VerbatimWire.read(in);
                case 9 -> serialTo = VerbatimWire.read(in);
                case 10 -> {
                    int mark = in.openList();
                    while (in.more(SchemeCodeWire.read(in))) {
                        // the next item
                    }
                    tariffCodes = in.list(mark, 10);
                }
                case 11 -> value = MoneyWire.read(in);
                case 12 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    items = in.list(mark, 500);
                }
                case 13 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x82L);
        return new Lot(id, kind, description, type, make, model, calibre, quantity, serialFrom, serialTo, tariffCodes,
                value, items, extensions, null);
    }

    static void write(Lot entity, WireWriter out) {
        WireWriter.require(entity.kind() != null && entity.quantity() != null);
        out.open();
        if (entity.id() != null) {
            out.name(NAMES, 0);
            out.text(entity.id(), TextFormats.LOCAL_ID, 1, 64);
        }
        out.name(NAMES, 1);
        out.code(entity.kind(), TextFormats.CODE, 64);
        List<LanguageText> description = entity.description();
        if (out.openList(NAMES, 2, description, 10)) {
            for (int i = 0; i < description.size(); i++) {
                out.item(i);
                LanguageTextWire.write(description.get(i), out);
            }
            out.closeList();
        }
        if (entity.type() != null) {
            out.name(NAMES, 3);
            out.code(entity.type(), TextFormats.CODE, 64);
        }
        if (entity.make() != null) {
            out.name(NAMES, 4);
            MakeWire.write(entity.make(), out);
        }
        if (entity.model() != null) {
            out.name(NAMES, 5);
            ModelWire.write(entity.model(), out);
        }
        if (entity.calibre() != null) {
            out.name(NAMES, 6);
            CalibreWire.write(entity.calibre(), out);
        }
        out.name(NAMES, 7);
        MeasureWire.write(entity.quantity(), out);
        if (entity.serialFrom() != null) {
            out.name(NAMES, 8);
            VerbatimWire.write(entity.serialFrom(), out);
        }
        if (entity.serialTo() != null) {
            out.name(NAMES, 9);
            VerbatimWire.write(entity.serialTo(), out);
        }
        List<SchemeCode> tariffCodes = entity.tariffCodes();
        if (out.openList(NAMES, 10, tariffCodes, 10)) {
            for (int i = 0; i < tariffCodes.size(); i++) {
                out.item(i);
                SchemeCodeWire.write(tariffCodes.get(i), out);
            }
            out.closeList();
        }
        if (entity.value() != null) {
            out.name(NAMES, 11);
            MoneyWire.write(entity.value(), out);
        }
        List<String> items = entity.items();
        if (out.openList(NAMES, 12, items, 500)) {
            for (int i = 0; i < items.size(); i++) {
                out.item(i);
                out.text(items.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        out.extensions(NAMES, 13, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
