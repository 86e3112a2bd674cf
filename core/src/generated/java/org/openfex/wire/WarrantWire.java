// Generated from schema/standard/schemas/entities/warrant.json by schema/generator; do not edit.
package org.openfex.wire;

import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.Country;
import org.openfex.code.WarrantKind;
import org.openfex.model.JsonMembers;
import org.openfex.model.Offence;
import org.openfex.model.Party;
import org.openfex.model.Warrant;

/** Reads and writes {@link Warrant}. */
@Generated("org.openfex.schema.generator")
final class WarrantWire {
    private static final WordTable NAMES = new WordTable("id", "kind", "number", "issuedBy", "issuedOn", "expiresOn",
            "country", "offences", "persons", "image", "extensions");

    private WarrantWire() {}

    static Warrant read(WireReader in) {
        String id = null;
        WarrantKind kind = null;
        String number = null;
        Party issuedBy = null;
        LocalDate issuedOn = null;
        LocalDate expiresOn = null;
        Country country = null;
        List<Offence> offences = null;
        List<String> persons = null;
        String image = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> id = in.text(TextFormats.LOCAL_ID, 1, 64);
                case 1 -> kind = (WarrantKind) in.code(WireCodes.WARRANT_KIND, TextFormats.CODE, 64);
                case 2 -> number = in.text(TextFormats.LINE, 1, 100);
                case 3 -> issuedBy = PartyWire.read(in);
                case 4 -> issuedOn = in.date();
                case 5 -> expiresOn = in.date();
                case 6 -> country = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 7 -> {
                    int mark = in.openList();
                    while (in.more(OffenceWire.read(in))) {
                        // the next item
                    }
                    offences = in.list(mark, 20);
                }
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    persons = in.list(mark, 20);
                }
                case 9 -> image = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 10 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x6L);
        return new Warrant(id, kind, number, issuedBy, issuedOn, expiresOn, country, offences, persons, image,
                extensions, null);
    }

    static void write(Warrant entity, WireWriter out) {
        WireWriter.require(entity.kind() != null && entity.number() != null);
        out.open();
        if (entity.id() != null) {
            out.name(NAMES, 0);
            out.text(entity.id(), TextFormats.LOCAL_ID, 1, 64);
        }
        out.name(NAMES, 1);
        out.code(entity.kind(), TextFormats.CODE, 64);
        out.name(NAMES, 2);
        out.text(entity.number(), TextFormats.LINE, 1, 100);
        if (entity.issuedBy() != null) {
            out.name(NAMES, 3);
            PartyWire.write(entity.issuedBy(), out);
        }
        if (entity.issuedOn() != null) {
            out.name(NAMES, 4);
            out.date(entity.issuedOn());
        }
        if (entity.expiresOn() != null) {
            out.name(NAMES, 5);
            out.date(entity.expiresOn());
        }
        if (entity.country() != null) {
            out.name(NAMES, 6);
            out.code(entity.country(), TextFormats.COUNTRY, 4);
        }
        List<Offence> offences = entity.offences();
        if (out.openList(NAMES, 7, offences, 20)) {
            for (int i = 0; i < offences.size(); i++) {
                out.item(i);
                OffenceWire.write(offences.get(i), out);
            }
            out.closeList();
        }
        List<String> persons = entity.persons();
        if (out.openList(NAMES, 8, persons, 20)) {
            for (int i = 0; i < persons.size(); i++) {
                out.item(i);
                out.text(persons.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        if (entity.image() != null) {
            out.name(NAMES, 9);
            out.text(entity.image(), TextFormats.LOCAL_REF, 1, 64);
        }
        out.extensions(NAMES, 10, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
