// Generated from schema/standard/schemas/entities/ammunition.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.AmmunitionKind;
import org.openfex.code.BulletType;
import org.openfex.code.Country;
import org.openfex.model.Ammunition;
import org.openfex.model.Calibre;
import org.openfex.model.EarlierRecord;
import org.openfex.model.Handling;
import org.openfex.model.Headstamp;
import org.openfex.model.JsonMembers;
import org.openfex.model.Make;
import org.openfex.model.Measure;
import org.openfex.model.Note;
import org.openfex.model.Packaging;
import org.openfex.model.Verbatim;

/** Reads and writes {@link Ammunition}. */
@Generated("org.openfex.schema.generator")
final class AmmunitionWire {
    private static final WordTable NAMES = new WordTable("id", "handling", "kind", "amount", "calibre", "headstamps",
            "bullet", "make", "lotNumber", "countryOfManufacture", "packaging", "earlierRecords", "images", "remarks",
            "extensions");

    private AmmunitionWire() {}

    static Ammunition read(WireReader in) {
        String id = null;
        Handling handling = null;
        AmmunitionKind kind = null;
        Measure amount = null;
        Calibre calibre = null;
        List<Headstamp> headstamps = null;
        BulletType bullet = null;
        Make make = null;
        Verbatim lotNumber = null;
        Country countryOfManufacture = null;
        List<Packaging> packaging = null;
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
                case 2 -> kind = (AmmunitionKind) in.code(WireCodes.AMMUNITION_KIND, TextFormats.CODE, 64);
                case 3 -> amount = MeasureWire.read(in);
                case 4 -> calibre = CalibreWire.read(in);
                case 5 -> {
                    int mark = in.openList();
                    while (in.more(HeadstampWire.read(in))) {
                        // the next item
                    }
                    headstamps = in.list(mark, 50);
                }
                case 6 -> bullet = (BulletType) in.code(WireCodes.BULLET_TYPE, TextFormats.CODE, 64);
                case 7 -> make = MakeWire.read(in);
                case 8 -> lotNumber = VerbatimWire.read(in);
                case 9 -> countryOfManufacture = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 10 -> {
                    int mark = in.openList();
                    while (in.more(PackagingWire.read(in))) {
                        // the next item
                    }
                    packaging = in.list(mark, 20);
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
        WireReader.require(seen, 0xdL);
        return new Ammunition(id, handling, kind, amount, calibre, headstamps, bullet, make, lotNumber,
                countryOfManufacture, packaging, earlierRecords, images, remarks, extensions, null);
    }

    static void write(Ammunition entity, WireWriter out) {
        WireWriter.require(entity.id() != null && entity.kind() != null && entity.amount() != null);
        out.open();
        out.name(NAMES, 0);
        out.text(entity.id(), TextFormats.LOCAL_ID, 1, 64);
        if (entity.handling() != null) {
            out.name(NAMES, 1);
            HandlingWire.write(entity.handling(), out);
        }
        out.name(NAMES, 2);
        out.code(entity.kind(), TextFormats.CODE, 64);
        out.name(NAMES, 3);
        MeasureWire.write(entity.amount(), out);
        if (entity.calibre() != null) {
            out.name(NAMES, 4);
            CalibreWire.write(entity.calibre(), out);
        }
        List<Headstamp> headstamps = entity.headstamps();
        if (out.openList(NAMES, 5, headstamps, 50)) {
            for (int i = 0; i < headstamps.size(); i++) {
                out.item(i);
                HeadstampWire.write(headstamps.get(i), out);
            }
            out.closeList();
        }
        if (entity.bullet() != null) {
            out.name(NAMES, 6);
            out.code(entity.bullet(), TextFormats.CODE, 64);
        }
        if (entity.make() != null) {
            out.name(NAMES, 7);
            MakeWire.write(entity.make(), out);
        }
        if (entity.lotNumber() != null) {
            out.name(NAMES, 8);
            VerbatimWire.write(entity.lotNumber(), out);
        }
        if (entity.countryOfManufacture() != null) {
            out.name(NAMES, 9);
            out.code(entity.countryOfManufacture(), TextFormats.COUNTRY, 4);
        }
        List<Packaging> packaging = entity.packaging();
        if (out.openList(NAMES, 10, packaging, 20)) {
            for (int i = 0; i < packaging.size(); i++) {
                out.item(i);
                PackagingWire.write(packaging.get(i), out);
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
