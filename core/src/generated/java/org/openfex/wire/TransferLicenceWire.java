// Generated from schema/standard/schemas/entities/transfer-licence.json by schema/generator; do not edit.
package org.openfex.wire;

import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.Country;
import org.openfex.code.DocumentStatus;
import org.openfex.code.TransferLicenceKind;
import org.openfex.model.JsonMembers;
import org.openfex.model.Lot;
import org.openfex.model.TransferLicence;

/** Reads and writes {@link TransferLicence}. */
@Generated("org.openfex.schema.generator")
final class TransferLicenceWire {
    private static final WordTable NAMES = new WordTable("id", "kind", "number", "authority", "placeOfIssue",
            "issuedOn", "expiresOn", "countryOfExport", "countryOfImport", "transitStates", "finalRecipient",
            "articles", "status", "image", "extensions");

    private TransferLicenceWire() {}

    static TransferLicence read(WireReader in) {
        String id = null;
        TransferLicenceKind kind = null;
        String number = null;
        String authority = null;
        String placeOfIssue = null;
        LocalDate issuedOn = null;
        LocalDate expiresOn = null;
        Country countryOfExport = null;
        Country countryOfImport = null;
        List<Country> transitStates = null;
        String finalRecipient = null;
        List<Lot> articles = null;
        DocumentStatus status = null;
        String image = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> id = in.text(TextFormats.LOCAL_ID, 1, 64);
                case 1 -> kind = (TransferLicenceKind) in.code(WireCodes.TRANSFER_LICENCE_KIND, TextFormats.CODE, 64);
                case 2 -> number = in.text(TextFormats.LINE, 1, 100);
                case 3 -> authority = in.text(TextFormats.LINE, 1, 200);
                case 4 -> placeOfIssue = in.text(TextFormats.LINE, 1, 200);
                case 5 -> issuedOn = in.date();
                case 6 -> expiresOn = in.date();
                case 7 -> countryOfExport = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 8 -> countryOfImport = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 9 -> {
                    int mark = in.openList();
                    while (in.more((Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4))) {
                        // the next item
                    }
                    transitStates = in.list(mark, 20);
                }
                case 10 -> finalRecipient = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 11 -> {
                    int mark = in.openList();
                    while (in.more(LotWire.read(in))) {
                        // the next item
                    }
                    articles = in.list(mark, 100);
                }
                case 12 -> status = (DocumentStatus) in.code(WireCodes.DOCUMENT_STATUS, TextFormats.CODE, 64);
                case 13 -> image = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 14 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x6L);
        return new TransferLicence(id, kind, number, authority, placeOfIssue, issuedOn, expiresOn, countryOfExport,
                countryOfImport, transitStates, finalRecipient, articles, status, image, extensions, null);
    }

    static void write(TransferLicence entity, WireWriter out) {
        WireWriter.require(entity.kind() != null && entity.number() != null);
        out.open();
        if (entity.id() != null) {
            out.name(NAMES, 0);
            out.text(entity.id(), TextFormats.LOCAL_ID, 1, 64);
        }
        out.name(NAMES, 1);
        out.code(entity.kind(), TextFormats.CODE, 64);
        out.name(NAMES, 2);
        out.text(entity.number(), TextFormats.LINE, 1, 100);
        if (entity.authority() != null) {
            out.name(NAMES, 3);
            out.text(entity.authority(), TextFormats.LINE, 1, 200);
        }
        if (entity.placeOfIssue() != null) {
            out.name(NAMES, 4);
            out.text(entity.placeOfIssue(), TextFormats.LINE, 1, 200);
        }
        if (entity.issuedOn() != null) {
            out.name(NAMES, 5);
            out.date(entity.issuedOn());
        }
        if (entity.expiresOn() != null) {
            out.name(NAMES, 6);
            out.date(entity.expiresOn());
        }
        if (entity.countryOfExport() != null) {
            out.name(NAMES, 7);
            out.code(entity.countryOfExport(), TextFormats.COUNTRY, 4);
        }
        if (entity.countryOfImport() != null) {
            out.name(NAMES, 8);
            out.code(entity.countryOfImport(), TextFormats.COUNTRY, 4);
        }
        List<Country> transitStates = entity.transitStates();
        if (out.openList(NAMES, 9, transitStates, 20)) {
            for (int i = 0; i < transitStates.size(); i++) {
                out.item(i);
                out.code(transitStates.get(i), TextFormats.COUNTRY, 4);
            }
            out.closeList();
        }
        if (entity.finalRecipient() != null) {
            out.name(NAMES, 10);
            out.text(entity.finalRecipient(), TextFormats.LOCAL_REF, 1, 64);
        }
        List<Lot> articles = entity.articles();
        if (out.openList(NAMES, 11, articles, 100)) {
            for (int i = 0; i < articles.size(); i++) {
                out.item(i);
                LotWire.write(articles.get(i), out);
            }
            out.closeList();
        }
        if (entity.status() != null) {
            out.name(NAMES, 12);
            out.code(entity.status(), TextFormats.CODE, 64);
        }
        if (entity.image() != null) {
            out.name(NAMES, 13);
            out.text(entity.image(), TextFormats.LOCAL_REF, 1, 64);
        }
        out.extensions(NAMES, 14, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
