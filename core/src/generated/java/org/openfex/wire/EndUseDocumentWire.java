// Generated from schema/standard/schemas/entities/end-use-document.json by schema/generator; do not edit.
package org.openfex.wire;

import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.Authenticity;
import org.openfex.code.Country;
import org.openfex.code.EndUseDocumentKind;
import org.openfex.model.EndUseDocument;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Verbatim;

/** Reads and writes {@link EndUseDocument}. */
@Generated("org.openfex.schema.generator")
final class EndUseDocumentWire {
    private static final WordTable NAMES = new WordTable("id", "kind", "number", "issuer", "country", "issuedOn",
            "signatory", "endUser", "undertakings", "authenticity", "image", "extensions");

    private EndUseDocumentWire() {}

    static EndUseDocument read(WireReader in) {
        String id = null;
        EndUseDocumentKind kind = null;
        Verbatim number = null;
        String issuer = null;
        Country country = null;
        LocalDate issuedOn = null;
        String signatory = null;
        String endUser = null;
        List<LanguageText> undertakings = null;
        Authenticity authenticity = null;
        String image = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> id = in.text(TextFormats.LOCAL_ID, 1, 64);
                case 1 -> kind = (EndUseDocumentKind) in.code(WireCodes.END_USE_DOCUMENT_KIND, TextFormats.CODE, 64);
                case 2 -> number = VerbatimWire.read(in);
                case 3 -> issuer = in.text(TextFormats.LINE, 1, 200);
                case 4 -> country = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 5 -> issuedOn = in.date();
                case 6 -> signatory = in.text(TextFormats.LINE, 1, 200);
                case 7 -> endUser = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    undertakings = in.list(mark, 20);
                }
                case 9 -> authenticity = (Authenticity) in.code(WireCodes.AUTHENTICITY, TextFormats.CODE, 64);
                case 10 -> image = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 11 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x2L);
        return new EndUseDocument(id, kind, number, issuer, country, issuedOn, signatory, endUser, undertakings,
                authenticity, image, extensions, null);
    }

    static void write(EndUseDocument entity, WireWriter out) {
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
        if (entity.issuer() != null) {
            out.name(NAMES, 3);
            out.text(entity.issuer(), TextFormats.LINE, 1, 200);
        }
        if (entity.country() != null) {
            out.name(NAMES, 4);
            out.code(entity.country(), TextFormats.COUNTRY, 4);
        }
        if (entity.issuedOn() != null) {
            out.name(NAMES, 5);
            out.date(entity.issuedOn());
        }
        if (entity.signatory() != null) {
            out.name(NAMES, 6);
            out.text(entity.signatory(), TextFormats.LINE, 1, 200);
        }
        if (entity.endUser() != null) {
            out.name(NAMES, 7);
            out.text(entity.endUser(), TextFormats.LOCAL_REF, 1, 64);
        }
        List<LanguageText> undertakings = entity.undertakings();
        if (out.openList(NAMES, 8, undertakings, 20)) {
            for (int i = 0; i < undertakings.size(); i++) {
                out.item(i);
                LanguageTextWire.write(undertakings.get(i), out);
            }
            out.closeList();
        }
        if (entity.authenticity() != null) {
            out.name(NAMES, 9);
            out.code(entity.authenticity(), TextFormats.CODE, 64);
        }
        if (entity.image() != null) {
            out.name(NAMES, 10);
            out.text(entity.image(), TextFormats.LOCAL_REF, 1, 64);
        }
        out.extensions(NAMES, 11, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
