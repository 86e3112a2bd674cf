// Generated from schema/standard/schemas/entities/statement-basis.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.BasisKind;
import org.openfex.model.Evaluation;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.StatementBasis;

/** Reads and writes {@link StatementBasis}. */
@Generated("org.openfex.schema.generator")
final class StatementBasisWire {
    private static final WordTable NAMES = new WordTable("kind", "evaluations", "grounds", "extensions");

    private StatementBasisWire() {}

    static StatementBasis read(WireReader in) {
        BasisKind kind = null;
        List<Evaluation> evaluations = null;
        List<LanguageText> grounds = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> kind = (BasisKind) in.code(WireCodes.BASIS_KIND, TextFormats.CODE, 64);
                case 1 -> {
                    int mark = in.openList();
                    while (in.more(EvaluationWire.read(in))) {
                        // the next item
                    }
                    evaluations = in.list(mark, 5);
                }
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    grounds = in.list(mark, 10);
                }
                case 3 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new StatementBasis(kind, evaluations, grounds, extensions, null);
    }

    static void write(StatementBasis entity, WireWriter out) {
        WireWriter.require(entity.kind() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.kind(), TextFormats.CODE, 64);
        List<Evaluation> evaluations = entity.evaluations();
        if (out.openList(NAMES, 1, evaluations, 5)) {
            for (int i = 0; i < evaluations.size(); i++) {
                out.item(i);
                EvaluationWire.write(evaluations.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> grounds = entity.grounds();
        if (out.openList(NAMES, 2, grounds, 10)) {
            for (int i = 0; i < grounds.size(); i++) {
                out.item(i);
                LanguageTextWire.write(grounds.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 3, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
