// Generated from schema/standard/schemas/messages/seizure-report.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.model.Ammunition;
import org.openfex.model.BallisticExhibit;
import org.openfex.model.Component;
import org.openfex.model.Consignment;
import org.openfex.model.Firearm;
import org.openfex.model.ForensicReport;
import org.openfex.model.Group;
import org.openfex.model.ItemAggregate;
import org.openfex.model.JsonMembers;
import org.openfex.model.Note;
import org.openfex.model.Organization;
import org.openfex.model.OtherItem;
import org.openfex.model.Person;
import org.openfex.model.Seizure;
import org.openfex.model.SeizureReport;
import org.openfex.model.TraceAsked;

/** Reads and writes {@link SeizureReport}. */
@Generated("org.openfex.schema.generator")
final class SeizureReportWire {
    private static final WordTable NAMES = new WordTable("seizure", "firearms", "components", "ammunition", "items",
            "aggregates", "consignments", "persons", "organizations", "groups", "reports", "ballisticExhibits",
            "tracesAsked", "remarks", "extensions");

    private SeizureReportWire() {}

    static SeizureReport read(WireReader in) {
        Seizure seizure = null;
        List<Firearm> firearms = null;
        List<Component> components = null;
        List<Ammunition> ammunition = null;
        List<OtherItem> items = null;
        List<ItemAggregate> aggregates = null;
        List<Consignment> consignments = null;
        List<Person> persons = null;
        List<Organization> organizations = null;
        List<Group> groups = null;
        List<ForensicReport> reports = null;
        List<BallisticExhibit> ballisticExhibits = null;
        List<TraceAsked> tracesAsked = null;
        List<Note> remarks = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> seizure = SeizureWire.read(in);
                case 1 -> {
                    int mark = in.openList();
                    while (in.more(FirearmWire.read(in))) {
                        // the next item
                    }
                    firearms = in.list(mark, 500);
                }
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(ComponentWire.read(in))) {
                        // the next item
                    }
                    components = in.list(mark, 500);
                }
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(AmmunitionWire.read(in))) {
                        // the next item
                    }
                    ammunition = in.list(mark, 500);
                }
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(OtherItemWire.read(in))) {
                        // the next item
                    }
                    items = in.list(mark, 500);
                }
                case 5 -> {
                    int mark = in.openList();
                    while (in.more(ItemAggregateWire.read(in))) {
                        // the next item
                    }
                    aggregates = in.list(mark, 100);
                }
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(ConsignmentWire.read(in))) {
                        // the next item
                    }
                    consignments = in.list(mark, 50);
                }
                case 7 -> {
                    int mark = in.openList();
                    while (in.more(PersonWire.read(in))) {
                        // the next item
                    }
                    persons = in.list(mark, 200);
                }
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(OrganizationWire.read(in))) {
                        // the next item
                    }
                    organizations = in.list(mark, 200);
                }
                case 9 -> {
                    int mark = in.openList();
                    while (in.more(GroupWire.read(in))) {
                        // the next item
                    }
                    groups = in.list(mark, 50);
                }
                case 10 -> {
                    int mark = in.openList();
                    while (in.more(ForensicReportWire.read(in))) {
                        // the next item
                    }
                    reports = in.list(mark, 50);
                }
                case 11 -> {
                    int mark = in.openList();
                    while (in.more(BallisticExhibitWire.read(in))) {
                        // the next item
                    }
                    ballisticExhibits = in.list(mark, 100);
                }
                case 12 -> {
                    int mark = in.openList();
                    while (in.more(TraceAskedWire.read(in))) {
                        // the next item
                    }
                    tracesAsked = in.list(mark, 100);
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
        WireReader.require(seen, 0x1L);
        return new SeizureReport(seizure, firearms, components, ammunition, items, aggregates, consignments, persons,
                organizations, groups, reports, ballisticExhibits, tracesAsked, remarks, extensions, null);
    }

    static void write(SeizureReport entity, WireWriter out) {
        WireWriter.require(entity.seizure() != null);
        out.open();
        out.name(NAMES, 0);
        SeizureWire.write(entity.seizure(), out);
        List<Firearm> firearms = entity.firearms();
        if (out.openList(NAMES, 1, firearms, 500)) {
            for (int i = 0; i < firearms.size(); i++) {
                out.item(i);
                FirearmWire.write(firearms.get(i), out);
            }
            out.closeList();
        }
        List<Component> components = entity.components();
        if (out.openList(NAMES, 2, components, 500)) {
            for (int i = 0; i < components.size(); i++) {
                out.item(i);
                ComponentWire.write(components.get(i), out);
            }
            out.closeList();
        }
        List<Ammunition> ammunition = entity.ammunition();
        if (out.openList(NAMES, 3, ammunition, 500)) {
            for (int i = 0; i < ammunition.size(); i++) {
                out.item(i);
                AmmunitionWire.write(ammunition.get(i), out);
            }
            out.closeList();
        }
        List<OtherItem> items = entity.items();
        if (out.openList(NAMES, 4, items, 500)) {
            for (int i = 0; i < items.size(); i++) {
                out.item(i);
                OtherItemWire.write(items.get(i), out);
            }
            out.closeList();
        }
        List<ItemAggregate> aggregates = entity.aggregates();
        if (out.openList(NAMES, 5, aggregates, 100)) {
            for (int i = 0; i < aggregates.size(); i++) {
                out.item(i);
                ItemAggregateWire.write(aggregates.get(i), out);
            }
            out.closeList();
        }
        List<Consignment> consignments = entity.consignments();
        if (out.openList(NAMES, 6, consignments, 50)) {
            for (int i = 0; i < consignments.size(); i++) {
                out.item(i);
                ConsignmentWire.write(consignments.get(i), out);
            }
            out.closeList();
        }
        List<Person> persons = entity.persons();
        if (out.openList(NAMES, 7, persons, 200)) {
            for (int i = 0; i < persons.size(); i++) {
                out.item(i);
                PersonWire.write(persons.get(i), out);
            }
            out.closeList();
        }
        List<Organization> organizations = entity.organizations();
        if (out.openList(NAMES, 8, organizations, 200)) {
            for (int i = 0; i < organizations.size(); i++) {
                out.item(i);
                OrganizationWire.write(organizations.get(i), out);
            }
            out.closeList();
        }
        List<Group> groups = entity.groups();
        if (out.openList(NAMES, 9, groups, 50)) {
            for (int i = 0; i < groups.size(); i++) {
                out.item(i);
                GroupWire.write(groups.get(i), out);
            }
            out.closeList();
        }
        List<ForensicReport> reports = entity.reports();
        if (out.openList(NAMES, 10, reports, 50)) {
            for (int i = 0; i < reports.size(); i++) {
                out.item(i);
                ForensicReportWire.write(reports.get(i), out);
            }
            out.closeList();
        }
        List<BallisticExhibit> ballisticExhibits = entity.ballisticExhibits();
        if (out.openList(NAMES, 11, ballisticExhibits, 100)) {
            for (int i = 0; i < ballisticExhibits.size(); i++) {
                out.item(i);
                BallisticExhibitWire.write(ballisticExhibits.get(i), out);
            }
            out.closeList();
        }
        List<TraceAsked> tracesAsked = entity.tracesAsked();
        if (out.openList(NAMES, 12, tracesAsked, 100)) {
            for (int i = 0; i < tracesAsked.size(); i++) {
                out.item(i);
                TraceAskedWire.write(tracesAsked.get(i), out);
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
