// Generated from schema/standard/schemas/entities/conveyance.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.ConveyanceKind;
import org.openfex.code.Country;
import org.openfex.model.Conveyance;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Verbatim;

/** Reads and writes {@link Conveyance}. */
@Generated("org.openfex.schema.generator")
final class ConveyanceWire {
    private static final WordTable NAMES = new WordTable("kind", "registration", "country", "make", "model",
            "identification", "trailer", "driver", "owners", "description", "extensions");

    private ConveyanceWire() {}

    static Conveyance read(WireReader in) {
        ConveyanceKind kind = null;
        Verbatim registration = null;
        Country country = null;
        String make = null;
        String model = null;
        Verbatim identification = null;
        Verbatim trailer = null;
        String driver = null;
        List<String> owners = null;
        List<LanguageText> description = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> kind = (ConveyanceKind) in.code(WireCodes.CONVEYANCE_KIND, TextFormats.CODE, 64);
                case 1 -> registration = VerbatimWire.read(in);
                case 2 -> country = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 3 -> make = in.text(TextFormats.LINE, 1, 200);
                case 4 -> model = in.text(TextFormats.LINE, 1, 200);
                case 5 -> identification = VerbatimWire.read(in);
                case 6 -> trailer = VerbatimWire.read(in);
                case 7 -> driver = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    owners = in.list(mark, 10);
                }
                case 9 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    description = in.list(mark, 10);
                }
                case 10 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new Conveyance(kind, registration, country, make, model, identification, trailer, driver, owners,
                description, extensions, null);
    }

    static void write(Conveyance entity, WireWriter out) {
        WireWriter.require(entity.kind() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.kind(), TextFormats.CODE, 64);
        if (entity.registration() != null) {
            out.name(NAMES, 1);
            VerbatimWire.write(entity.registration(), out);
        }
        if (entity.country() != null) {
            out.name(NAMES, 2);
            out.code(entity.country(), TextFormats.COUNTRY, 4);
        }
        if (entity.make() != null) {
            out.name(NAMES, 3);
            out.text(entity.make(), TextFormats.LINE, 1, 200);
        }
        if (entity.model() != null) {
            out.name(NAMES, 4);
            out.text(entity.model(), TextFormats.LINE, 1, 200);
        }
        if (entity.identification() != null) {
            out.name(NAMES, 5);
            VerbatimWire.write(entity.identification(), out);
        }
        if (entity.trailer() != null) {
            out.name(NAMES, 6);
            VerbatimWire.write(entity.trailer(), out);
        }
        if (entity.driver() != null) {
            out.name(NAMES, 7);
            out.text(entity.driver(), TextFormats.LOCAL_REF, 1, 64);
        }
        List<String> owners = entity.owners();
        if (out.openList(NAMES, 8, owners, 10)) {
            for (int i = 0; i < owners.size(); i++) {
                out.item(i);
                out.text(owners.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        List<LanguageText> description = entity.description();
        if (out.openList(NAMES, 9, description, 10)) {
            for (int i = 0; i < description.size(); i++) {
                out.item(i);
                LanguageTextWire.write(description.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 10, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
