// Generated from schema/standard/schemas/entities/group.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.GroupActivity;
import org.openfex.code.GroupKind;
import org.openfex.model.ExternalReference;
import org.openfex.model.Group;
import org.openfex.model.GroupMember;
import org.openfex.model.Handling;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Note;
import org.openfex.model.PartialDate;
import org.openfex.model.Place;
import org.openfex.model.StatementBasis;
import org.openfex.model.Verbatim;

/** Reads and writes {@link Group}. */
@Generated("org.openfex.schema.generator")
final class GroupWire {
    private static final WordTable NAMES = new WordTable("id", "handling", "kind", "names", "basis", "activities",
            "structure", "size", "since", "territories", "members", "methods", "listings", "remarks", "extensions");

    private GroupWire() {}

    static Group read(WireReader in) {
        String id = null;
        Handling handling = null;
        GroupKind kind = null;
        List<Verbatim> names = null;
        StatementBasis basis = null;
        List<GroupActivity> activities = null;
        List<LanguageText> structure = null;
        Integer size = null;
        PartialDate since = null;
        List<Place> territories = null;
        List<GroupMember> members = null;
        List<LanguageText> methods = null;
        List<ExternalReference> listings = null;
        List<Note> remarks = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> id = in.text(TextFormats.LOCAL_ID, 1, 64);
                case 1 -> handling = HandlingWire.read(in);
                case 2 -> kind = (GroupKind) in.code(WireCodes.GROUP_KIND, TextFormats.CODE, 64);
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(VerbatimWire.read(in))) {
                        // the next item
                    }
                    names = in.list(mark, 20);
                }
                case 4 -> basis = StatementBasisWire.read(in);
                case 5 -> {
                    int mark = in.openList();
                    while (in.more((GroupActivity) in.code(WireCodes.GROUP_ACTIVITY, TextFormats.CODE, 64))) {
                        // the next item
                    }
                    activities = in.list(mark, 20);
                }
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    structure = in.list(mark, 10);
                }
                case 7 -> size = in.integer(0, 1000000);
                case 8 -> since = in.partialDate();
                case 9 -> {
                    int mark = in.openList();
                    while (in.more(PlaceWire.read(in))) {
                        // the next item
                    }
                    territories = in.list(mark, 50);
                }
                case 10 -> {
                    int mark = in.openList();
                    while (in.more(GroupMemberWire.read(in))) {
                        // the next item
                    }
                    members = in.list(mark, 100);
                }
                case 11 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    methods = in.list(mark, 20);
                }
                case 12 -> {
                    int mark = in.openList();
                    while (in.more(ExternalReferenceWire.read(in))) {
                        // the next item
                    }
                    listings = in.list(mark, 20);
                }
                case 13 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 20);
                }
                case 14 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1dL);
        return new Group(id, handling, kind, names, basis, activities, structure, size, since, territories, members,
                methods, listings, remarks, extensions, null);
    }

    static void write(Group entity, WireWriter out) {
        WireWriter.require(entity.id() != null && entity.kind() != null && !entity.names().isEmpty() &&
                entity.basis() != null);
        out.open();
        out.name(NAMES, 0);
        out.text(entity.id(), TextFormats.LOCAL_ID, 1, 64);
        if (entity.handling() != null) {
            out.name(NAMES, 1);
            HandlingWire.write(entity.handling(), out);
        }
        out.name(NAMES, 2);
        out.code(entity.kind(), TextFormats.CODE, 64);
        List<Verbatim> names = entity.names();
        if (out.openList(NAMES, 3, names, 20)) {
            for (int i = 0; i < names.size(); i++) {
                out.item(i);
                VerbatimWire.write(names.get(i), out);
            }
            out.closeList();
        }
        out.name(NAMES, 4);
        StatementBasisWire.write(entity.basis(), out);
        List<GroupActivity> activities = entity.activities();
        if (out.openList(NAMES, 5, activities, 20)) {
            for (int i = 0; i < activities.size(); i++) {
                out.item(i);
                out.code(activities.get(i), TextFormats.CODE, 64);
            }
            out.closeList();
        }
        List<LanguageText> structure = entity.structure();
        if (out.openList(NAMES, 6, structure, 10)) {
            for (int i = 0; i < structure.size(); i++) {
                out.item(i);
                LanguageTextWire.write(structure.get(i), out);
            }
            out.closeList();
        }
        if (entity.size() != null) {
            out.name(NAMES, 7);
            out.whole(entity.size(), 0L, 1000000L);
        }
        if (entity.since() != null) {
            out.name(NAMES, 8);
            out.partialDate(entity.since());
        }
        List<Place> territories = entity.territories();
        if (out.openList(NAMES, 9, territories, 50)) {
            for (int i = 0; i < territories.size(); i++) {
                out.item(i);
                PlaceWire.write(territories.get(i), out);
            }
            out.closeList();
        }
        List<GroupMember> members = entity.members();
        if (out.openList(NAMES, 10, members, 100)) {
            for (int i = 0; i < members.size(); i++) {
                out.item(i);
                GroupMemberWire.write(members.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> methods = entity.methods();
        if (out.openList(NAMES, 11, methods, 20)) {
            for (int i = 0; i < methods.size(); i++) {
                out.item(i);
                LanguageTextWire.write(methods.get(i), out);
            }
            out.closeList();
        }
        List<ExternalReference> listings = entity.listings();
        if (out.openList(NAMES, 12, listings, 20)) {
            for (int i = 0; i < listings.size(); i++) {
                out.item(i);
                ExternalReferenceWire.write(listings.get(i), out);
            }
            out.closeList();
        }
        List<Note> remarks = entity.remarks();
        if (out.openList(NAMES, 13, remarks, 20)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                NoteWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 14, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
