// Generated from schema/standard/schemas/messages/request-update.json by schema/generator; do not edit.
package org.openfex.wire;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.openfex.code.RequestStatus;
import org.openfex.model.Answer;
import org.openfex.model.Decision;
import org.openfex.model.Firearm;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Note;
import org.openfex.model.Question;
import org.openfex.model.RequestUpdate;

/** Reads and writes {@link RequestUpdate}. */
@Generated("org.openfex.schema.generator")
final class RequestUpdateWire {
    private static final WordTable NAMES = new WordTable("request", "status", "at", "expectedBy", "questions",
            "answers", "progress", "decision", "reasons", "items", "reference", "firearms", "remarks", "extensions");

    private RequestUpdateWire() {}

    static RequestUpdate read(WireReader in) {
        UUID request = null;
        RequestStatus status = null;
        OffsetDateTime at = null;
        OffsetDateTime expectedBy = null;
        List<Question> questions = null;
        List<Answer> answers = null;
        List<LanguageText> progress = null;
        Decision decision = null;
        List<LanguageText> reasons = null;
        List<String> items = null;
        String reference = null;
        List<Firearm> firearms = null;
        List<Note> remarks = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> request = in.uuid();
                case 1 -> status = (RequestStatus) in.code(WireCodes.REQUEST_STATUS, TextFormats.CODE, 64);
                case 2 -> at = in.time();
                case 3 -> expectedBy = in.time();
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(QuestionWire.read(in))) {
                        // the next item
                    }
                    questions = in.list(mark, 50);
                }
                case 5 -> {
                    int mark = in.openList();
                    while (in.more(AnswerWire.read(in))) {
                        // the next item
                    }
                    answers = in.list(mark, 50);
                }
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    progress = in.list(mark, 20);
                }
                case 7 -> decision = DecisionWire.read(in);
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    reasons = in.list(mark, 20);
                }
                case 9 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LINE, 1, 64))) {
                        // the next item
                    }
                    items = in.list(mark, 100);
                }
                case 10 -> reference = in.text(TextFormats.LINE, 1, 100);
                case 11 -> {
                    int mark = in.openList();
                    while (in.more(FirearmWire.read(in))) {
                        // the next item
                    }
                    firearms = in.list(mark, 100);
                }
                case 12 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 20);
                }
                case 13 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new RequestUpdate(request, status, at, expectedBy, questions, answers, progress, decision, reasons,
                items, reference, firearms, remarks, extensions, null);
    }

    static void write(RequestUpdate entity, WireWriter out) {
        WireWriter.require(entity.request() != null && entity.status() != null);
        out.open();
        out.name(NAMES, 0);
        out.uuid(entity.request());
        out.name(NAMES, 1);
        out.code(entity.status(), TextFormats.CODE, 64);
        if (entity.at() != null) {
            out.name(NAMES, 2);
            out.time(entity.at());
        }
        if (entity.expectedBy() != null) {
            out.name(NAMES, 3);
            out.time(entity.expectedBy());
        }
        List<Question> questions = entity.questions();
        if (out.openList(NAMES, 4, questions, 50)) {
            for (int i = 0; i < questions.size(); i++) {
                out.item(i);
                QuestionWire.write(questions.get(i), out);
            }
            out.closeList();
        }
        List<Answer> answers = entity.answers();
        if (out.openList(NAMES, 5, answers, 50)) {
            for (int i = 0; i < answers.size(); i++) {
                out.item(i);
                AnswerWire.write(answers.get(i), out);
            }
            out.closeList();
        }
        List<LanguageText> progress = entity.progress();
        if (out.openList(NAMES, 6, progress, 20)) {
            for (int i = 0; i < progress.size(); i++) {
                out.item(i);
                LanguageTextWire.write(progress.get(i), out);
            }
            out.closeList();
        }
        if (entity.decision() != null) {
            out.name(NAMES, 7);
            DecisionWire.write(entity.decision(), out);
        }
        List<LanguageText> reasons = entity.reasons();
        if (out.openList(NAMES, 8, reasons, 20)) {
            for (int i = 0; i < reasons.size(); i++) {
                out.item(i);
                LanguageTextWire.write(reasons.get(i), out);
            }
            out.closeList();
        }
        List<String> items = entity.items();
        if (out.openList(NAMES, 9, items, 100)) {
            for (int i = 0; i < items.size(); i++) {
                out.item(i);
                out.text(items.get(i), TextFormats.LINE, 1, 64);
            }
            out.closeList();
        }
        if (entity.reference() != null) {
            out.name(NAMES, 10);
            out.text(entity.reference(), TextFormats.LINE, 1, 100);
        }
        List<Firearm> firearms = entity.firearms();
        if (out.openList(NAMES, 11, firearms, 100)) {
            for (int i = 0; i < firearms.size(); i++) {
                out.item(i);
                FirearmWire.write(firearms.get(i), out);
            }
            out.closeList();
        }
        List<Note> remarks = entity.remarks();
        if (out.openList(NAMES, 12, remarks, 20)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                NoteWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 13, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
