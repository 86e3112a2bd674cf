// Generated from schema/standard/schemas/entities/evaluation.json by schema/generator; do not edit.
package org.openfex.wire;

import javax.annotation.processing.Generated;
import org.openfex.code.EvaluationScheme;
import org.openfex.model.Evaluation;
import org.openfex.model.JsonMembers;
import org.openfex.model.PartialDate;

/** Reads and writes {@link Evaluation}. */
@Generated("org.openfex.schema.generator")
final class EvaluationWire {
    private static final WordTable NAMES = new WordTable("scheme", "source", "information", "evaluatedOn",
            "extensions");

    private EvaluationWire() {}

    static Evaluation read(WireReader in) {
        EvaluationScheme scheme = null;
        String source = null;
        String information = null;
        PartialDate evaluatedOn = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> scheme = (EvaluationScheme) in.code(WireCodes.EVALUATION_SCHEME, TextFormats.CODE, 64);
                case 1 -> source = in.text(TextFormats.LINE, 1, 10);
                case 2 -> information = in.text(TextFormats.LINE, 1, 10);
                case 3 -> evaluatedOn = in.partialDate();
                case 4 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new Evaluation(scheme, source, information, evaluatedOn, extensions, null);
    }

    static void write(Evaluation entity, WireWriter out) {
        WireWriter.require(entity.scheme() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.scheme(), TextFormats.CODE, 64);
        if (entity.source() != null) {
            out.name(NAMES, 1);
            out.text(entity.source(), TextFormats.LINE, 1, 10);
        }
        if (entity.information() != null) {
            out.name(NAMES, 2);
            out.text(entity.information(), TextFormats.LINE, 1, 10);
        }
        if (entity.evaluatedOn() != null) {
            out.name(NAMES, 3);
            out.partialDate(entity.evaluatedOn());
        }
        out.extensions(NAMES, 4, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
