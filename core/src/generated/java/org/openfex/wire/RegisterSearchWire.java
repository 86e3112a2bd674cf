// Generated from schema/standard/schemas/entities/register-search.json by schema/generator; do not edit.
package org.openfex.wire;

import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.openfex.code.Country;
import org.openfex.code.RegisterKind;
import org.openfex.code.SearchResult;
import org.openfex.model.JsonMembers;
import org.openfex.model.PartialDate;
import org.openfex.model.RegisterSearch;

/** Reads and writes {@link RegisterSearch}. */
@Generated("org.openfex.schema.generator")
final class RegisterSearchWire {
    private static final WordTable NAMES = new WordTable("register", "registerKind", "authority", "country",
            "searchedOn", "periodFrom", "periodUntil", "result", "extensions");

    private RegisterSearchWire() {}

    static RegisterSearch read(WireReader in) {
        String register = null;
        RegisterKind registerKind = null;
        String authority = null;
        Country country = null;
        LocalDate searchedOn = null;
        PartialDate periodFrom = null;
        PartialDate periodUntil = null;
        SearchResult result = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> register = in.text(TextFormats.LINE, 1, 200);
                case 1 -> registerKind = (RegisterKind) in.code(WireCodes.REGISTER_KIND, TextFormats.CODE, 64);
                case 2 -> authority = in.text(TextFormats.LINE, 1, 200);
                case 3 -> country = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 4 -> searchedOn = in.date();
                case 5 -> periodFrom = in.partialDate();
                case 6 -> periodUntil = in.partialDate();
                case 7 -> result = (SearchResult) in.code(WireCodes.SEARCH_RESULT, TextFormats.CODE, 64);
                case 8 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x81L);
        return new RegisterSearch(register, registerKind, authority, country, searchedOn, periodFrom, periodUntil,
                result, extensions, null);
    }

    static void write(RegisterSearch entity, WireWriter out) {
        WireWriter.require(entity.register() != null && entity.result() != null);
        out.open();
        out.name(NAMES, 0);
        out.text(entity.register(), TextFormats.LINE, 1, 200);
        if (entity.registerKind() != null) {
            out.name(NAMES, 1);
            out.code(entity.registerKind(), TextFormats.CODE, 64);
        }
        if (entity.authority() != null) {
            out.name(NAMES, 2);
            out.text(entity.authority(), TextFormats.LINE, 1, 200);
        }
        if (entity.country() != null) {
            out.name(NAMES, 3);
            out.code(entity.country(), TextFormats.COUNTRY, 4);
        }
        if (entity.searchedOn() != null) {
            out.name(NAMES, 4);
            out.date(entity.searchedOn());
        }
        if (entity.periodFrom() != null) {
            out.name(NAMES, 5);
            out.partialDate(entity.periodFrom());
        }
        if (entity.periodUntil() != null) {
            out.name(NAMES, 6);
            out.partialDate(entity.periodUntil());
        }
        out.name(NAMES, 7);
        out.code(entity.result(), TextFormats.CODE, 64);
        out.extensions(NAMES, 8, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
