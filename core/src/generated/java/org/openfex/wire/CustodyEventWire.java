// Generated from schema/standard/schemas/entities/custody-event.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.CustodyEventKind;
import org.openfex.code.Lawfulness;
import org.openfex.model.CustodyEvent;
import org.openfex.model.EventTime;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Licence;
import org.openfex.model.Marking;
import org.openfex.model.Place;
import org.openfex.model.StatementBasis;
import org.openfex.model.TransportDocument;

/** Reads and writes {@link CustodyEvent}. */
@Generated("org.openfex.schema.generator")
final class CustodyEventWire {
    private static final WordTable NAMES = new WordTable("id", "kind", "time", "place", "from", "to", "lawfulness",
            "licence", "marks", "documents", "register", "basis", "description", "extensions");

    private CustodyEventWire() {}

    static CustodyEvent read(WireReader in) {
        String id = null;
        CustodyEventKind kind = null;
        EventTime time = null;
        Place place = null;
        String from = null;
        String to = null;
        Lawfulness lawfulness = null;
        Licence licence = null;
        List<Marking> marks = null;
        List<TransportDocument> documents = null;
        String register = null;
        StatementBasis basis = null;
        List<LanguageText> description = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> id = in.text(TextFormats.LOCAL_ID, 1, 64);
                case 1 -> kind = (CustodyEventKind) in.code(WireCodes.CUSTODY_EVENT_KIND, TextFormats.CODE, 64);
                case 2 -> time = EventTimeWire.read(in);
                case 3 -> place = PlaceWire.read(in);
                case 4 -> from = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 5 -> to = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 6 -> lawfulness = (Lawfulness) in.code(WireCodes.LAWFULNESS, TextFormats.CODE, 64);
                case 7 -> licence = LicenceWire.read(in);
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(MarkingWire.read(in))) {
                        // the next item
                    }
                    marks = in.list(mark, 20);
                }
                case 9 -> {
                    int mark = in.openList();
                    while (in.more(TransportDocumentWire.read(in))) {
                        // the next item
                    }
                    documents = in.list(mark, 20);
                }
                case 10 -> register = in.text(TextFormats.LINE, 1, 200);
                case 11 -> basis = StatementBasisWire.read(in);
                case 12 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    description = in.list(mark, 10);
                }
                case 13 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x2L);
        return new CustodyEvent(id, kind, time, place, from, to, lawfulness, licence, marks, documents, register, basis,
                description, extensions, null);
    }

    static void write(CustodyEvent entity, WireWriter out) {
        WireWriter.require(entity.kind() != null);
        out.open();
        if (entity.id() != null) {
            out.name(NAMES, 0);
            out.text(entity.id(), TextFormats.LOCAL_ID, 1, 64);
        }
        out.name(NAMES, 1);
        out.code(entity.kind(), TextFormats.CODE, 64);
        if (entity.time() != null) {
            out.name(NAMES, 2);
            EventTimeWire.write(entity.time(), out);
        }
        if (entity.place() != null) {
            out.name(NAMES, 3);
            PlaceWire.write(entity.place(), out);
        }
        if (entity.from() != null) {
            out.name(NAMES, 4);
            out.text(entity.from(), TextFormats.LOCAL_REF, 1, 64);
        }
        if (entity.to() != null) {
            out.name(NAMES, 5);
            out.text(entity.to(), TextFormats.LOCAL_REF, 1, 64);
        }
        if (entity.lawfulness() != null) {
            out.name(NAMES, 6);
            out.code(entity.lawfulness(), TextFormats.CODE, 64);
        }
        if (entity.licence() != null) {
            out.name(NAMES, 7);
            LicenceWire.write(entity.licence(), out);
        }
        List<Marking> marks = entity.marks();
        if (out.openList(NAMES, 8, marks, 20)) {
            for (int i = 0; i < marks.size(); i++) {
                out.item(i);
                MarkingWire.write(marks.get(i), out);
            }
            out.closeList();
        }
        List<TransportDocument> documents = entity.documents();
        if (out.openList(NAMES, 9, documents, 20)) {
            for (int i = 0; i < documents.size(); i++) {
                out.item(i);
                TransportDocumentWire.write(documents.get(i), out);
            }
            out.closeList();
        }
        if (entity.register() != null) {
            out.name(NAMES, 10);
            out.text(entity.register(), TextFormats.LINE, 1, 200);
        }
        if (entity.basis() != null) {
            out.name(NAMES, 11);
            StatementBasisWire.write(entity.basis(), out);
        }
        List<LanguageText> description = entity.description();
        if (out.openList(NAMES, 12, description, 10)) {
            for (int i = 0; i < description.size(); i++) {
                out.item(i);
                LanguageTextWire.write(description.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 13, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
