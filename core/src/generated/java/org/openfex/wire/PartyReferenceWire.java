// Generated from schema/standard/schemas/entities/party-reference.json by schema/generator; do not edit.
package org.openfex.wire;

import javax.annotation.processing.Generated;
import org.openfex.code.Country;
import org.openfex.code.InternationalBody;
import org.openfex.model.JsonMembers;
import org.openfex.model.PartyReference;

/** Reads and writes {@link PartyReference}. */
@Generated("org.openfex.schema.generator")
final class PartyReferenceWire {
    private static final WordTable NAMES = new WordTable("country", "internationalBody", "authority", "extensions");

    private PartyReferenceWire() {}

    static PartyReference read(WireReader in) {
        Country country = null;
        InternationalBody internationalBody = null;
        String authority = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> country = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 1 -> internationalBody = (InternationalBody) in.code(WireCodes.INTERNATIONAL_BODY,
                        TextFormats.CODE, 64);
                case 2 -> authority = in.text(TextFormats.LINE, 1, 200);
                case 3 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x0L);
        return new PartyReference(country, internationalBody, authority, extensions, null);
    }

    static void write(PartyReference entity, WireWriter out) {
        out.open();
        if (entity.country() != null) {
            out.name(NAMES, 0);
            out.code(entity.country(), TextFormats.COUNTRY, 4);
        }
        if (entity.internationalBody() != null) {
            out.name(NAMES, 1);
            out.code(entity.internationalBody(), TextFormats.CODE, 64);
        }
        if (entity.authority() != null) {
            out.name(NAMES, 2);
            out.text(entity.authority(), TextFormats.LINE, 1, 200);
        }
        out.extensions(NAMES, 3, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
