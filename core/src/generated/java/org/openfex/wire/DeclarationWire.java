// Generated from schema/standard/schemas/entities/declaration.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.model.Declaration;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Measure;
import org.openfex.model.SchemeCode;
import org.openfex.model.TransportDocument;

/** Reads and writes {@link Declaration}. */
@Generated("org.openfex.schema.generator")
final class DeclarationWire {
    private static final WordTable NAMES = new WordTable("declaredAs", "declaredAmount", "tariffCodes", "documents",
            "declarant", "consignor", "consignee", "carrier", "found", "extensions");

    private DeclarationWire() {}

    static Declaration read(WireReader in) {
        List<LanguageText> declaredAs = null;
        Measure declaredAmount = null;
        List<SchemeCode> tariffCodes = null;
        List<TransportDocument> documents = null;
        String declarant = null;
        String consignor = null;
        String consignee = null;
        String carrier = null;
        List<LanguageText> found = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    declaredAs = in.list(mark, 10);
                }
                case 1 -> declaredAmount = MeasureWire.read(in);
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(SchemeCodeWire.read(in))) {
                        // the next item
                    }
                    tariffCodes = in.list(mark, 10);
                }
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(TransportDocumentWire.read(in))) {
                        // the next item
                    }
                    documents = in.list(mark, 20);
                }
                case 4 -> declarant = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 5 -> consignor = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 6 -> consignee = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 7 -> carrier = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 8 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    found = in.list(mark, 10);
                }
                case 9 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x0L);
        return new Declaration(declaredAs, declaredAmount, tariffCodes, documents, declarant, consignor, consignee,
                carrier, found, extensions, null);
    }

    static void write(Declaration entity, WireWriter out) {
        out.open();
        List<LanguageText> declaredAs = entity.declaredAs();
        if (out.openList(NAMES, 0, declaredAs, 10)) {
            for (int i = 0; i < declaredAs.size(); i++) {
                out.item(i);
                LanguageTextWire.write(declaredAs.get(i), out);
            }
            out.closeList();
        }
        if (entity.declaredAmount() != null) {
            out.name(NAMES, 1);
            MeasureWire.write(entity.declaredAmount(), out);
        }
        List<SchemeCode> tariffCodes = entity.tariffCodes();
        if (out.openList(NAMES, 2, tariffCodes, 10)) {
            for (int i = 0; i < tariffCodes.size(); i++) {
                out.item(i);
                SchemeCodeWire.write(tariffCodes.get(i), out);
            }
            out.closeList();
        }
        List<TransportDocument> documents = entity.documents();
        if (out.openList(NAMES, 3, documents, 20)) {
            for (int i = 0; i < documents.size(); i++) {
                out.item(i);
                TransportDocumentWire.write(documents.get(i), out);
            }
            out.closeList();
        }
        if (entity.declarant() != null) {
            out.name(NAMES, 4);
            out.text(entity.declarant(), TextFormats.LOCAL_REF, 1, 64);
        }
        if (entity.consignor() != null) {
            out.name(NAMES, 5);
            out.text(entity.consignor(), TextFormats.LOCAL_REF, 1, 64);
        }
        if (entity.consignee() != null) {
            out.name(NAMES, 6);
            out.text(entity.consignee(), TextFormats.LOCAL_REF, 1, 64);
        }
        if (entity.carrier() != null) {
            out.name(NAMES, 7);
            out.text(entity.carrier(), TextFormats.LOCAL_REF, 1, 64);
        }
        List<LanguageText> found = entity.found();
        if (out.openList(NAMES, 8, found, 10)) {
            for (int i = 0; i < found.size(); i++) {
                out.item(i);
                LanguageTextWire.write(found.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 9, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
