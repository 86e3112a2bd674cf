// Generated from schema/standard/schemas/messages/ballistic-inquiry.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.BallisticSystem;
import org.openfex.model.Ammunition;
import org.openfex.model.BallisticExhibit;
import org.openfex.model.BallisticInquiry;
import org.openfex.model.Component;
import org.openfex.model.CriminalCase;
import org.openfex.model.Firearm;
import org.openfex.model.ForensicReport;
import org.openfex.model.JsonMembers;
import org.openfex.model.Note;
import org.openfex.model.Organization;
import org.openfex.model.OtherItem;
import org.openfex.model.Person;

/** Reads and writes {@link BallisticInquiry}. */
@Generated("org.openfex.schema.generator")
final class BallisticInquiryWire {
    private static final WordTable NAMES = new WordTable("ballisticExhibits", "systems", "reports", "criminalCase",
            "firearms", "components", "ammunition", "items", "persons", "organizations", "remarks", "extensions");

    private BallisticInquiryWire() {}

    static BallisticInquiry read(WireReader in) {
        List<BallisticExhibit> ballisticExhibits = null;
        List<BallisticSystem> systems = null;
        List<ForensicReport> reports = null;
        CriminalCase criminalCase = null;
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
                    while (in.more(BallisticExhibitWire.read(in))) {
                        // the next item
                    }
                    ballisticExhibits = in.list(mark, 100);
                }
                case 1 -> {
                    int mark = in.openList();
                    while (in.more((BallisticSystem) in.code(WireCodes.BALLISTIC_SYSTEM, TextFormats.CODE, 64))) {
                        // the next item
                    }
                    systems = in.list(mark, 10);
                }
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(ForensicReportWire.read(in))) {
                        // the next item
                    }
                    reports = in.list(mark, 20);
                }
                case 3 -> criminalCase = CriminalCaseWire.read(in);
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
        WireReader.require(seen, 0x1L);
        return new BallisticInquiry(ballisticExhibits, systems, reports, criminalCase, firearms, components, ammunition,
                items, persons, organizations, remarks, extensions, null);
    }

    static void write(BallisticInquiry entity, WireWriter out) {
        WireWriter.require(!entity.ballisticExhibits().isEmpty());
        out.open();
        List<BallisticExhibit> ballisticExhibits = entity.ballisticExhibits();
        if (out.openList(NAMES, 0, ballisticExhibits, 100)) {
            for (int i = 0; i < ballisticExhibits.size(); i++) {
                out.item(i);
                BallisticExhibitWire.write(ballisticExhibits.get(i), out);
            }
            out.closeList();
        }
        List<BallisticSystem> systems = entity.systems();
        if (out.openList(NAMES, 1, systems, 10)) {
            for (int i = 0; i < systems.size(); i++) {
                out.item(i);
                out.code(systems.get(i), TextFormats.CODE, 64);
            }
            out.closeList();
        }
        List<ForensicReport> reports = entity.reports();
        if (out.openList(NAMES, 2, reports, 20)) {
            for (int i = 0; i < reports.size(); i++) {
                out.item(i);
                ForensicReportWire.write(reports.get(i), out);
            }
            out.closeList();
        }
        if (entity.criminalCase() != null) {
            out.name(NAMES, 3);
            CriminalCaseWire.write(entity.criminalCase(), out);
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
