package org.openfex.examples.benchmarks.synthetic;

import java.time.LocalDate;
import org.openfex.model.Person;

/**
 * A synthetic person as a register holds it, with what is known of it because it was made up.
 *
 * @param id its identifier in the register, which says that it is synthetic
 * @param person the record
 * @param name the name in its parts, in the national spelling
 * @param isRussified whether the register writes it in Russian spelling
 * @param birth the day of birth, also where the register knows the year only
 * @param household number of the household; those of one household are a father and his children
 * @param isFather whether this is the father of the household
 */
public record PersonEntry(
        String id,
        Person person,
        FullName name,
        boolean isRussified,
        LocalDate birth,
        int household,
        boolean isFather) {

    /**
     * {@return a text as the register would write it}
     *
     * @param national the text in the national spelling
     */
    public String spelt(String national) {
        return isRussified ? RussianSpelling.of(national) : national;
    }

    /** {@return the text that tells a surname and a given name from others in any Cyrillic spelling of the two} */
    public String pair() {
        return RussianSpelling.of(name.bareRoot() + ' ' + name.given());
    }
}
