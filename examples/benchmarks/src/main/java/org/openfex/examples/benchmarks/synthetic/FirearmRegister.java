package org.openfex.examples.benchmarks.synthetic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Country;
import org.openfex.code.DateSource;
import org.openfex.code.SerialRole;
import org.openfex.code.SerialState;
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
 * A register of synthetic firearms: no two of one line have the same serial number.
 *
 * <p>It is made anew at each reading, so that a million firearms need not be held. Immutable and thread-safe.
 *
 * @param seed the seed: the same seed gives the same register, and a smaller register is the beginning of a larger one
 * @param size how many firearms
 * @param density the mean length of a run of consecutive serial numbers, at least 1: a depot's lot is dense, a register of
 *     owners is not
 */
public record FirearmRegister(long seed, int size, double density) {
    private static final List<Country> TRANSFER_STATES =
            List.of(Country.KZ, Country.KG, Country.TJ, Country.TM, Country.UZ);

    private static final int ALL_WEIGHTS =
            FirearmLines.ALL.stream().mapToInt(FirearmLine::weight).sum();

    /**
     * Checks what is asked.
     *
     * @throws IllegalArgumentException if the size is negative or the density below 1
     */
    public FirearmRegister {
        if (size < 0 || density < 1) {
            throw new IllegalArgumentException("A register has a size of 0 or more and a density of 1 or more");
        }
    }

    /** {@return all entries, in the order of the register} */
    public List<FirearmEntry> entries() {
        List<FirearmEntry> entries = new ArrayList<>(size);
        forEach(entries::add);
        return entries;
    }

    /**
     * Gives the entries one by one.
     *
     * @param to takes each entry
     */
    public void forEach(Consumer<FirearmEntry> to) {
        Draw draw = Draw.of(seed, "firearms");
        Set<String> taken = new HashSet<>();
        int made = 0;
        while (made < size) {
            FirearmLine line = line(draw);
            int year = draw.between(line.firstYear(), line.lastYear());
            String shape = draw.of(line.shapes());
            String series = Serials.series(shape, year, draw);
            int room = (int) Math.pow(10, Serials.digits(series));
            int first = draw.below(room);
            int end = Math.min(room, first + draw.run(density));
            Wording model = draw.of(line.models());
            for (int count = first; count < end && made < size; count++) {
                String serial = Serials.at(series, count);
                if (taken.add(line.name() + ' ' + letters(serial))) {
                    made++;
                    String id = String.format(Locale.ROOT, "synthetic-f%07d", made);
                    Firearm firearm = firearm(id, line, model, serial, year, draw);
                    to.accept(new FirearmEntry(id, firearm, line, model, shape, year));
                }
            }
        }
    }

    private static FirearmLine line(Draw draw) {
        int at = draw.below(ALL_WEIGHTS);
        int line = 0;
        while (at >= FirearmLines.ALL.get(line).weight()) {
            at -= FirearmLines.ALL.get(line).weight();
            line++;
        }
        return FirearmLines.ALL.get(line);
    }

    /** What tells two numbers of a line apart: how a register spaces them does not, nor which of two like letters it types. */
    private static String letters(String serial) {
        return serial.replace(" ", "").replace("-", "").replace('Н', 'H');
    }

    private static Firearm firearm(String id, FirearmLine line, Wording model, String serial, int year, Draw draw) {
        List<SerialNumber> serials = new ArrayList<>();
        boolean marksYear = line.country().equals(Country.SUHH) && draw.chance(75);
        serials.add(number(serial)
                .role(draw.chance(70) ? SerialRole.MANUFACTURER : null)
                .yearMark(marksYear ? PartialDate.of(String.valueOf(year)) : null)
                .build());
        if (draw.chance(8)) {
            serials.add(second(line, draw));
        }
        Firearm.Builder firearm = Firearm.builder().id(id).type(line.type()).serials(serials);
        if (draw.chance(88)) {
            firearm.make(make(line, draw));
        }
        if (draw.chance(92)) {
            firearm.model(model(model, draw));
        }
        if (draw.chance(90)) {
            firearm.calibres(calibre(line, draw));
        }
        if (draw.chance(70)) {
            firearm.countryOfManufacture(line.country());
        }
        if (!marksYear && draw.chance(60)) {
            firearm.manufacturedOn(ClaimedDate.builder()
                    .date(PartialDate.of(String.valueOf(year)))
                    .source(DateSource.FIREARMS_REGISTER)
                    .build());
        }
        return firearm.build();
    }

    /** A number that a State put on beside that of the maker: at import, or when a firearm left the stocks of the State. */
    private static SerialNumber second(FirearmLine line, Draw draw) {
        Country state = draw.of(TRANSFER_STATES);
        boolean isImported = !line.country().equals(Country.SUHH);
        int year = draw.between(Math.max(line.lastYear() - 5, 1996), 2024);
        String shape = isImported ? state.value() + "%######" : "&#######";
        String series = Serials.series(shape, year, draw);
        return number(Serials.at(series, draw.below((int) Math.pow(10, Serials.digits(series)))))
                .role(isImported ? SerialRole.IMPORT : SerialRole.STATE_TRANSFER)
                .country(state)
                .yearMark(PartialDate.of(String.valueOf(year)))
                .build();
    }

    private static SerialNumber.Builder number(String text) {
        return SerialNumber.builder()
                .state(SerialState.FULL)
                .asMarked(Verbatim.builder().text(text).build());
    }

    /** A register tells the maker as marked, by its code, or both. */
    private static Make make(FirearmLine line, Draw draw) {
        Make.Builder make = Make.builder();
        int how = draw.below(10);
        if (how < 7) {
            make.asMarked(verbatim(line.makes(), draw));
        } else if (line.maker() == null) {
            make.name(line.makes().latin().get(0));
        }
        if (how >= 4) {
            make.code(line.maker());
        }
        return make.build();
    }

    private static Model model(Wording wording, Draw draw) {
        Verbatim text = verbatim(wording, draw);
        return draw.chance(70)
                ? Model.builder().asMarked(text).build()
                : Model.builder().name(text.text()).build();
    }

    private static Calibre calibre(FirearmLine line, Draw draw) {
        Calibre.Builder calibre = Calibre.builder();
        int how = draw.below(10);
        if (how < 7) {
            calibre.asMarked(Verbatim.builder().text(draw.of(line.calibres())).build());
        }
        if (how >= 5) {
            calibre.cartridge(line.cartridge());
        }
        return calibre.build();
    }

    private static Verbatim verbatim(Wording wording, Draw draw) {
        boolean isCyrillic = draw.chance(65);
        return text(draw.of(isCyrillic ? wording.cyrillic() : wording.latin()), isCyrillic ? "ru" : null);
    }

    private static Verbatim text(String text, @Nullable String language) {
        return Verbatim.builder().text(text).language(language).build();
    }
}
