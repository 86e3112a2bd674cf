// Generated from schema/standard/schemas/entities/controlled-delivery-plan.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.ControlledDeliveryMethod;
import org.openfex.code.ControlledDeliveryState;
import org.openfex.code.Country;
import org.openfex.model.Consignment;
import org.openfex.model.ControlledDeliveryPlan;
import org.openfex.model.Conveyance;
import org.openfex.model.EventTime;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Party;
import org.openfex.model.RoutePoint;

/** Reads and writes {@link ControlledDeliveryPlan}. */
@Generated("org.openfex.schema.generator")
final class ControlledDeliveryPlanWire {
    private static final WordTable NAMES = new WordTable("method", "state", "states", "consentAsked", "consentGiven",
            "items", "consignments", "substituted", "conveyances", "route", "control", "responsible", "abortConditions",
            "begins", "ends", "extensions");

    private ControlledDeliveryPlanWire() {}

    static ControlledDeliveryPlan read(WireReader in) {
        ControlledDeliveryMethod method = null;
        ControlledDeliveryState state = null;
        List<Country> states = null;
        List<Country> consentAsked = null;
        List<Country> consentGiven = null;
        List<String> items = null;
        List<Consignment> consignments = null;
        List<LanguageText> substituted = null;
        List<Conveyance> conveyances = null;
        List<RoutePoint> route = null;
        List<LanguageText> control = null;
        Party responsible = null;
        List<LanguageText> abortConditions = null;
        EventTime begins = null;
        EventTime ends = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> method = (ControlledDeliveryMethod) in.code(WireCodes.CONTROLLED_DELIVERY_METHOD,
                        TextFormats.CODE, 64);
                case 1 -> state = (ControlledDeliveryState) in.code(WireCodes.CONTROLLED_DELIVERY_STATE,
                        TextFormats.CODE, 64);
                case 2 -> {
                    int mark = in.openList();
                    while (in.more((Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4))) {
                        // the next item
                    }
                    states = in.list(mark, 20);
                }
                case 3 -> {
                    int mark = in.openList();
                    while (in.more((Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4))) {
                        // the next item
                    }
                    consentAsked = in.list(mark, 20);
                }
                case 4 -> {
                    int mark = in.openList();
                    while (in.more((Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4))) {
                        // the next item
                    }
                    consentGiven = in.list(mark, 20);
                }
                case 5 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    items = in.list(mark, 500);
                }
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(ConsignmentWire.read(in))) {
                        // the next item
                    }
                    consignments = in.list(mark, 20);
                }
                case 7 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    substituted = in.list(mark, 10);
                }
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(ConveyanceWire.read(in))) {
                        // the next item
                    }
                    conveyances = in.list(mark, 20);
                }
                case 9 -> {
                    int mark = in.openList();
                    while (in.more(RoutePointWire.read(in))) {
                        // the next item
                    }
                    route = in.list(mark, 50);
                }
                case 10 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    control = in.list(mark, 10);
                }
                case 11 -> responsible = PartyWire.read(in);
                case 12 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    abortConditions = in.list(mark, 10);
                }
                case 13 -> begins = EventTimeWire.read(in);
                case 14 -> ends = EventTimeWire.read(in);
                case 15 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new ControlledDeliveryPlan(method, state, states, consentAsked, consentGiven, items, consignments,
                substituted, conveyances, route, control, responsible, abortConditions, begins, ends, extensions, null);
    }

    static void write(ControlledDeliveryPlan entity, WireWriter out) {
        WireWriter.require(entity.method() != null && entity.state() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.method(), TextFormats.CODE, 64);
        out.name(NAMES, 1);
        out.code(entity.state(), TextFormats.CODE, 64);
        List<Country> states = entity.states();
        if (out.openList(NAMES, 2, states, 20)) {
            for (int i = 0; i < states.size(); i++) {
                out.item(i);
                out.code(states.get(i), TextFormats.COUNTRY, 4);
            }
            out.closeList();
        }
        List<Country> consentAsked = entity.consentAsked();
        if (out.openList(NAMES, 3, consentAsked, 20)) {
            for (int i = 0; i < consentAsked.size(); i++) {
                out.item(i);
                out.code(consentAsked.get(i), TextFormats.COUNTRY, 4);
            }
            out.closeList();
        }
        List<Country> consentGiven = entity.consentGiven();
        if (out.openList(NAMES, 4, consentGiven, 20)) {
            for (int i = 0; i < consentGiven.size(); i++) {
                out.item(i);
                out.code(consentGiven.get(i), TextFormats.COUNTRY, 4);
            }
            out.closeList();
        }
        List<String> items = entity.items();
        if (out.openList(NAMES, 5, items, 500)) {
            for (int i = 0; i < items.size(); i++) {
                out.item(i);
                out.text(items.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        List<Consignment> consignments = entity.consignments();
        if (out.openList(NAMES, 6, consignments, 20)) {
            for (int i = 0; i < consignments.size(); i++) {
                out.item(i);
                ConsignmentWire.write(consignments.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> substituted = entity.substituted();
        if (out.openList(NAMES, 7, substituted, 10)) {
            for (int i = 0; i < substituted.size(); i++) {
                out.item(i);
                LanguageTextWire.write(substituted.get(i), out);
            }
            out.closeList();
        }
        List<Conveyance> conveyances = entity.conveyances();
        if (out.openList(NAMES, 8, conveyances, 20)) {
            for (int i = 0; i < conveyances.size(); i++) {
                out.item(i);
                ConveyanceWire.write(conveyances.get(i), out);
            }
            out.closeList();
        }
        List<RoutePoint> route = entity.route();
        if (out.openList(NAMES, 9, route, 50)) {
            for (int i = 0; i < route.size(); i++) {
                out.item(i);
                RoutePointWire.write(route.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> control = entity.control();
        if (out.openList(NAMES, 10, control, 10)) {
            for (int i = 0; i < control.size(); i++) {
                out.item(i);
                LanguageTextWire.write(control.get(i), out);
            }
            out.closeList();
        }
        if (entity.responsible() != null) {
            out.name(NAMES, 11);
            PartyWire.write(entity.responsible(), out);
        }
        List<LanguageText> abortConditions = entity.abortConditions();
        if (out.openList(NAMES, 12, abortConditions, 10)) {
            for (int i = 0; i < abortConditions.size(); i++) {
                out.item(i);
                LanguageTextWire.write(abortConditions.get(i), out);
            }
            out.closeList();
        }
        if (entity.begins() != null) {
            out.name(NAMES, 13);
            EventTimeWire.write(entity.begins(), out);
        }
        if (entity.ends() != null) {
            out.name(NAMES, 14);
            EventTimeWire.write(entity.ends(), out);
        }
        out.extensions(NAMES, 15, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
