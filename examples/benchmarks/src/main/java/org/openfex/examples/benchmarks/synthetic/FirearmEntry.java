package org.openfex.examples.benchmarks.synthetic;

import org.openfex.examples.benchmarks.synthetic.FirearmLine.Wording;
import org.openfex.model.Firearm;
import org.openfex.model.SerialNumber;
import org.openfex.model.Verbatim;

/**
 * A synthetic firearm as a register holds it, with what is known of it because it was made up.
 *
 * @param id its identifier in the register, which says that it is synthetic
 * @param firearm the record; its first serial number is that of the maker
 * @param line the line that it belongs to
 * @param model its model in all wordings
 * @param shape the shape of its serial number
 * @param year year of manufacture, also where the record does not tell it
 */
public record FirearmEntry(String id, Firearm firearm, FirearmLine line, Wording model, String shape, int year) {

    /** {@return the number that the maker put on, as marked} */
    public String serial() {
        return text(firearm.serials().get(0));
    }

    /** {@return the script that its shape has letters of: Cyrillic, Latin, both or digits only} */
    public String script() {
        boolean cyrillic = shape.indexOf('@') >= 0 || shape.indexOf('Н') >= 0;
        boolean latin = shape.chars().anyMatch(c -> c == '&' || c == '~' || (c >= 'A' && c <= 'Z'));
        return cyrillic ? (latin ? "both" : "Cyrillic") : latin ? "Latin" : "digits only";
    }

    /**
     * {@return the text of a number as marked, empty where nothing is marked}
     *
     * @param serial the number
     */
    public static String text(SerialNumber serial) {
        Verbatim asMarked = serial.asMarked();
        return asMarked == null ? "" : asMarked.text();
    }
}
