// Generated from schema/standard/schemas/entities/other-item.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.OtherItemKind;
import org.openfex.code.Substance;
import org.openfex.model.EarlierRecord;
import org.openfex.model.Handling;
import org.openfex.model.ItemIdentifier;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Make;
import org.openfex.model.Measure;
import org.openfex.model.Model;
import org.openfex.model.Money;
import org.openfex.model.Note;
import org.openfex.model.OtherItem;

/** Reads and writes {@link OtherItem}. */
@Generated("org.openfex.schema.generator")
final class OtherItemWire {
    private static final WordTable NAMES = new WordTable("id", "handling", "kind", "description", "substance",
            "substanceName", "amount", "value", "make", "model", "identifiers", "earlierRecords", "images", "remarks",
            "extensions");

    private OtherItemWire() {}

    static OtherItem read(WireReader in) {
        String id = null;
        Handling handling = null;
        OtherItemKind kind = null;
        List<LanguageText> description = null;
        Substance substance = null;
        String substanceName = null;
        Measure amount = null;
        Money value = null;
        Make make = null;
        Model model = null;
        List<ItemIdentifier> identifiers = null;
        List<EarlierRecord> earlierRecords = null;
        List<String> images = null;
        List<Note> remarks = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> id = in.text(TextFormats.LOCAL_ID, 1, 64);
                case 1 -> handling = HandlingWire.read(in);
                case 2 -> kind = (OtherItemKind) in.code(WireCodes.OTHER_ITEM_KIND, TextFormats.CODE, 64);
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    description = in.list(mark, 10);
                }
                case 4 -> substance = (Substance) in.code(WireCodes.SUBSTANCE, TextFormats.CODE, 64);
                case 5 -> substanceName = in.text(TextFormats.LINE, 1, 200);
                case 6 -> amount = MeasureWire.read(in);
                case 7 -> value = MoneyWire.read(in);
                case 8 -> make = MakeWire.read(in);
                case 9 -> model = ModelWire.read(in);
                case 10 -> {
                    int mark = in.openList();
                    while (in.more(ItemIdentifierWire.read(in))) {
                        // the next item
                    }
                    identifiers = in.list(mark, 50);
                }
                case 11 -> {
                    int mark = in.openList();
                    while (in.more(EarlierRecordWire.read(in))) {
                        // the next item
                    }
                    earlierRecords = in.list(mark, 20);
                }
                case 12 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    images = in.list(mark, 50);
                }
                case 13 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 20);
                }
                case 14 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x5L);
        return new OtherItem(id, handling, kind, description, substance, substanceName, amount, value, make, model,
                identifiers, earlierRecords, images, remarks, extensions, null);
    }

    static void write(OtherItem entity, WireWriter out) {
        WireWriter.require(entity.id() != null && entity.kind() != null);
        out.open();
        out.name(NAMES, 0);
        out.text(entity.id(), TextFormats.LOCAL_ID, 1, 64);
        if (entity.handling() != null) {
            out.name(NAMES, 1);
            HandlingWire.write(entity.handling(), out);
        }
        out.name(NAMES, 2);
        out.code(entity.kind(), TextFormats.CODE, 64);
        List<LanguageText> description = entity.description();
        if (out.openList(NAMES, 3, description, 10)) {
            for (int i = 0; i < description.size(); i++) {
                out.item(i);
                LanguageTextWire.write(description.get(i), out);
            }
            out.closeList();
        }
        if (entity.substance() != null) {
            out.name(NAMES, 4);
            out.code(entity.substance(), TextFormats.CODE, 64);
        }
        if (entity.substanceName() != null) {
            out.name(NAMES, 5);
            out.text(entity.substanceName(), TextFormats.LINE, 1, 200);
        }
        if (entity.amount() != null) {
            out.name(NAMES, 6);
            MeasureWire.write(entity.amount(), out);
        }
        if (entity.value() != null) {
            out.name(NAMES, 7);
            MoneyWire.write(entity.value(), out);
        }
        if (entity.make() != null) {
            out.name(NAMES, 8);
            MakeWire.write(entity.make(), out);
        }
        if (entity.model() != null) {
            out.name(NAMES, 9);
            ModelWire.write(entity.model(), out);
        }
        List<ItemIdentifier> identifiers = entity.identifiers();
        if (out.openList(NAMES, 10, identifiers, 50)) {
            for (int i = 0; i < identifiers.size(); i++) {
                out.item(i);
                ItemIdentifierWire.write(identifiers.get(i), out);
            }
            out.closeList();
        }
        List<EarlierRecord> earlierRecords = entity.earlierRecords();
        if (out.openList(NAMES, 11, earlierRecords, 20)) {
            for (int i = 0; i < earlierRecords.size(); i++) {
                out.item(i);
                EarlierRecordWire.write(earlierRecords.get(i), out);
            }
            out.closeList();
        }
        List<String> images = entity.images();
        if (out.openList(NAMES, 12, images, 50)) {
            for (int i = 0; i < images.size(); i++) {
                out.item(i);
                out.text(images.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        List<Note> remarks = entity.remarks();
        if (out.openList(NAMES, 13, remarks, 20)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                NoteWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 14, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
