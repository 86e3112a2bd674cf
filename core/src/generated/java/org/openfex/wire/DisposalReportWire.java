// Generated from schema/standard/schemas/messages/disposal-report.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.openfex.model.Ammunition;
import org.openfex.model.Component;
import org.openfex.model.DisposalReport;
import org.openfex.model.Disposition;
import org.openfex.model.Firearm;
import org.openfex.model.ForensicReport;
import org.openfex.model.ItemAggregate;
import org.openfex.model.ItemTotal;
import org.openfex.model.JsonMembers;
import org.openfex.model.Note;
import org.openfex.model.Organization;
import org.openfex.model.OtherItem;
import org.openfex.model.Person;

/** Reads and writes {@link DisposalReport}. */
@Generated("org.openfex.schema.generator")
final class DisposalReportWire {
    private static final WordTable NAMES = new WordTable("seizureReport", "dispositions", "aggregates", "totals",
            "reports", "firearms", "components", "ammunition", "items", "persons", "organizations", "remarks",
            "extensions");

    private DisposalReportWire() {}

    static DisposalReport read(WireReader in) {
        UUID seizureReport = null;
        List<Disposition> dispositions = null;
        List<ItemAggregate> aggregates = null;
        List<ItemTotal> totals = null;
        List<ForensicReport> reports = null;
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
                case 0 -> seizureReport = in.uuid();
                case 1 -> {
                    int mark = in.openList();
                    while (in.more(DispositionWire.read(in))) {
                        // the next item
                    }
                    dispositions = in.list(mark, 200);
                }
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(ItemAggregateWire.read(in))) {
                        // the next item
                    }
                    aggregates = in.list(mark, 100);
                }
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(ItemTotalWire.read(in))) {
                        // the next item
                    }
                    totals = in.list(mark, 50);
                }
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(ForensicReportWire.read(in))) {
                        // the next item
                    }
                    reports = in.list(mark, 20);
                }
                case 5 -> {
                    int mark = in.openList();
                    while (in.more(FirearmWire.read(in))) {
                        // the next item
                    }
                    firearms = in.list(mark, 500);
                }
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(ComponentWire.read(in))) {
                        // the next item
                    }
                    components = in.list(mark, 500);
                }
                case 7 -> {
                    int mark = in.openList();
                    while (in.more(AmmunitionWire.read(in))) {
                        // the next item
                    }
                    ammunition = in.list(mark, 500);
                }
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(OtherItemWire.read(in))) {
                        // the next item
                    }
                    items = in.list(mark, 500);
                }
                case 9 -> {
                    int mark = in.openList();
                    while (in.more(PersonWire.read(in))) {
                        // the next item
                    }
                    persons = in.list(mark, 200);
                }
                case 10 -> {
                    int mark = in.openList();
                    while (in.more(OrganizationWire.read(in))) {
                        // the next item
                    }
                    organizations = in.list(mark, 200);
                }
                case 11 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 20);
                }
                case 12 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x2L);
        return new DisposalReport(seizureReport, dispositions, aggregates, totals, reports, firearms, components,
                ammunition, items, persons, organizations, remarks, extensions, null);
    }

    static void write(DisposalReport entity, WireWriter out) {
        WireWriter.require(!entity.dispositions().isEmpty());
        out.open();
        if (entity.seizureReport() != null) {
            out.name(NAMES, 0);
            out.uuid(entity.seizureReport());
        }
        List<Disposition> dispositions = entity.dispositions();
        if (out.openList(NAMES, 1, dispositions, 200)) {
            for (int i = 0; i < dispositions.size(); i++) {
                out.item(i);
                DispositionWire.write(dispositions.get(i), out);
            }
            out.closeList();
        }
        List<ItemAggregate> aggregates = entity.aggregates();
        if (out.openList(NAMES, 2, aggregates, 100)) {
            for (int i = 0; i < aggregates.size(); i++) {
                out.item(i);
                ItemAggregateWire.write(aggregates.get(i), out);
            }
            out.closeList();
        }
        List<ItemTotal> totals = entity.totals();
        if (out.openList(NAMES, 3, totals, 50)) {
            for (int i = 0; i < totals.size(); i++) {
                out.item(i);
                ItemTotalWire.write(totals.get(i), out);
            }
            out.closeList();
        }
        List<ForensicReport> reports = entity.reports();
        if (out.openList(NAMES, 4, reports, 20)) {
            for (int i = 0; i < reports.size(); i++) {
                out.item(i);
                ForensicReportWire.write(reports.get(i), out);
            }
            out.closeList();
        }
        List<Firearm> firearms = entity.firearms();
        if (out.openList(NAMES, 5, firearms, 500)) {
            for (int i = 0; i < firearms.size(); i++) {
                out.item(i);
                FirearmWire.write(firearms.get(i), out);
            }
            out.closeList();
        }
        List<Component> components = entity.components();
        if (out.openList(NAMES, 6, components, 500)) {
            for (int i = 0; i < components.size(); i++) {
                out.item(i);
                ComponentWire.write(components.get(i), out);
            }
            out.closeList();
        }
        List<Ammunition> ammunition = entity.ammunition();
        if (out.openList(NAMES, 7, ammunition, 500)) {
            for (int i = 0; i < ammunition.size(); i++) {
                out.item(i);
                AmmunitionWire.write(ammunition.get(i), out);
            }
            out.closeList();
        }
        List<OtherItem> items = entity.items();
        if (out.openList(NAMES, 8, items, 500)) {
            for (int i = 0; i < items.size(); i++) {
                out.item(i);
                OtherItemWire.write(items.get(i), out);
            }
            out.closeList();
        }
        List<Person> persons = entity.persons();
        if (out.openList(NAMES, 9, persons, 200)) {
            for (int i = 0; i < persons.size(); i++) {
                out.item(i);
                PersonWire.write(persons.get(i), out);
            }
            out.closeList();
        }
        List<Organization> organizations = entity.organizations();
        if (out.openList(NAMES, 10, organizations, 200)) {
            for (int i = 0; i < organizations.size(); i++) {
                out.item(i);
                OrganizationWire.write(organizations.get(i), out);
            }
            out.closeList();
        }
        List<Note> remarks = entity.remarks();
        if (out.openList(NAMES, 11, remarks, 20)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                NoteWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 12, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
