// Generated from schema/standard/schemas/entities/organization.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.Country;
import org.openfex.code.OrganizationKind;
import org.openfex.model.EarlierRecord;
import org.openfex.model.ExternalReference;
import org.openfex.model.Handling;
import org.openfex.model.JsonMembers;
import org.openfex.model.Licence;
import org.openfex.model.Note;
import org.openfex.model.Organization;
import org.openfex.model.PersonContact;
import org.openfex.model.Place;
import org.openfex.model.Relation;
import org.openfex.model.StatementBasis;
import org.openfex.model.Verbatim;

/** Reads and writes {@link Organization}. */
@Generated("org.openfex.schema.generator")
final class OrganizationWire {
    private static final WordTable NAMES = new WordTable("id", "handling", "kind", "names", "country", "address",
            "registrations", "licences", "contacts", "basis", "relations", "earlierRecords", "remarks", "extensions");

    private OrganizationWire() {}

    static Organization read(WireReader in) {
        String id = null;
        Handling handling = null;
        OrganizationKind kind = null;
        List<Verbatim> names = null;
        Country country = null;
        Place address = null;
        List<ExternalReference> registrations = null;
        List<Licence> licences = null;
        List<PersonContact> contacts = null;
        StatementBasis basis = null;
        List<Relation> relations = null;
        List<EarlierRecord> earlierRecords = null;
        List<Note> remarks = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> id = in.text(TextFormats.LOCAL_ID, 1, 64);
                case 1 -> handling = HandlingWire.read(in);
                case 2 -> kind = (OrganizationKind) in.code(WireCodes.ORGANIZATION_KIND, TextFormats.CODE, 64);
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(VerbatimWire.read(in))) {
                        // the next item
                    }
                    names = in.list(mark, 20);
                }
                case 4 -> country = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 5 -> address = PlaceWire.read(in);
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(ExternalReferenceWire.read(in))) {
                        // the next item
                    }
                    registrations = in.list(mark, 20);
                }
                case 7 -> {
                    int mark = in.openList();
                    while (in.more(LicenceWire.read(in))) {
                        // the next item
                    }
                    licences = in.list(mark, 20);
                }
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(PersonContactWire.read(in))) {
                        // the next item
                    }
                    contacts = in.list(mark, 20);
                }
                case 9 -> basis = StatementBasisWire.read(in);
                case 10 -> {
                    int mark = in.openList();
                    while (in.more(RelationWire.read(in))) {
                        // the next item
                    }
                    relations = in.list(mark, 100);
                }
                case 11 -> {
                    int mark = in.openList();
                    while (in.more(EarlierRecordWire.read(in))) {
                        // the next item
                    }
                    earlierRecords = in.list(mark, 20);
                }
                case 12 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 20);
                }
                case 13 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0xdL);
        return new Organization(id, handling, kind, names, country, address, registrations, licences, contacts, basis,
                relations, earlierRecords, remarks, extensions, null);
    }

    static void write(Organization entity, WireWriter out) {
        WireWriter.require(entity.id() != null && entity.kind() != null && !entity.names().isEmpty());
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
        if (entity.country() != null) {
            out.name(NAMES, 4);
            out.code(entity.country(), TextFormats.COUNTRY, 4);
        }
        if (entity.address() != null) {
            out.name(NAMES, 5);
            PlaceWire.write(entity.address(), out);
        }
        List<ExternalReference> registrations = entity.registrations();
        if (out.openList(NAMES, 6, registrations, 20)) {
            for (int i = 0; i < registrations.size(); i++) {
                out.item(i);
                ExternalReferenceWire.write(registrations.get(i), out);
            }
            out.closeList();
        }
        List<Licence> licences = entity.licences();
        if (out.openList(NAMES, 7, licences, 20)) {
            for (int i = 0; i < licences.size(); i++) {
                out.item(i);
                LicenceWire.write(licences.get(i), out);
            }
            out.closeList();
        }
        List<PersonContact> contacts = entity.contacts();
        if (out.openList(NAMES, 8, contacts, 20)) {
            for (int i = 0; i < contacts.size(); i++) {
                out.item(i);
                PersonContactWire.write(contacts.get(i), out);
            }
            out.closeList();
        }
        if (entity.basis() != null) {
            out.name(NAMES, 9);
            StatementBasisWire.write(entity.basis(), out);
        }
        List<Relation> relations = entity.relations();
        if (out.openList(NAMES, 10, relations, 100)) {
            for (int i = 0; i < relations.size(); i++) {
                out.item(i);
                RelationWire.write(relations.get(i), out);
            }
            out.closeList();
        }
        List<EarlierRecord> earlierRecords = entity.earlierRecords();
        if (out.openList(NAMES, 11, earlierRecords, 20)) {
            for (int i = 0; i < earlierRecords.size(); i++) {
                out.item(i);
                EarlierRecordWire.write(earlierRecords.get(i), out);
            }
            out.closeList();
        }
        List<Note> remarks = entity.remarks();
        if (out.openList(NAMES, 12, remarks, 20)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                NoteWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 13, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
