// Generated from schema/standard/schemas/entities/physical-description.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.EyeColour;
import org.openfex.code.HairColour;
import org.openfex.code.Physique;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.PhysicalDescription;

/** Reads and writes {@link PhysicalDescription}. */
@Generated("org.openfex.schema.generator")
final class PhysicalDescriptionWire {
    private static final WordTable NAMES = new WordTable("height", "weight", "physique", "eyes", "hair", "marks",
            "text", "extensions");

    private PhysicalDescriptionWire() {}

    static PhysicalDescription read(WireReader in) {
        Integer height = null;
        Integer weight = null;
        Physique physique = null;
        EyeColour eyes = null;
        HairColour hair = null;
        List<LanguageText> marks = null;
        List<LanguageText> text = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> height = in.integer(20, 300);
                case 1 -> weight = in.integer(1, 700);
                case 2 -> physique = (Physique) in.code(WireCodes.PHYSIQUE, TextFormats.CODE, 64);
                case 3 -> eyes = (EyeColour) in.code(WireCodes.EYE_COLOUR, TextFormats.CODE, 64);
                case 4 -> hair = (HairColour) in.code(WireCodes.HAIR_COLOUR, TextFormats.CODE, 64);
                case 5 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    marks = in.list(mark, 20);
                }
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    text = in.list(mark, 10);
                }
                case 7 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x0L);
        return new PhysicalDescription(height, weight, physique, eyes, hair, marks, text, extensions, null);
    }

    static void write(PhysicalDescription entity, WireWriter out) {
        out.open();
        if (entity.height() != null) {
            out.name(NAMES, 0);
            out.whole(entity.height(), 20L, 300L);
        }
        if (entity.weight() != null) {
            out.name(NAMES, 1);
            out.whole(entity.weight(), 1L, 700L);
        }
        if (entity.physique() != null) {
            out.name(NAMES, 2);
            out.code(entity.physique(), TextFormats.CODE, 64);
        }
        if (entity.eyes() != null) {
            out.name(NAMES, 3);
            out.code(entity.eyes(), TextFormats.CODE, 64);
        }
        if (entity.hair() != null) {
            out.name(NAMES, 4);
            out.code(entity.hair(), TextFormats.CODE, 64);
        }
        List<LanguageText> marks = entity.marks();
        if (out.openList(NAMES, 5, marks, 20)) {
            for (int i = 0; i < marks.size(); i++) {
                out.item(i);
                LanguageTextWire.write(marks.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> text = entity.text();
        if (out.openList(NAMES, 6, text, 10)) {
            for (int i = 0; i < text.size(); i++) {
                out.item(i);
                LanguageTextWire.write(text.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 7, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
