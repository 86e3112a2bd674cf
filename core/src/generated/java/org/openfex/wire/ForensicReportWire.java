// Generated from schema/standard/schemas/entities/forensic-report.json by schema/generator; do not edit.
package org.openfex.wire;

import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.ForensicKind;
import org.openfex.model.ForensicReport;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.RegisterSearch;

/** Reads and writes {@link ForensicReport}. */
@Generated("org.openfex.schema.generator")
final class ForensicReportWire {
    private static final WordTable NAMES = new WordTable("id", "number", "kind", "laboratory", "expert", "date",
            "items", "searches", "results", "file", "extensions");

    private ForensicReportWire() {}

    static ForensicReport read(WireReader in) {
        String id = null;
        String number = null;
        ForensicKind kind = null;
        String laboratory = null;
        String expert = null;
        LocalDate date = null;
        List<String> items = null;
        List<RegisterSearch> searches = null;
        List<LanguageText> results = null;
        String file = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> id = in.text(TextFormats.LOCAL_ID, 1, 64);
                case 1 -> number = in.text(TextFormats.LINE, 1, 100);
                case 2 -> kind = (ForensicKind) in.code(WireCodes.FORENSIC_KIND, TextFormats.CODE, 64);
                case 3 -> laboratory = in.text(TextFormats.LINE, 1, 200);
                case 4 -> expert = in.text(TextFormats.LINE, 1, 200);
                case 5 -> date = in.date();
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    items = in.list(mark, 200);
                }
                case 7 -> {
                    int mark = in.openList();
                    while (in.more(RegisterSearchWire.read(in))) {
                        // the next item
                    }
                    searches = in.list(mark, 20);
                }
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    results = in.list(mark, 20);
                }
                case 9 -> file = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 10 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x7L);
        return new ForensicReport(id, number, kind, laboratory, expert, date, items, searches, results, file,
                extensions, null);
    }

    static void write(ForensicReport entity, WireWriter out) {
        WireWriter.require(entity.id() != null && entity.number() != null && entity.kind() != null);
        out.open();
        out.name(NAMES, 0);
        out.text(entity.id(), TextFormats.LOCAL_ID, 1, 64);
        out.name(NAMES, 1);
        out.text(entity.number(), TextFormats.LINE, 1, 100);
        out.name(NAMES, 2);
        out.code(entity.kind(), TextFormats.CODE, 64);
        if (entity.laboratory() != null) {
            out.name(NAMES, 3);
            out.text(entity.laboratory(), TextFormats.LINE, 1, 200);
        }
        if (entity.expert() != null) {
            out.name(NAMES, 4);
            out.text(entity.expert(), TextFormats.LINE, 1, 200);
        }
        if (entity.date() != null) {
            out.name(NAMES, 5);
            out.date(entity.date());
        }
        List<String> items = entity.items();
        if (out.openList(NAMES, 6, items, 200)) {
            for (int i = 0; i < items.size(); i++) {
                out.item(i);
                out.text(items.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        List<RegisterSearch> searches = entity.searches();
        if (out.openList(NAMES, 7, searches, 20)) {
            for (int i = 0; i < searches.size(); i++) {
                out.item(i);
                RegisterSearchWire.write(searches.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> results = entity.results();
        if (out.openList(NAMES, 8, results, 20)) {
            for (int i = 0; i < results.size(); i++) {
                out.item(i);
                LanguageTextWire.write(results.get(i), out);
            }
            out.closeList();
        }
        if (entity.file() != null) {
            out.name(NAMES, 9);
            out.text(entity.file(), TextFormats.LOCAL_REF, 1, 64);
        }
        out.extensions(NAMES, 10, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
