// Generated from schema/standard/schemas/entities/confiscation-request.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.model.ConfiscationRequest;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Warrant;

/** Reads and writes {@link ConfiscationRequest}. */
@Generated("org.openfex.schema.generator")
final class ConfiscationRequestWire {
    private static final WordTable NAMES = new WordTable("property", "facts", "order", "extent", "actions", "items",
            "extensions");

    private ConfiscationRequestWire() {}

    static ConfiscationRequest read(WireReader in) {
        List<LanguageText> property = null;
        List<LanguageText> facts = null;
        Warrant order = null;
        List<LanguageText> extent = null;
        List<LanguageText> actions = null;
        List<String> items = null;
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
                    property = in.list(mark, 20);
                }
                case 1 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    facts = in.list(mark, 20);
                }
                case 2 -> order = WarrantWire.read(in);
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    extent = in.list(mark, 10);
                }
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    actions = in.list(mark, 20);
                }
                case 5 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    items = in.list(mark, 500);
                }
                case 6 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new ConfiscationRequest(property, facts, order, extent, actions, items, extensions, null);
    }

    static void write(ConfiscationRequest entity, WireWriter out) {
        WireWriter.require(!entity.property().isEmpty());
        out.open();
        List<LanguageText> property = entity.property();
        if (out.openList(NAMES, 0, property, 20)) {
            for (int i = 0; i < property.size(); i++) {
                out.item(i);
                LanguageTextWire.write(property.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> facts = entity.facts();
        if (out.openList(NAMES, 1, facts, 20)) {
            for (int i = 0; i < facts.size(); i++) {
                out.item(i);
                LanguageTextWire.write(facts.get(i), out);
            }
            out.closeList();
        }
        if (entity.order() != null) {
            out.name(NAMES, 2);
            WarrantWire.write(entity.order(), out);
        }
        List<LanguageText> extent = entity.extent();
        if (out.openList(NAMES, 3, extent, 10)) {
            for (int i = 0; i < extent.size(); i++) {
                out.item(i);
                LanguageTextWire.write(extent.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> actions = entity.actions();
        if (out.openList(NAMES, 4, actions, 20)) {
            for (int i = 0; i < actions.size(); i++) {
                out.item(i);
                LanguageTextWire.write(actions.get(i), out);
            }
            out.closeList();
        }
        List<String> items = entity.items();
        if (out.openList(NAMES, 5, items, 500)) {
            for (int i = 0; i < items.size(); i++) {
                out.item(i);
                out.text(items.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        out.extensions(NAMES, 6, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
