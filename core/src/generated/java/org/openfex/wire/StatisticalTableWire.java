// Generated from schema/standard/schemas/entities/statistical-table.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.StatisticalDimension;
import org.openfex.code.StatisticalIndicator;
import org.openfex.code.StatisticalSource;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.StatisticalCell;
import org.openfex.model.StatisticalTable;

/** Reads and writes {@link StatisticalTable}. */
@Generated("org.openfex.schema.generator")
final class StatisticalTableWire {
    private static final WordTable NAMES = new WordTable("indicator", "dimension", "edition", "cells", "total",
            "source", "notes", "extensions");

    private StatisticalTableWire() {}

    static StatisticalTable read(WireReader in) {
        StatisticalIndicator indicator = null;
        StatisticalDimension dimension = null;
        String edition = null;
        List<StatisticalCell> cells = null;
        Long total = null;
        StatisticalSource source = null;
        List<LanguageText> notes = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> indicator = (StatisticalIndicator) in.code(WireCodes.STATISTICAL_INDICATOR, TextFormats.CODE,
                        64);
                case 1 -> dimension = (StatisticalDimension) in.code(WireCodes.STATISTICAL_DIMENSION, TextFormats.CODE,
                        64);
                case 2 -> edition = in.text(TextFormats.LINE, 1, 40);
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(StatisticalCellWire.read(in))) {
                        // the next item
                    }
                    cells = in.list(mark, 500);
                }
                case 4 -> total = in.wholeNumber(0L, 9007199254740991L);
                case 5 -> source = (StatisticalSource) in.code(WireCodes.STATISTICAL_SOURCE, TextFormats.CODE, 64);
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    notes = in.list(mark, 10);
                }
                case 7 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0xbL);
        return new StatisticalTable(indicator, dimension, edition, cells, total, source, notes, extensions, null);
    }

    static void write(StatisticalTable entity, WireWriter out) {
        WireWriter.require(entity.indicator() != null && entity.dimension() != null && !entity.cells().isEmpty());
        out.open();
        out.name(NAMES, 0);
        out.code(entity.indicator(), TextFormats.CODE, 64);
        out.name(NAMES, 1);
        out.code(entity.dimension(), TextFormats.CODE, 64);
        if (entity.edition() != null) {
            out.name(NAMES, 2);
            out.text(entity.edition(), TextFormats.LINE, 1, 40);
        }
        List<StatisticalCell> cells = entity.cells();
        if (out.openList(NAMES, 3, cells, 500)) {
            for (int i = 0; i < cells.size(); i++) {
                out.item(i);
                StatisticalCellWire.write(cells.get(i), out);
            }
            out.closeList();
        }
        if (entity.total() != null) {
            out.name(NAMES, 4);
            out.whole(entity.total(), 0L, 9007199254740991L);
        }
        if (entity.source() != null) {
            out.name(NAMES, 5);
            out.code(entity.source(), TextFormats.CODE, 64);
        }
        List<LanguageText> notes = entity.notes();
        if (out.openList(NAMES, 6, notes, 10)) {
            for (int i = 0; i < notes.size(); i++) {
                out.item(i);
                LanguageTextWire.write(notes.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 7, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
