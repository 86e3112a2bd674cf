// Generated from schema/standard/schemas/messages/controlled-delivery.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.model.Ammunition;
import org.openfex.model.Component;
import org.openfex.model.ControlledDelivery;
import org.openfex.model.ControlledDeliveryPlan;
import org.openfex.model.Costs;
import org.openfex.model.CriminalCase;
import org.openfex.model.Decision;
import org.openfex.model.Firearm;
import org.openfex.model.JsonMembers;
import org.openfex.model.Note;
import org.openfex.model.Organization;
import org.openfex.model.OtherItem;
import org.openfex.model.Person;

/** Reads and writes {@link ControlledDelivery}. */
@Generated("org.openfex.schema.generator")
final class ControlledDeliveryWire {
    private static final WordTable NAMES = new WordTable("plan", "decision", "criminalCase", "costs", "firearms",
            "components", "ammunition", "items", "persons", "organizations", "remarks", "extensions");

    private ControlledDeliveryWire() {}

    static ControlledDelivery read(WireReader in) {
        ControlledDeliveryPlan plan = null;
        Decision decision = null;
        CriminalCase criminalCase = null;
        Costs costs = null;
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
                case 0 -> plan = ControlledDeliveryPlanWire.read(in);
                case 1 -> decision = DecisionWire.read(in);
                case 2 -> criminalCase = CriminalCaseWire.read(in);
                case 3 -> costs = CostsWire.read(in);
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
        return new ControlledDelivery(plan, decision, criminalCase, costs, firearms, components, ammunition, items,
                persons, organizations, remarks, extensions, null);
    }

    static void write(ControlledDelivery entity, WireWriter out) {
        WireWriter.require(entity.plan() != null);
        out.open();
        out.name(NAMES, 0);
        ControlledDeliveryPlanWire.write(entity.plan(), out);
        if (entity.decision() != null) {
            out.name(NAMES, 1);
            DecisionWire.write(entity.decision(), out);
        }
        if (entity.criminalCase() != null) {
            out.name(NAMES, 2);
            CriminalCaseWire.write(entity.criminalCase(), out);
        }
        if (entity.costs() != null) {
            out.name(NAMES, 3);
            CostsWire.write(entity.costs(), out);
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
