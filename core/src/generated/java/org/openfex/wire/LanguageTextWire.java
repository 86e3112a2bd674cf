// Generated from schema/standard/schemas/entities/language-text.json by schema/generator; do not edit.
package org.openfex.wire;

import javax.annotation.processing.Generated;
import org.openfex.code.TranslationKind;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;

/** Reads and writes {@link LanguageText}. */
@Generated("org.openfex.schema.generator")
final class LanguageTextWire {
    private static final WordTable NAMES = new WordTable("text", "language", "script", "translation", "extensions");

    private LanguageTextWire() {}

    static LanguageText read(WireReader in) {
        String text = null;
        String language = null;
        String script = null;
        TranslationKind translation = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> text = in.text(TextFormats.TEXT, 1, 10000);
                case 1 -> language = in.text(TextFormats.LANGUAGE, 2, 35);
                case 2 -> script = in.text(TextFormats.SCRIPT, 4, 4);
                case 3 -> translation = (TranslationKind) in.code(WireCodes.TRANSLATION_KIND, TextFormats.CODE, 64);
                case 4 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new LanguageText(text, language, script, translation, extensions, null);
    }

    static void write(LanguageText entity, WireWriter out) {
        WireWriter.require(entity.text() != null && entity.language() != null);
        out.open();
        out.name(NAMES, 0);
        out.text(entity.text(), TextFormats.TEXT, 1, 10000);
        out.name(NAMES, 1);
        out.text(entity.language(), TextFormats.LANGUAGE, 2, 35);
        if (entity.script() != null) {
            out.name(NAMES, 2);
            out.text(entity.script(), TextFormats.SCRIPT, 4, 4);
        }
        if (entity.translation() != null) {
            out.name(NAMES, 3);
            out.code(entity.translation(), TextFormats.CODE, 64);
        }
        out.extensions(NAMES, 4, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
