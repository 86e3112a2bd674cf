// Generated from schema/standard/schemas/entities/verbatim.json by schema/generator; do not edit.
package org.openfex.wire;

import javax.annotation.processing.Generated;
import org.openfex.model.JsonMembers;
import org.openfex.model.Verbatim;

/** Reads and writes {@link Verbatim}. */
@Generated("org.openfex.schema.generator")
final class VerbatimWire {
    private static final WordTable NAMES = new WordTable("text", "language", "script", "extensions");

    private VerbatimWire() {}

    static Verbatim read(WireReader in) {
        String text = null;
        String language = null;
        String script = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> text = in.text(TextFormats.LINE, 1, 500);
                case 1 -> language = in.text(TextFormats.LANGUAGE, 2, 35);
                case 2 -> script = in.text(TextFormats.SCRIPT, 4, 4);
                case 3 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new Verbatim(text, language, script, extensions, null);
    }

    static void write(Verbatim entity, WireWriter out) {
        WireWriter.require(entity.text() != null);
        out.open();
        out.name(NAMES, 0);
        out.text(entity.text(), TextFormats.LINE, 1, 500);
        if (entity.language() != null) {
            out.name(NAMES, 1);
            out.text(entity.language(), TextFormats.LANGUAGE, 2, 35);
        }
        if (entity.script() != null) {
            out.name(NAMES, 2);
            out.text(entity.script(), TextFormats.SCRIPT, 4, 4);
        }
        out.extensions(NAMES, 3, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
