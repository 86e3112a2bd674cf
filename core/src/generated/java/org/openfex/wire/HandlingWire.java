// Generated from schema/standard/schemas/entities/handling.json by schema/generator; do not edit.
package org.openfex.wire;

import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.OnwardTransfer;
import org.openfex.code.Purpose;
import org.openfex.model.Handling;
import org.openfex.model.HandlingMarking;
import org.openfex.model.JsonMembers;
import org.openfex.model.Party;
import org.openfex.model.PartyReference;
import org.openfex.model.UseRestriction;

/** Reads and writes {@link Handling}. */
@Generated("org.openfex.schema.generator")
final class HandlingWire {
    private static final WordTable NAMES = new WordTable("markings", "purposes", "useRestrictions", "releasableTo",
            "onwardTransfer", "priorNotification", "reviewBy", "eraseBy", "weaponRecordEraseBy", "originator",
            "originatorRecordId", "extensions");

    private HandlingWire() {}

    static Handling read(WireReader in) {
        List<HandlingMarking> markings = null;
        List<Purpose> purposes = null;
        List<UseRestriction> useRestrictions = null;
        List<PartyReference> releasableTo = null;
        OnwardTransfer onwardTransfer = null;
        Boolean priorNotification = null;
        LocalDate reviewBy = null;
        LocalDate eraseBy = null;
        LocalDate weaponRecordEraseBy = null;
        Party originator = null;
        String originatorRecordId = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> {
                    int mark = in.openList();
                    while (in.more(HandlingMarkingWire.read(in))) {
                        // the next item
                    }
                    markings = in.list(mark, 10);
                }
                case 1 -> {
                    int mark = in.openList();
                    while (in.more((Purpose) in.code(WireCodes.PURPOSE, TextFormats.CODE, 64))) {
                        // the next item
                    }
                    purposes = in.list(mark, 10);
                }
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(UseRestrictionWire.read(in))) {
                        // the next item
                    }
                    useRestrictions = in.list(mark, 20);
                }
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(PartyReferenceWire.read(in))) {
                        // the next item
                    }
                    releasableTo = in.list(mark, 50);
                }
                case 4 -> onwardTransfer = (OnwardTransfer) in.code(WireCodes.ONWARD_TRANSFER, TextFormats.CODE, 64);
                case 5 -> priorNotification = in.bool();
                case 6 -> reviewBy = in.date();
                case 7 -> eraseBy = in.date();
                case 8 -> weaponRecordEraseBy = in.date();
                case 9 -> originator = PartyWire.read(in);
                case 10 -> originatorRecordId = in.text(TextFormats.LINE, 1, 100);
                case 11 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new Handling(markings, purposes, useRestrictions, releasableTo, onwardTransfer, priorNotification,
                reviewBy, eraseBy, weaponRecordEraseBy, originator, originatorRecordId, extensions, null);
    }

    static void write(Handling entity, WireWriter out) {
        WireWriter.require(!entity.markings().isEmpty());
        out.open();
        List<HandlingMarking> markings = entity.markings();
        if (out.openList(NAMES, 0, markings, 10)) {
            for (int i = 0; i < markings.size(); i++) {
                out.item(i);
                HandlingMarkingWire.write(markings.get(i), out);
            }
            out.closeList();
        }
        List<Purpose> purposes = entity.purposes();
        if (out.openList(NAMES, 1, purposes, 10)) {
            for (int i = 0; i < purposes.size(); i++) {
                out.item(i);
                out.code(purposes.get(i), TextFormats.CODE, 64);
            }
            out.closeList();
        }
        List<UseRestriction> useRestrictions = entity.useRestrictions();
        if (out.openList(NAMES, 2, useRestrictions, 20)) {
            for (int i = 0; i < useRestrictions.size(); i++) {
                out.item(i);
                UseRestrictionWire.write(useRestrictions.get(i), out);
            }
            out.closeList();
        }
        List<PartyReference> releasableTo = entity.releasableTo();
        if (out.openList(NAMES, 3, releasableTo, 50)) {
            for (int i = 0; i < releasableTo.size(); i++) {
                out.item(i);
                PartyReferenceWire.write(releasableTo.get(i), out);
            }
            out.closeList();
        }
        if (entity.onwardTransfer() != null) {
            out.name(NAMES, 4);
            out.code(entity.onwardTransfer(), TextFormats.CODE, 64);
        }
        if (entity.priorNotification() != null) {
            out.name(NAMES, 5);
            out.bool(entity.priorNotification());
        }
        if (entity.reviewBy() != null) {
            out.name(NAMES, 6);
            out.date(entity.reviewBy());
        }
        if (entity.eraseBy() != null) {
            out.name(NAMES, 7);
            out.date(entity.eraseBy());
        }
        if (entity.weaponRecordEraseBy() != null) {
            out.name(NAMES, 8);
            out.date(entity.weaponRecordEraseBy());
        }
        if (entity.originator() != null) {
            out.name(NAMES, 9);
            PartyWire.write(entity.originator(), out);
        }
        if (entity.originatorRecordId() != null) {
            out.name(NAMES, 10);
            out.text(entity.originatorRecordId(), TextFormats.LINE, 1, 100);
        }
        out.extensions(NAMES, 11, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
