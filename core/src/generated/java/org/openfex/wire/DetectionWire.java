// Generated from schema/standard/schemas/entities/detection.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.DetectionMethod;
import org.openfex.model.Detection;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;

/** Reads and writes {@link Detection}. */
@Generated("org.openfex.schema.generator")
final class DetectionWire {
    private static final WordTable NAMES = new WordTable("method", "description", "extensions");

    private DetectionWire() {}

    static Detection read(WireReader in) {
        DetectionMethod method = null;
        List<LanguageText> description = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> method = (DetectionMethod) in.code(WireCodes.DETECTION_METHOD, TextFormats.CODE, 64);
                case 1 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    description = in.list(mark, 10);
                }
                case 2 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new Detection(method, description, extensions, null);
    }

    static void write(Detection entity, WireWriter out) {
        WireWriter.require(entity.method() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.method(), TextFormats.CODE, 64);
        List<LanguageText> description = entity.description();
        if (out.openList(NAMES, 1, description, 10)) {
            for (int i = 0; i < description.size(); i++) {
                out.item(i);
                LanguageTextWire.write(description.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 2, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
