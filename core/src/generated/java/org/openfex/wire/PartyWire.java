// Generated from schema/standard/schemas/entities/party.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.AuthorityFunction;
import org.openfex.code.Country;
import org.openfex.code.InternationalBody;
import org.openfex.model.Contact;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Party;
import org.openfex.model.SchemeCode;

/** Reads and writes {@link Party}. */
@Generated("org.openfex.schema.generator")
final class PartyWire {
    private static final WordTable NAMES = new WordTable("country", "internationalBody", "authority", "authorityNames",
            "authorityCodes", "function", "unit", "contact", "extensions");

    private PartyWire() {}

    static Party read(WireReader in) {
        Country country = null;
        InternationalBody internationalBody = null;
        String authority = null;
        List<LanguageText> authorityNames = null;
        List<SchemeCode> authorityCodes = null;
        AuthorityFunction function = null;
        String unit = null;
        Contact contact = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> country = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 1 -> internationalBody = (InternationalBody) in.code(WireCodes.INTERNATIONAL_BODY,
                        TextFormats.CODE, 64);
                case 2 -> authority = in.text(TextFormats.LINE, 1, 200);
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    authorityNames = in.list(mark, 10);
                }
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(SchemeCodeWire.read(in))) {
                        // the next item
                    }
                    authorityCodes = in.list(mark, 10);
                }
                case 5 -> function = (AuthorityFunction) in.code(WireCodes.AUTHORITY_FUNCTION, TextFormats.CODE, 64);
                case 6 -> unit = in.text(TextFormats.LINE, 1, 200);
                case 7 -> contact = ContactWire.read(in);
                case 8 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x24L);
        return new Party(country, internationalBody, authority, authorityNames, authorityCodes, function, unit, contact,
                extensions, null);
    }

    static void write(Party entity, WireWriter out) {
        WireWriter.require(entity.authority() != null && entity.function() != null);
        out.open();
        if (entity.country() != null) {
            out.name(NAMES, 0);
            out.code(entity.country(), TextFormats.COUNTRY, 4);
        }
        if (entity.internationalBody() != null) {
            out.name(NAMES, 1);
            out.code(entity.internationalBody(), TextFormats.CODE, 64);
        }
        out.name(NAMES, 2);
        out.text(entity.authority(), TextFormats.LINE, 1, 200);
        List<LanguageText> authorityNames = entity.authorityNames();
        if (out.openList(NAMES, 3, authorityNames, 10)) {
            for (int i = 0; i < authorityNames.size(); i++) {
                out.item(i);
                LanguageTextWire.write(authorityNames.get(i), out);
            }
            out.closeList();
        }
        List<SchemeCode> authorityCodes = entity.authorityCodes();
        if (out.openList(NAMES, 4, authorityCodes, 10)) {
            for (int i = 0; i < authorityCodes.size(); i++) {
                out.item(i);
                SchemeCodeWire.write(authorityCodes.get(i), out);
            }
            out.closeList();
        }
        out.name(NAMES, 5);
        out.code(entity.function(), TextFormats.CODE, 64);
        if (entity.unit() != null) {
            out.name(NAMES, 6);
            out.text(entity.unit(), TextFormats.LINE, 1, 200);
        }
        if (entity.contact() != null) {
            out.name(NAMES, 7);
            ContactWire.write(entity.contact(), out);
        }
        out.extensions(NAMES, 8, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
