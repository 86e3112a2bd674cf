// Generated from schema/standard/schemas/entities/firearm.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.Bore;
import org.openfex.code.Country;
import org.openfex.code.FirearmAction;
import org.openfex.code.FirearmFeature;
import org.openfex.code.FirearmStatus;
import org.openfex.code.FirearmType;
import org.openfex.code.ItemCondition;
import org.openfex.code.ManufactureKind;
import org.openfex.code.Operability;
import org.openfex.model.Calibre;
import org.openfex.model.ClaimedDate;
import org.openfex.model.Conversion;
import org.openfex.model.EarlierRecord;
import org.openfex.model.ExternalReference;
import org.openfex.model.Firearm;
import org.openfex.model.Handling;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Make;
import org.openfex.model.Marking;
import org.openfex.model.Measure;
import org.openfex.model.Model;
import org.openfex.model.Note;
import org.openfex.model.SchemeCode;
import org.openfex.model.SerialNumber;

/** Reads and writes {@link Firearm}. */
@Generated("org.openfex.schema.generator")
final class FirearmWire {
    private static final WordTable NAMES = new WordTable("id", "handling", "type", "typeDescription", "typeCodes",
            "action", "bore", "make", "model", "calibres", "serials", "markings", "countryOfManufacture",
            "manufacturedOn", "importer", "barrelLength", "overallLength", "barrelCount", "capacity", "finish",
            "features", "legalCategories", "manufacture", "conversions", "condition", "operability", "status",
            "earlierRecords", "references", "images", "remarks", "extensions");

    private FirearmWire() {}

    static Firearm read(WireReader in) {
        String id = null;
        Handling handling = null;
        FirearmType type = null;
        List<LanguageText> typeDescription = null;
        List<SchemeCode> typeCodes = null;
        FirearmAction action = null;
        Bore bore = null;
        Make make = null;
        Model model = null;
        List<Calibre> calibres = null;
        List<SerialNumber> serials = null;
        List<Marking> markings = null;
        Country countryOfManufacture = null;
        List<ClaimedDate> manufacturedOn = null;
        String importer = null;
        Measure barrelLength = null;
        Measure overallLength = null;
        Integer barrelCount = null;
        Integer capacity = null;
        String finish = null;
        List<FirearmFeature> features = null;
        List<SchemeCode> legalCategories = null;
        ManufactureKind manufacture = null;
        List<Conversion> conversions = null;
        ItemCondition condition = null;
        Operability operability = null;
        FirearmStatus status = null;
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
                case 2 -> type = (FirearmType) in.code(WireCodes.FIREARM_TYPE, TextFormats.CODE, 64);
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    typeDescription = in.list(mark, 10);
                }
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(SchemeCodeWire.read(in))) {
                        // the next item
                    }
                    typeCodes = in.list(mark, 10);
                }
                case 5 -> action = (FirearmAction) in.code(WireCodes.FIREARM_ACTION, TextFormats.CODE, 64);
                case 6 -> bore = (Bore) in.code(WireCodes.BORE, TextFormats.CODE, 64);
                case 7 -> make = MakeWire.read(in);
                case 8 -> model = ModelWire.read(in);
                case 9 -> {
                    int mark = in.openList();
                    while (in.more(CalibreWire.read(in))) {
                        // the next item
                    }
                    calibres = in.list(mark, 5);
                }
                case 10 -> {
                    int mark = in.openList();
                    while (in.more(SerialNumberWire.read(in))) {
                        // the next item
                    }
                    serials = in.list(mark, 20);
                }
                case 11 -> {
                    int mark = in.openList();
                    while (in.more(MarkingWire.read(in))) {
                        // the next item
                    }
                    markings = in.list(mark, 50);
                }
                case 12 -> countryOfManufacture = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 13 -> {
                    int mark = in.openList();
                    while (in.more(ClaimedDateWire.read(in))) {
                        // the next item
                    }
                    manufacturedOn = in.list(mark, 10);
                }
                case 14 -> importer = in.text(TextFormats.LINE, 1, 200);
                case 15 -> barrelLength = MeasureWire.read(in);
                case 16 -> overallLength = MeasureWire.read(in);
                case 17 -> barrelCount = in.integer(0, 20);
                case 18 -> capacity = in.integer(0, 10000);
                case 19 -> finish = in.text(TextFormats.LINE, 1, 200);
                case 20 -> {
                    int mark = in.openList();
                    while (in.more((FirearmFeature) in.code(WireCodes.FIREARM_FEATURE, TextFormats.CODE, 64))) {
                        // the next item
                    }
                    features = in.list(mark, 20);
                }
                case 21 -> {
                    int mark = in.openList();
                    while (in.more(SchemeCodeWire.read(in))) {
                        // the next item
                    }
                    legalCategories = in.list(mark, 10);
                }
                case 22 -> manufacture = (ManufactureKind) in.code(WireCodes.MANUFACTURE_KIND, TextFormats.CODE, 64);
                case 23 -> {
                    int mark = in.openList();
                    while (in.more(ConversionWire.read(in))) {
                        // the next item
                    }
                    conversions = in.list(mark, 10);
                }
                case 24 -> condition = (ItemCondition) in.code(WireCodes.ITEM_CONDITION, TextFormats.CODE, 64);
                case 25 -> operability = (Operability) in.code(WireCodes.OPERABILITY, TextFormats.CODE, 64);
                case 26 -> status = (FirearmStatus) in.code(WireCodes.FIREARM_STATUS, TextFormats.CODE, 64);
                case 27 -> {
                    int mark = in.openList();
                    while (in.more(EarlierRecordWire.read(in))) {
                        // the next item
                    }
                    earlierRecords = in.list(mark, 20);
                }
                case 28 -> {
                    int mark = in.openList();
                    while (in.more(ExternalReferenceWire.read(in))) {
                        // the next item
                    }
                    references = in.list(mark, 50);
                }
                case 29 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    images = in.list(mark, 50);
                }
                case 30 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 20);
                }
                case 31 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x405L);
        return new Firearm(id, handling, type, typeDescription, typeCodes, action, bore, make, model, calibres, serials,
                markings, countryOfManufacture, manufacturedOn, importer, barrelLength, overallLength, barrelCount,
                capacity, finish, features, legalCategories, manufacture, conversions, condition, operability, status,
                earlierRecords, references, images, remarks, extensions, null);
    }

    static void write(Firearm entity, WireWriter out) {
        WireWriter.require(entity.id() != null && entity.type() != null && !entity.serials().isEmpty());
        out.open();
        out.name(NAMES, 0);
        out.text(entity.id(), TextFormats.LOCAL_ID, 1, 64);
        if (entity.handling() != null) {
            out.name(NAMES, 1);
            HandlingWire.write(entity.handling(), out);
        }
        out.name(NAMES, 2);
        out.code(entity.type(), TextFormats.CODE, 64);
        List<LanguageText> typeDescription = entity.typeDescription();
        if (out.openList(NAMES, 3, typeDescription, 10)) {
            for (int i = 0; i < typeDescription.size(); i++) {
                out.item(i);
                LanguageTextWire.write(typeDescription.get(i), out);
            }
            out.closeList();
        }
        List<SchemeCode> typeCodes = entity.typeCodes();
        if (out.openList(NAMES, 4, typeCodes, 10)) {
            for (int i = 0; i < typeCodes.size(); i++) {
                out.item(i);
                SchemeCodeWire.write(typeCodes.get(i), out);
            }
            out.closeList();
        }
        if (entity.action() != null) {
            out.name(NAMES, 5);
            out.code(entity.action(), TextFormats.CODE, 64);
        }
        if (entity.bore() != null) {
            out.name(NAMES, 6);
            out.code(entity.bore(), TextFormats.CODE, 64);
        }
        if (entity.make() != null) {
            out.name(NAMES, 7);
            MakeWire.write(entity.make(), out);
        }
        if (entity.model() != null) {
            out.name(NAMES, 8);
            ModelWire.write(entity.model(), out);
        }
        List<Calibre> calibres = entity.calibres();
        if (out.openList(NAMES, 9, calibres, 5)) {
            for (int i = 0; i < calibres.size(); i++) {
                out.item(i);
                CalibreWire.write(calibres.get(i), out);
            }
            out.closeList();
        }
        List<SerialNumber> serials = entity.serials();
        if (out.openList(NAMES, 10, serials, 20)) {
            for (int i = 0; i < serials.size(); i++) {
                out.item(i);
                SerialNumberWire.write(serials.get(i), out);
            }
            out.closeList();
        }
        List<Marking> markings = entity.markings();
        if (out.openList(NAMES, 11, markings, 50)) {
            for (int i = 0; i < markings.size(); i++) {
                out.item(i);
                MarkingWire.write(markings.get(i), out);
            }
            out.closeList();
        }
        if (entity.countryOfManufacture() != null) {
            out.name(NAMES, 12);
            out.code(entity.countryOfManufacture(), TextFormats.COUNTRY, 4);
        }
        List<ClaimedDate> manufacturedOn = entity.manufacturedOn();
        if (out.openList(NAMES, 13, manufacturedOn, 10)) {
            for (int i = 0; i < manufacturedOn.size(); i++) {
                out.item(i);
                ClaimedDateWire.write(manufacturedOn.get(i), out);
            }
            out.closeList();
        }
        if (entity.importer() != null) {
            out.name(NAMES, 14);
            out.text(entity.importer(), TextFormats.LINE, 1, 200);
        }
        if (entity.barrelLength() != null) {
            out.name(NAMES, 15);
            MeasureWire.write(entity.barrelLength(), out);
        }
        if (entity.overallLength() != null) {
            out.name(NAMES, 16);
            MeasureWire.write(entity.overallLength(), out);
        }
        if (entity.barrelCount() != null) {
            out.name(NAMES, 17);
            out.whole(entity.barrelCount(), 0L, 20L);
        }
        if (entity.capacity() != null) {
            out.name(NAMES, 18);
            out.whole(entity.capacity(), 0L, 10000L);
        }
        if (entity.finish() != null) {
            out.name(NAMES, 19);
            out.text(entity.finish(), TextFormats.LINE, 1, 200);
        }
        List<FirearmFeature> features = entity.features();
        if (out.openList(NAMES, 20, features, 20)) {
            for (int i = 0; i < features.size(); i++) {
                out.item(i);
                out.code(features.get(i), TextFormats.CODE, 64);
            }
            out.closeList();
        }
        List<SchemeCode> legalCategories = entity.legalCategories();
        if (out.openList(NAMES, 21, legalCategories, 10)) {
            for (int i = 0; i < legalCategories.size(); i++) {
                out.item(i);
                SchemeCodeWire.write(legalCategories.get(i), out);
            }
            out.closeList();
        }
        if (entity.manufacture() != null) {
            out.name(NAMES, 22);
            out.code(entity.manufacture(), TextFormats.CODE, 64);
        }
        List<Conversion> conversions = entity.conversions();
        if (out.openList(NAMES, 23, conversions, 10)) {
            for (int i = 0; i < conversions.size(); i++) {
                out.item(i);
                ConversionWire.write(conversions.get(i), out);
            }
            out.closeList();
        }
        if (entity.condition() != null) {
            out.name(NAMES, 24);
            out.code(entity.condition(), TextFormats.CODE, 64);
        }
        if (entity.operability() != null) {
            out.name(NAMES, 25);
            out.code(entity.operability(), TextFormats.CODE, 64);
        }
        if (entity.status() != null) {
            out.name(NAMES, 26);
            out.code(entity.status(), TextFormats.CODE, 64);
        }
        List<EarlierRecord> earlierRecords = entity.earlierRecords();
        if (out.openList(NAMES, 27, earlierRecords, 20)) {
            for (int i = 0; i < earlierRecords.size(); i++) {
                out.item(i);
                EarlierRecordWire.write(earlierRecords.get(i), out);
            }
            out.closeList();
        }
        List<ExternalReference> references = entity.references();
        if (out.openList(NAMES, 28, references, 50)) {
            for (int i = 0; i < references.size(); i++) {
                out.item(i);
                ExternalReferenceWire.write(references.get(i), out);
            }
            out.closeList();
        }
        List<String> images = entity.images();
        if (out.openList(NAMES, 29, images, 50)) {
            for (int i = 0; i < images.size(); i++) {
                out.item(i);
                out.text(images.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        List<Note> remarks = entity.remarks();
        if (out.openList(NAMES, 30, remarks, 20)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                NoteWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 31, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
