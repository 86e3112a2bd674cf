// Generated from schema/standard/schemas/entities/custody-transfer.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.TransferReason;
import org.openfex.model.CustodyTransfer;
import org.openfex.model.EventTime;
import org.openfex.model.JsonMembers;
import org.openfex.model.Note;
import org.openfex.model.Party;

/** Reads and writes {@link CustodyTransfer}. */
@Generated("org.openfex.schema.generator")
final class CustodyTransferWire {
    private static final WordTable NAMES = new WordTable("at", "from", "to", "items", "reason", "receiptNumber",
            "remarks", "extensions");

    private CustodyTransferWire() {}

    static CustodyTransfer read(WireReader in) {
        EventTime at = null;
        Party from = null;
        Party to = null;
        List<String> items = null;
        TransferReason reason = null;
        String receiptNumber = null;
        List<Note> remarks = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> at = EventTimeWire.read(in);
                case 1 -> from = PartyWire.read(in);
                case 2 -> to = PartyWire.read(in);
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    items = in.list(mark, 500);
                }
                case 4 -> reason = (TransferReason) in.code(WireCodes.TRANSFER_REASON, TextFormats.CODE, 64);
                case 5 -> receiptNumber = in.text(TextFormats.LINE, 1, 100);
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 10);
                }
                case 7 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x7L);
        return new CustodyTransfer(at, from, to, items, reason, receiptNumber, remarks, extensions, null);
    }

    static void write(CustodyTransfer entity, WireWriter out) {
        WireWriter.require(entity.at() != null && entity.from() != null && entity.to() != null);
        out.open();
        out.name(NAMES, 0);
        EventTimeWire.write(entity.at(), out);
        out.name(NAMES, 1);
        PartyWire.write(entity.from(), out);
        out.name(NAMES, 2);
        PartyWire.write(entity.to(), out);
        List<String> items = entity.items();
        if (out.openList(NAMES, 3, items, 500)) {
            for (int i = 0; i < items.size(); i++) {
                out.item(i);
                out.text(items.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        if (entity.reason() != null) {
            out.name(NAMES, 4);
            out.code(entity.reason(), TextFormats.CODE, 64);
        }
        if (entity.receiptNumber() != null) {
            out.name(NAMES, 5);
            out.text(entity.receiptNumber(), TextFormats.LINE, 1, 100);
        }
        List<Note> remarks = entity.remarks();
        if (out.openList(NAMES, 6, remarks, 10)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                NoteWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 7, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
