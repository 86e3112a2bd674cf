// Generated from schema/standard/schemas/messages/information-notice.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.InformationCategory;
import org.openfex.model.Ammunition;
import org.openfex.model.Component;
import org.openfex.model.Diversion;
import org.openfex.model.Firearm;
import org.openfex.model.Group;
import org.openfex.model.InformationNotice;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Note;
import org.openfex.model.Organization;
import org.openfex.model.OtherItem;
import org.openfex.model.Person;
import org.openfex.model.Seizure;

/** Reads and writes {@link InformationNotice}. */
@Generated("org.openfex.schema.generator")
final class InformationNoticeWire {
    private static final WordTable NAMES = new WordTable("categories", "subject", "facts", "reasons", "exculpatory",
            "diversion", "seizure", "firearms", "components", "ammunition", "items", "persons", "organizations",
            "groups", "remarks", "extensions");

    private InformationNoticeWire() {}

    static InformationNotice read(WireReader in) {
        List<InformationCategory> categories = null;
        List<LanguageText> subject = null;
        List<LanguageText> facts = null;
        List<LanguageText> reasons = null;
        Boolean exculpatory = null;
        Diversion diversion = null;
        Seizure seizure = null;
        List<Firearm> firearms = null;
        List<Component> components = null;
        List<Ammunition> ammunition = null;
        List<OtherItem> items = null;
        List<Person> persons = null;
        List<Organization> organizations = null;
        List<Group> groups = null;
        List<Note> remarks = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> {
                    int mark = in.openList();
                    while (in.more((InformationCategory) in.code(WireCodes.INFORMATION_CATEGORY, TextFormats.CODE, 64)))
                            {
                        // the next item
                    }
                    categories = in.list(mark, 10);
                }
                case 1 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    subject = in.list(mark, 10);
                }
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    facts = in.list(mark, 50);
                }
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    reasons = in.list(mark, 10);
                }
                case 4 -> exculpatory = in.bool();
                case 5 -> diversion = DiversionWire.read(in);
                case 6 -> seizure = SeizureWire.read(in);
                case 7 -> {
                    int mark = in.openList();
                    while (in.more(FirearmWire.read(in))) {
                        // the next item
                    }
                    firearms = in.list(mark, 500);
                }
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(ComponentWire.read(in))) {
                        // the next item
                    }
                    components = in.list(mark, 500);
                }
                case 9 -> {
                    int mark = in.openList();
                    while (in.more(AmmunitionWire.read(in))) {
                        // the next item
                    }
                    ammunition = in.list(mark, 500);
                }
                case 10 -> {
                    int mark = in.openList();
                    while (in.more(OtherItemWire.read(in))) {
                        // the next item
                    }
                    items = in.list(mark, 500);
                }
                case 11 -> {
                    int mark = in.openList();
                    while (in.more(PersonWire.read(in))) {
                        // the next item
                    }
                    persons = in.list(mark, 200);
                }
                case 12 -> {
                    int mark = in.openList();
                    while (in.more(OrganizationWire.read(in))) {
                        // the next item
                    }
                    organizations = in.list(mark, 200);
                }
                case 13 -> {
                    int mark = in.openList();
                    while (in.more(GroupWire.read(in))) {
                        // the next item
                    }
                    groups = in.list(mark, 50);
                }
                case 14 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 20);
                }
                case 15 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x7L);
        return new InformationNotice(categories, subject, facts, reasons, exculpatory, diversion, seizure, firearms,
                components, ammunition, items, persons, organizations, groups, remarks, extensions, null);
    }

    static void write(InformationNotice entity, WireWriter out) {
        WireWriter.require(!entity.categories().isEmpty() && !entity.subject().isEmpty() && !entity.facts().isEmpty());
        out.open();
        List<InformationCategory> categories = entity.categories();
        if (out.openList(NAMES, 0, categories, 10)) {
            for (int i = 0; i < categories.size(); i++) {
                out.item(i);
                out.code(categories.get(i), TextFormats.CODE, 64);
            }
            out.closeList();
        }
        List<LanguageText> subject = entity.subject();
        if (out.openList(NAMES, 1, subject, 10)) {
            for (int i = 0; i < subject.size(); i++) {
                out.item(i);
                LanguageTextWire.write(subject.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> facts = entity.facts();
        if (out.openList(NAMES, 2, facts, 50)) {
            for (int i = 0; i < facts.size(); i++) {
                out.item(i);
                LanguageTextWire.write(facts.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> reasons = entity.reasons();
        if (out.openList(NAMES, 3, reasons, 10)) {
            for (int i = 0; i < reasons.size(); i++) {
                out.item(i);
                LanguageTextWire.write(reasons.get(i), out);
            }
            out.closeList();
        }
        if (entity.exculpatory() != null) {
            out.name(NAMES, 4);
            out.bool(entity.exculpatory());
        }
        if (entity.diversion() != null) {
            out.name(NAMES, 5);
            DiversionWire.write(entity.diversion(), out);
        }
        if (entity.seizure() != null) {
            out.name(NAMES, 6);
            SeizureWire.write(entity.seizure(), out);
        }
        List<Firearm> firearms = entity.firearms();
        if (out.openList(NAMES, 7, firearms, 500)) {
            for (int i = 0; i < firearms.size(); i++) {
                out.item(i);
                FirearmWire.write(firearms.get(i), out);
            }
            out.closeList();
        }
        List<Component> components = entity.components();
        if (out.openList(NAMES, 8, components, 500)) {
            for (int i = 0; i < components.size(); i++) {
                out.item(i);
                ComponentWire.write(components.get(i), out);
            }
            out.closeList();
        }
        List<Ammunition> ammunition = entity.ammunition();
        if (out.openList(NAMES, 9, ammunition, 500)) {
            for (int i = 0; i < ammunition.size(); i++) {
                out.item(i);
                AmmunitionWire.write(ammunition.get(i), out);
            }
            out.closeList();
        }
        List<OtherItem> items = entity.items();
        if (out.openList(NAMES, 10, items, 500)) {
            for (int i = 0; i < items.size(); i++) {
                out.item(i);
                OtherItemWire.write(items.get(i), out);
            }
            out.closeList();
        }
        List<Person> persons = entity.persons();
        if (out.openList(NAMES, 11, persons, 200)) {
            for (int i = 0; i < persons.size(); i++) {
                out.item(i);
                PersonWire.write(persons.get(i), out);
            }
            out.closeList();
        }
        List<Organization> organizations = entity.organizations();
        if (out.openList(NAMES, 12, organizations, 200)) {
            for (int i = 0; i < organizations.size(); i++) {
                out.item(i);
                OrganizationWire.write(organizations.get(i), out);
            }
            out.closeList();
        }
        List<Group> groups = entity.groups();
        if (out.openList(NAMES, 13, groups, 50)) {
            for (int i = 0; i < groups.size(); i++) {
                out.item(i);
                GroupWire.write(groups.get(i), out);
            }
            out.closeList();
        }
        List<Note> remarks = entity.remarks();
        if (out.openList(NAMES, 14, remarks, 20)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                NoteWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 15, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
