// Generated from schema/standard/schemas/messages/statistical-return.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.openfex.code.Country;
import org.openfex.model.JsonMembers;
import org.openfex.model.Note;
import org.openfex.model.Party;
import org.openfex.model.StatisticalReturn;
import org.openfex.model.StatisticalTable;

/** Reads and writes {@link StatisticalReturn}. */
@Generated("org.openfex.schema.generator")
final class StatisticalReturnWire {
    private static final WordTable NAMES = new WordTable("country", "year", "edition", "tables", "significantSeizures",
            "compiledBy", "remarks", "extensions");

    private StatisticalReturnWire() {}

    static StatisticalReturn read(WireReader in) {
        Country country = null;
        Integer year = null;
        String edition = null;
        List<StatisticalTable> tables = null;
        List<UUID> significantSeizures = null;
        Party compiledBy = null;
        List<Note> remarks = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> country = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 1 -> year = in.integer(1900, 2999);
                case 2 -> edition = in.text(TextFormats.LINE, 1, 40);
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(StatisticalTableWire.read(in))) {
                        // the next item
                    }
                    tables = in.list(mark, 200);
                }
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(in.uuid())) {
                        // the next item
                    }
                    significantSeizures = in.list(mark, 100);
                }
                case 5 -> compiledBy = PartyWire.read(in);
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(NoteWire.read(in))) {
                        // the next item
                    }
                    remarks = in.list(mark, 20);
                }
                case 7 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0xbL);
        return new StatisticalReturn(country, year, edition, tables, significantSeizures, compiledBy, remarks,
                extensions, null);
    }

    static void write(StatisticalReturn entity, WireWriter out) {
        WireWriter.require(entity.country() != null && entity.year() != null && !entity.tables().isEmpty());
        out.open();
        out.name(NAMES, 0);
        out.code(entity.country(), TextFormats.COUNTRY, 4);
        out.name(NAMES, 1);
        out.whole(entity.year(), 1900L, 2999L);
        if (entity.edition() != null) {
            out.name(NAMES, 2);
            out.text(entity.edition(), TextFormats.LINE, 1, 40);
        }
        List<StatisticalTable> tables = entity.tables();
        if (out.openList(NAMES, 3, tables, 200)) {
            for (int i = 0; i < tables.size(); i++) {
                out.item(i);
                StatisticalTableWire.write(tables.get(i), out);
            }
            out.closeList();
        }
        List<UUID> significantSeizures = entity.significantSeizures();
        if (out.openList(NAMES, 4, significantSeizures, 100)) {
            for (int i = 0; i < significantSeizures.size(); i++) {
                out.item(i);
                out.uuid(significantSeizures.get(i));
            }
            out.closeList();
        }
        if (entity.compiledBy() != null) {
            out.name(NAMES, 5);
            PartyWire.write(entity.compiledBy(), out);
        }
        List<Note> remarks = entity.remarks();
        if (out.openList(NAMES, 6, remarks, 20)) {
            for (int i = 0; i < remarks.size(); i++) {
                out.item(i);
                NoteWire.write(remarks.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 7, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
