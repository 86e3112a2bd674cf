// Generated from schema/standard/schemas/entities/scheme-code.json by schema/generator; do not edit.
package org.openfex.wire;

import javax.annotation.processing.Generated;
import org.openfex.code.Scheme;
import org.openfex.model.JsonMembers;
import org.openfex.model.SchemeCode;

/** Reads and writes {@link SchemeCode}. */
@Generated("org.openfex.schema.generator")
final class SchemeCodeWire {
    private static final WordTable NAMES = new WordTable("scheme", "schemeVersion", "code", "label", "extensions");

    private SchemeCodeWire() {}

    static SchemeCode read(WireReader in) {
        Scheme scheme = null;
        String schemeVersion = null;
        String code = null;
        String label = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> scheme = (Scheme) in.code(WireCodes.SCHEME, TextFormats.CODE, 64);
                case 1 -> schemeVersion = in.text(TextFormats.LINE, 1, 40);
                case 2 -> code = in.text(TextFormats.LINE, 1, 200);
                case 3 -> label = in.text(TextFormats.LINE, 1, 200);
                case 4 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x5L);
        return new SchemeCode(scheme, schemeVersion, code, label, extensions, null);
    }

    static void write(SchemeCode entity, WireWriter out) {
        WireWriter.require(entity.scheme() != null && entity.code() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.scheme(), TextFormats.CODE, 64);
        if (entity.schemeVersion() != null) {
            out.name(NAMES, 1);
            out.text(entity.schemeVersion(), TextFormats.LINE, 1, 40);
        }
        out.name(NAMES, 2);
        out.text(entity.code(), TextFormats.LINE, 1, 200);
        if (entity.label() != null) {
            out.name(NAMES, 3);
            out.text(entity.label(), TextFormats.LINE, 1, 200);
        }
        out.extensions(NAMES, 4, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
