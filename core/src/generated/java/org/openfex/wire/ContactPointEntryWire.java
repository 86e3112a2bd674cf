// Generated from schema/standard/schemas/entities/contact-point-entry.json by schema/generator; do not edit.
package org.openfex.wire;

import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.ContactFunction;
import org.openfex.model.ContactPointEntry;
import org.openfex.model.JsonMembers;
import org.openfex.model.LegalBasis;
import org.openfex.model.Party;

/** Reads and writes {@link ContactPointEntry}. */
@Generated("org.openfex.schema.generator")
final class ContactPointEntryWire {
    private static final WordTable NAMES = new WordTable("function", "authority", "legalBasis", "validFrom",
            "validUntil", "replaces", "extensions");

    private ContactPointEntryWire() {}

    static ContactPointEntry read(WireReader in) {
        ContactFunction function = null;
        Party authority = null;
        List<LegalBasis> legalBasis = null;
        LocalDate validFrom = null;
        LocalDate validUntil = null;
        String replaces = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> function = (ContactFunction) in.code(WireCodes.CONTACT_FUNCTION, TextFormats.CODE, 64);
                case 1 -> authority = PartyWire.read(in);
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(LegalBasisWire.read(in))) {
                        // the next item
                    }
                    legalBasis = in.list(mark, 10);
                }
                case 3 -> validFrom = in.date();
                case 4 -> validUntil = in.date();
                case 5 -> replaces = in.text(TextFormats.LINE, 1, 200);
                case 6 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new ContactPointEntry(function, authority, legalBasis, validFrom, validUntil, replaces, extensions,
                null);
    }

    static void write(ContactPointEntry entity, WireWriter out) {
        WireWriter.require(entity.function() != null && entity.authority() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.function(), TextFormats.CODE, 64);
        out.name(NAMES, 1);
        PartyWire.write(entity.authority(), out);
        List<LegalBasis> legalBasis = entity.legalBasis();
        if (out.openList(NAMES, 2, legalBasis, 10)) {
            for (int i = 0; i < legalBasis.size(); i++) {
                out.item(i);
                LegalBasisWire.write(legalBasis.get(i), out);
            }
            out.closeList();
        }
        if (entity.validFrom() != null) {
            out.name(NAMES, 3);
            out.date(entity.validFrom());
        }
        if (entity.validUntil() != null) {
            out.name(NAMES, 4);
            out.date(entity.validUntil());
        }
        if (entity.replaces() != null) {
            out.name(NAMES, 5);
            out.text(entity.replaces(), TextFormats.LINE, 1, 200);
        }
        out.extensions(NAMES, 6, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
