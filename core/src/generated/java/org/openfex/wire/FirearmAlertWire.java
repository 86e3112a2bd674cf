// Generated from schema/standard/schemas/messages/firearm-alert.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.model.Alert;
import org.openfex.model.Ammunition;
import org.openfex.model.Component;
import org.openfex.model.Firearm;
import org.openfex.model.FirearmAlert;
import org.openfex.model.JsonMembers;
import org.openfex.model.Note;
import org.openfex.model.Organization;
import org.openfex.model.OtherItem;
import org.openfex.model.Person;

/** Reads and writes {@link FirearmAlert}. */
@Generated("org.openfex.schema.generator")
final class FirearmAlertWire {
    private static final WordTable NAMES = new WordTable("alert", "firearms", "components", "ammunition", "items",
            "persons", "organizations", "remarks", "extensions");

    private FirearmAlertWire() {}

    static FirearmAlert read(WireReader in) {
        Alert alert = null;
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
                case 0 -> alert = AlertWire.read(in);
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
                    while (in.more(PersonWire.read(in))) {
                        // the next item
                    }
                    persons = in.list(mark, 200);
                }
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(OrganizationWire.read(in))) {
                        // the next item
                    }
                    organizations = in.list(mark, 200);
                }
                case 7 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 20);
                }
                case 8 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new FirearmAlert(alert, firearms, components, ammunition, items, persons, organizations, remarks,
                extensions, null);
    }

    static void write(FirearmAlert entity, WireWriter out) {
        WireWriter.require(entity.alert() != null);
        out.open();
        out.name(NAMES, 0);
        AlertWire.write(entity.alert(), out);
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
        List<Person> persons = entity.persons();
        if (out.openList(NAMES, 5, persons, 200)) {
            for (int i = 0; i < persons.size(); i++) {
                out.item(i);
                PersonWire.write(persons.get(i), out);
            }
            out.closeList();
        }
        List<Organization> organizations = entity.organizations();
        if (out.openList(NAMES, 6, organizations, 200)) {
            for (int i = 0; i < organizations.size(); i++) {
                out.item(i);
                OrganizationWire.write(organizations.get(i), out);
            }
            out.closeList();
        }
        List<Note> remarks = entity.remarks();
        if (out.openList(NAMES, 7, remarks, 20)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                NoteWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 8, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
