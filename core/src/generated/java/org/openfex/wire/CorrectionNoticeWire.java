// Generated from schema/standard/schemas/messages/correction-notice.json by schema/generator; do not edit.
package org.openfex.wire;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.openfex.code.CorrectionDuty;
import org.openfex.code.CorrectionKind;
import org.openfex.model.CorrectionNotice;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Note;

/** Reads and writes {@link CorrectionNotice}. */
@Generated("org.openfex.schema.generator")
final class CorrectionNoticeWire {
    private static final WordTable NAMES = new WordTable("message", "places", "kind", "duties", "reasons", "corrected",
            "tellOnward", "confirmBy", "remarks", "extensions");

    private CorrectionNoticeWire() {}

    static CorrectionNotice read(WireReader in) {
        UUID message = null;
        List<String> places = null;
        CorrectionKind kind = null;
        List<CorrectionDuty> duties = null;
        List<LanguageText> reasons = null;
        UUID corrected = null;
        Boolean tellOnward = null;
        OffsetDateTime confirmBy = null;
        List<Note> remarks = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> message = in.uuid();
                case 1 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.POINTER, 0, 1000))) {
                        // the next item
                    }
                    places = in.list(mark, 100);
                }
                case 2 -> kind = (CorrectionKind) in.code(WireCodes.CORRECTION_KIND, TextFormats.CODE, 64);
                case 3 -> {
                    int mark = in.openList();
                    while (in.more((CorrectionDuty) in.code(WireCodes.CORRECTION_DUTY, TextFormats.CODE, 64))) {
                        // the next item
                    }
                    duties = in.list(mark, 10);
                }
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    reasons = in.list(mark, 10);
                }
                case 5 -> corrected = in.uuid();
                case 6 -> tellOnward = in.bool();
                case 7 -> confirmBy = in.time();
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 20);
                }
                case 9 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1dL);
        return new CorrectionNotice(message, places, kind, duties, reasons, corrected, tellOnward, confirmBy, remarks,
                extensions, null);
    }

    static void write(CorrectionNotice entity, WireWriter out) {
        WireWriter.require(entity.message() != null && entity.kind() != null && !entity.duties().isEmpty() &&
                !entity.reasons().isEmpty());
        out.open();
        out.name(NAMES, 0);
        out.uuid(entity.message());
        List<String> places = entity.places();
        if (out.openList(NAMES, 1, places, 100)) {
            for (int i = 0; i < places.size(); i++) {
                out.item(i);
                out.text(places.get(i), TextFormats.POINTER, 0, 1000);
            }
            out.closeList();
        }
        out.name(NAMES, 2);
        out.code(entity.kind(), TextFormats.CODE, 64);
        List<CorrectionDuty> duties = entity.duties();
        if (out.openList(NAMES, 3, duties, 10)) {
            for (int i = 0; i < duties.size(); i++) {
                out.item(i);
                out.code(duties.get(i), TextFormats.CODE, 64);
            }
            out.closeList();
        }
        List<LanguageText> reasons = entity.reasons();
        if (out.openList(NAMES, 4, reasons, 10)) {
            for (int i = 0; i < reasons.size(); i++) {
                out.item(i);
                LanguageTextWire.write(reasons.get(i), out);
            }
            out.closeList();
        }
        if (entity.corrected() != null) {
            out.name(NAMES, 5);
            out.uuid(entity.corrected());
        }
        if (entity.tellOnward() != null) {
            out.name(NAMES, 6);
            out.bool(entity.tellOnward());
        }
        if (entity.confirmBy() != null) {
            out.name(NAMES, 7);
            out.time(entity.confirmBy());
        }
        List<Note> remarks = entity.remarks();
        if (out.openList(NAMES, 8, remarks, 20)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                NoteWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 9, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
