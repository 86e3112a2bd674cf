// Generated from schema/standard/schemas/entities/marking.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.Country;
import org.openfex.code.FirearmPart;
import org.openfex.code.MarkSymbol;
import org.openfex.code.MarkingKind;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.MarkReading;
import org.openfex.model.Marking;
import org.openfex.model.PartialDate;
import org.openfex.model.Verbatim;

/** Reads and writes {@link Marking}. */
@Generated("org.openfex.schema.generator")
final class MarkingWire {
    private static final WordTable NAMES = new WordTable("kind", "asMarked", "symbol", "description", "country", "year",
            "part", "position", "authority", "readings", "extensions");

    private MarkingWire() {}

    static Marking read(WireReader in) {
        MarkingKind kind = null;
        Verbatim asMarked = null;
        MarkSymbol symbol = null;
        List<LanguageText> description = null;
        Country country = null;
        PartialDate year = null;
        FirearmPart part = null;
        String position = null;
        String authority = null;
        List<MarkReading> readings = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> kind = (MarkingKind) in.code(WireCodes.MARKING_KIND, TextFormats.CODE, 64);
                case 1 -> asMarked = VerbatimWire.read(in);
                case 2 -> symbol = (MarkSymbol) in.code(WireCodes.MARK_SYMBOL, TextFormats.CODE, 64);
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    description = in.list(mark, 10);
                }
                case 4 -> country = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 5 -> year = in.partialDate();
                case 6 -> part = (FirearmPart) in.code(WireCodes.FIREARM_PART, TextFormats.CODE, 64);
                case 7 -> position = in.text(TextFormats.LINE, 1, 200);
                case 8 -> authority = in.text(TextFormats.LINE, 1, 200);
                case 9 -> {
                    int mark = in.openList();
                    while (in.more(MarkReadingWire.read(in))) {
                        // the next item
                    }
                    readings = in.list(mark, 20);
                }
                case 10 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new Marking(kind, asMarked, symbol, description, country, year, part, position, authority, readings,
                extensions, null);
    }

    static void write(Marking entity, WireWriter out) {
        WireWriter.require(entity.kind() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.kind(), TextFormats.CODE, 64);
        if (entity.asMarked() != null) {
            out.name(NAMES, 1);
            VerbatimWire.write(entity.asMarked(), out);
        }
        if (entity.symbol() != null) {
            out.name(NAMES, 2);
            out.code(entity.symbol(), TextFormats.CODE, 64);
        }
        List<LanguageText> description = entity.description();
        if (out.openList(NAMES, 3, description, 10)) {
            for (int i = 0; i < description.size(); i++) {
                out.item(i);
                LanguageTextWire.write(description.get(i), out);
            }
            out.closeList();
        }
        if (entity.country() != null) {
            out.name(NAMES, 4);
            out.code(entity.country(), TextFormats.COUNTRY, 4);
        }
        if (entity.year() != null) {
            out.name(NAMES, 5);
            out.partialDate(entity.year());
        }
        if (entity.part() != null) {
            out.name(NAMES, 6);
            out.code(entity.part(), TextFormats.CODE, 64);
        }
        if (entity.position() != null) {
            out.name(NAMES, 7);
            out.text(entity.position(), TextFormats.LINE, 1, 200);
        }
        if (entity.authority() != null) {
            out.name(NAMES, 8);
            out.text(entity.authority(), TextFormats.LINE, 1, 200);
        }
        List<MarkReading> readings = entity.readings();
        if (out.openList(NAMES, 9, readings, 20)) {
            for (int i = 0; i < readings.size(); i++) {
                out.item(i);
                MarkReadingWire.write(readings.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 10, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
