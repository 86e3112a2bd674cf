// Generated from schema/standard/schemas/entities/external-reference.json by schema/generator; do not edit.
package org.openfex.wire;

import javax.annotation.processing.Generated;
import org.openfex.code.Country;
import org.openfex.code.ReferenceScheme;
import org.openfex.code.RegistrationStatus;
import org.openfex.model.ExternalReference;
import org.openfex.model.JsonMembers;
import org.openfex.model.PartialDate;

/** Reads and writes {@link ExternalReference}. */
@Generated("org.openfex.schema.generator")
final class ExternalReferenceWire {
    private static final WordTable NAMES = new WordTable("scheme", "number", "country", "authority", "status", "date",
            "extensions");

    private ExternalReferenceWire() {}

    static ExternalReference read(WireReader in) {
        ReferenceScheme scheme = null;
        String number = null;
        Country country = null;
        String authority = null;
        RegistrationStatus status = null;
        PartialDate date = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> scheme = (ReferenceScheme) in.code(WireCodes.REFERENCE_SCHEME, TextFormats.CODE, 64);
                case 1 -> number = in.text(TextFormats.LINE, 1, 100);
                case 2 -> country = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 3 -> authority = in.text(TextFormats.LINE, 1, 200);
                case 4 -> status = (RegistrationStatus) in.code(WireCodes.REGISTRATION_STATUS, TextFormats.CODE, 64);
                case 5 -> date = in.partialDate();
                case 6 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new ExternalReference(scheme, number, country, authority, status, date, extensions, null);
    }

    static void write(ExternalReference entity, WireWriter out) {
        WireWriter.require(entity.scheme() != null && entity.number() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.scheme(), TextFormats.CODE, 64);
        out.name(NAMES, 1);
        out.text(entity.number(), TextFormats.LINE, 1, 100);
        if (entity.country() != null) {
            out.name(NAMES, 2);
            out.code(entity.country(), TextFormats.COUNTRY, 4);
        }
        if (entity.authority() != null) {
            out.name(NAMES, 3);
            out.text(entity.authority(), TextFormats.LINE, 1, 200);
        }
        if (entity.status() != null) {
            out.name(NAMES, 4);
            out.code(entity.status(), TextFormats.CODE, 64);
        }
        if (entity.date() != null) {
            out.name(NAMES, 5);
            out.partialDate(entity.date());
        }
        out.extensions(NAMES, 6, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
