// Generated from schema/standard/schemas/entities/exhibit.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.model.Exhibit;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;

/** Reads and writes {@link Exhibit}. */
@Generated("org.openfex.schema.generator")
final class ExhibitWire {
    private static final WordTable NAMES = new WordTable("id", "number", "items", "seals", "description", "heldBy",
            "extensions");

    private ExhibitWire() {}

    static Exhibit read(WireReader in) {
        String id = null;
        String number = null;
        List<String> items = null;
        List<String> seals = null;
        List<LanguageText> description = null;
        String heldBy = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> id = in.text(TextFormats.LOCAL_ID, 1, 64);
                case 1 -> number = in.text(TextFormats.LINE, 1, 100);
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    items = in.list(mark, 200);
                }
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LINE, 1, 50))) {
                        // the next item
                    }
                    seals = in.list(mark, 50);
                }
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    description = in.list(mark, 10);
                }
                case 5 -> heldBy = in.text(TextFormats.LINE, 1, 200);
                case 6 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x6L);
        return new Exhibit(id, number, items, seals, description, heldBy, extensions, null);
    }

    static void write(Exhibit entity, WireWriter out) {
        WireWriter.require(entity.number() != null && !entity.items().isEmpty());
        out.open();
        if (entity.id() != null) {
            out.name(NAMES, 0);
            out.text(entity.id(), TextFormats.LOCAL_ID, 1, 64);
        }
        out.name(NAMES, 1);
        out.text(entity.number(), TextFormats.LINE, 1, 100);
        List<String> items = entity.items();
        if (out.openList(NAMES, 2, items, 200)) {
            for (int i = 0; i < items.size(); i++) {
                out.item(i);
                out.text(items.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        List<String> seals = entity.seals();
        if (out.openList(NAMES, 3, seals, 50)) {
            for (int i = 0; i < seals.size(); i++) {
                out.item(i);
                out.text(seals.get(i), TextFormats.LINE, 1, 50);
            }
            out.closeList();
        }
        List<LanguageText> description = entity.description();
        if (out.openList(NAMES, 4, description, 10)) {
            for (int i = 0; i < description.size(); i++) {
                out.item(i);
                LanguageTextWire.write(description.get(i), out);
            }
            out.closeList();
        }
        if (entity.heldBy() != null) {
            out.name(NAMES, 5);
            out.text(entity.heldBy(), TextFormats.LINE, 1, 200);
        }
        out.extensions(NAMES, 6, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
