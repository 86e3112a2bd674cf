// Generated from schema/standard/schemas/messages/assistance-response.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.AssistanceChannel;
import org.openfex.model.Ammunition;
import org.openfex.model.AssistanceResponse;
import org.openfex.model.AssistanceResult;
import org.openfex.model.Component;
import org.openfex.model.Costs;
import org.openfex.model.Decision;
import org.openfex.model.Firearm;
import org.openfex.model.ForensicReport;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Note;
import org.openfex.model.Organization;
import org.openfex.model.OtherItem;
import org.openfex.model.Person;

/** Reads and writes {@link AssistanceResponse}. */
@Generated("org.openfex.schema.generator")
final class AssistanceResponseWire {
    private static final WordTable NAMES = new WordTable("decision", "results", "confidentialityKept", "costs",
            "useLimitation", "channel", "signatory", "reports", "firearms", "components", "ammunition", "items",
            "persons", "organizations", "remarks", "extensions");

    private AssistanceResponseWire() {}

    static AssistanceResponse read(WireReader in) {
        Decision decision = null;
        List<AssistanceResult> results = null;
        Boolean confidentialityKept = null;
        Costs costs = null;
        List<LanguageText> useLimitation = null;
        AssistanceChannel channel = null;
        String signatory = null;
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
                case 0 -> decision = DecisionWire.read(in);
                case 1 -> {
                    int mark = in.openList();
                    while (in.more(AssistanceResultWire.read(in))) {
                        // the next item
                    }
                    results = in.list(mark, 50);
                }
                case 2 -> confidentialityKept = in.bool();
                case 3 -> costs = CostsWire.read(in);
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    useLimitation = in.list(mark, 10);
                }
                case 5 -> channel = (AssistanceChannel) in.code(WireCodes.ASSISTANCE_CHANNEL, TextFormats.CODE, 64);
                case 6 -> signatory = in.text(TextFormats.LINE, 1, 200);
                case 7 -> {
                    int mark = in.openList();
                    while (in.more(ForensicReportWire.read(in))) {
                        // the next item
                    }
                    reports = in.list(mark, 20);
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
        WireReader.require(seen, 0x0L);
        return new AssistanceResponse(decision, results, confidentialityKept, costs, useLimitation, channel, signatory,
                reports, firearms, components, ammunition, items, persons, organizations, remarks, extensions, null);
    }

    static void write(AssistanceResponse entity, WireWriter out) {
        out.open();
        if (entity.decision() != null) {
            out.name(NAMES, 0);
            DecisionWire.write(entity.decision(), out);
        }
        List<AssistanceResult> results = entity.results();
        if (out.openList(NAMES, 1, results, 50)) {
            for (int i = 0; i < results.size(); i++) {
                out.item(i);
                AssistanceResultWire.write(results.get(i), out);
            }
            out.closeList();
        }
        if (entity.confidentialityKept() != null) {
            out.name(NAMES, 2);
            out.bool(entity.confidentialityKept());
        }
        if (entity.costs() != null) {
            out.name(NAMES, 3);
            CostsWire.write(entity.costs(), out);
        }
        List<LanguageText> useLimitation = entity.useLimitation();
        if (out.openList(NAMES, 4, useLimitation, 10)) {
            for (int i = 0; i < useLimitation.size(); i++) {
                out.item(i);
                LanguageTextWire.write(useLimitation.get(i), out);
            }
            out.closeList();
        }
        if (entity.channel() != null) {
            out.name(NAMES, 5);
            out.code(entity.channel(), TextFormats.CODE, 64);
        }
        if (entity.signatory() != null) {
            out.name(NAMES, 6);
            out.text(entity.signatory(), TextFormats.LINE, 1, 200);
        }
        List<ForensicReport> reports = entity.reports();
        if (out.openList(NAMES, 7, reports, 20)) {
            for (int i = 0; i < reports.size(); i++) {
                out.item(i);
                ForensicReportWire.write(reports.get(i), out);
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
