// Generated from schema/standard/schemas/entities/criminal-case.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.CaseStage;
import org.openfex.model.CriminalCase;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.PartialDate;
import org.openfex.model.Party;

/** Reads and writes {@link CriminalCase}. */
@Generated("org.openfex.schema.generator")
final class CriminalCaseWire {
    private static final WordTable NAMES = new WordTable("number", "authority", "stage", "openedOn", "subject",
            "extensions");

    private CriminalCaseWire() {}

    static CriminalCase read(WireReader in) {
        String number = null;
        Party authority = null;
        CaseStage stage = null;
        PartialDate openedOn = null;
        List<LanguageText> subject = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> number = in.text(TextFormats.LINE, 1, 100);
                case 1 -> authority = PartyWire.read(in);
                case 2 -> stage = (CaseStage) in.code(WireCodes.CASE_STAGE, TextFormats.CODE, 64);
                case 3 -> openedOn = in.partialDate();
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    subject = in.list(mark, 10);
                }
                case 5 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new CriminalCase(number, authority, stage, openedOn, subject, extensions, null);
    }

    static void write(CriminalCase entity, WireWriter out) {
        WireWriter.require(entity.number() != null);
        out.open();
        out.name(NAMES, 0);
        out.text(entity.number(), TextFormats.LINE, 1, 100);
        if (entity.authority() != null) {
            out.name(NAMES, 1);
            PartyWire.write(entity.authority(), out);
        }
        if (entity.stage() != null) {
            out.name(NAMES, 2);
            out.code(entity.stage(), TextFormats.CODE, 64);
        }
        if (entity.openedOn() != null) {
            out.name(NAMES, 3);
            out.partialDate(entity.openedOn());
        }
        List<LanguageText> subject = entity.subject();
        if (out.openList(NAMES, 4, subject, 10)) {
            for (int i = 0; i < subject.size(); i++) {
                out.item(i);
                LanguageTextWire.write(subject.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 5, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
