// Generated from schema/standard/schemas/messages/authorized-party-inquiry.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.LicensedActivity;
import org.openfex.code.PartyQuestion;
import org.openfex.model.Ammunition;
import org.openfex.model.AuthorizedPartyInquiry;
import org.openfex.model.Component;
import org.openfex.model.Firearm;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Note;
import org.openfex.model.Organization;
import org.openfex.model.OtherItem;
import org.openfex.model.Person;
import org.openfex.model.Question;

/** Reads and writes {@link AuthorizedPartyInquiry}. */
@Generated("org.openfex.schema.generator")
final class AuthorizedPartyInquiryWire {
    private static final WordTable NAMES = new WordTable("activities", "asked", "questions", "reasons", "firearms",
            "components", "ammunition", "items", "persons", "organizations", "remarks", "extensions");

    private AuthorizedPartyInquiryWire() {}

    static AuthorizedPartyInquiry read(WireReader in) {
        List<LicensedActivity> activities = null;
        List<PartyQuestion> asked = null;
        List<Question> questions = null;
        List<LanguageText> reasons = null;
        List<Firearm> firearms = null;
        List<Component> components = null;
        List<Ammunition> ammunition = null;
        List<OtherItem> items = null;
        List<Person> persons = null;
        List<Organization> organizations = null;
        List<Note> remarks = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> {
                    int mark = in.openList();
                    while (in.more((LicensedActivity) in.code(WireCodes.LICENSED_ACTIVITY, TextFormats.CODE, 64))) {
                        // the next item
                    }
                    activities = in.list(mark, 20);
                }
                case 1 -> {
                    int mark = in.openList();
                    while (in.more((PartyQuestion) in.code(WireCodes.PARTY_QUESTION, TextFormats.CODE, 64))) {
                        // the next item
                    }
                    asked = in.list(mark, 20);
                }
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(QuestionWire.read(in))) {
                        // the next item
                    }
                    questions = in.list(mark, 50);
                }
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    reasons = in.list(mark, 10);
                }
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(FirearmWire.read(in))) {
                        // the next item
                    }
                    firearms = in.list(mark, 500);
                }
                case 5 -> {
                    int mark = in.openList();
                    while (in.more(ComponentWire.read(in))) {
                        // the next item
                    }
                    components = in.list(mark, 500);
                }
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(AmmunitionWire.read(in))) {
                        // the next item
                    }
                    ammunition = in.list(mark, 500);
                }
                case 7 -> {
                    int mark = in.openList();
                    while (in.more(OtherItemWire.read(in))) {
                        // the next item
                    }
                    items = in.list(mark, 500);
                }
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(PersonWire.read(in))) {
                        // the next item
                    }
                    persons = in.list(mark, 200);
                }
                case 9 -> {
                    int mark = in.openList();
                    while (in.more(OrganizationWire.read(in))) {
                        // the next item
                    }
                    organizations = in.list(mark, 200);
                }
                case 10 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 20);
                }
                case 11 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new AuthorizedPartyInquiry(activities, asked, questions, reasons, firearms, components, ammunition,
                items, persons, organizations, remarks, extensions, null);
    }

    static void write(AuthorizedPartyInquiry entity, WireWriter out) {
        WireWriter.require(!entity.activities().isEmpty() && !entity.asked().isEmpty());
        out.open();
        List<LicensedActivity> activities = entity.activities();
        if (out.openList(NAMES, 0, activities, 20)) {
            for (int i = 0; i < activities.size(); i++) {
                out.item(i);
                out.code(activities.get(i), TextFormats.CODE, 64);
            }
            out.closeList();
        }
        List<PartyQuestion> asked = entity.asked();
        if (out.openList(NAMES, 1, asked, 20)) {
            for (int i = 0; i < asked.size(); i++) {
                out.item(i);
                out.code(asked.get(i), TextFormats.CODE, 64);
            }
            out.closeList();
        }
        List<Question> questions = entity.questions();
        if (out.openList(NAMES, 2, questions, 50)) {
            for (int i = 0; i < questions.size(); i++) {
                out.item(i);
                QuestionWire.write(questions.get(i), out);
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
        List<Firearm> firearms = entity.firearms();
        if (out.openList(NAMES, 4, firearms, 500)) {
            for (int i = 0; i < firearms.size(); i++) {
                out.item(i);
                FirearmWire.write(firearms.get(i), out);
            }
            out.closeList();
        }
        List<Component> components = entity.components();
        if (out.openList(NAMES, 5, components, 500)) {
            for (int i = 0; i < components.size(); i++) {
                out.item(i);
                ComponentWire.write(components.get(i), out);
            }
            out.closeList();
        }
        List<Ammunition> ammunition = entity.ammunition();
        if (out.openList(NAMES, 6, ammunition, 500)) {
            for (int i = 0; i < ammunition.size(); i++) {
                out.item(i);
                AmmunitionWire.write(ammunition.get(i), out);
            }
            out.closeList();
        }
        List<OtherItem> items = entity.items();
        if (out.openList(NAMES, 7, items, 500)) {
            for (int i = 0; i < items.size(); i++) {
                out.item(i);
                OtherItemWire.write(items.get(i), out);
            }
            out.closeList();
        }
        List<Person> persons = entity.persons();
        if (out.openList(NAMES, 8, persons, 200)) {
            for (int i = 0; i < persons.size(); i++) {
                out.item(i);
                PersonWire.write(persons.get(i), out);
            }
            out.closeList();
        }
        List<Organization> organizations = entity.organizations();
        if (out.openList(NAMES, 9, organizations, 200)) {
            for (int i = 0; i < organizations.size(); i++) {
                out.item(i);
                OrganizationWire.write(organizations.get(i), out);
            }
            out.closeList();
        }
        List<Note> remarks = entity.remarks();
        if (out.openList(NAMES, 10, remarks, 20)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                NoteWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 11, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
