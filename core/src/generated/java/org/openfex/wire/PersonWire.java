// Generated from schema/standard/schemas/entities/person.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.Country;
import org.openfex.code.PersonRole;
import org.openfex.code.PersonWarning;
import org.openfex.code.Sex;
import org.openfex.model.ClaimedDate;
import org.openfex.model.Detention;
import org.openfex.model.EarlierRecord;
import org.openfex.model.ExternalReference;
import org.openfex.model.Handling;
import org.openfex.model.IdentityDocument;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Note;
import org.openfex.model.PartialDate;
import org.openfex.model.Person;
import org.openfex.model.PersonContact;
import org.openfex.model.PersonName;
import org.openfex.model.PhysicalDescription;
import org.openfex.model.Place;
import org.openfex.model.Relation;
import org.openfex.model.StatementBasis;
import org.openfex.model.Whereabouts;

/** Reads and writes {@link Person}. */
@Generated("org.openfex.schema.generator")
final class PersonWire {
    private static final WordTable NAMES = new WordTable("id", "handling", "role", "roleText", "basis", "names",
            "births", "birthPlace", "sex", "nationalities", "stateless", "documents", "addresses", "whereabouts",
            "contacts", "detention", "relations", "warnings", "description", "occupation", "languages", "deathDate",
            "earlierRecords", "references", "images", "remarks", "extensions");

    private PersonWire() {}

    static Person read(WireReader in) {
        String id = null;
        Handling handling = null;
        PersonRole role = null;
        List<LanguageText> roleText = null;
        StatementBasis basis = null;
        List<PersonName> names = null;
        List<ClaimedDate> births = null;
        Place birthPlace = null;
        Sex sex = null;
        List<Country> nationalities = null;
        Boolean stateless = null;
        List<IdentityDocument> documents = null;
        List<Place> addresses = null;
        List<Whereabouts> whereabouts = null;
        List<PersonContact> contacts = null;
        Detention detention = null;
        List<Relation> relations = null;
        List<PersonWarning> warnings = null;
        PhysicalDescription description = null;
        String occupation = null;
        List<String> languages = null;
        PartialDate deathDate = null;
        List<EarlierRecord> earlierRecords = null;
        List<ExternalReference> references = null;
        List<String> images = null;
        List<Note> remarks = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> id = in.text(TextFormats.LOCAL_ID, 1, 64);
                case 1 -> handling = HandlingWire.read(in);
                case 2 -> role = (PersonRole) in.code(WireCodes.PERSON_ROLE, TextFormats.CODE, 64);
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    roleText = in.list(mark, 10);
                }
                case 4 -> basis = StatementBasisWire.read(in);
                case 5 -> {
                    int mark = in.openList();
                    while (in.more(PersonNameWire.read(in))) {
                        // the next item
                    }
                    names = in.list(mark, 50);
                }
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(ClaimedDateWire.read(in))) {
                        // the next item
                    }
                    births = in.list(mark, 20);
                }
                case 7 -> birthPlace = PlaceWire.read(in);
                case 8 -> sex = (Sex) in.code(WireCodes.SEX, TextFormats.CODE, 64);
                case 9 -> {
                    int mark = in.openList();
                    while (in.more((Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4))) {
                        // the next item
                    }
                    nationalities = in.list(mark, 10);
                }
                case 10 -> stateless = in.bool();
                case 11 -> {
                    int mark = in.openList();
                    while (in.more(IdentityDocumentWire.read(in))) {
                        // the next item
                    }
                    documents = in.list(mark, 50);
                }
                case 12 -> {
                    int mark = in.openList();
                    while (in.more(PlaceWire.read(in))) {
                        // the next item
                    }
                    addresses = in.list(mark, 20);
                }
                case 13 -> {
                    int mark = in.openList();
                    while (in.more(WhereaboutsWire.read(in))) {
                        // the next item
                    }
                    whereabouts = in.list(mark, 50);
                }
                case 14 -> {
                    int mark = in.openList();
                    while (in.more(PersonContactWire.read(in))) {
                        // the next item
                    }
                    contacts = in.list(mark, 50);
                }
                case 15 -> detention = DetentionWire.read(in);
                case 16 -> {
                    int mark = in.openList();
                    while (in.more(RelationWire.read(in))) {
                        // the next item
                    }
                    relations = in.list(mark, 100);
                }
                case 17 -> {
                    int mark = in.openList();
                    while (in.more((PersonWarning) in.code(WireCodes.PERSON_WARNING, TextFormats.CODE, 64))) {
                        // the next item
                    }
                    warnings = in.list(mark, 20);
                }
                case 18 -> description = PhysicalDescriptionWire.read(in);
                case 19 -> occupation = in.text(TextFormats.LINE, 1, 200);
                case 20 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LANGUAGE, 2, 35))) {
                        // the next item
                    }
                    languages = in.list(mark, 20);
                }
                case 21 -> deathDate = in.partialDate();
                case 22 -> {
                    int mark = in.openList();
                    while (in.more(EarlierRecordWire.read(in))) {
                        // the next item
                    }
                    earlierRecords = in.list(mark, 20);
                }
                case 23 -> {
                    int mark = in.openList();
                    while (in.more(ExternalReferenceWire.read(in))) {
                        // the next item
                    }
                    references = in.list(mark, 20);
                }
                case 24 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    images = in.list(mark, 50);
                }
                case 25 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 20);
                }
                case 26 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x35L);
        return new Person(id, handling, role, roleText, basis, names, births, birthPlace, sex, nationalities, stateless,
                documents, addresses, whereabouts, contacts, detention, relations, warnings, description, occupation,
                languages, deathDate, earlierRecords, references, images, remarks, extensions, null);
    }

    static void write(Person entity, WireWriter out) {
        WireWriter.require(entity.id() != null && entity.role() != null && entity.basis() != null &&
                !entity.names().isEmpty());
        out.open();
        out.name(NAMES, 0);
        out.text(entity.id(), TextFormats.LOCAL_ID, 1, 64);
        if (entity.handling() != null) {
            out.name(NAMES, 1);
            HandlingWire.write(entity.handling(), out);
        }
        out.name(NAMES, 2);
        out.code(entity.role(), TextFormats.CODE, 64);
        List<LanguageText> roleText = entity.roleText();
        if (out.openList(NAMES, 3, roleText, 10)) {
            for (int i = 0; i < roleText.size(); i++) {
                out.item(i);
                LanguageTextWire.write(roleText.get(i), out);
            }
            out.closeList();
        }
        out.name(NAMES, 4);
        StatementBasisWire.write(entity.basis(), out);
        List<PersonName> names = entity.names();
        if (out.openList(NAMES, 5, names, 50)) {
            for (int i = 0; i < names.size(); i++) {
                out.item(i);
                PersonNameWire.write(names.get(i), out);
            }
            out.closeList();
        }
        List<ClaimedDate> births = entity.births();
        if (out.openList(NAMES, 6, births, 20)) {
            for (int i = 0; i < births.size(); i++) {
                out.item(i);
                ClaimedDateWire.write(births.get(i), out);
            }
            out.closeList();
        }
        if (entity.birthPlace() != null) {
            out.name(NAMES, 7);
            PlaceWire.write(entity.birthPlace(), out);
        }
        if (entity.sex() != null) {
            out.name(NAMES, 8);
            out.code(entity.sex(), TextFormats.CODE, 64);
        }
        List<Country> nationalities = entity.nationalities();
        if (out.openList(NAMES, 9, nationalities, 10)) {
            for (int i = 0; i < nationalities.size(); i++) {
                out.item(i);
                out.code(nationalities.get(i), TextFormats.COUNTRY, 4);
            }
            out.closeList();
        }
        if (entity.stateless() != null) {
            out.name(NAMES, 10);
            out.bool(entity.stateless());
        }
        List<IdentityDocument> documents = entity.documents();
        if (out.openList(NAMES, 11, documents, 50)) {
            for (int i = 0; i < documents.size(); i++) {
                out.item(i);
                IdentityDocumentWire.write(documents.get(i), out);
            }
            out.closeList();
        }
        List<Place> addresses = entity.addresses();
        if (out.openList(NAMES, 12, addresses, 20)) {
            for (int i = 0; i < addresses.size(); i++) {
                out.item(i);
                PlaceWire.write(addresses.get(i), out);
            }
            out.closeList();
        }
        List<Whereabouts> whereabouts = entity.whereabouts();
        if (out.openList(NAMES, 13, whereabouts, 50)) {
            for (int i = 0; i < whereabouts.size(); i++) {
                out.item(i);
                WhereaboutsWire.write(whereabouts.get(i), out);
            }
            out.closeList();
        }
        List<PersonContact> contacts = entity.contacts();
        if (out.openList(NAMES, 14, contacts, 50)) {
            for (int i = 0; i < contacts.size(); i++) {
                out.item(i);
                PersonContactWire.write(contacts.get(i), out);
            }
            out.closeList();
        }
        if (entity.detention() != null) {
            out.name(NAMES, 15);
            DetentionWire.write(entity.detention(), out);
        }
        List<Relation> relations = entity.relations();
        if (out.openList(NAMES, 16, relations, 100)) {
            for (int i = 0; i < relations.size(); i++) {
                out.item(i);
                RelationWire.write(relations.get(i), out);
            }
            out.closeList();
        }
        List<PersonWarning> warnings = entity.warnings();
        if (out.openList(NAMES, 17, warnings, 20)) {
            for (int i = 0; i < warnings.size(); i++) {
                out.item(i);
                out.code(warnings.get(i), TextFormats.CODE, 64);
            }
            out.closeList();
        }
        if (entity.description() != null) {
            out.name(NAMES, 18);
            PhysicalDescriptionWire.write(entity.description(), out);
        }
        if (entity.occupation() != null) {
            out.name(NAMES, 19);
            out.text(entity.occupation(), TextFormats.LINE, 1, 200);
        }
        List<String> languages = entity.languages();
        if (out.openList(NAMES, 20, languages, 20)) {
            for (int i = 0; i < languages.size(); i++) {
                out.item(i);
                out.text(languages.get(i), TextFormats.LANGUAGE, 2, 35);
            }
            out.closeList();
        }
        if (entity.deathDate() != null) {
            out.name(NAMES, 21);
            out.partialDate(entity.deathDate());
        }
        List<EarlierRecord> earlierRecords = entity.earlierRecords();
        if (out.openList(NAMES, 22, earlierRecords, 20)) {
            for (int i = 0; i < earlierRecords.size(); i++) {
                out.item(i);
                EarlierRecordWire.write(earlierRecords.get(i), out);
            }
            out.closeList();
        }
        List<ExternalReference> references = entity.references();
        if (out.openList(NAMES, 23, references, 20)) {
            for (int i = 0; i < references.size(); i++) {
                out.item(i);
                ExternalReferenceWire.write(references.get(i), out);
            }
            out.closeList();
        }
        List<String> images = entity.images();
        if (out.openList(NAMES, 24, images, 50)) {
            for (int i = 0; i < images.size(); i++) {
                out.item(i);
                out.text(images.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        List<Note> remarks = entity.remarks();
        if (out.openList(NAMES, 25, remarks, 20)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                NoteWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 26, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
