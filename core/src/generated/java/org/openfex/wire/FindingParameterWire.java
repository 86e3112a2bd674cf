// Generated from schema/standard/schemas/entities/finding-parameter.json by schema/generator; do not edit.
package org.openfex.wire;

import javax.annotation.processing.Generated;
import org.openfex.model.FindingParameter;
import org.openfex.model.JsonMembers;

/** Reads and writes {@link FindingParameter}. */
@Generated("org.openfex.schema.generator")
final class FindingParameterWire {
    private static final WordTable NAMES = new WordTable("name", "value", "extensions");

    private FindingParameterWire() {}

    static FindingParameter read(WireReader in) {
        String name = null;
        String value = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> name = in.text(TextFormats.LINE, 1, 64);
                case 1 -> value = in.text(TextFormats.LINE, 1, 500);
                case 2 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new FindingParameter(name, value, extensions, null);
    }

    static void write(FindingParameter entity, WireWriter out) {
        WireWriter.require(entity.name() != null && entity.value() != null);
        out.open();
        out.name(NAMES, 0);
        out.text(entity.name(), TextFormats.LINE, 1, 64);
        out.name(NAMES, 1);
        out.text(entity.value(), TextFormats.LINE, 1, 500);
        out.extensions(NAMES, 2, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
