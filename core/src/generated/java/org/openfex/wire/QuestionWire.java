// Generated from schema/standard/schemas/entities/question.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.TraceQuestion;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Question;

/** Reads and writes {@link Question}. */
@Generated("org.openfex.schema.generator")
final class QuestionWire {
    private static final WordTable NAMES = new WordTable("id", "code", "text", "about", "extensions");

    private QuestionWire() {}

    static Question read(WireReader in) {
        String id = null;
        TraceQuestion code = null;
        List<LanguageText> text = null;
        String about = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> id = in.text(TextFormats.LOCAL_ID, 1, 64);
                case 1 -> code = (TraceQuestion) in.code(WireCodes.TRACE_QUESTION, TextFormats.CODE, 64);
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    text = in.list(mark, 10);
                }
                case 3 -> about = in.text(TextFormats.LINE, 1, 64);
                case 4 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new Question(id, code, text, about, extensions, null);
    }

    static void write(Question entity, WireWriter out) {
        WireWriter.require(entity.id() != null);
        out.open();
        out.name(NAMES, 0);
        out.text(entity.id(), TextFormats.LOCAL_ID, 1, 64);
        if (entity.code() != null) {
            out.name(NAMES, 1);
            out.code(entity.code(), TextFormats.CODE, 64);
        }
        List<LanguageText> text = entity.text();
        if (out.openList(NAMES, 2, text, 10)) {
            for (int i = 0; i < text.size(); i++) {
                out.item(i);
                LanguageTextWire.write(text.get(i), out);
            }
            out.closeList();
        }
        if (entity.about() != null) {
            out.name(NAMES, 3);
            out.text(entity.about(), TextFormats.LINE, 1, 64);
        }
        out.extensions(NAMES, 4, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
