// Generated from schema/standard/schemas/entities/decision-item.json by schema/generator; do not edit.
package org.openfex.wire;

import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.DecisionOutcome;
import org.openfex.model.DecisionGround;
import org.openfex.model.DecisionItem;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;

/** Reads and writes {@link DecisionItem}. */
@Generated("org.openfex.schema.generator")
final class DecisionItemWire {
    private static final WordTable NAMES = new WordTable("asked", "outcome", "grounds", "reasons", "conditions",
            "until", "extensions");

    private DecisionItemWire() {}

    static DecisionItem read(WireReader in) {
        String asked = null;
        DecisionOutcome outcome = null;
        List<DecisionGround> grounds = null;
        List<LanguageText> reasons = null;
        List<LanguageText> conditions = null;
        LocalDate until = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> asked = in.text(TextFormats.LINE, 1, 300);
                case 1 -> outcome = (DecisionOutcome) in.code(WireCodes.DECISION_OUTCOME, TextFormats.CODE, 64);
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(DecisionGroundWire.read(in))) {
                        // the next item
                    }
                    grounds = in.list(mark, 20);
                }
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    reasons = in.list(mark, 20);
                }
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    conditions = in.list(mark, 20);
                }
                case 5 -> until = in.date();
                case 6 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new DecisionItem(asked, outcome, grounds, reasons, conditions, until, extensions, null);
    }

    static void write(DecisionItem entity, WireWriter out) {
        WireWriter.require(entity.asked() != null && entity.outcome() != null);
        out.open();
        out.name(NAMES, 0);
        out.text(entity.asked(), TextFormats.LINE, 1, 300);
        out.name(NAMES, 1);
        out.code(entity.outcome(), TextFormats.CODE, 64);
        List<DecisionGround> grounds = entity.grounds();
        if (out.openList(NAMES, 2, grounds, 20)) {
            for (int i = 0; i < grounds.size(); i++) {
                out.item(i);
                DecisionGroundWire.write(grounds.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> reasons = entity.reasons();
        if (out.openList(NAMES, 3, reasons, 20)) {
            for (int i = 0; i < reasons.size(); i++) {
                out.item(i);
                LanguageTextWire.write(reasons.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> conditions = entity.conditions();
        if (out.openList(NAMES, 4, conditions, 20)) {
            for (int i = 0; i < conditions.size(); i++) {
                out.item(i);
                LanguageTextWire.write(conditions.get(i), out);
            }
            out.closeList();
        }
        if (entity.until() != null) {
            out.name(NAMES, 5);
            out.date(entity.until());
        }
        out.extensions(NAMES, 6, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
