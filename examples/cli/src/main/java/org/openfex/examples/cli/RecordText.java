package org.openfex.examples.cli;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Code;
import org.openfex.code.CodeLists;
import org.openfex.model.Calibre;
import org.openfex.model.Firearm;
import org.openfex.model.Make;
import org.openfex.model.Model;
import org.openfex.model.PartialDate;
import org.openfex.model.Person;
import org.openfex.model.Verbatim;

/** What a firearm or person says, in a line: what a reviewer compares first. It is personal data. */
final class RecordText {
    private final CodeLists codes;
    private final String language;

    RecordText(CodeLists codes, String language) {
        this.codes = codes;
        this.language = language;
    }

    String of(Record item) {
        return item instanceof Firearm firearm ? firearm(firearm) : item instanceof Person person ? person(person) : "";
    }

    private String firearm(Firearm firearm) {
        Line line = new Line();
        firearm.serials().forEach(serial -> line.add(text(serial.asMarked())));
        Make make = firearm.make();
        if (make != null) {
            line.add(text(make.asMarked()));
            line.add(label(make.code()));
            line.add(make.name());
            line.add(make.brand());
        }
        Model model = firearm.model();
        if (model != null) {
            line.add(text(model.asMarked()));
            line.add(model.name());
            line.add(model.variant());
        }
        firearm.calibres().forEach(calibre -> line.add(calibre(calibre)));
        firearm.manufacturedOn().forEach(claimed -> line.add(plain(claimed.date())));
        line.add(label(firearm.countryOfManufacture()));
        return line.toString();
    }

    private @Nullable String calibre(Calibre calibre) {
        String text = text(calibre.asMarked());
        return text != null ? text : calibre.name() != null ? calibre.name() : label(calibre.cartridge());
    }

    private String person(Person person) {
        Line line = new Line();
        person.names().forEach(name -> line.add(text(name.full())));
        person.births().forEach(claimed -> line.add(plain(claimed.date())));
        return line.toString();
    }

    /** Texts beside one another, each once. */
    private static final class Line {
        private final Set<String> texts = new LinkedHashSet<>();

        void add(@Nullable String text) {
            if (text != null) {
                texts.add(text);
            }
        }

        @Override
        public String toString() {
            return String.join("; ", texts);
        }
    }

    private @Nullable String label(@Nullable Code code) {
        return code == null ? null : codes.label(code, language).orElse(code.value());
    }

    private static @Nullable String text(@Nullable Verbatim verbatim) {
        return verbatim == null ? null : verbatim.text();
    }

    private static @Nullable String plain(@Nullable PartialDate date) {
        return date == null ? null : date.value();
    }
}
