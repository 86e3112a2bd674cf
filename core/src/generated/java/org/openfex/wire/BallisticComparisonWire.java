// Generated from schema/standard/schemas/entities/ballistic-comparison.json by schema/generator; do not edit.
package org.openfex.wire;

import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.BallisticResult;
import org.openfex.code.Certainty;
import org.openfex.model.BallisticComparison;
import org.openfex.model.JsonMembers;

/** Reads and writes {@link BallisticComparison}. */
@Generated("org.openfex.schema.generator")
final class BallisticComparisonWire {
    private static final WordTable NAMES = new WordTable("exhibits", "result", "confidence", "comparedOn", "laboratory",
            "report", "extensions");

    private BallisticComparisonWire() {}

    static BallisticComparison read(WireReader in) {
        List<String> exhibits = null;
        BallisticResult result = null;
        Certainty confidence = null;
        LocalDate comparedOn = null;
        String laboratory = null;
        String report = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    exhibits = in.list(mark, 20);
                }
                case 1 -> result = (BallisticResult) in.code(WireCodes.BALLISTIC_RESULT, TextFormats.CODE, 64);
                case 2 -> confidence = (Certainty) in.code(WireCodes.CERTAINTY, TextFormats.CODE, 64);
                case 3 -> comparedOn = in.date();
                case 4 -> laboratory = in.text(TextFormats.LINE, 1, 200);
                case 5 -> report = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 6 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new BallisticComparison(exhibits, result, confidence, comparedOn, laboratory, report, extensions, null);
    }

    static void write(BallisticComparison entity, WireWriter out) {
        WireWriter.require(!entity.exhibits().isEmpty() && entity.result() != null);
        out.open();
        List<String> exhibits = entity.exhibits();
        if (out.openList(NAMES, 0, exhibits, 20)) {
            for (int i = 0; i < exhibits.size(); i++) {
                out.item(i);
                out.text(exhibits.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        out.name(NAMES, 1);
        out.code(entity.result(), TextFormats.CODE, 64);
        if (entity.confidence() != null) {
            out.name(NAMES, 2);
            out.code(entity.confidence(), TextFormats.CODE, 64);
        }
        if (entity.comparedOn() != null) {
            out.name(NAMES, 3);
            out.date(entity.comparedOn());
        }
        if (entity.laboratory() != null) {
            out.name(NAMES, 4);
            out.text(entity.laboratory(), TextFormats.LINE, 1, 200);
        }
        if (entity.report() != null) {
            out.name(NAMES, 5);
            out.text(entity.report(), TextFormats.LOCAL_REF, 1, 64);
        }
        out.extensions(NAMES, 6, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
