package org.openfex.examples.benchmarks.corruption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openfex.code.Country;
import org.openfex.code.DateSource;
import org.openfex.code.FirearmType;
import org.openfex.code.SerialState;
import org.openfex.examples.benchmarks.synthetic.Draw;
import org.openfex.examples.benchmarks.synthetic.FirearmEntry;
import org.openfex.examples.benchmarks.synthetic.FirearmLine;
import org.openfex.examples.benchmarks.synthetic.FirearmLine.Wording;
import org.openfex.model.Calibre;
import org.openfex.model.ClaimedDate;
import org.openfex.model.Firearm;
import org.openfex.model.Make;
import org.openfex.model.Model;
import org.openfex.model.PartialDate;
import org.openfex.model.SerialNumber;
import org.openfex.model.Verbatim;

/**
 * A firearm as somebody asks about it who saw it elsewhere, with the entry that it is.
 *
 * @param query what is asked
 * @param truth the entry of the register that it is
 * @param kind how its number was corrupted
 * @param description how its description was
 */
public record FirearmQuery(Firearm query, FirearmEntry truth, SerialCorruption kind, Description description) {

    /** What a query says beside the number. */
    public enum Description {
        /** The same as the register. */
        AS_REGISTERED,
        /** The same in other words, with gaps and with a year that may be one off. */
        DISTORTED,
        /** Nothing. */
        NONE
    }

    /**
     * {@return the query; empty where this cannot happen to the number of this firearm}
     *
     * @param truth the entry that is asked about
     * @param kind how its number is corrupted
     * @param description how its description is
     * @param draw chooses between variants
     */
    public static Optional<FirearmQuery> of(
            FirearmEntry truth, SerialCorruption kind, Description description, Draw draw) {
        String written = kind.of(truth, draw);
        boolean isSame = written.equals(truth.serial()) || written.isBlank();
        if (isSame && kind != SerialCorruption.IDENTITY) {
            return Optional.empty();
        }
        Firearm query = asked(truth, written, kind != SerialCorruption.YEAR_TYPED_IN, description, draw);
        return Optional.of(new FirearmQuery(query, truth, kind, description));
    }

    /** A firearm of the description of the entry with a number as written; it tells the year unless that is in the number. */
    static Firearm asked(FirearmEntry truth, String written, boolean tellsYear, Description description, Draw draw) {
        Firearm registered = truth.firearm();
        boolean isPartial = written.contains("?") || written.contains("*") || written.contains("[");
        SerialNumber.Builder number = SerialNumber.builder()
                .state(isPartial ? SerialState.PARTIAL : SerialState.FULL)
                .asMarked(Verbatim.builder().text(written).build());
        Firearm.Builder query = Firearm.builder().id("query").type(registered.type());
        switch (description) {
            case AS_REGISTERED -> {
                query.make(registered.make())
                        .model(registered.model())
                        .calibres(registered.calibres())
                        .countryOfManufacture(registered.countryOfManufacture());
                if (tellsYear) {
                    number.yearMark(registered.serials().get(0).yearMark());
                    query.manufacturedOn(registered.manufacturedOn());
                }
            }
            case DISTORTED -> distort(query, number, truth, tellsYear, draw);
            case NONE -> query.type(FirearmType.UNKNOWN);
        }
        return query.serials(number.build()).build();
    }

    private static void distort(
            Firearm.Builder query, SerialNumber.Builder number, FirearmEntry truth, boolean tellsYear, Draw draw) {
        FirearmLine line = truth.line();
        if (draw.chance(75)) {
            query.make(Make.builder()
                    .asMarked(text(wording(line.makes(), draw)))
                    .code(draw.chance(25) ? line.maker() : null)
                    .build());
        }
        if (draw.chance(85)) {
            query.model(Model.builder()
                    .asMarked(text(hyphens(wording(truth.model(), draw), draw)))
                    .build());
        }
        if (draw.chance(75)) {
            List<Calibre> calibres = new ArrayList<>();
            calibres.add(Calibre.builder()
                    .asMarked(text(draw.of(line.calibres())))
                    .cartridge(draw.chance(20) ? line.cartridge() : null)
                    .build());
            query.calibres(calibres);
        }
        if (draw.chance(60)) {
            boolean isSuccessor = line.country().equals(Country.SUHH) && draw.chance(40);
            query.countryOfManufacture(isSuccessor ? Country.RU : line.country());
        }
        if (tellsYear && draw.chance(65)) {
            int off = draw.chance(20) ? draw.of(List.of(-1, 1)) : 0;
            PartialDate year = PartialDate.of(String.valueOf(truth.year() + off));
            if (draw.chance(50)) {
                number.yearMark(year);
            } else {
                query.manufacturedOn(ClaimedDate.builder()
                        .date(year)
                        .source(DateSource.MARK_ON_ITEM)
                        .build());
            }
        }
    }

    private static String wording(Wording wording, Draw draw) {
        return draw.of(draw.chance(50) ? wording.cyrillic() : wording.latin());
    }

    /** Writes a model with a hyphen, a space or nothing between letters and digits. */
    private static String hyphens(String model, Draw draw) {
        return draw.chance(60)
                ? model
                : model.replaceFirst("(?<=\\p{L})[- ]?(?=[0-9])", draw.of(List.of("", " ", "-")));
    }

    private static Verbatim text(String text) {
        return Verbatim.builder().text(text).build();
    }
}
