// Generated from schema/standard/schemas/entities/note.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.model.Handling;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Note;

/** Reads and writes {@link Note}. */
@Generated("org.openfex.schema.generator")
final class NoteWire {
    private static final WordTable NAMES = new WordTable("text", "handling", "extensions");

    private NoteWire() {}

    static Note read(WireReader in) {
        List<LanguageText> text = null;
        Handling handling = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    text = in.list(mark, 10);
                }
                case 1 -> handling = HandlingWire.read(in);
                case 2 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new Note(text, handling, extensions, null);
    }

    static void write(Note entity, WireWriter out) {
        WireWriter.require(!entity.text().isEmpty());
        out.open();
        List<LanguageText> text = entity.text();
        if (out.openList(NAMES, 0, text, 10)) {
            for (int i = 0; i < text.size(); i++) {
                out.item(i);
                LanguageTextWire.write(text.get(i), out);
            }
            out.closeList();
        }
        if (entity.handling() != null) {
            out.name(NAMES, 1);
            HandlingWire.write(entity.handling(), out);
        }
        out.extensions(NAMES, 2, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
