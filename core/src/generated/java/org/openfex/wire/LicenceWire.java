// Generated from schema/standard/schemas/entities/licence.json by schema/generator; do not edit.
package org.openfex.wire;

import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.openfex.code.Country;
import org.openfex.code.DocumentStatus;
import org.openfex.code.LicenceKind;
import org.openfex.model.JsonMembers;
import org.openfex.model.Licence;

/** Reads and writes {@link Licence}. */
@Generated("org.openfex.schema.generator")
final class LicenceWire {
    private static final WordTable NAMES = new WordTable("kind", "number", "authority", "country", "placeOfIssue",
            "issuedOn", "expiresOn", "status", "extensions");

    private LicenceWire() {}

    static Licence read(WireReader in) {
        LicenceKind kind = null;
        String number = null;
        String authority = null;
        Country country = null;
        String placeOfIssue = null;
        LocalDate issuedOn = null;
        LocalDate expiresOn = null;
        DocumentStatus status = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> kind = (LicenceKind) in.code(WireCodes.LICENCE_KIND, TextFormats.CODE, 64);
                case 1 -> number = in.text(TextFormats.LINE, 1, 100);
                case 2 -> authority = in.text(TextFormats.LINE, 1, 200);
                case 3 -> country = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 4 -> placeOfIssue = in.text(TextFormats.LINE, 1, 200);
                case 5 -> issuedOn = in.date();
                case 6 -> expiresOn = in.date();
                case 7 -> status = (DocumentStatus) in.code(WireCodes.DOCUMENT_STATUS, TextFormats.CODE, 64);
                case 8 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new Licence(kind, number, authority, country, placeOfIssue, issuedOn, expiresOn, status, extensions,
                null);
    }

    static void write(Licence entity, WireWriter out) {
        WireWriter.require(entity.kind() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.kind(), TextFormats.CODE, 64);
        if (entity.number() != null) {
            out.name(NAMES, 1);
            out.text(entity.number(), TextFormats.LINE, 1, 100);
        }
        if (entity.authority() != null) {
            out.name(NAMES, 2);
            out.text(entity.authority(), TextFormats.LINE, 1, 200);
        }
        if (entity.country() != null) {
            out.name(NAMES, 3);
            out.code(entity.country(), TextFormats.COUNTRY, 4);
        }
        if (entity.placeOfIssue() != null) {
            out.name(NAMES, 4);
            out.text(entity.placeOfIssue(), TextFormats.LINE, 1, 200);
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
        out.extensions(NAMES, 8, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
