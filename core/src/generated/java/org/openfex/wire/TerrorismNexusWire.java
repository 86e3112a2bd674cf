// Generated from schema/standard/schemas/entities/terrorism-nexus.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.TerrorismGround;
import org.openfex.model.ExternalReference;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.StatementBasis;
import org.openfex.model.TerrorismNexus;

/** Reads and writes {@link TerrorismNexus}. */
@Generated("org.openfex.schema.generator")
final class TerrorismNexusWire {
    private static final WordTable NAMES = new WordTable("grounds", "listings", "subjects", "basis", "description",
            "extensions");

    private TerrorismNexusWire() {}

    static TerrorismNexus read(WireReader in) {
        List<TerrorismGround> grounds = null;
        List<ExternalReference> listings = null;
        List<String> subjects = null;
        StatementBasis basis = null;
        List<LanguageText> description = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> {
                    int mark = in.openList();
                    while (in.more((TerrorismGround) in.code(WireCodes.TERRORISM_GROUND, TextFormats.CODE, 64))) {
                        // the next item
                    }
                    grounds = in.list(mark, 10);
                }
                case 1 -> {
                    int mark = in.openList();
                    while (in.more(ExternalReferenceWire.read(in))) {
                        // the next item
                    }
                    listings = in.list(mark, 20);
                }
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    subjects = in.list(mark, 50);
                }
                case 3 -> basis = StatementBasisWire.read(in);
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    description = in.list(mark, 10);
                }
                case 5 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new TerrorismNexus(grounds, listings, subjects, basis, description, extensions, null);
    }

    static void write(TerrorismNexus entity, WireWriter out) {
        WireWriter.require(!entity.grounds().isEmpty());
        out.open();
        List<TerrorismGround> grounds = entity.grounds();
        if (out.openList(NAMES, 0, grounds, 10)) {
            for (int i = 0; i < grounds.size(); i++) {
                out.item(i);
                out.code(grounds.get(i), TextFormats.CODE, 64);
            }
            out.closeList();
        }
        List<ExternalReference> listings = entity.listings();
        if (out.openList(NAMES, 1, listings, 20)) {
            for (int i = 0; i < listings.size(); i++) {
                out.item(i);
                ExternalReferenceWire.write(listings.get(i), out);
            }
            out.closeList();
        }
        List<String> subjects = entity.subjects();
        if (out.openList(NAMES, 2, subjects, 50)) {
            for (int i = 0; i < subjects.size(); i++) {
                out.item(i);
                out.text(subjects.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        if (entity.basis() != null) {
            out.name(NAMES, 3);
            StatementBasisWire.write(entity.basis(), out);
        }
        List<LanguageText> description = entity.description();
        if (out.openList(NAMES, 4, description, 10)) {
            for (int i = 0; i < description.size(); i++) {
                out.item(i);
                LanguageTextWire.write(description.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 5, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
