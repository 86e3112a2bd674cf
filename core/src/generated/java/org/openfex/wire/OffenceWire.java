// Generated from schema/standard/schemas/entities/offence.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.OffenceKind;
import org.openfex.code.Participation;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.LegalProvision;
import org.openfex.model.Offence;

/** Reads and writes {@link Offence}. */
@Generated("org.openfex.schema.generator")
final class OffenceWire {
    private static final WordTable NAMES = new WordTable("kind", "participation", "provision", "penalty", "persons",
            "items", "description", "extensions");

    private OffenceWire() {}

    static Offence read(WireReader in) {
        OffenceKind kind = null;
        Participation participation = null;
        LegalProvision provision = null;
        List<LanguageText> penalty = null;
        List<String> persons = null;
        List<String> items = null;
        List<LanguageText> description = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> kind = (OffenceKind) in.code(WireCodes.OFFENCE_KIND, TextFormats.CODE, 64);
                case 1 -> participation = (Participation) in.code(WireCodes.PARTICIPATION, TextFormats.CODE, 64);
                case 2 -> provision = LegalProvisionWire.read(in);
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    penalty = in.list(mark, 10);
                }
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    persons = in.list(mark, 50);
                }
                case 5 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    items = in.list(mark, 200);
                }
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    description = in.list(mark, 10);
                }
                case 7 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new Offence(kind, participation, provision, penalty, persons, items, description, extensions, null);
    }

    static void write(Offence entity, WireWriter out) {
        WireWriter.require(entity.kind() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.kind(), TextFormats.CODE, 64);
        if (entity.participation() != null) {
            out.name(NAMES, 1);
            out.code(entity.participation(), TextFormats.CODE, 64);
        }
        if (entity.provision() != null) {
            out.name(NAMES, 2);
            LegalProvisionWire.write(entity.provision(), out);
        }
        List<LanguageText> penalty = entity.penalty();
        if (out.openList(NAMES, 3, penalty, 10)) {
            for (int i = 0; i < penalty.size(); i++) {
                out.item(i);
                LanguageTextWire.write(penalty.get(i), out);
            }
            out.closeList();
        }
        List<String> persons = entity.persons();
        if (out.openList(NAMES, 4, persons, 50)) {
            for (int i = 0; i < persons.size(); i++) {
                out.item(i);
                out.text(persons.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        List<String> items = entity.items();
        if (out.openList(NAMES, 5, items, 200)) {
            for (int i = 0; i < items.size(); i++) {
                out.item(i);
                out.text(items.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        List<LanguageText> description = entity.description();
        if (out.openList(NAMES, 6, description, 10)) {
            for (int i = 0; i < description.size(); i++) {
                out.item(i);
                LanguageTextWire.write(description.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 7, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
