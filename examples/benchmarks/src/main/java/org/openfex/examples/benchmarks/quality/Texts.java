package org.openfex.examples.benchmarks.quality;

import java.util.List;
import java.util.Locale;
import org.openfex.examples.benchmarks.synthetic.FirearmEntry;
import org.openfex.model.Firearm;
import org.openfex.model.Person;

/** The texts that plain ways to search compare: capitals without anything between letters and digits. */
final class Texts {
    private Texts() {}

    static List<String> of(Firearm firearm) {
        return firearm.serials().stream()
                .map(serial -> normalised(FirearmEntry.text(serial)))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static List<String> of(Person person) {
        return person.names().stream()
                .map(name -> normalised(name.full().text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static String normalised(String text) {
        StringBuilder kept = new StringBuilder();
        text.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
