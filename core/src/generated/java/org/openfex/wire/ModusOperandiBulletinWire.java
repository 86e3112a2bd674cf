// Generated from schema/standard/schemas/messages/modus-operandi-bulletin.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.Country;
import org.openfex.model.Ammunition;
import org.openfex.model.Component;
import org.openfex.model.Concealment;
import org.openfex.model.Conveyance;
import org.openfex.model.Detection;
import org.openfex.model.EndUseDocument;
import org.openfex.model.EventTime;
import org.openfex.model.Firearm;
import org.openfex.model.Group;
import org.openfex.model.IdentityDocument;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.ModusOperandiBulletin;
import org.openfex.model.Note;
import org.openfex.model.Organization;
import org.openfex.model.OtherItem;
import org.openfex.model.Person;
import org.openfex.model.RoutePoint;
import org.openfex.model.StatementBasis;

/** Reads and writes {@link ModusOperandiBulletin}. */
@Generated("org.openfex.schema.generator")
final class ModusOperandiBulletinWire {
    private static final WordTable NAMES = new WordTable("title", "methods", "concealments", "detections",
            "conveyances", "routes", "falseDocuments", "tradeDocuments", "period", "seenIn", "basis", "firearms",
            "components", "ammunition", "items", "persons", "organizations", "groups", "remarks", "extensions");

    private ModusOperandiBulletinWire() {}

    static ModusOperandiBulletin read(WireReader in) {
        List<LanguageText> title = null;
        List<LanguageText> methods = null;
        List<Concealment> concealments = null;
        List<Detection> detections = null;
        List<Conveyance> conveyances = null;
        List<RoutePoint> routes = null;
        List<IdentityDocument> falseDocuments = null;
        List<EndUseDocument> tradeDocuments = null;
        EventTime period = null;
        List<Country> seenIn = null;
        StatementBasis basis = null;
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
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    title = in.list(mark, 10);
                }
                case 1 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    methods = in.list(mark, 50);
                }
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(ConcealmentWire.read(in))) {
                        // the next item
                    }
                    concealments = in.list(mark, 50);
                }
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(DetectionWire.read(in))) {
                        // the next item
                    }
                    detections = in.list(mark, 50);
                }
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(ConveyanceWire.read(in))) {
                        // the next item
                    }
                    conveyances = in.list(mark, 50);
                }
                case 5 -> {
                    int mark = in.openList();
                    while (in.more(RoutePointWire.read(in))) {
                        // the next item
                    }
                    routes = in.list(mark, 50);
                }
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(IdentityDocumentWire.read(in))) {
                        // the next item
                    }
                    falseDocuments = in.list(mark, 50);
                }
                case 7 -> {
                    int mark = in.openList();
                    while (in.more(EndUseDocumentWire.read(in))) {
                        // the next item
                    }
                    tradeDocuments = in.list(mark, 50);
                }
                case 8 -> period = EventTimeWire.read(in);
                case 9 -> {
                    int mark = in.openList();
                    while (in.more((Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4))) {
                        // the next item
                    }
                    seenIn = in.list(mark, 50);
                }
                case 10 -> basis = StatementBasisWire.read(in);
                case 11 -> {
                    int mark = in.openList();
                    while (in.more(FirearmWire.read(in))) {
                        // the next item
                    }
                    firearms = in.list(mark, 500);
                }
                case 12 -> {
                    int mark = in.openList();
                    while (in.more(ComponentWire.read(in))) {
                        // the next item
                    }
                    components = in.list(mark, 500);
                }
                case 13 -> {
                    int mark = in.openList();
                    while (in.more(AmmunitionWire.read(in))) {
                        // the next item
                    }
                    ammunition = in.list(mark, 500);
                }
                case 14 -> {
                    int mark = in.openList();
                    while (in.more(OtherItemWire.read(in))) {
                        // the next item
                    }
                    items = in.list(mark, 500);
                }
                case 15 -> {
                    int mark = in.openList();
                    while (in.more(PersonWire.read(in))) {
                        // the next item
                    }
                    persons = in.list(mark, 200);
                }
                case 16 -> {
                    int mark = in.openList();
                    while (in.more(OrganizationWire.read(in))) {
                        // the next item
                    }
                    organizations = in.list(mark, 200);
                }
                case 17 -> {
                    int mark = in.openList();
                    while (in.more(GroupWire.read(in))) {
                        // the next item
                    }
                    groups = in.list(mark, 50);
                }
                case 18 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 20);
                }
                case 19 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new ModusOperandiBulletin(title, methods, concealments, detections, conveyances, routes, falseDocuments,
                tradeDocuments, period, seenIn, basis, firearms, components, ammunition, items, persons, organizations,
                groups, remarks, extensions, null);
    }

    static void write(ModusOperandiBulletin entity, WireWriter out) {
        WireWriter.require(!entity.title().isEmpty() && !entity.methods().isEmpty());
        out.open();
        List<LanguageText> title = entity.title();
        if (out.openList(NAMES, 0, title, 10)) {
            for (int i = 0; i < title.size(); i++) {
                out.item(i);
                LanguageTextWire.write(title.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> methods = entity.methods();
        if (out.openList(NAMES, 1, methods, 50)) {
            for (int i = 0; i < methods.size(); i++) {
                out.item(i);
                LanguageTextWire.write(methods.get(i), out);
            }
            out.closeList();
        }
        List<Concealment> concealments = entity.concealments();
        if (out.openList(NAMES, 2, concealments, 50)) {
            for (int i = 0; i < concealments.size(); i++) {
                out.item(i);
                ConcealmentWire.write(concealments.get(i), out);
            }
            out.closeList();
        }
        List<Detection> detections = entity.detections();
        if (out.openList(NAMES, 3, detections, 50)) {
            for (int i = 0; i < detections.size(); i++) {
                out.item(i);
                DetectionWire.write(detections.get(i), out);
            }
            out.closeList();
        }
        List<Conveyance> conveyances = entity.conveyances();
        if (out.openList(NAMES, 4, conveyances, 50)) {
            for (int i = 0; i < conveyances.size(); i++) {
                out.item(i);
                ConveyanceWire.write(conveyances.get(i), out);
            }
            out.closeList();
        }
        List<RoutePoint> routes = entity.routes();
        if (out.openList(NAMES, 5, routes, 50)) {
            for (int i = 0; i < routes.size(); i++) {
                out.item(i);
                RoutePointWire.write(routes.get(i), out);
            }
            out.closeList();
        }
        List<IdentityDocument> falseDocuments = entity.falseDocuments();
        if (out.openList(NAMES, 6, falseDocuments, 50)) {
            for (int i = 0; i < falseDocuments.size(); i++) {
                out.item(i);
                IdentityDocumentWire.write(falseDocuments.get(i), out);
            }
            out.closeList();
        }
        List<EndUseDocument> tradeDocuments = entity.tradeDocuments();
        if (out.openList(NAMES, 7, tradeDocuments, 50)) {
            for (int i = 0; i < tradeDocuments.size(); i++) {
                out.item(i);
                EndUseDocumentWire.write(tradeDocuments.get(i), out);
            }
            out.closeList();
        }
        if (entity.period() != null) {
            out.name(NAMES, 8);
            EventTimeWire.write(entity.period(), out);
        }
        List<Country> seenIn = entity.seenIn();
        if (out.openList(NAMES, 9, seenIn, 50)) {
            for (int i = 0; i < seenIn.size(); i++) {
                out.item(i);
                out.code(seenIn.get(i), TextFormats.COUNTRY, 4);
            }
            out.closeList();
        }
        if (entity.basis() != null) {
            out.name(NAMES, 10);
            StatementBasisWire.write(entity.basis(), out);
        }
        List<Firearm> firearms = entity.firearms();
        if (out.openList(NAMES, 11, firearms, 500)) {
            for (int i = 0; i < firearms.size(); i++) {
                out.item(i);
                FirearmWire.write(firearms.get(i), out);
            }
            out.closeList();
        }
        List<Component> components = entity.components();
        if (out.openList(NAMES, 12, components, 500)) {
            for (int i = 0; i < components.size(); i++) {
                out.item(i);
                ComponentWire.write(components.get(i), out);
            }
            out.closeList();
        }
        List<Ammunition> ammunition = entity.ammunition();
        if (out.openList(NAMES, 13, ammunition, 500)) {
            for (int i = 0; i < ammunition.size(); i++) {
                out.item(i);
                AmmunitionWire.write(ammunition.get(i), out);
            }
            out.closeList();
        }
        List<OtherItem> items = entity.items();
        if (out.openList(NAMES, 14, items, 500)) {
            for (int i = 0; i < items.size(); i++) {
                out.item(i);
                OtherItemWire.write(items.get(i), out);
            }
            out.closeList();
        }
        List<Person> persons = entity.persons();
        if (out.openList(NAMES, 15, persons, 200)) {
            for (int i = 0; i < persons.size(); i++) {
                out.item(i);
                PersonWire.write(persons.get(i), out);
            }
            out.closeList();
        }
        List<Organization> organizations = entity.organizations();
        if (out.openList(NAMES, 16, organizations, 200)) {
            for (int i = 0; i < organizations.size(); i++) {
                out.item(i);
                OrganizationWire.write(organizations.get(i), out);
            }
            out.closeList();
        }
        List<Group> groups = entity.groups();
        if (out.openList(NAMES, 17, groups, 50)) {
            for (int i = 0; i < groups.size(); i++) {
                out.item(i);
                GroupWire.write(groups.get(i), out);
            }
            out.closeList();
        }
        List<Note> remarks = entity.remarks();
        if (out.openList(NAMES, 18, remarks, 20)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                NoteWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 19, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
