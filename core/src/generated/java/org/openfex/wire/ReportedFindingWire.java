// Generated from schema/standard/schemas/entities/finding.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.FindingLayer;
import org.openfex.code.FindingSeverity;
import org.openfex.model.FindingParameter;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.ReportedFinding;

/** Reads and writes {@link ReportedFinding}. */
@Generated("org.openfex.schema.generator")
final class ReportedFindingWire {
    private static final WordTable NAMES = new WordTable("code", "severity", "layer", "pointer", "line", "column",
            "message", "parameters", "clause", "sources", "extensions");

    private ReportedFindingWire() {}

    static ReportedFinding read(WireReader in) {
        String code = null;
        FindingSeverity severity = null;
        FindingLayer layer = null;
        String pointer = null;
        Integer line = null;
        Integer column = null;
        List<LanguageText> message = null;
        List<FindingParameter> parameters = null;
        String clause = null;
        List<String> sources = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> code = in.text(TextFormats.FINDING_CODE, 1, 64);
                case 1 -> severity = (FindingSeverity) in.code(WireCodes.FINDING_SEVERITY, TextFormats.CODE, 64);
                case 2 -> layer = (FindingLayer) in.code(WireCodes.FINDING_LAYER, TextFormats.CODE, 64);
                case 3 -> pointer = in.text(TextFormats.POINTER, 0, 1000);
                case 4 -> line = in.integer(1, 2147483647);
                case 5 -> column = in.integer(1, 2147483647);
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    message = in.list(mark, 10);
                }
                case 7 -> {
                    int mark = in.openList();
                    while (in.more(FindingParameterWire.read(in))) {
                        // the next item
                    }
                    parameters = in.list(mark, 20);
                }
                case 8 -> clause = in.text(TextFormats.LINE, 1, 20);
                case 9 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LINE, 1, 100))) {
                        // the next item
                    }
                    sources = in.list(mark, 20);
                }
                case 10 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x7L);
        return new ReportedFinding(code, severity, layer, pointer, line, column, message, parameters, clause, sources,
                extensions, null);
    }

    static void write(ReportedFinding entity, WireWriter out) {
        WireWriter.require(entity.code() != null && entity.severity() != null && entity.layer() != null);
        out.open();
        out.name(NAMES, 0);
        out.text(entity.code(), TextFormats.FINDING_CODE, 1, 64);
        out.name(NAMES, 1);
        out.code(entity.severity(), TextFormats.CODE, 64);
        out.name(NAMES, 2);
        out.code(entity.layer(), TextFormats.CODE, 64);
        if (entity.pointer() != null) {
            out.name(NAMES, 3);
            out.text(entity.pointer(), TextFormats.POINTER, 0, 1000);
        }
        if (entity.line() != null) {
            out.name(NAMES, 4);
            out.whole(entity.line(), 1L, 2147483647L);
        }
        if (entity.column() != null) {
            out.name(NAMES, 5);
            out.whole(entity.column(), 1L, 2147483647L);
        }
        List<LanguageText> message = entity.message();
        if (out.openList(NAMES, 6, message, 10)) {
            for (int i = 0; i < message.size(); i++) {
                out.item(i);
                LanguageTextWire.write(message.get(i), out);
            }
            out.closeList();
        }
        List<FindingParameter> parameters = entity.parameters();
        if (out.openList(NAMES, 7, parameters, 20)) {
            for (int i = 0; i < parameters.size(); i++) {
                out.item(i);
                FindingParameterWire.write(parameters.get(i), out);
            }
            out.closeList();
        }
        if (entity.clause() != null) {
            out.name(NAMES, 8);
            out.text(entity.clause(), TextFormats.LINE, 1, 20);
        }
        List<String> sources = entity.sources();
        if (out.openList(NAMES, 9, sources, 20)) {
            for (int i = 0; i < sources.size(); i++) {
                out.item(i);
                out.text(sources.get(i), TextFormats.LINE, 1, 100);
            }
            out.closeList();
        }
        out.extensions(NAMES, 10, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
