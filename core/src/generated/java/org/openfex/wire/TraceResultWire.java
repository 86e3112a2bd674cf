// Generated from schema/standard/schemas/entities/trace-result.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.NotFoundReason;
import org.openfex.code.TraceOutcome;
import org.openfex.model.CustodyChain;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Party;
import org.openfex.model.RegisterSearch;
import org.openfex.model.TraceResult;

/** Reads and writes {@link TraceResult}. */
@Generated("org.openfex.schema.generator")
final class TraceResultWire {
    private static final WordTable NAMES = new WordTable("subject", "outcome", "notFoundReasons", "candidates", "chain",
            "referredTo", "registersSearched", "explanation", "extensions");

    private TraceResultWire() {}

    static TraceResult read(WireReader in) {
        String subject = null;
        TraceOutcome outcome = null;
        List<NotFoundReason> notFoundReasons = null;
        List<String> candidates = null;
        CustodyChain chain = null;
        List<Party> referredTo = null;
        List<RegisterSearch> registersSearched = null;
        List<LanguageText> explanation = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> subject = in.text(TextFormats.LINE, 1, 64);
                case 1 -> outcome = (TraceOutcome) in.code(WireCodes.TRACE_OUTCOME, TextFormats.CODE, 64);
                case 2 -> {
                    int mark = in.openList();
                    while (in.more((NotFoundReason) in.code(WireCodes.NOT_FOUND_REASON, TextFormats.CODE, 64))) {
                        // the next item
                    }
                    notFoundReasons = in.list(mark, 10);
                }
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    candidates = in.list(mark, 20);
                }
                case 4 -> chain = CustodyChainWire.read(in);
                case 5 -> {
                    int mark = in.openList();
                    while (in.more(PartyWire.read(in))) {
                        // the next item
                    }
                    referredTo = in.list(mark, 10);
                }
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(RegisterSearchWire.read(in))) {
                        // the next item
                    }
                    registersSearched = in.list(mark, 50);
                }
                case 7 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    explanation = in.list(mark, 20);
                }
                case 8 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new TraceResult(subject, outcome, notFoundReasons, candidates, chain, referredTo, registersSearched,
                explanation, extensions, null);
    }

    static void write(TraceResult entity, WireWriter out) {
        WireWriter.require(entity.subject() != null && entity.outcome() != null);
        out.open();
        out.name(NAMES, 0);
        out.text(entity.subject(), TextFormats.LINE, 1, 64);
        out.name(NAMES, 1);
        out.code(entity.outcome(), TextFormats.CODE, 64);
        List<NotFoundReason> notFoundReasons = entity.notFoundReasons();
        if (out.openList(NAMES, 2, notFoundReasons, 10)) {
            for (int i = 0; i < notFoundReasons.size(); i++) {
                out.item(i);
                out.code(notFoundReasons.get(i), TextFormats.CODE, 64);
            }
            out.closeList();
        }
        List<String> candidates = entity.candidates();
        if (out.openList(NAMES, 3, candidates, 20)) {
            for (int i = 0; i < candidates.size(); i++) {
                out.item(i);
                out.text(candidates.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        if (entity.chain() != null) {
            out.name(NAMES, 4);
            CustodyChainWire.write(entity.chain(), out);
        }
        List<Party> referredTo = entity.referredTo();
        if (out.openList(NAMES, 5, referredTo, 10)) {
            for (int i = 0; i < referredTo.size(); i++) {
                out.item(i);
                PartyWire.write(referredTo.get(i), out);
            }
            out.closeList();
        }
        List<RegisterSearch> registersSearched = entity.registersSearched();
        if (out.openList(NAMES, 6, registersSearched, 50)) {
            for (int i = 0; i < registersSearched.size(); i++) {
                out.item(i);
                RegisterSearchWire.write(registersSearched.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> explanation = entity.explanation();
        if (out.openList(NAMES, 7, explanation, 20)) {
            for (int i = 0; i < explanation.size(); i++) {
                out.item(i);
                LanguageTextWire.write(explanation.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 8, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
