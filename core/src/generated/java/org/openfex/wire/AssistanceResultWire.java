// Generated from schema/standard/schemas/entities/assistance-result.json by schema/generator; do not edit.
package org.openfex.wire;

import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.DecisionOutcome;
import org.openfex.model.AssistanceResult;
import org.openfex.model.DecisionGround;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Party;

/** Reads and writes {@link AssistanceResult}. */
@Generated("org.openfex.schema.generator")
final class AssistanceResultWire {
    private static final WordTable NAMES = new WordTable("asked", "outcome", "executedOn", "executedBy", "result",
            "conditions", "evidence", "grounds", "factsAsked", "until", "extensions");

    private AssistanceResultWire() {}

    static AssistanceResult read(WireReader in) {
        String asked = null;
        DecisionOutcome outcome = null;
        LocalDate executedOn = null;
        Party executedBy = null;
        List<LanguageText> result = null;
        List<LanguageText> conditions = null;
        List<String> evidence = null;
        List<DecisionGround> grounds = null;
        List<LanguageText> factsAsked = null;
        LocalDate until = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> asked = in.text(TextFormats.LINE, 1, 64);
                case 1 -> outcome = (DecisionOutcome) in.code(WireCodes.DECISION_OUTCOME, TextFormats.CODE, 64);
                case 2 -> executedOn = in.date();
                case 3 -> executedBy = PartyWire.read(in);
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    result = in.list(mark, 20);
                }
                case 5 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    conditions = in.list(mark, 20);
                }
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    evidence = in.list(mark, 100);
                }
                case 7 -> {
                    int mark = in.openList();
                    while (in.more(DecisionGroundWire.read(in))) {
                        // the next item
                    }
                    grounds = in.list(mark, 20);
                }
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    factsAsked = in.list(mark, 20);
                }
                case 9 -> until = in.date();
                case 10 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new AssistanceResult(asked, outcome, executedOn, executedBy, result, conditions, evidence, grounds,
                factsAsked, until, extensions, null);
    }

    static void write(AssistanceResult entity, WireWriter out) {
        WireWriter.require(entity.asked() != null && entity.outcome() != null);
        out.open();
        out.name(NAMES, 0);
        out.text(entity.asked(), TextFormats.LINE, 1, 64);
        out.name(NAMES, 1);
        out.code(entity.outcome(), TextFormats.CODE, 64);
        if (entity.executedOn() != null) {
            out.name(NAMES, 2);
            out.date(entity.executedOn());
        }
        if (entity.executedBy() != null) {
            out.name(NAMES, 3);
            PartyWire.write(entity.executedBy(), out);
        }
        List<LanguageText> result = entity.result();
        if (out.openList(NAMES, 4, result, 20)) {
            for (int i = 0; i < result.size(); i++) {
                out.item(i);
                LanguageTextWire.write(result.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> conditions = entity.conditions();
        if (out.openList(NAMES, 5, conditions, 20)) {
            for (int i = 0; i < conditions.size(); i++) {
                out.item(i);
                LanguageTextWire.write(conditions.get(i), out);
            }
            out.closeList();
        }
        List<String> evidence = entity.evidence();
        if (out.openList(NAMES, 6, evidence, 100)) {
            for (int i = 0; i < evidence.size(); i++) {
                out.item(i);
                out.text(evidence.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        List<DecisionGround> grounds = entity.grounds();
        if (out.openList(NAMES, 7, grounds, 20)) {
            for (int i = 0; i < grounds.size(); i++) {
                out.item(i);
                DecisionGroundWire.write(grounds.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> factsAsked = entity.factsAsked();
        if (out.openList(NAMES, 8, factsAsked, 20)) {
            for (int i = 0; i < factsAsked.size(); i++) {
                out.item(i);
                LanguageTextWire.write(factsAsked.get(i), out);
            }
            out.closeList();
        }
        if (entity.until() != null) {
            out.name(NAMES, 9);
            out.date(entity.until());
        }
        out.extensions(NAMES, 10, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
