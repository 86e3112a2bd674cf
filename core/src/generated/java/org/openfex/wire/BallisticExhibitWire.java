// Generated from schema/standard/schemas/entities/ballistic-exhibit.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.BallisticExhibitKind;
import org.openfex.code.BallisticSystem;
import org.openfex.model.BallisticExhibit;
import org.openfex.model.Calibre;
import org.openfex.model.EventTime;
import org.openfex.model.Handling;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Note;
import org.openfex.model.Offence;
import org.openfex.model.Place;

/** Reads and writes {@link BallisticExhibit}. */
@Generated("org.openfex.schema.generator")
final class BallisticExhibitWire {
    private static final WordTable NAMES = new WordTable("id", "handling", "kind", "calibre", "system", "number",
            "firearm", "found", "place", "characteristics", "images", "offences", "remarks", "extensions");

    private BallisticExhibitWire() {}

    static BallisticExhibit read(WireReader in) {
        String id = null;
        Handling handling = null;
        BallisticExhibitKind kind = null;
        Calibre calibre = null;
        BallisticSystem system = null;
        String number = null;
        String firearm = null;
        EventTime found = null;
        Place place = null;
        List<LanguageText> characteristics = null;
        List<String> images = null;
        List<Offence> offences = null;
        List<Note> remarks = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> id = in.text(TextFormats.LOCAL_ID, 1, 64);
                case 1 -> handling = HandlingWire.read(in);
                case 2 -> kind = (BallisticExhibitKind) in.code(WireCodes.BALLISTIC_EXHIBIT_KIND, TextFormats.CODE, 64);
                case 3 -> calibre = CalibreWire.read(in);
                case 4 -> system = (BallisticSystem) in.code(WireCodes.BALLISTIC_SYSTEM, TextFormats.CODE, 64);
                case 5 -> number = in.text(TextFormats.LINE, 1, 100);
                case 6 -> firearm = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 7 -> found = EventTimeWire.read(in);
                case 8 -> place = PlaceWire.read(in);
                case 9 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    characteristics = in.list(mark, 20);
                }
                case 10 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    images = in.list(mark, 50);
                }
                case 11 -> {
                    int mark = in.openList();
                    while (in.more(OffenceWire.read(in))) {
                        // the next item
                    }
                    offences = in.list(mark, 20);
                }
                case 12 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 20);
                }
                case 13 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x5L);
        return new BallisticExhibit(id, handling, kind, calibre, system, number, firearm, found, place, characteristics,
                images, offences, remarks, extensions, null);
    }

    static void write(BallisticExhibit entity, WireWriter out) {
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
        if (entity.calibre() != null) {
            out.name(NAMES, 3);
            CalibreWire.write(entity.calibre(), out);
        }
        if (entity.system() != null) {
            out.name(NAMES, 4);
            out.code(entity.system(), TextFormats.CODE, 64);
        }
        if (entity.number() != null) {
            out.name(NAMES, 5);
            out.text(entity.number(), TextFormats.LINE, 1, 100);
        }
        if (entity.firearm() != null) {
            out.name(NAMES, 6);
            out.text(entity.firearm(), TextFormats.LOCAL_REF, 1, 64);
        }
        if (entity.found() != null) {
            out.name(NAMES, 7);
            EventTimeWire.write(entity.found(), out);
        }
        if (entity.place() != null) {
            out.name(NAMES, 8);
            PlaceWire.write(entity.place(), out);
        }
        List<LanguageText> characteristics = entity.characteristics();
        if (out.openList(NAMES, 9, characteristics, 20)) {
            for (int i = 0; i < characteristics.size(); i++) {
                out.item(i);
                LanguageTextWire.write(characteristics.get(i), out);
            }
            out.closeList();
        }
        List<String> images = entity.images();
        if (out.openList(NAMES, 10, images, 50)) {
            for (int i = 0; i < images.size(); i++) {
                out.item(i);
                out.text(images.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        List<Offence> offences = entity.offences();
        if (out.openList(NAMES, 11, offences, 20)) {
            for (int i = 0; i < offences.size(); i++) {
                out.item(i);
                OffenceWire.write(offences.get(i), out);
            }
            out.closeList();
        }
        List<Note> remarks = entity.remarks();
        if (out.openList(NAMES, 12, remarks, 20)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                NoteWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 13, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
