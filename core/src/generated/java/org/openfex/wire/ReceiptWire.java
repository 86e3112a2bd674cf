// Generated from schema/standard/schemas/messages/receipt.json by schema/generator; do not edit.
package org.openfex.wire;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.openfex.code.ReceiptOutcome;
import org.openfex.model.JsonMembers;
import org.openfex.model.Note;
import org.openfex.model.Receipt;
import org.openfex.model.ReportedFinding;

/** Reads and writes {@link Receipt}. */
@Generated("org.openfex.schema.generator")
final class ReceiptWire {
    private static final WordTable NAMES = new WordTable("message", "sha256", "receivedAt", "outcome", "findings",
            "findingsOmitted", "validator", "remarks", "extensions");

    private ReceiptWire() {}

    static Receipt read(WireReader in) {
        UUID message = null;
        String sha256 = null;
        OffsetDateTime receivedAt = null;
        ReceiptOutcome outcome = null;
        List<ReportedFinding> findings = null;
        Integer findingsOmitted = null;
        String validator = null;
        List<Note> remarks = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> message = in.uuid();
                case 1 -> sha256 = in.text(TextFormats.SHA256, 64, 64);
                case 2 -> receivedAt = in.time();
                case 3 -> outcome = (ReceiptOutcome) in.code(WireCodes.RECEIPT_OUTCOME, TextFormats.CODE, 64);
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(ReportedFindingWire.read(in))) {
                        // the next item
                    }
                    findings = in.list(mark, 1000);
                }
                case 5 -> findingsOmitted = in.integer(1, 2147483647);
                case 6 -> validator = in.text(TextFormats.LINE, 1, 200);
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
        WireReader.require(seen, 0xdL);
        return new Receipt(message, sha256, receivedAt, outcome, findings, findingsOmitted, validator, remarks,
                extensions, null);
    }

    static void write(Receipt entity, WireWriter out) {
        WireWriter.require(entity.message() != null && entity.receivedAt() != null && entity.outcome() != null);
        out.open();
        out.name(NAMES, 0);
        out.uuid(entity.message());
        if (entity.sha256() != null) {
            out.name(NAMES, 1);
            out.text(entity.sha256(), TextFormats.SHA256, 64, 64);
        }
        out.name(NAMES, 2);
        out.time(entity.receivedAt());
        out.name(NAMES, 3);
        out.code(entity.outcome(), TextFormats.CODE, 64);
        List<ReportedFinding> findings = entity.findings();
        if (out.openList(NAMES, 4, findings, 1000)) {
            for (int i = 0; i < findings.size(); i++) {
                out.item(i);
                ReportedFindingWire.write(findings.get(i), out);
            }
            out.closeList();
        }
        if (entity.findingsOmitted() != null) {
            out.name(NAMES, 5);
            out.whole(entity.findingsOmitted(), 1L, 2147483647L);
        }
        if (entity.validator() != null) {
            out.name(NAMES, 6);
            out.text(entity.validator(), TextFormats.LINE, 1, 200);
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
