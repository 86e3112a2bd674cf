// Generated from schema/standard/schemas/entities/identity-document.json by schema/generator; do not edit.
package org.openfex.wire;

import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.Country;
import org.openfex.code.DocumentStatus;
import org.openfex.code.IdentityDocumentKind;
import org.openfex.model.IdentityDocument;
import org.openfex.model.JsonMembers;
import org.openfex.model.Note;
import org.openfex.model.Verbatim;

/** Reads and writes {@link IdentityDocument}. */
@Generated("org.openfex.schema.generator")
final class IdentityDocumentWire {
    private static final WordTable NAMES = new WordTable("id", "kind", "number", "issuingCountry", "issuer", "issuedOn",
            "expiresOn", "status", "remarks", "extensions");

    private IdentityDocumentWire() {}

    static IdentityDocument read(WireReader in) {
        String id = null;
        IdentityDocumentKind kind = null;
        Verbatim number = null;
        Country issuingCountry = null;
        String issuer = null;
        LocalDate issuedOn = null;
        LocalDate expiresOn = null;
        DocumentStatus status = null;
        List<Note> remarks = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> id = in.text(TextFormats.LOCAL_ID, 1, 64);
                case 1 -> kind = (IdentityDocumentKind) in.code(WireCodes.IDENTITY_DOCUMENT_KIND, TextFormats.CODE, 64);
                case 2 -> number = VerbatimWire.read(in);
                case 3 -> issuingCountry = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 4 -> issuer = in.text(TextFormats.LINE, 1, 200);
                case 5 -> issuedOn = in.date();
                case 6 -> expiresOn = in.date();
                case 7 -> status = (DocumentStatus) in.code(WireCodes.DOCUMENT_STATUS, TextFormats.CODE, 64);
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 10);
                }
                case 9 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x2L);
        return new IdentityDocument(id, kind, number, issuingCountry, issuer, issuedOn, expiresOn, status, remarks,
                extensions, null);
    }

    static void write(IdentityDocument entity, WireWriter out) {
        WireWriter.require(entity.kind() != null);
        out.open();
        if (entity.id() != null) {
            out.name(NAMES, 0);
            out.text(entity.id(), TextFormats.LOCAL_ID, 1, 64);
        }
        out.name(NAMES, 1);
        out.code(entity.kind(), TextFormats.CODE, 64);
        if (entity.number() != null) {
            out.name(NAMES, 2);
            VerbatimWire.write(entity.number(), out);
        }
        if (entity.issuingCountry() != null) {
            out.name(NAMES, 3);
            out.code(entity.issuingCountry(), TextFormats.COUNTRY, 4);
        }
        if (entity.issuer() != null) {
            out.name(NAMES, 4);
            out.text(entity.issuer(), TextFormats.LINE, 1, 200);
        }
        if (entity.issuedOn() != null) {
            out.name(NAMES, 5);
            out.date(entity.issuedOn());
        }
        if (entity.expiresOn() != null) {
            out.name(NAMES, 6);
            out.date(entity.expiresOn());
        }
        if (entity.status() != null) {
            out.name(NAMES, 7);
            out.code(entity.status(), TextFormats.CODE, 64);
        }
        List<Note> remarks = entity.remarks();
        if (out.openList(NAMES, 8, remarks, 10)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                NoteWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 9, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
