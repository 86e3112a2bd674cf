// Generated from schema/standard/schemas/messages/inquiry-response.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.model.Ammunition;
import org.openfex.model.Answer;
import org.openfex.model.BallisticComparison;
import org.openfex.model.BallisticExhibit;
import org.openfex.model.Component;
import org.openfex.model.Decision;
import org.openfex.model.Firearm;
import org.openfex.model.ForensicReport;
import org.openfex.model.Group;
import org.openfex.model.InquiryResponse;
import org.openfex.model.InquiryResult;
import org.openfex.model.JsonMembers;
import org.openfex.model.Note;
import org.openfex.model.Organization;
import org.openfex.model.OtherItem;
import org.openfex.model.Person;

/** Reads and writes {@link InquiryResponse}. */
@Generated("org.openfex.schema.generator")
final class InquiryResponseWire {
    private static final WordTable NAMES = new WordTable("decision", "results", "comparisons", "ballisticExhibits",
            "reports", "answers", "firearms", "components", "ammunition", "items", "persons", "organizations", "groups",
            "remarks", "extensions");

    private InquiryResponseWire() {}

    static InquiryResponse read(WireReader in) {
        Decision decision = null;
        List<InquiryResult> results = null;
        List<BallisticComparison> comparisons = null;
        List<BallisticExhibit> ballisticExhibits = null;
        List<ForensicReport> reports = null;
        List<Answer> answers = null;
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
                case 0 -> decision = DecisionWire.read(in);
                case 1 -> {
                    int mark = in.openList();
                    while (in.more(InquiryResultWire.read(in))) {
                        // the next item
                    }
                    results = in.list(mark, 200);
                }
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(BallisticComparisonWire.read(in))) {
                        // the next item
                    }
                    comparisons = in.list(mark, 100);
                }
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(BallisticExhibitWire.read(in))) {
                        // the next item
                    }
                    ballisticExhibits = in.list(mark, 100);
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
                    while (in.more(AnswerWire.read(in))) {
                        // the next item
                    }
                    answers = in.list(mark, 50);
                }
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(FirearmWire.read(in))) {
                        // the next item
                    }
                    firearms = in.list(mark, 500);
                }
                case 7 -> {
                    int mark = in.openList();
                    while (in.more(ComponentWire.read(in))) {
                        // the next item
                    }
                    components = in.list(mark, 500);
                }
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(AmmunitionWire.read(in))) {
                        // the next item
                    }
                    ammunition = in.list(mark, 500);
                }
                case 9 -> {
                    int mark = in.openList();
                    while (in.more(OtherItemWire.read(in))) {
                        // the next item
                    }
                    items = in.list(mark, 500);
                }
                case 10 -> {
                    int mark = in.openList();
                    while (in.more(PersonWire.read(in))) {
                        // the next item
                    }
                    persons = in.list(mark, 200);
                }
                case 11 -> {
                    int mark = in.openList();
                    while (in.more(OrganizationWire.read(in))) {
                        // the next item
                    }
                    organizations = in.list(mark, 200);
                }
                case 12 -> {
                    int mark = in.openList();
                    while (in.more(GroupWire.read(in))) {
                        // the next item
                    }
                    groups = in.list(mark, 50);
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
        WireReader.require(seen, 0x0L);
        return new InquiryResponse(decision, results, comparisons, ballisticExhibits, reports, answers, firearms,
                components, ammunition, items, persons, organizations, groups, remarks, extensions, null);
    }

    static void write(InquiryResponse entity, WireWriter out) {
        out.open();
        if (entity.decision() != null) {
            out.name(NAMES, 0);
            DecisionWire.write(entity.decision(), out);
        }
        List<InquiryResult> results = entity.results();
        if (out.openList(NAMES, 1, results, 200)) {
            for (int i = 0; i < results.size(); i++) {
                out.item(i);
                InquiryResultWire.write(results.get(i), out);
            }
            out.closeList();
        }
        List<BallisticComparison> comparisons = entity.comparisons();
        if (out.openList(NAMES, 2, comparisons, 100)) {
            for (int i = 0; i < comparisons.size(); i++) {
                out.item(i);
                BallisticComparisonWire.write(comparisons.get(i), out);
            }
            out.closeList();
        }
        List<BallisticExhibit> ballisticExhibits = entity.ballisticExhibits();
        if (out.openList(NAMES, 3, ballisticExhibits, 100)) {
            for (int i = 0; i < ballisticExhibits.size(); i++) {
                out.item(i);
                BallisticExhibitWire.write(ballisticExhibits.get(i), out);
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
        List<Answer> answers = entity.answers();
        if (out.openList(NAMES, 5, answers, 50)) {
            for (int i = 0; i < answers.size(); i++) {
                out.item(i);
                AnswerWire.write(answers.get(i), out);
            }
            out.closeList();
        }
        List<Firearm> firearms = entity.firearms();
        if (out.openList(NAMES, 6, firearms, 500)) {
            for (int i = 0; i < firearms.size(); i++) {
                out.item(i);
                FirearmWire.write(firearms.get(i), out);
            }
            out.closeList();
        }
        List<Component> components = entity.components();
        if (out.openList(NAMES, 7, components, 500)) {
            for (int i = 0; i < components.size(); i++) {
                out.item(i);
                ComponentWire.write(components.get(i), out);
            }
            out.closeList();
        }
        List<Ammunition> ammunition = entity.ammunition();
        if (out.openList(NAMES, 8, ammunition, 500)) {
            for (int i = 0; i < ammunition.size(); i++) {
                out.item(i);
                AmmunitionWire.write(ammunition.get(i), out);
            }
            out.closeList();
        }
        List<OtherItem> items = entity.items();
        if (out.openList(NAMES, 9, items, 500)) {
            for (int i = 0; i < items.size(); i++) {
                out.item(i);
                OtherItemWire.write(items.get(i), out);
            }
            out.closeList();
        }
        List<Person> persons = entity.persons();
        if (out.openList(NAMES, 10, persons, 200)) {
            for (int i = 0; i < persons.size(); i++) {
                out.item(i);
                PersonWire.write(persons.get(i), out);
            }
            out.closeList();
        }
        List<Organization> organizations = entity.organizations();
        if (out.openList(NAMES, 11, organizations, 200)) {
            for (int i = 0; i < organizations.size(); i++) {
                out.item(i);
                OrganizationWire.write(organizations.get(i), out);
            }
            out.closeList();
        }
        List<Group> groups = entity.groups();
        if (out.openList(NAMES, 12, groups, 50)) {
            for (int i = 0; i < groups.size(); i++) {
                out.item(i);
                GroupWire.write(groups.get(i), out);
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
