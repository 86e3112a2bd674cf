// Generated from schema/standard/schemas/entities/search-criterion.json by schema/generator; do not edit.
package org.openfex.wire;

import javax.annotation.processing.Generated;
import org.openfex.code.MatchMode;
import org.openfex.code.SearchField;
import org.openfex.model.JsonMembers;
import org.openfex.model.SearchCriterion;

/** Reads and writes {@link SearchCriterion}. */
@Generated("org.openfex.schema.generator")
final class SearchCriterionWire {
    private static final WordTable NAMES = new WordTable("field", "value", "match", "valueUntil", "extensions");

    private SearchCriterionWire() {}

    static SearchCriterion read(WireReader in) {
        SearchField field = null;
        String value = null;
        MatchMode match = null;
        String valueUntil = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> field = (SearchField) in.code(WireCodes.SEARCH_FIELD, TextFormats.CODE, 64);
                case 1 -> value = in.text(TextFormats.LINE, 1, 200);
                case 2 -> match = (MatchMode) in.code(WireCodes.MATCH_MODE, TextFormats.CODE, 64);
                case 3 -> valueUntil = in.text(TextFormats.LINE, 1, 200);
                case 4 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new SearchCriterion(field, value, match, valueUntil, extensions, null);
    }

    static void write(SearchCriterion entity, WireWriter out) {
        WireWriter.require(entity.field() != null && entity.value() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.field(), TextFormats.CODE, 64);
        out.name(NAMES, 1);
        out.text(entity.value(), TextFormats.LINE, 1, 200);
        if (entity.match() != null) {
            out.name(NAMES, 2);
            out.code(entity.match(), TextFormats.CODE, 64);
        }
        if (entity.valueUntil() != null) {
            out.name(NAMES, 3);
            out.text(entity.valueUntil(), TextFormats.LINE, 1, 200);
        }
        out.extensions(NAMES, 4, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
