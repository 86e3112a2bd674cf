// Generated from schema/standard/schemas/entities/answer.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.FirearmPart;
import org.openfex.model.Answer;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;

/** Reads and writes {@link Answer}. */
@Generated("org.openfex.schema.generator")
final class AnswerWire {
    private static final WordTable NAMES = new WordTable("question", "text", "attachments", "part", "extensions");

    private AnswerWire() {}

    static Answer read(WireReader in) {
        String question = null;
        List<LanguageText> text = null;
        List<String> attachments = null;
        FirearmPart part = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> question = in.text(TextFormats.LINE, 1, 64);
                case 1 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    text = in.list(mark, 10);
                }
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LOCAL_REF, 1, 64))) {
                        // the next item
                    }
                    attachments = in.list(mark, 20);
                }
                case 3 -> part = (FirearmPart) in.code(WireCodes.FIREARM_PART, TextFormats.CODE, 64);
                case 4 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new Answer(question, text, attachments, part, extensions, null);
    }

    static void write(Answer entity, WireWriter out) {
        WireWriter.require(entity.question() != null);
        out.open();
        out.name(NAMES, 0);
        out.text(entity.question(), TextFormats.LINE, 1, 64);
        List<LanguageText> text = entity.text();
        if (out.openList(NAMES, 1, text, 10)) {
            for (int i = 0; i < text.size(); i++) {
                out.item(i);
                LanguageTextWire.write(text.get(i), out);
            }
            out.closeList();
        }
        List<String> attachments = entity.attachments();
        if (out.openList(NAMES, 2, attachments, 20)) {
            for (int i = 0; i < attachments.size(); i++) {
                out.item(i);
                out.text(attachments.get(i), TextFormats.LOCAL_REF, 1, 64);
            }
            out.closeList();
        }
        if (entity.part() != null) {
            out.name(NAMES, 3);
            out.code(entity.part(), TextFormats.CODE, 64);
        }
        out.extensions(NAMES, 4, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
