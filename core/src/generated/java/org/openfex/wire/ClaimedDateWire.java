// Generated from schema/standard/schemas/entities/claimed-date.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.Calendar;
import org.openfex.code.DateSource;
import org.openfex.model.ClaimedDate;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.PartialDate;

/** Reads and writes {@link ClaimedDate}. */
@Generated("org.openfex.schema.generator")
final class ClaimedDateWire {
    private static final WordTable NAMES = new WordTable("date", "source", "documents", "calendar", "remarks",
            "extensions");

    private ClaimedDateWire() {}

    static ClaimedDate read(WireReader in) {
        PartialDate date = null;
        DateSource source = null;
        List<String> documents = null;
        Calendar calendar = null;
        List<LanguageText> remarks = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> date = in.partialDate();
                case 1 -> source = (DateSource) in.code(WireCodes.DATE_SOURCE, TextFormats.CODE, 64);
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    documents = in.list(mark, 10);
                }
                case 3 -> calendar = (Calendar) in.code(WireCodes.CALENDAR, TextFormats.CODE, 64);
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 5);
                }
                case 5 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new ClaimedDate(date, source, documents, calendar, remarks, extensions, null);
    }

    static void write(ClaimedDate entity, WireWriter out) {
        WireWriter.require(entity.date() != null);
        out.open();
        out.name(NAMES, 0);
        out.partialDate(entity.date());
        if (entity.source() != null) {
            out.name(NAMES, 1);
            out.code(entity.source(), TextFormats.CODE, 64);
        }
        List<String> documents = entity.documents();
        if (out.openList(NAMES, 2, documents, 10)) {
            for (int i = 0; i < documents.size(); i++) {
                out.item(i);
                out.text(documents.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        if (entity.calendar() != null) {
            out.name(NAMES, 3);
            out.code(entity.calendar(), TextFormats.CODE, 64);
        }
        List<LanguageText> remarks = entity.remarks();
        if (out.openList(NAMES, 4, remarks, 5)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                LanguageTextWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 5, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
