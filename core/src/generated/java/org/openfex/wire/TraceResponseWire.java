// Generated from schema/standard/schemas/messages/trace-response.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.model.Answer;
import org.openfex.model.Component;
import org.openfex.model.Decision;
import org.openfex.model.Firearm;
import org.openfex.model.JsonMembers;
import org.openfex.model.Note;
import org.openfex.model.Organization;
import org.openfex.model.Person;
import org.openfex.model.TraceResponse;
import org.openfex.model.TraceResult;

/** Reads and writes {@link TraceResponse}. */
@Generated("org.openfex.schema.generator")
final class TraceResponseWire {
    private static final WordTable NAMES = new WordTable("decision", "results", "answers", "firearms", "components",
            "persons", "organizations", "remarks", "extensions");

    private TraceResponseWire() {}

    static TraceResponse read(WireReader in) {
        Decision decision = null;
        List<TraceResult> results = null;
        List<Answer> answers = null;
        List<Firearm> firearms = null;
        List<Component> components = null;
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
                    while (in.more(TraceResultWire.read(in))) {
                        // the next item
                    }
                    results = in.list(mark, 100);
                }
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(AnswerWire.read(in))) {
                        // the next item
                    }
                    answers = in.list(mark, 50);
                }
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(FirearmWire.read(in))) {
                        // the next item
                    }
                    firearms = in.list(mark, 100);
                }
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(ComponentWire.read(in))) {
                        // the next item
                    }
                    components = in.list(mark, 100);
                }
                case 5 -> {
                    int mark = in.openList();
                    while (in.more(PersonWire.read(in))) {
                        // the next item
                    }
                    persons = in.list(mark, 100);
                }
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(OrganizationWire.read(in))) {
                        // the next item
                    }
                    organizations = in.list(mark, 100);
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
        WireReader.require(seen, 0x0L);
        return new TraceResponse(decision, results, answers, firearms, components, persons, organizations, remarks,
                extensions, null);
    }

    static void write(TraceResponse entity, WireWriter out) {
        out.open();
        if (entity.decision() != null) {
            out.name(NAMES, 0);
            DecisionWire.write(entity.decision(), out);
        }
        List<TraceResult> results = entity.results();
        if (out.openList(NAMES, 1, results, 100)) {
            for (int i = 0; i < results.size(); i++) {
                out.item(i);
                TraceResultWire.write(results.get(i), out);
            }
            out.closeList();
        }
        List<Answer> answers = entity.answers();
        if (out.openList(NAMES, 2, answers, 50)) {
            for (int i = 0; i < answers.size(); i++) {
                out.item(i);
                AnswerWire.write(answers.get(i), out);
            }
            out.closeList();
        }
        List<Firearm> firearms = entity.firearms();
        if (out.openList(NAMES, 3, firearms, 100)) {
            for (int i = 0; i < firearms.size(); i++) {
                out.item(i);
                FirearmWire.write(firearms.get(i), out);
            }
            out.closeList();
        }
        List<Component> components = entity.components();
        if (out.openList(NAMES, 4, components, 100)) {
            for (int i = 0; i < components.size(); i++) {
                out.item(i);
                ComponentWire.write(components.get(i), out);
            }
            out.closeList();
        }
        List<Person> persons = entity.persons();
        if (out.openList(NAMES, 5, persons, 100)) {
            for (int i = 0; i < persons.size(); i++) {
                out.item(i);
                PersonWire.write(persons.get(i), out);
            }
            out.closeList();
        }
        List<Organization> organizations = entity.organizations();
        if (out.openList(NAMES, 6, organizations, 100)) {
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
