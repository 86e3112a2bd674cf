// Generated from schema/standard/schemas/entities/alert.json by schema/generator; do not edit.
package org.openfex.wire;

import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.AlertAction;
import org.openfex.code.AlertKind;
import org.openfex.code.AlertState;
import org.openfex.model.Alert;
import org.openfex.model.EventTime;
import org.openfex.model.ExternalReference;
import org.openfex.model.Hit;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Party;
import org.openfex.model.Place;
import org.openfex.model.Warrant;

/** Reads and writes {@link Alert}. */
@Generated("org.openfex.schema.generator")
final class AlertWire {
    private static final WordTable NAMES = new WordTable("number", "kind", "state", "time", "place", "reasons",
            "circumstances", "actions", "actionText", "validFrom", "validUntil", "enteredBy", "references", "warrants",
            "hits", "cancellation", "extensions");

    private AlertWire() {}

    static Alert read(WireReader in) {
        String number = null;
        AlertKind kind = null;
        AlertState state = null;
        EventTime time = null;
        Place place = null;
        List<LanguageText> reasons = null;
        List<LanguageText> circumstances = null;
        List<AlertAction> actions = null;
        List<LanguageText> actionText = null;
        LocalDate validFrom = null;
        LocalDate validUntil = null;
        Party enteredBy = null;
        List<ExternalReference> references = null;
        List<Warrant> warrants = null;
        List<Hit> hits = null;
        List<LanguageText> cancellation = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> number = in.text(TextFormats.LINE, 1, 100);
                case 1 -> kind = (AlertKind) in.code(WireCodes.ALERT_KIND, TextFormats.CODE, 64);
                case 2 -> state = (AlertState) in.code(WireCodes.ALERT_STATE, TextFormats.CODE, 64);
                case 3 -> time = EventTimeWire.read(in);
                case 4 -> place = PlaceWire.read(in);
                case 5 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    reasons = in.list(mark, 10);
                }
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    circumstances = in.list(mark, 20);
                }
                case 7 -> {
                    int mark = in.openList();
                    while (in.more((AlertAction) in.code(WireCodes.ALERT_ACTION, TextFormats.CODE, 64))) {
                        // the next item
                    }
                    actions = in.list(mark, 10);
                }
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    actionText = in.list(mark, 10);
                }
                case 9 -> validFrom = in.date();
                case 10 -> validUntil = in.date();
                case 11 -> enteredBy = PartyWire.read(in);
                case 12 -> {
                    int mark = in.openList();
                    while (in.more(ExternalReferenceWire.read(in))) {
                        // the next item
                    }
                    references = in.list(mark, 20);
                }
                case 13 -> {
                    int mark = in.openList();
                    while (in.more(WarrantWire.read(in))) {
                        // the next item
                    }
                    warrants = in.list(mark, 10);
                }
                case 14 -> {
                    int mark = in.openList();
                    while (in.more(HitWire.read(in))) {
                        // the next item
                    }
                    hits = in.list(mark, 50);
                }
                case 15 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    cancellation = in.list(mark, 10);
                }
                case 16 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x6L);
        return new Alert(number, kind, state, time, place, reasons, circumstances, actions, actionText, validFrom,
                validUntil, enteredBy, references, warrants, hits, cancellation, extensions, null);
    }

    static void write(Alert entity, WireWriter out) {
        WireWriter.require(entity.kind() != null && entity.state() != null);
        out.open();
        if (entity.number() != null) {
            out.name(NAMES, 0);
            out.text(entity.number(), TextFormats.LINE, 1, 100);
        }
        out.name(NAMES, 1);
        out.code(entity.kind(), TextFormats.CODE, 64);
        out.name(NAMES, 2);
        out.code(entity.state(), TextFormats.CODE, 64);
        if (entity.time() != null) {
            out.name(NAMES, 3);
            EventTimeWire.write(entity.time(), out);
        }
        if (entity.place() != null) {
            out.name(NAMES, 4);
            PlaceWire.write(entity.place(), out);
        }
        List<LanguageText> reasons = entity.reasons();
        if (out.openList(NAMES, 5, reasons, 10)) {
            for (int i = 0; i < reasons.size(); i++) {
                out.item(i);
                LanguageTextWire.write(reasons.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> circumstances = entity.circumstances();
        if (out.openList(NAMES, 6, circumstances, 20)) {
            for (int i = 0; i < circumstances.size(); i++) {
                out.item(i);
                LanguageTextWire.write(circumstances.get(i), out);
            }
            out.closeList();
        }
        List<AlertAction> actions = entity.actions();
        if (out.openList(NAMES, 7, actions, 10)) {
            for (int i = 0; i < actions.size(); i++) {
                out.item(i);
                out.code(actions.get(i), TextFormats.CODE, 64);
            }
            out.closeList();
        }
        List<LanguageText> actionText = entity.actionText();
        if (out.openList(NAMES, 8, actionText, 10)) {
            for (int i = 0; i < actionText.size(); i++) {
                out.item(i);
                LanguageTextWire.write(actionText.get(i), out);
            }
            out.closeList();
        }
        if (entity.validFrom() != null) {
            out.name(NAMES, 9);
            out.date(entity.validFrom());
        }
        if (entity.validUntil() != null) {
            out.name(NAMES, 10);
            out.date(entity.validUntil());
        }
        if (entity.enteredBy() != null) {
            out.name(NAMES, 11);
            PartyWire.write(entity.enteredBy(), out);
        }
        List<ExternalReference> references = entity.references();
        if (out.openList(NAMES, 12, references, 20)) {
            for (int i = 0; i < references.size(); i++) {
                out.item(i);
                ExternalReferenceWire.write(references.get(i), out);
            }
            out.closeList();
        }
        List<Warrant> warrants = entity.warrants();
        if (out.openList(NAMES, 13, warrants, 10)) {
            for (int i = 0; i < warrants.size(); i++) {
                out.item(i);
                WarrantWire.write(warrants.get(i), out);
            }
            out.closeList();
        }
        List<Hit> hits = entity.hits();
        if (out.openList(NAMES, 14, hits, 50)) {
            for (int i = 0; i < hits.size(); i++) {
                out.item(i);
                HitWire.write(hits.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> cancellation = entity.cancellation();
        if (out.openList(NAMES, 15, cancellation, 10)) {
            for (int i = 0; i < cancellation.size(); i++) {
                out.item(i);
                LanguageTextWire.write(cancellation.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 16, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
