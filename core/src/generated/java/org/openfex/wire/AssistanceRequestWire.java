// Generated from schema/standard/schemas/messages/assistance-request.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.AssistanceChannel;
import org.openfex.code.ProceedingKind;
import org.openfex.code.TranslationKind;
import org.openfex.model.Ammunition;
import org.openfex.model.AssistanceItem;
import org.openfex.model.AssistanceRequest;
import org.openfex.model.Component;
import org.openfex.model.ConfiscationRequest;
import org.openfex.model.Costs;
import org.openfex.model.CriminalCase;
import org.openfex.model.Firearm;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Note;
import org.openfex.model.Offence;
import org.openfex.model.Organization;
import org.openfex.model.OtherItem;
import org.openfex.model.Party;
import org.openfex.model.Person;
import org.openfex.model.Warrant;

/** Reads and writes {@link AssistanceRequest}. */
@Generated("org.openfex.schema.generator")
final class AssistanceRequestWire {
    private static final WordTable NAMES = new WordTable("requestingAuthority", "conductedBy", "proceeding", "subject",
            "facts", "assistance", "purpose", "criminalCase", "offences", "confiscation", "confidential", "signatory",
            "channel", "oral", "translation", "translationFile", "reciprocity", "costs", "warrants", "firearms",
            "components", "ammunition", "items", "persons", "organizations", "remarks", "extensions");

    private AssistanceRequestWire() {}

    static AssistanceRequest read(WireReader in) {
        Party requestingAuthority = null;
        Party conductedBy = null;
        ProceedingKind proceeding = null;
        List<LanguageText> subject = null;
        List<LanguageText> facts = null;
        List<AssistanceItem> assistance = null;
        List<LanguageText> purpose = null;
        CriminalCase criminalCase = null;
        List<Offence> offences = null;
        ConfiscationRequest confiscation = null;
        Boolean confidential = null;
        String signatory = null;
        AssistanceChannel channel = null;
        Boolean oral = null;
        TranslationKind translation = null;
        String translationFile = null;
        List<LanguageText> reciprocity = null;
        Costs costs = null;
        List<Warrant> warrants = null;
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
                case 0 -> requestingAuthority = PartyWire.read(in);
                case 1 -> conductedBy = PartyWire.read(in);
                case 2 -> proceeding = (ProceedingKind) in.code(WireCodes.PROCEEDING_KIND, TextFormats.CODE, 64);
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    subject = in.list(mark, 10);
                }
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    facts = in.list(mark, 50);
                }
                case 5 -> {
                    int mark = in.openList();
                    while (in.more(AssistanceItemWire.read(in))) {
                        // the next item
                    }
                    assistance = in.list(mark, 50);
                }
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    purpose = in.list(mark, 10);
                }
                case 7 -> criminalCase = CriminalCaseWire.read(in);
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(OffenceWire.read(in))) {
                        // the next item
                    }
                    offences = in.list(mark, 50);
                }
                case 9 -> confiscation = ConfiscationRequestWire.read(in);
                case 10 -> confidential = in.bool();
                case 11 -> signatory = in.text(TextFormats.LINE, 1, 200);
                case 12 -> channel = (AssistanceChannel) in.code(WireCodes.ASSISTANCE_CHANNEL, TextFormats.CODE, 64);
                case 13 -> oral = in.bool();
                case 14 -> translation = (TranslationKind) in.code(WireCodes.TRANSLATION_KIND, TextFormats.CODE, 64);
                case 15 -> translationFile = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 16 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    reciprocity = in.list(mark, 10);
                }
                case 17 -> costs = CostsWire.read(in);
                case 18 -> {
                    int mark = in.openList();
                    while (in.more(WarrantWire.read(in))) {
                        // the next item
                    }
                    warrants = in.list(mark, 20);
                }
                case 19 -> {
                    int mark = in.openList();
                    while (in.more(FirearmWire.read(in))) {
                        // the next item
                    }
                    firearms = in.list(mark, 500);
                }
                case 20 -> {
                    int mark = in.openList();
                    while (in.more(ComponentWire.read(in))) {
                        // the next item
                    }
                    components = in.list(mark, 500);
                }
                case 21 -> {
                    int mark = in.openList();
                    while (in.more(AmmunitionWire.read(in))) {
                        // the next item
                    }
                    ammunition = in.list(mark, 500);
                }
                case 22 -> {
                    int mark = in.openList();
                    while (in.more(OtherItemWire.read(in))) {
                        // the next item
                    }
                    items = in.list(mark, 500);
                }
                case 23 -> {
                    int mark = in.openList();
                    while (in.more(PersonWire.read(in))) {
                        // the next item
                    }
                    persons = in.list(mark, 200);
                }
                case 24 -> {
                    int mark = in.openList();
                    while (in.more(OrganizationWire.read(in))) {
                        // the next item
                    }
                    organizations = in.list(mark, 200);
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
        WireReader.require(seen, 0x6fL);
        return new AssistanceRequest(requestingAuthority, conductedBy, proceeding, subject, facts, assistance, purpose,
                criminalCase, offences, confiscation, confidential, signatory, channel, oral, translation,
                translationFile, reciprocity, costs, warrants, firearms, components, ammunition, items, persons,
                organizations, remarks, extensions, null);
    }

    static void write(AssistanceRequest entity, WireWriter out) {
        WireWriter.require(entity.requestingAuthority() != null && entity.conductedBy() != null &&
                entity.proceeding() != null && !entity.subject().isEmpty() && !entity.assistance().isEmpty() &&
                !entity.purpose().isEmpty());
        out.open();
        out.name(NAMES, 0);
        PartyWire.write(entity.requestingAuthority(), out);
        out.name(NAMES, 1);
        PartyWire.write(entity.conductedBy(), out);
        out.name(NAMES, 2);
        out.code(entity.proceeding(), TextFormats.CODE, 64);
        List<LanguageText> subject = entity.subject();
        if (out.openList(NAMES, 3, subject, 10)) {
            for (int i = 0; i < subject.size(); i++) {
                out.item(i);
                LanguageTextWire.write(subject.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> facts = entity.facts();
        if (out.openList(NAMES, 4, facts, 50)) {
            for (int i = 0; i < facts.size(); i++) {
                out.item(i);
                LanguageTextWire.write(facts.get(i), out);
            }
            out.closeList();
        }
        List<AssistanceItem> assistance = entity.assistance();
        if (out.openList(NAMES, 5, assistance, 50)) {
            for (int i = 0; i < assistance.size(); i++) {
                out.item(i);
                AssistanceItemWire.write(assistance.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> purpose = entity.purpose();
        if (out.openList(NAMES, 6, purpose, 10)) {
            for (int i = 0; i < purpose.size(); i++) {
                out.item(i);
                LanguageTextWire.write(purpose.get(i), out);
            }
            out.closeList();
        }
        if (entity.criminalCase() != null) {
            out.name(NAMES, 7);
            CriminalCaseWire.write(entity.criminalCase(), out);
        }
        List<Offence> offences = entity.offences();
        if (out.openList(NAMES, 8, offences, 50)) {
            for (int i = 0; i < offences.size(); i++) {
                out.item(i);
                OffenceWire.write(offences.get(i), out);
            }
            out.closeList();
        }
        if (entity.confiscation() != null) {
            out.name(NAMES, 9);
            ConfiscationRequestWire.write(entity.confiscation(), out);
        }
        if (entity.confidential() != null) {
            out.name(NAMES, 10);
            out.bool(entity.confidential());
        }
        if (entity.signatory() != null) {
            out.name(NAMES, 11);
            out.text(entity.signatory(), TextFormats.LINE, 1, 200);
        }
        if (entity.channel() != null) {
            out.name(NAMES, 12);
            out.code(entity.channel(), TextFormats.CODE, 64);
        }
        if (entity.oral() != null) {
            out.name(NAMES, 13);
            out.bool(entity.oral());
        }
        if (entity.translation() != null) {
            out.name(NAMES, 14);
            out.code(entity.translation(), TextFormats.CODE, 64);
        }
        if (entity.translationFile() != null) {
            out.name(NAMES, 15);
            out.text(entity.translationFile(), TextFormats.LOCAL_REF, 1, 64);
        }
        List<LanguageText> reciprocity = entity.reciprocity();
        if (out.openList(NAMES, 16, reciprocity, 10)) {
            for (int i = 0; i < reciprocity.size(); i++) {
                out.item(i);
                LanguageTextWire.write(reciprocity.get(i), out);
            }
            out.closeList();
        }
        if (entity.costs() != null) {
            out.name(NAMES, 17);
            CostsWire.write(entity.costs(), out);
        }
        List<Warrant> warrants = entity.warrants();
        if (out.openList(NAMES, 18, warrants, 20)) {
            for (int i = 0; i < warrants.size(); i++) {
                out.item(i);
                WarrantWire.write(warrants.get(i), out);
            }
            out.closeList();
        }
        List<Firearm> firearms = entity.firearms();
        if (out.openList(NAMES, 19, firearms, 500)) {
            for (int i = 0; i < firearms.size(); i++) {
                out.item(i);
                FirearmWire.write(firearms.get(i), out);
            }
            out.closeList();
        }
        List<Component> components = entity.components();
        if (out.openList(NAMES, 20, components, 500)) {
            for (int i = 0; i < components.size(); i++) {
                out.item(i);
                ComponentWire.write(components.get(i), out);
            }
            out.closeList();
        }
        List<Ammunition> ammunition = entity.ammunition();
        if (out.openList(NAMES, 21, ammunition, 500)) {
            for (int i = 0; i < ammunition.size(); i++) {
                out.item(i);
                AmmunitionWire.write(ammunition.get(i), out);
            }
            out.closeList();
        }
        List<OtherItem> items = entity.items();
        if (out.openList(NAMES, 22, items, 500)) {
            for (int i = 0; i < items.size(); i++) {
                out.item(i);
                OtherItemWire.write(items.get(i), out);
            }
            out.closeList();
        }
        List<Person> persons = entity.persons();
        if (out.openList(NAMES, 23, persons, 200)) {
            for (int i = 0; i < persons.size(); i++) {
                out.item(i);
                PersonWire.write(persons.get(i), out);
            }
            out.closeList();
        }
        List<Organization> organizations = entity.organizations();
        if (out.openList(NAMES, 24, organizations, 200)) {
            for (int i = 0; i < organizations.size(); i++) {
                out.item(i);
                OrganizationWire.write(organizations.get(i), out);
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
