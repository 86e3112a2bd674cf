// Generated from schema/standard/schemas/messages/contact-point.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.Country;
import org.openfex.model.ContactPoint;
import org.openfex.model.ContactPointEntry;
import org.openfex.model.JsonMembers;
import org.openfex.model.Note;

/** Reads and writes {@link ContactPoint}. */
@Generated("org.openfex.schema.generator")
final class ContactPointWire {
    private static final WordTable NAMES = new WordTable("country", "entries", "languages", "remarks", "extensions");

    private ContactPointWire() {}

    static ContactPoint read(WireReader in) {
        Country country = null;
        List<ContactPointEntry> entries = null;
        List<String> languages = null;
        List<Note> remarks = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> country = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 1 -> {
                    int mark = in.openList();
                    while (in.more(ContactPointEntryWire.read(in))) {
                        // the next item
                    }
                    entries = in.list(mark, 100);
                }
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LANGUAGE, 2, 35))) {
                        // the next item
                    }
                    languages = in.list(mark, 10);
                }
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 20);
                }
                case 4 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new ContactPoint(country, entries, languages, remarks, extensions, null);
    }

    static void write(ContactPoint entity, WireWriter out) {
        WireWriter.require(entity.country() != null && !entity.entries().isEmpty());
        out.open();
        out.name(NAMES, 0);
        out.code(entity.country(), TextFormats.COUNTRY, 4);
        List<ContactPointEntry> entries = entity.entries();
        if (out.openList(NAMES, 1, entries, 100)) {
            for (int i = 0; i < entries.size(); i++) {
                out.item(i);
                ContactPointEntryWire.write(entries.get(i), out);
            }
            out.closeList();
        }
        List<String> languages = entity.languages();
        if (out.openList(NAMES, 2, languages, 10)) {
            for (int i = 0; i < languages.size(); i++) {
                out.item(i);
                out.text(languages.get(i), TextFormats.LANGUAGE, 2, 35);
            }
            out.closeList();
        }
        List<Note> remarks = entity.remarks();
        if (out.openList(NAMES, 3, remarks, 20)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                NoteWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 4, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
