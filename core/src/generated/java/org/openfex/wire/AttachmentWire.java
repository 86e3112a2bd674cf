// Generated from schema/standard/schemas/entities/attachment.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.AttachmentKind;
import org.openfex.model.Attachment;
import org.openfex.model.EventTime;
import org.openfex.model.Handling;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;

/** Reads and writes {@link Attachment}. */
@Generated("org.openfex.schema.generator")
final class AttachmentWire {
    private static final WordTable NAMES = new WordTable("id", "kind", "mediaType", "size", "sha256", "content",
            "location", "fileName", "title", "language", "takenAt", "handling", "extensions");

    private AttachmentWire() {}

    static Attachment read(WireReader in) {
        String id = null;
        AttachmentKind kind = null;
        String mediaType = null;
        Long size = null;
        String sha256 = null;
        String content = null;
        String location = null;
        String fileName = null;
        List<LanguageText> title = null;
        String language = null;
        EventTime takenAt = null;
        Handling handling = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> id = in.text(TextFormats.LOCAL_ID, 1, 64);
                case 1 -> kind = (AttachmentKind) in.code(WireCodes.ATTACHMENT_KIND, TextFormats.CODE, 64);
                case 2 -> mediaType = in.text(TextFormats.MEDIA_TYPE, 3, 127);
                case 3 -> size = in.wholeNumber(0L, 9007199254740991L);
                case 4 -> sha256 = in.text(TextFormats.SHA256, 64, 64);
                case 5 -> content = in.text(TextFormats.BASE64, 4, 1398104);
                case 6 -> location = in.text(TextFormats.URI, 4, 2000);
                case 7 -> fileName = in.text(TextFormats.LINE, 1, 200);
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    title = in.list(mark, 10);
                }
                case 9 -> language = in.text(TextFormats.LANGUAGE, 2, 35);
                case 10 -> takenAt = EventTimeWire.read(in);
                case 11 -> handling = HandlingWire.read(in);
                case 12 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1fL);
        return new Attachment(id, kind, mediaType, size, sha256, content, location, fileName, title, language, takenAt,
                handling, extensions, null);
    }

    static void write(Attachment entity, WireWriter out) {
        WireWriter.require(entity.id() != null && entity.kind() != null && entity.mediaType() != null &&
                entity.size() != null && entity.sha256() != null);
        out.open();
        out.name(NAMES, 0);
        out.text(entity.id(), TextFormats.LOCAL_ID, 1, 64);
        out.name(NAMES, 1);
        out.code(entity.kind(), TextFormats.CODE, 64);
        out.name(NAMES, 2);
        out.text(entity.mediaType(), TextFormats.MEDIA_TYPE, 3, 127);
        out.name(NAMES, 3);
        out.whole(entity.size(), 0L, 9007199254740991L);
        out.name(NAMES, 4);
        out.text(entity.sha256(), TextFormats.SHA256, 64, 64);
        if (entity.content() != null) {
            out.name(NAMES, 5);
            out.text(entity.content(), TextFormats.BASE64, 4, 1398104);
        }
        if (entity.location() != null) {
            out.name(NAMES, 6);
            out.text(entity.location(), TextFormats.URI, 4, 2000);
        }
        if (entity.fileName() != null) {
            out.name(NAMES, 7);
            out.text(entity.fileName(), TextFormats.LINE, 1, 200);
        }
        List<LanguageText> title = entity.title();
        if (out.openList(NAMES, 8, title, 10)) {
            for (int i = 0; i < title.size(); i++) {
                out.item(i);
                LanguageTextWire.write(title.get(i), out);
            }
            out.closeList();
        }
        if (entity.language() != null) {
            out.name(NAMES, 9);
            out.text(entity.language(), TextFormats.LANGUAGE, 2, 35);
        }
        if (entity.takenAt() != null) {
            out.name(NAMES, 10);
            EventTimeWire.write(entity.takenAt(), out);
        }
        if (entity.handling() != null) {
            out.name(NAMES, 11);
            HandlingWire.write(entity.handling(), out);
        }
        out.extensions(NAMES, 12, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
