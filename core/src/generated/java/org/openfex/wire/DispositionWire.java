// Generated from schema/standard/schemas/entities/disposition.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.DispositionKind;
import org.openfex.model.Disposition;
import org.openfex.model.EventTime;
import org.openfex.model.JsonMembers;
import org.openfex.model.Marking;
import org.openfex.model.Note;

/** Reads and writes {@link Disposition}. */
@Generated("org.openfex.schema.generator")
final class DispositionWire {
    private static final WordTable NAMES = new WordTable("kind", "items", "at", "method", "authority", "order",
            "certificate", "marks", "witnesses", "remarks", "extensions");

    private DispositionWire() {}

    static Disposition read(WireReader in) {
        DispositionKind kind = null;
        List<String> items = null;
        EventTime at = null;
        String method = null;
        String authority = null;
        String order = null;
        String certificate = null;
        List<Marking> marks = null;
        List<String> witnesses = null;
        List<Note> remarks = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> kind = (DispositionKind) in.code(WireCodes.DISPOSITION_KIND, TextFormats.CODE, 64);
                case 1 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    items = in.list(mark, 500);
                }
                case 2 -> at = EventTimeWire.read(in);
                case 3 -> method = in.text(TextFormats.LINE, 1, 200);
                case 4 -> authority = in.text(TextFormats.LINE, 1, 200);
                case 5 -> order = in.text(TextFormats.LINE, 1, 200);
                case 6 -> certificate = in.text(TextFormats.LINE, 1, 100);
                case 7 -> {
                    int mark = in.openList();
                    while (in.more(MarkingWire.read(in))) {
                        // the next item
                    }
                    marks = in.list(mark, 20);
                }
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LINE, 1, 200))) {
                        // the next item
                    }
                    witnesses = in.list(mark, 10);
                }
                case 9 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 10);
                }
                case 10 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new Disposition(kind, items, at, method, authority, order, certificate, marks, witnesses, remarks,
                extensions, null);
    }

    static void write(Disposition entity, WireWriter out) {
        WireWriter.require(entity.kind() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.kind(), TextFormats.CODE, 64);
        List<String> items = entity.items();
        if (out.openList(NAMES, 1, items, 500)) {
            for (int i = 0; i < items.size(); i++) {
                out.item(i);
                out.text(items.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        if (entity.at() != null) {
            out.name(NAMES, 2);
            EventTimeWire.write(entity.at(), out);
        }
        if (entity.method() != null) {
            out.name(NAMES, 3);
            out.text(entity.method(), TextFormats.LINE, 1, 200);
        }
        if (entity.authority() != null) {
            out.name(NAMES, 4);
            out.text(entity.authority(), TextFormats.LINE, 1, 200);
        }
        if (entity.order() != null) {
            out.name(NAMES, 5);
            out.text(entity.order(), TextFormats.LINE, 1, 200);
        }
        if (entity.certificate() != null) {
            out.name(NAMES, 6);
            out.text(entity.certificate(), TextFormats.LINE, 1, 100);
        }
        List<Marking> marks = entity.marks();
        if (out.openList(NAMES, 7, marks, 20)) {
            for (int i = 0; i < marks.size(); i++) {
                out.item(i);
                MarkingWire.write(marks.get(i), out);
            }
            out.closeList();
        }
        List<String> witnesses = entity.witnesses();
        if (out.openList(NAMES, 8, witnesses, 10)) {
            for (int i = 0; i < witnesses.size(); i++) {
                out.item(i);
                out.text(witnesses.get(i), TextFormats.LINE, 1, 200);
            }
            out.closeList();
        }
        List<Note> remarks = entity.remarks();
        if (out.openList(NAMES, 9, remarks, 10)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                NoteWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 10, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
