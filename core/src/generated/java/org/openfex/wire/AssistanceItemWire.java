// Generated from schema/standard/schemas/entities/assistance-item.json by schema/generator; do not edit.
package org.openfex.wire;

import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.AssistanceKind;
import org.openfex.model.AssistanceItem;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Place;

/** Reads and writes {@link AssistanceItem}. */
@Generated("org.openfex.schema.generator")
final class AssistanceItemWire {
    private static final WordTable NAMES = new WordTable("id", "kind", "description", "procedure", "persons",
            "organizations", "items", "place", "questions", "byVideo", "certifiedCopy", "presence", "by", "extensions");

    private AssistanceItemWire() {}

    static AssistanceItem read(WireReader in) {
        String id = null;
        AssistanceKind kind = null;
        List<LanguageText> description = null;
        List<LanguageText> procedure = null;
        List<String> persons = null;
        List<String> organizations = null;
        List<String> items = null;
        Place place = null;
        List<LanguageText> questions = null;
        Boolean byVideo = null;
        Boolean certifiedCopy = null;
        List<LanguageText> presence = null;
        OffsetDateTime by = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> id = in.text(TextFormats.LOCAL_ID, 1, 64);
                case 1 -> kind = (AssistanceKind) in.code(WireCodes.ASSISTANCE_KIND, TextFormats.CODE, 64);
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    description = in.list(mark, 20);
                }
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    procedure = in.list(mark, 20);
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
                    organizations = in.list(mark, 50);
                }
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    items = in.list(mark, 200);
                }
                case 7 -> place = PlaceWire.read(in);
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    questions = in.list(mark, 50);
                }
                case 9 -> byVideo = in.bool();
                case 10 -> certifiedCopy = in.bool();
                case 11 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    presence = in.list(mark, 10);
                }
                case 12 -> by = in.time();
                case 13 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x7L);
        return new AssistanceItem(id, kind, description, procedure, persons, organizations, items, place, questions,
                byVideo, certifiedCopy, presence, by, extensions, null);
    }

    static void write(AssistanceItem entity, WireWriter out) {
        WireWriter.require(entity.id() != null && entity.kind() != null && !entity.description().isEmpty());
        out.open();
        out.name(NAMES, 0);
        out.text(entity.id(), TextFormats.LOCAL_ID, 1, 64);
        out.name(NAMES, 1);
        out.code(entity.kind(), TextFormats.CODE, 64);
        List<LanguageText> description = entity.description();
        if (out.openList(NAMES, 2, description, 20)) {
            for (int i = 0; i < description.size(); i++) {
                out.item(i);
                LanguageTextWire.write(description.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> procedure = entity.procedure();
        if (out.openList(NAMES, 3, procedure, 20)) {
            for (int i = 0; i < procedure.size(); i++) {
                out.item(i);
                LanguageTextWire.write(procedure.get(i), out);
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
        List<String> organizations = entity.organizations();
        if (out.openList(NAMES, 5, organizations, 50)) {
            for (int i = 0; i < organizations.size(); i++) {
                out.item(i);
                out.text(organizations.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        List<String> items = entity.items();
        if (out.openList(NAMES, 6, items, 200)) {
            for (int i = 0; i < items.size(); i++) {
                out.item(i);
                out.text(items.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        if (entity.place() != null) {
            out.name(NAMES, 7);
            PlaceWire.write(entity.place(), out);
        }
        List<LanguageText> questions = entity.questions();
        if (out.openList(NAMES, 8, questions, 50)) {
            for (int i = 0; i < questions.size(); i++) {
                out.item(i);
                LanguageTextWire.write(questions.get(i), out);
            }
            out.closeList();
        }
        if (entity.byVideo() != null) {
            out.name(NAMES, 9);
            out.bool(entity.byVideo());
        }
        if (entity.certifiedCopy() != null) {
            out.name(NAMES, 10);
            out.bool(entity.certifiedCopy());
        }
        List<LanguageText> presence = entity.presence();
        if (out.openList(NAMES, 11, presence, 10)) {
            for (int i = 0; i < presence.size(); i++) {
                out.item(i);
                LanguageTextWire.write(presence.get(i), out);
            }
            out.closeList();
        }
        if (entity.by() != null) {
            out.name(NAMES, 12);
            out.time(entity.by());
        }
        out.extensions(NAMES, 13, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
