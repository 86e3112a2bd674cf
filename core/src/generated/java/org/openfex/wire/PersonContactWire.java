// Generated from schema/standard/schemas/entities/person-contact.json by schema/generator; do not edit.
package org.openfex.wire;

import javax.annotation.processing.Generated;
import org.openfex.code.ContactKind;
import org.openfex.code.Country;
import org.openfex.model.JsonMembers;
import org.openfex.model.PartialDate;
import org.openfex.model.PersonContact;

/** Reads and writes {@link PersonContact}. */
@Generated("org.openfex.schema.generator")
final class PersonContactWire {
    private static final WordTable NAMES = new WordTable("kind", "value", "provider", "country", "usedFrom",
            "usedUntil", "extensions");

    private PersonContactWire() {}

    static PersonContact read(WireReader in) {
        ContactKind kind = null;
        String value = null;
        String provider = null;
        Country country = null;
        PartialDate usedFrom = null;
        PartialDate usedUntil = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> kind = (ContactKind) in.code(WireCodes.CONTACT_KIND, TextFormats.CODE, 64);
                case 1 -> value = in.text(TextFormats.LINE, 1, 300);
                case 2 -> provider = in.text(TextFormats.LINE, 1, 200);
                case 3 -> country = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 4 -> usedFrom = in.partialDate();
                case 5 -> usedUntil = in.partialDate();
                case 6 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new PersonContact(kind, value, provider, country, usedFrom, usedUntil, extensions, null);
    }

    static void write(PersonContact entity, WireWriter out) {
        WireWriter.require(entity.kind() != null && entity.value() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.kind(), TextFormats.CODE, 64);
        out.name(NAMES, 1);
        out.text(entity.value(), TextFormats.LINE, 1, 300);
        if (entity.provider() != null) {
            out.name(NAMES, 2);
            out.text(entity.provider(), TextFormats.LINE, 1, 200);
        }
        if (entity.country() != null) {
            out.name(NAMES, 3);
            out.code(entity.country(), TextFormats.COUNTRY, 4);
        }
        if (entity.usedFrom() != null) {
            out.name(NAMES, 4);
            out.partialDate(entity.usedFrom());
        }
        if (entity.usedUntil() != null) {
            out.name(NAMES, 5);
            out.partialDate(entity.usedUntil());
        }
        out.extensions(NAMES, 6, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
