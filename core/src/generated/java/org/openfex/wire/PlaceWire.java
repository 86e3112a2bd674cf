// Generated from schema/standard/schemas/entities/place.json by schema/generator; do not edit.
package org.openfex.wire;

import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.code.Country;
import org.openfex.code.PlaceKind;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Place;

/** Reads and writes {@link Place}. */
@Generated("org.openfex.schema.generator")
final class PlaceWire {
    private static final WordTable NAMES = new WordTable("country", "region", "district", "locality", "street",
            "postalCode", "name", "kind", "direction", "latitude", "longitude", "accuracy", "description",
            "extensions");

    private PlaceWire() {}

    static Place read(WireReader in) {
        Country country = null;
        String region = null;
        String district = null;
        String locality = null;
        String street = null;
        String postalCode = null;
        String name = null;
        PlaceKind kind = null;
        String direction = null;
        BigDecimal latitude = null;
        BigDecimal longitude = null;
        Integer accuracy = null;
        List<LanguageText> description = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> country = (Country) in.code(WireCodes.COUNTRY, TextFormats.COUNTRY, 4);
                case 1 -> region = in.text(TextFormats.LINE, 1, 200);
                case 2 -> district = in.text(TextFormats.LINE, 1, 200);
                case 3 -> locality = in.text(TextFormats.LINE, 1, 200);
                case 4 -> street = in.text(TextFormats.LINE, 1, 200);
                case 5 -> postalCode = in.text(TextFormats.LINE, 1, 20);
                case 6 -> name = in.text(TextFormats.LINE, 1, 200);
                case 7 -> kind = (PlaceKind) in.code(WireCodes.PLACE_KIND, TextFormats.CODE, 64);
                case 8 -> direction = in.text(TextFormats.LINE, 1, 200);
                case 9 -> latitude = in.decimal(-90L, 90L);
                case 10 -> longitude = in.decimal(-180L, 180L);
                case 11 -> accuracy = in.integer(0, 1000000);
                case 12 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    description = in.list(mark, 10);
                }
                case 13 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x0L);
        return new Place(country, region, district, locality, street, postalCode, name, kind, direction, latitude,
                longitude, accuracy, description, extensions, null);
    }

    static void write(Place entity, WireWriter out) {
        out.open();
        if (entity.country() != null) {
            out.name(NAMES, 0);
            out.code(entity.country(), TextFormats.COUNTRY, 4);
        }
        if (entity.region() != null) {
            out.name(NAMES, 1);
            out.text(entity.region(), TextFormats.LINE, 1, 200);
        }
        if (entity.district() != null) {
            out.name(NAMES, 2);
            out.text(entity.district(), TextFormats.LINE, 1, 200);
        }
        if (entity.locality() != null) {
            out.name(NAMES, 3);
            out.text(entity.locality(), TextFormats.LINE, 1, 200);
        }
        if (entity.street() != null) {
            out.name(NAMES, 4);
            out.text(entity.street(), TextFormats.LINE, 1, 200);
        }
        if (entity.postalCode() != null) {
            out.name(NAMES, 5);
            out.text(entity.postalCode(), TextFormats.LINE, 1, 20);
        }
        if (entity.name() != null) {
            out.name(NAMES, 6);
            out.text(entity.name(), TextFormats.LINE, 1, 200);
        }
        if (entity.kind() != null) {
            out.name(NAMES, 7);
            out.code(entity.kind(), TextFormats.CODE, 64);
        }
        if (entity.direction() != null) {
            out.name(NAMES, 8);
            out.text(entity.direction(), TextFormats.LINE, 1, 200);
        }
        if (entity.latitude() != null) {
            out.name(NAMES, 9);
            out.decimal(entity.latitude(), -90L, 90L);
        }
        if (entity.longitude() != null) {
            out.name(NAMES, 10);
            out.decimal(entity.longitude(), -180L, 180L);
        }
        if (entity.accuracy() != null) {
            out.name(NAMES, 11);
            out.whole(entity.accuracy(), 0L, 1000000L);
        }
        List<LanguageText> description = entity.description();
        if (out.openList(NAMES, 12, description, 10)) {
            for (int i = 0; i < description.size(); i++) {
                out.item(i);
                LanguageTextWire.write(description.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 13, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
