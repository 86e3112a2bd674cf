// Generated from schema/standard/schemas/entities/transport-document.json by schema/generator; do not edit.
package org.openfex.wire;

import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.openfex.code.Country;
import org.openfex.code.TransportDocumentKind;
import org.openfex.model.JsonMembers;
import org.openfex.model.TransportDocument;
import org.openfex.model.Verbatim;

/** Reads and writes {@link TransportDocument}. */
@Generated("org.openfex.schema.generator")
final class TransportDocumentWire {
    private static final WordTable NAMES = new WordTable("kind", "number", "issuedOn", "issuer", "country", "image",
            "extensions");

    private TransportDocumentWire() {}

    static TransportDocument read(WireReader in) {
        TransportDocumentKind kind = null;
        Verbatim number = null;
        LocalDate issuedOn = null;
        String issuer = null;
        Country country = null;
        String image = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> kind = (TransportDocumentKind) in.code(WireCodes.TRANSPORT_DOCUMENT_KIND, TextFormats.CODE,
                        64);
                case 1 -> number = VerbatimWire.read(in);
                case 2 -> issuedOn = in.date();
                case 3 -> issuer = in.text(TextFormats.LINE, 1, 200);
                case 4 -> country = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 5 -> image = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 6 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new TransportDocument(kind, number, issuedOn, issuer, country, image, extensions, null);
    }

    static void write(TransportDocument entity, WireWriter out) {
        WireWriter.require(entity.kind() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.kind(), TextFormats.CODE, 64);
        if (entity.number() != null) {
            out.name(NAMES, 1);
            VerbatimWire.write(entity.number(), out);
        }
        if (entity.issuedOn() != null) {
            out.name(NAMES, 2);
            out.date(entity.issuedOn());
        }
        if (entity.issuer() != null) {
            out.name(NAMES, 3);
            out.text(entity.issuer(), TextFormats.LINE, 1, 200);
        }
        if (entity.country() != null) {
            out.name(NAMES, 4);
            out.code(entity.country(), TextFormats.COUNTRY, 4);
        }
        if (entity.image() != null) {
            out.name(NAMES, 5);
            out.text(entity.image(), TextFormats.LOCAL_REF, 1, 64);
        }
        out.extensions(NAMES, 6, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
