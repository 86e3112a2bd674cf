// Generated from schema/standard/schemas/entities/component.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.ComponentType;
import org.openfex.code.Country;
import org.openfex.code.ItemCondition;
import org.openfex.code.ManufactureKind;
import org.openfex.model.Calibre;
import org.openfex.model.Component;
import org.openfex.model.EarlierRecord;
import org.openfex.model.ExternalReference;
import org.openfex.model.Handling;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Make;
import org.openfex.model.Marking;
import org.openfex.model.Model;
import org.openfex.model.Note;
import org.openfex.model.SerialNumber;

/** Reads and writes {@link Component}. */
@Generated("org.openfex.schema.generator")
final class ComponentWire {
    private static final WordTable NAMES = new WordTable("id", "handling", "type", "description", "firearm", "quantity",
            "make", "model", "calibre", "serials", "markings", "countryOfManufacture", "manufacture", "condition",
            "earlierRecords", "references", "images", "remarks", "extensions");

    private ComponentWire() {}

    static Component read(WireReader in) {
        String id = null;
        Handling handling = null;
        ComponentType type = null;
        List<LanguageText> description = null;
        String firearm = null;
        Integer quantity = null;
        Make make = null;
        Model model = null;
        Calibre calibre = null;
        List<SerialNumber> serials = null;
        List<Marking> markings = null;
        Country countryOfManufacture = null;
        ManufactureKind manufacture = null;
        ItemCondition condition = null;
        List<EarlierRecord> earlierRecords = null;
        List<ExternalReference> references = null;
        List<String> images = null;
        List<Note> remarks = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> id = in.text(TextFormats.LOCAL_ID, 1, 64);
                case 1 -> handling = HandlingWire.read(in);
                case 2 -> type = (ComponentType) in.code(WireCodes.COMPONENT_TYPE, TextFormats.CODE, 64);
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    description = in.list(mark, 10);
                }
                case 4 -> firearm = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 5 -> quantity = in.integer(1, 1000000);
                case 6 -> make = MakeWire.read(in);
                case 7 -> model = ModelWire.read(in);
                case 8 -> calibre = CalibreWire.read(in);
                case 9 -> {
                    int mark = in.openList();
                    while (in.more(SerialNumberWire.read(in))) {
                        // the next item
                    }
                    serials = in.list(mark, 20);
                }
                case 10 -> {
                    int mark = in.openList();
                    while (in.more(MarkingWire.read(in))) {
                        // the next item
                    }
                    markings = in.list(mark, 50);
                }
                case 11 -> countryOfManufacture = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 12 -> manufacture = (ManufactureKind) in.code(WireCodes.MANUFACTURE_KIND, TextFormats.CODE, 64);
                case 13 -> condition = (ItemCondition) in.code(WireCodes.ITEM_CONDITION, TextFormats.CODE, 64);
                case 14 -> {
                    int mark = in.openList();
                    while (in.more(EarlierRecordWire.read(in))) {
                        // the next item
                    }
                    earlierRecords = in.list(mark, 20);
                }
                case 15 -> {
                    int mark = in.openList();
                    while (in.more(ExternalReferenceWire.read(in))) {
                        // the next item
                    }
                    references = in.list(mark, 20);
                }
                case 16 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    images = in.list(mark, 50);
                }
                case 17 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 20);
                }
                case 18 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x25L);
        return new Component(id, handling, type, description, firearm, quantity, make, model, calibre, serials,
                markings, countryOfManufacture, manufacture, condition, earlierRecords, references, images, remarks,
                extensions, null);
    }

    static void write(Component entity, WireWriter out) {
        WireWriter.require(entity.id() != null && entity.type() != null && entity.quantity() != null);
        out.open();
        out.name(NAMES, 0);
        out.text(entity.id(), TextFormats.LOCAL_ID, 1, 64);
        if (entity.handling() != null) {
            out.name(NAMES, 1);
            HandlingWire.write(entity.handling(), out);
        }
        out.name(NAMES, 2);
        out.code(entity.type(), TextFormats.CODE, 64);
        List<LanguageText> description = entity.description();
        if (out.openList(NAMES, 3, description, 10)) {
            for (int i = 0; i < description.size(); i++) {
                out.item(i);
                LanguageTextWire.write(description.get(i), out);
            }
            out.closeList();
        }
        if (entity.firearm() != null) {
            out.name(NAMES, 4);
            out.text(entity.firearm(), TextFormats.LOCAL_REF, 1, 64);
        }
        out.name(NAMES, 5);
        out.whole(entity.quantity(), 1L, 1000000L);
        if (entity.make() != null) {
            out.name(NAMES, 6);
            MakeWire.write(entity.make(), out);
        }
        if (entity.model() != null) {
            out.name(NAMES, 7);
            ModelWire.write(entity.model(), out);
        }
        if (entity.calibre() != null) {
            out.name(NAMES, 8);
            CalibreWire.write(entity.calibre(), out);
        }
        List<SerialNumber> serials = entity.serials();
        if (out.openList(NAMES, 9, serials, 20)) {
            for (int i = 0; i < serials.size(); i++) {
                out.item(i);
                SerialNumberWire.write(serials.get(i), out);
            }
            out.closeList();
        }
        List<Marking> markings = entity.markings();
        if (out.openList(NAMES, 10, markings, 50)) {
            for (int i = 0; i < markings.size(); i++) {
                out.item(i);
                MarkingWire.write(markings.get(i), out);
            }
            out.closeList();
        }
        if (entity.countryOfManufacture() != null) {
            out.name(NAMES, 11);
            out.code(entity.countryOfManufacture(), TextFormats.COUNTRY, 4);
        }
        if (entity.manufacture() != null) {
            out.name(NAMES, 12);
            out.code(entity.manufacture(), TextFormats.CODE, 64);
        }
        if (entity.condition() != null) {
            out.name(NAMES, 13);
            out.code(entity.condition(), TextFormats.CODE, 64);
        }
        List<EarlierRecord> earlierRecords = entity.earlierRecords();
        if (out.openList(NAMES, 14, earlierRecords, 20)) {
            for (int i = 0; i < earlierRecords.size(); i++) {
                out.item(i);
                EarlierRecordWire.write(earlierRecords.get(i), out);
            }
            out.closeList();
        }
        List<ExternalReference> references = entity.references();
        if (out.openList(NAMES, 15, references, 20)) {
            for (int i = 0; i < references.size(); i++) {
                out.item(i);
                ExternalReferenceWire.write(references.get(i), out);
            }
            out.closeList();
        }
        List<String> images = entity.images();
        if (out.openList(NAMES, 16, images, 50)) {
            for (int i = 0; i < images.size(); i++) {
                out.item(i);
                out.text(images.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        List<Note> remarks = entity.remarks();
        if (out.openList(NAMES, 17, remarks, 20)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                NoteWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 18, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
