// Generated from schema/standard/schemas/messages/trace-request.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.openfex.code.IllicitGround;
import org.openfex.code.IntendedUse;
import org.openfex.code.RoutingGround;
import org.openfex.model.Ammunition;
import org.openfex.model.Component;
import org.openfex.model.Firearm;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Note;
import org.openfex.model.Organization;
import org.openfex.model.Person;
import org.openfex.model.Question;
import org.openfex.model.RegisterSearch;
import org.openfex.model.Seizure;
import org.openfex.model.TraceRequest;

/** Reads and writes {@link TraceRequest}. */
@Generated("org.openfex.schema.generator")
final class TraceRequestWire {
    private static final WordTable NAMES = new WordTable("seizure", "seizureReport", "illicitGrounds",
            "legalJustification", "circumstances", "intendedUses", "intendedUseText", "routingGrounds",
            "domesticSearches", "questions", "firearms", "components", "ammunition", "persons", "organizations",
            "remarks", "extensions");

    private TraceRequestWire() {}

    static TraceRequest read(WireReader in) {
        Seizure seizure = null;
        UUID seizureReport = null;
        List<IllicitGround> illicitGrounds = null;
        List<LanguageText> legalJustification = null;
        List<LanguageText> circumstances = null;
        List<IntendedUse> intendedUses = null;
        List<LanguageText> intendedUseText = null;
        List<RoutingGround> routingGrounds = null;
        List<RegisterSearch> domesticSearches = null;
        List<Question> questions = null;
        List<Firearm> firearms = null;
        List<Component> components = null;
        List<Ammunition> ammunition = null;
        List<Person> persons = null;
        List<Organization> organizations = null;
        List<Note> remarks = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> seizure = SeizureWire.read(in);
                case 1 -> seizureReport = in.uuid();
                case 2 -> {
                    int mark = in.openList();
                    while (in.more((IllicitGround) in.code(WireCodes.ILLICIT_GROUND, TextFormats.CODE, 64))) {
                        // the next item
                    }
                    illicitGrounds = in.list(mark, 5);
                }
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    legalJustification = in.list(mark, 10);
                }
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    circumstances = in.list(mark, 20);
                }
                case 5 -> {
                    int mark = in.openList();
                    while (in.more((IntendedUse) in.code(WireCodes.INTENDED_USE, TextFormats.CODE, 64))) {
                        // the next item
                    }
                    intendedUses = in.list(mark, 10);
                }
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    intendedUseText = in.list(mark, 10);
                }
                case 7 -> {
                    int mark = in.openList();
                    while (in.more((RoutingGround) in.code(WireCodes.ROUTING_GROUND, TextFormats.CODE, 64))) {
                        // the next item
                    }
                    routingGrounds = in.list(mark, 10);
                }
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(RegisterSearchWire.read(in))) {
                        // the next item
                    }
                    domesticSearches = in.list(mark, 50);
                }
                case 9 -> {
                    int mark = in.openList();
                    while (in.more(QuestionWire.read(in))) {
                        // the next item
                    }
                    questions = in.list(mark, 50);
                }
                case 10 -> {
                    int mark = in.openList();
                    while (in.more(FirearmWire.read(in))) {
                        // the next item
                    }
                    firearms = in.list(mark, 100);
                }
                case 11 -> {
                    int mark = in.openList();
                    while (in.more(ComponentWire.read(in))) {
                        // the next item
                    }
                    components = in.list(mark, 100);
                }
                case 12 -> {
                    int mark = in.openList();
                    while (in.more(AmmunitionWire.read(in))) {
                        // the next item
                    }
                    ammunition = in.list(mark, 100);
                }
                case 13 -> {
                    int mark = in.openList();
                    while (in.more(PersonWire.read(in))) {
                        // the next item
                    }
                    persons = in.list(mark, 100);
                }
                case 14 -> {
                    int mark = in.openList();
                    while (in.more(OrganizationWire.read(in))) {
                        // the next item
                    }
                    organizations = in.list(mark, 100);
                }
                case 15 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 20);
                }
                case 16 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x200L);
        return new TraceRequest(seizure, seizureReport, illicitGrounds, legalJustification, circumstances, intendedUses,
                intendedUseText, routingGrounds, domesticSearches, questions, firearms, components, ammunition, persons,
                organizations, remarks, extensions, null);
    }

    static void write(TraceRequest entity, WireWriter out) {
        WireWriter.require(!entity.questions().isEmpty());
        out.open();
        if (entity.seizure() != null) {
            out.name(NAMES, 0);
            SeizureWire.write(entity.seizure(), out);
        }
        if (entity.seizureReport() != null) {
            out.name(NAMES, 1);
            out.uuid(entity.seizureReport());
        }
        List<IllicitGround> illicitGrounds = entity.illicitGrounds();
        if (out.openList(NAMES, 2, illicitGrounds, 5)) {
            for (int i = 0; i < illicitGrounds.size(); i++) {
                out.item(i);
                out.code(illicitGrounds.get(i), TextFormats.CODE, 64);
            }
            out.closeList();
        }
        List<LanguageText> legalJustification = entity.legalJustification();
        if (out.openList(NAMES, 3, legalJustification, 10)) {
            for (int i = 0; i < legalJustification.size(); i++) {
                out.item(i);
                LanguageTextWire.write(legalJustification.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> circumstances = entity.circumstances();
        if (out.openList(NAMES, 4, circumstances, 20)) {
            for (int i = 0; i < circumstances.size(); i++) {
                out.item(i);
                LanguageTextWire.write(circumstances.get(i), out);
            }
            out.closeList();
        }
        List<IntendedUse> intendedUses = entity.intendedUses();
        if (out.openList(NAMES, 5, intendedUses, 10)) {
            for (int i = 0; i < intendedUses.size(); i++) {
                out.item(i);
                out.code(intendedUses.get(i), TextFormats.CODE, 64);
            }
            out.closeList();
        }
        List<LanguageText> intendedUseText = entity.intendedUseText();
        if (out.openList(NAMES, 6, intendedUseText, 10)) {
            for (int i = 0; i < intendedUseText.size(); i++) {
                out.item(i);
                LanguageTextWire.write(intendedUseText.get(i), out);
            }
            out.closeList();
        }
        List<RoutingGround> routingGrounds = entity.routingGrounds();
        if (out.openList(NAMES, 7, routingGrounds, 10)) {
            for (int i = 0; i < routingGrounds.size(); i++) {
                out.item(i);
                out.code(routingGrounds.get(i), TextFormats.CODE, 64);
            }
            out.closeList();
        }
        List<RegisterSearch> domesticSearches = entity.domesticSearches();
        if (out.openList(NAMES, 8, domesticSearches, 50)) {
            for (int i = 0; i < domesticSearches.size(); i++) {
                out.item(i);
                RegisterSearchWire.write(domesticSearches.get(i), out);
            }
            out.closeList();
        }
        List<Question> questions = entity.questions();
        if (out.openList(NAMES, 9, questions, 50)) {
            for (int i = 0; i < questions.size(); i++) {
                out.item(i);
                QuestionWire.write(questions.get(i), out);
            }
            out.closeList();
        }
        List<Firearm> firearms = entity.firearms();
        if (out.openList(NAMES, 10, firearms, 100)) {
            for (int i = 0; i < firearms.size(); i++) {
                out.item(i);
                FirearmWire.write(firearms.get(i), out);
            }
            out.closeList();
        }
        List<Component> components = entity.components();
        if (out.openList(NAMES, 11, components, 100)) {
            for (int i = 0; i < components.size(); i++) {
                out.item(i);
                ComponentWire.write(components.get(i), out);
            }
            out.closeList();
        }
        List<Ammunition> ammunition = entity.ammunition();
        if (out.openList(NAMES, 12, ammunition, 100)) {
            for (int i = 0; i < ammunition.size(); i++) {
                out.item(i);
                AmmunitionWire.write(ammunition.get(i), out);
            }
            out.closeList();
        }
        List<Person> persons = entity.persons();
        if (out.openList(NAMES, 13, persons, 100)) {
            for (int i = 0; i < persons.size(); i++) {
                out.item(i);
                PersonWire.write(persons.get(i), out);
            }
            out.closeList();
        }
        List<Organization> organizations = entity.organizations();
        if (out.openList(NAMES, 14, organizations, 100)) {
            for (int i = 0; i < organizations.size(); i++) {
                out.item(i);
                OrganizationWire.write(organizations.get(i), out);
            }
            out.closeList();
        }
        List<Note> remarks = entity.remarks();
        if (out.openList(NAMES, 15, remarks, 20)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                NoteWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 16, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
