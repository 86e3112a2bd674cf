// Generated from schema/standard/schemas/entities/conversion.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.ConversionKind;
import org.openfex.model.Calibre;
import org.openfex.model.Conversion;
import org.openfex.model.EventTime;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;

/** Reads and writes {@link Conversion}. */
@Generated("org.openfex.schema.generator")
final class ConversionWire {
    private static final WordTable NAMES = new WordTable("kind", "at", "by", "from", "to", "certificate", "description",
            "extensions");

    private ConversionWire() {}

    static Conversion read(WireReader in) {
        ConversionKind kind = null;
        EventTime at = null;
        String by = null;
        Calibre from = null;
        Calibre to = null;
        String certificate = null;
        List<LanguageText> description = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> kind = (ConversionKind) in.code(WireCodes.CONVERSION_KIND, TextFormats.CODE, 64);
                case 1 -> at = EventTimeWire.read(in);
                case 2 -> by = in.text(TextFormats.LINE, 1, 200);
                case 3 -> from = CalibreWire.read(in);
                case 4 -> to = CalibreWire.read(in);
                case 5 -> certificate = in.text(TextFormats.LINE, 1, 100);
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    description = in.list(mark, 10);
                }
                case 7 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new Conversion(kind, at, by, from, to, certificate, description, extensions, null);
    }

    static void write(Conversion entity, WireWriter out) {
        WireWriter.require(entity.kind() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.kind(), TextFormats.CODE, 64);
        if (entity.at() != null) {
            out.name(NAMES, 1);
            EventTimeWire.write(entity.at(), out);
        }
        if (entity.by() != null) {
            out.name(NAMES, 2);
            out.text(entity.by(), TextFormats.LINE, 1, 200);
        }
        if (entity.from() != null) {
            out.name(NAMES, 3);
            CalibreWire.write(entity.from(), out);
        }
        if (entity.to() != null) {
            out.name(NAMES, 4);
            CalibreWire.write(entity.to(), out);
        }
        if (entity.certificate() != null) {
            out.name(NAMES, 5);
            out.text(entity.certificate(), TextFormats.LINE, 1, 100);
        }
        List<LanguageText> description = entity.description();
        if (out.openList(NAMES, 6, description, 10)) {
            for (int i = 0; i < description.size(); i++) {
                out.item(i);
                LanguageTextWire.write(description.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 7, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
