// Generated from schema/standard/schemas/entities/inquiry-result.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.InquiryOutcome;
import org.openfex.model.Alert;
import org.openfex.model.InquiryResult;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Licence;
import org.openfex.model.RegisterSearch;

/** Reads and writes {@link InquiryResult}. */
@Generated("org.openfex.schema.generator")
final class InquiryResultWire {
    private static final WordTable NAMES = new WordTable("subject", "outcome", "matches", "owner", "licences", "alerts",
            "registersSearched", "explanation", "extensions");

    private InquiryResultWire() {}

    static InquiryResult read(WireReader in) {
        String subject = null;
        InquiryOutcome outcome = null;
        List<String> matches = null;
        String owner = null;
        List<Licence> licences = null;
        List<Alert> alerts = null;
        List<RegisterSearch> registersSearched = null;
        List<LanguageText> explanation = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> subject = in.text(TextFormats.LINE, 1, 64);
                case 1 -> outcome = (InquiryOutcome) in.code(WireCodes.INQUIRY_OUTCOME, TextFormats.CODE, 64);
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    matches = in.list(mark, 50);
                }
                case 3 -> owner = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(LicenceWire.read(in))) {
                        // the next item
                    }
                    licences = in.list(mark, 20);
                }
                case 5 -> {
                    int mark = in.openList();
                    while (in.more(AlertWire.read(in))) {
                        // the next item
                    }
                    alerts = in.list(mark, 20);
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
        return new InquiryResult(subject, outcome, matches, owner, licences, alerts, registersSearched, explanation,
                extensions, null);
    }

    static void write(InquiryResult entity, WireWriter out) {
        WireWriter.require(entity.subject() != null && entity.outcome() != null);
        out.open();
        out.name(NAMES, 0);
        out.text(entity.subject(), TextFormats.LINE, 1, 64);
        out.name(NAMES, 1);
        out.code(entity.outcome(), TextFormats.CODE, 64);
        List<String> matches = entity.matches();
        if (out.openList(NAMES, 2, matches, 50)) {
            for (int i = 0; i < matches.size(); i++) {
                out.item(i);
                out.text(matches.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        if (entity.owner() != null) {
            out.name(NAMES, 3);
            out.text(entity.owner(), TextFormats.LOCAL_REF, 1, 64);
        }
        List<Licence> licences = entity.licences();
        if (out.openList(NAMES, 4, licences, 20)) {
            for (int i = 0; i < licences.size(); i++) {
                out.item(i);
                LicenceWire.write(licences.get(i), out);
            }
            out.closeList();
        }
        List<Alert> alerts = entity.alerts();
        if (out.openList(NAMES, 5, alerts, 20)) {
            for (int i = 0; i < alerts.size(); i++) {
                out.item(i);
                AlertWire.write(alerts.get(i), out);
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
