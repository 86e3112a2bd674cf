// Generated from schema/standard/schemas/entities/hit.json by schema/generator; do not edit.
package org.openfex.wire;

import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.HitConfirmation;
import org.openfex.model.EventTime;
import org.openfex.model.Hit;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Party;
import org.openfex.model.Place;

/** Reads and writes {@link Hit}. */
@Generated("org.openfex.schema.generator")
final class HitWire {
    private static final WordTable NAMES = new WordTable("at", "place", "authority", "subjects", "confirmation",
            "confirmedAt", "confirmedBy", "actionsTaken", "extensions");

    private HitWire() {}

    static Hit read(WireReader in) {
        EventTime at = null;
        Place place = null;
        Party authority = null;
        List<String> subjects = null;
        HitConfirmation confirmation = null;
        OffsetDateTime confirmedAt = null;
        Party confirmedBy = null;
        List<LanguageText> actionsTaken = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> at = EventTimeWire.read(in);
                case 1 -> place = PlaceWire.read(in);
                case 2 -> authority = PartyWire.read(in);
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    subjects = in.list(mark, 50);
                }
                case 4 -> confirmation = (HitConfirmation) in.code(WireCodes.HIT_CONFIRMATION, TextFormats.CODE, 64);
                case 5 -> confirmedAt = in.time();
                case 6 -> confirmedBy = PartyWire.read(in);
                case 7 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    actionsTaken = in.list(mark, 10);
                }
                case 8 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x0L);
        return new Hit(at, place, authority, subjects, confirmation, confirmedAt, confirmedBy, actionsTaken, extensions,
                null);
    }

    static void write(Hit entity, WireWriter out) {
        out.open();
        if (entity.at() != null) {
            out.name(NAMES, 0);
            EventTimeWire.write(entity.at(), out);
        }
        if (entity.place() != null) {
            out.name(NAMES, 1);
            PlaceWire.write(entity.place(), out);
        }
        if (entity.authority() != null) {
            out.name(NAMES, 2);
            PartyWire.write(entity.authority(), out);
        }
        List<String> subjects = entity.subjects();
        if (out.openList(NAMES, 3, subjects, 50)) {
            for (int i = 0; i < subjects.size(); i++) {
                out.item(i);
                out.text(subjects.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        if (entity.confirmation() != null) {
            out.name(NAMES, 4);
            out.code(entity.confirmation(), TextFormats.CODE, 64);
        }
        if (entity.confirmedAt() != null) {
            out.name(NAMES, 5);
            out.time(entity.confirmedAt());
        }
        if (entity.confirmedBy() != null) {
            out.name(NAMES, 6);
            PartyWire.write(entity.confirmedBy(), out);
        }
        List<LanguageText> actionsTaken = entity.actionsTaken();
        if (out.openList(NAMES, 7, actionsTaken, 10)) {
            for (int i = 0; i < actionsTaken.size(); i++) {
                out.item(i);
                LanguageTextWire.write(actionsTaken.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 8, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
