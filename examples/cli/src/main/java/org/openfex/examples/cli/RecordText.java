package org.openfex.examples.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Code;
import org.openfex.code.CodeLists;
import org.openfex.model.Calibre;
import org.openfex.model.Firearm;
import org.openfex.model.Make;
import org.openfex.model.Model;
import org.openfex.model.PartialDate;
import org.openfex.model.Person;
import org.openfex.model.PersonName;
import org.openfex.model.SerialNumber;
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
        Make make = firearm.make();
        Model model = firearm.model();
        return joined(Stream.of(
                        firearm.serials().stream().map(SerialNumber::asMarked).map(RecordText::text),
                        make == null
                                ? Stream.<@Nullable String>empty()
                                : Stream.of(text(make.asMarked()), label(make.code()), make.name(), make.brand()),
                        model == null
                                ? Stream.<@Nullable String>empty()
                                : Stream.of(text(model.asMarked()), model.name(), model.variant()),
                        firearm.calibres().stream().map(this::calibre),
                        firearm.manufacturedOn().stream()
                                .map(claimed -> claimed.date())
                                .map(RecordText::plain),
                        Stream.of(label(firearm.countryOfManufacture())))
                .flatMap(texts -> texts));
    }

    private @Nullable String calibre(Calibre calibre) {
        String text = text(calibre.asMarked());
        return text != null ? text : calibre.name() != null ? calibre.name() : label(calibre.cartridge());
    }

    private String person(Person person) {
        return joined(Stream.concat(
                person.names().stream().map(PersonName::full).map(RecordText::text),
                person.births().stream().map(claimed -> claimed.date()).map(RecordText::plain)));
    }

    private static String joined(Stream<? extends @Nullable String> texts) {
        List<String> all = texts.filter(Objects::nonNull)
                .distinct()
                .map(text -> (String) text)
                .toList();
        return all.stream().collect(Collectors.joining("; "));
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
