// Generated from schema/standard/schemas/entities/consignment.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.model.Consignment;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Lot;
import org.openfex.model.Packaging;
import org.openfex.model.Seal;
import org.openfex.model.TransportDocument;

/** Reads and writes {@link Consignment}. */
@Generated("org.openfex.schema.generator")
final class ConsignmentWire {
    private static final WordTable NAMES = new WordTable("id", "number", "lots", "packages", "seals", "documents",
            "listComplete", "condition", "extensions");

    private ConsignmentWire() {}

    static Consignment read(WireReader in) {
        String id = null;
        String number = null;
        List<Lot> lots = null;
        List<Packaging> packages = null;
        List<Seal> seals = null;
        List<TransportDocument> documents = null;
        Boolean listComplete = null;
        List<LanguageText> condition = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> id = in.text(TextFormats.LOCAL_ID, 1, 64);
                case 1 -> number = in.text(TextFormats.LINE, 1, 100);
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(LotWire.read(in))) {
                        // the next item
                    }
                    lots = in.list(mark, 100);
                }
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(PackagingWire.read(in))) {
                        // the next item
                    }
                    packages = in.list(mark, 50);
                }
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(SealWire.read(in))) {
                        // the next item
                    }
                    seals = in.list(mark, 50);
                }
                case 5 -> {
                    int mark = in.openList();
                    while (in.more(TransportDocumentWire.read(in))) {
                        // the next item
                    }
                    documents = in.list(mark, 20);
                }
                case 6 -> listComplete = in.bool();
                case 7 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    condition = in.list(mark, 10);
                }
                case 8 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new Consignment(id, number, lots, packages, seals, documents, listComplete, condition, extensions, null);
    }

    static void write(Consignment entity, WireWriter out) {
        WireWriter.require(entity.id() != null);
        out.open();
        out.name(NAMES, 0);
        out.text(entity.id(), TextFormats.LOCAL_ID, 1, 64);
        if (entity.number() != null) {
            out.name(NAMES, 1);
            out.text(entity.number(), TextFormats.LINE, 1, 100);
        }
        List<Lot> lots = entity.lots();
        if (out.openList(NAMES, 2, lots, 100)) {
            for (int i = 0; i < lots.size(); i++) {
                out.item(i);
                LotWire.write(lots.get(i), out);
            }
            out.closeList();
        }
        List<Packaging> packages = entity.packages();
        if (out.openList(NAMES, 3, packages, 50)) {
            for (int i = 0; i < packages.size(); i++) {
                out.item(i);
                PackagingWire.write(packages.get(i), out);
            }
            out.closeList();
        }
        List<Seal> seals = entity.seals();
        if (out.openList(NAMES, 4, seals, 50)) {
            for (int i = 0; i < seals.size(); i++) {
                out.item(i);
                SealWire.write(seals.get(i), out);
            }
            out.closeList();
        }
        List<TransportDocument> documents = entity.documents();
        if (out.openList(NAMES, 5, documents, 20)) {
            for (int i = 0; i < documents.size(); i++) {
                out.item(i);
                TransportDocumentWire.write(documents.get(i), out);
            }
            out.closeList();
        }
        if (entity.listComplete() != null) {
            out.name(NAMES, 6);
            out.bool(entity.listComplete());
        }
        List<LanguageText> condition = entity.condition();
        if (out.openList(NAMES, 7, condition, 10)) {
            for (int i = 0; i < condition.size(); i++) {
                out.item(i);
                LanguageTextWire.write(condition.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 8, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
