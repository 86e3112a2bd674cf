// Generated from schema/standard/schemas/entities/decision.json by schema/generator; do not edit.
package org.openfex.wire;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.DecisionOutcome;
import org.openfex.model.Decision;
import org.openfex.model.DecisionGround;
import org.openfex.model.DecisionItem;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Note;
import org.openfex.model.Party;

/** Reads and writes {@link Decision}. */
@Generated("org.openfex.schema.generator")
final class DecisionWire {
    private static final WordTable NAMES = new WordTable("outcome", "grounds", "reasons", "conditions", "items",
            "renewableAfter", "postponedUntil", "decidedAt", "decidedBy", "notes", "extensions");

    private DecisionWire() {}

    static Decision read(WireReader in) {
        DecisionOutcome outcome = null;
        List<DecisionGround> grounds = null;
        List<LanguageText> reasons = null;
        List<LanguageText> conditions = null;
        List<DecisionItem> items = null;
        LocalDate renewableAfter = null;
        LocalDate postponedUntil = null;
        OffsetDateTime decidedAt = null;
        Party decidedBy = null;
        List<Note> notes = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> outcome = (DecisionOutcome) in.code(WireCodes.DECISION_OUTCOME, TextFormats.CODE, 64);
                case 1 -> {
                    int mark = in.openList();
                    while (in.more(DecisionGroundWire.read(in))) {
                        // the next item
                    }
                    grounds = in.list(mark, 20);
                }
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    reasons = in.list(mark, 20);
                }
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    conditions = in.list(mark, 20);
                }
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(DecisionItemWire.read(in))) {
                        // the next item
                    }
                    items = in.list(mark, 100);
                }
                case 5 -> renewableAfter = in.date();
                case 6 -> postponedUntil = in.date();
                case 7 -> decidedAt = in.time();
                case 8 -> decidedBy = PartyWire.read(in);
                case 9 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    notes = in.list(mark, 20);
                }
                case 10 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new Decision(outcome, grounds, reasons, conditions, items, renewableAfter, postponedUntil, decidedAt,
                decidedBy, notes, extensions, null);
    }

    static void write(Decision entity, WireWriter out) {
        WireWriter.require(entity.outcome() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.outcome(), TextFormats.CODE, 64);
        List<DecisionGround> grounds = entity.grounds();
        if (out.openList(NAMES, 1, grounds, 20)) {
            for (int i = 0; i < grounds.size(); i++) {
                out.item(i);
                DecisionGroundWire.write(grounds.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> reasons = entity.reasons();
        if (out.openList(NAMES, 2, reasons, 20)) {
            for (int i = 0; i < reasons.size(); i++) {
                out.item(i);
                LanguageTextWire.write(reasons.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> conditions = entity.conditions();
        if (out.openList(NAMES, 3, conditions, 20)) {
            for (int i = 0; i < conditions.size(); i++) {
                out.item(i);
                LanguageTextWire.write(conditions.get(i), out);
            }
            out.closeList();
        }
        List<DecisionItem> items = entity.items();
        if (out.openList(NAMES, 4, items, 100)) {
            for (int i = 0; i < items.size(); i++) {
                out.item(i);
                DecisionItemWire.write(items.get(i), out);
            }
            out.closeList();
        }
        if (entity.renewableAfter() != null) {
            out.name(NAMES, 5);
            out.date(entity.renewableAfter());
        }
        if (entity.postponedUntil() != null) {
            out.name(NAMES, 6);
            out.date(entity.postponedUntil());
        }
        if (entity.decidedAt() != null) {
            out.name(NAMES, 7);
            out.time(entity.decidedAt());
        }
        if (entity.decidedBy() != null) {
            out.name(NAMES, 8);
            PartyWire.write(entity.decidedBy(), out);
        }
        List<Note> notes = entity.notes();
        if (out.openList(NAMES, 9, notes, 20)) {
            for (int i = 0; i < notes.size(); i++) {
                out.item(i);
                NoteWire.write(notes.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 10, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
