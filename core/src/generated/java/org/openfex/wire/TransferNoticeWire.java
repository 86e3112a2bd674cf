// Generated from schema/standard/schemas/messages/transfer-notice.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.Authenticity;
import org.openfex.code.TransferStep;
import org.openfex.code.TransitAnswer;
import org.openfex.model.Ammunition;
import org.openfex.model.Component;
import org.openfex.model.EventTime;
import org.openfex.model.Firearm;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Note;
import org.openfex.model.Organization;
import org.openfex.model.OtherItem;
import org.openfex.model.Person;
import org.openfex.model.Transfer;
import org.openfex.model.TransferNotice;

/** Reads and writes {@link TransferNotice}. */
@Generated("org.openfex.schema.generator")
final class TransferNoticeWire {
    private static final WordTable NAMES = new WordTable("step", "transfer", "transitAnswer", "received", "shortfall",
            "documents", "authenticity", "reasons", "firearms", "components", "ammunition", "items", "persons",
            "organizations", "remarks", "extensions");

    private TransferNoticeWire() {}

    static TransferNotice read(WireReader in) {
        TransferStep step = null;
        Transfer transfer = null;
        TransitAnswer transitAnswer = null;
        EventTime received = null;
        List<LanguageText> shortfall = null;
        List<String> documents = null;
        Authenticity authenticity = null;
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
                case 0 -> step = (TransferStep) in.code(WireCodes.TRANSFER_STEP, TextFormats.CODE, 64);
                case 1 -> transfer = TransferWire.read(in);
                case 2 -> transitAnswer = (TransitAnswer) in.code(WireCodes.TRANSIT_ANSWER, TextFormats.CODE, 64);
                case 3 -> received = EventTimeWire.read(in);
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    shortfall = in.list(mark, 20);
                }
                case 5 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    documents = in.list(mark, 20);
                }
                case 6 -> authenticity = (Authenticity) in.code(WireCodes.AUTHENTICITY, TextFormats.CODE, 64);
                case 7 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    reasons = in.list(mark, 10);
                }
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(FirearmWire.read(in))) {
                        // the next item
                    }
                    firearms = in.list(mark, 500);
                }
                case 9 -> {
                    int mark = in.openList();
                    while (in.more(ComponentWire.read(in))) {
                        // the next item
                    }
                    components = in.list(mark, 500);
                }
                case 10 -> {
                    int mark = in.openList();
                    while (in.more(AmmunitionWire.read(in))) {
                        // the next item
                    }
                    ammunition = in.list(mark, 500);
                }
                case 11 -> {
                    int mark = in.openList();
                    while (in.more(OtherItemWire.read(in))) {
                        // the next item
                    }
                    items = in.list(mark, 500);
                }
                case 12 -> {
                    int mark = in.openList();
                    while (in.more(PersonWire.read(in))) {
                        // the next item
                    }
                    persons = in.list(mark, 200);
                }
                case 13 -> {
                    int mark = in.openList();
                    while (in.more(OrganizationWire.read(in))) {
                        // the next item
                    }
                    organizations = in.list(mark, 200);
                }
                case 14 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 20);
                }
                case 15 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new TransferNotice(step, transfer, transitAnswer, received, shortfall, documents, authenticity, reasons,
                firearms, components, ammunition, items, persons, organizations, remarks, extensions, null);
    }

    static void write(TransferNotice entity, WireWriter out) {
        WireWriter.require(entity.step() != null && entity.transfer() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.step(), TextFormats.CODE, 64);
        out.name(NAMES, 1);
        TransferWire.write(entity.transfer(), out);
        if (entity.transitAnswer() != null) {
            out.name(NAMES, 2);
            out.code(entity.transitAnswer(), TextFormats.CODE, 64);
        }
        if (entity.received() != null) {
            out.name(NAMES, 3);
            EventTimeWire.write(entity.received(), out);
        }
        List<LanguageText> shortfall = entity.shortfall();
        if (out.openList(NAMES, 4, shortfall, 20)) {
            for (int i = 0; i < shortfall.size(); i++) {
                out.item(i);
                LanguageTextWire.write(shortfall.get(i), out);
            }
            out.closeList();
        }
        List<String> documents = entity.documents();
        if (out.openList(NAMES, 5, documents, 20)) {
            for (int i = 0; i < documents.size(); i++) {
                out.item(i);
                out.text(documents.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        if (entity.authenticity() != null) {
            out.name(NAMES, 6);
            out.code(entity.authenticity(), TextFormats.CODE, 64);
        }
        List<LanguageText> reasons = entity.reasons();
        if (out.openList(NAMES, 7, reasons, 10)) {
            for (int i = 0; i < reasons.size(); i++) {
                out.item(i);
                LanguageTextWire.write(reasons.get(i), out);
            }
            out.closeList();
        }
        List<Firearm> firearms = entity.firearms();
        if (out.openList(NAMES, 8, firearms, 500)) {
            for (int i = 0; i < firearms.size(); i++) {
                out.item(i);
                FirearmWire.write(firearms.get(i), out);
            }
            out.closeList();
        }
        List<Component> components = entity.components();
        if (out.openList(NAMES, 9, components, 500)) {
            for (int i = 0; i < components.size(); i++) {
                out.item(i);
                ComponentWire.write(components.get(i), out);
            }
            out.closeList();
        }
        List<Ammunition> ammunition = entity.ammunition();
        if (out.openList(NAMES, 10, ammunition, 500)) {
            for (int i = 0; i < ammunition.size(); i++) {
                out.item(i);
                AmmunitionWire.write(ammunition.get(i), out);
            }
            out.closeList();
        }
        List<OtherItem> items = entity.items();
        if (out.openList(NAMES, 11, items, 500)) {
            for (int i = 0; i < items.size(); i++) {
                out.item(i);
                OtherItemWire.write(items.get(i), out);
            }
            out.closeList();
        }
        List<Person> persons = entity.persons();
        if (out.openList(NAMES, 12, persons, 200)) {
            for (int i = 0; i < persons.size(); i++) {
                out.item(i);
                PersonWire.write(persons.get(i), out);
            }
            out.closeList();
        }
        List<Organization> organizations = entity.organizations();
        if (out.openList(NAMES, 13, organizations, 200)) {
            for (int i = 0; i < organizations.size(); i++) {
                out.item(i);
                OrganizationWire.write(organizations.get(i), out);
            }
            out.closeList();
        }
        List<Note> remarks = entity.remarks();
        if (out.openList(NAMES, 14, remarks, 20)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                NoteWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 15, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
