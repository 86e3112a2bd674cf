package org.openfex.examples.benchmarks.synthetic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Cartridge;
import org.openfex.code.Country;
import org.openfex.code.FirearmType;
import org.openfex.code.Maker;

/**
 * Firearms of one model with serial numbers of one shape.
 *
 * <p>Shapes: {@code @} a Cyrillic letter, {@code &} a Latin one, {@code ~} a small Latin one, {@code %} the last two digits
 * of the year, {@code #} a digit; all else stands for itself. The last run of {@code #} counts up.
 *
 * @param name name of the line, unique
 * @param weight how often the line occurs, relative to the others
 * @param type type of firearm
 * @param maker the maker by its code; null where the list has none
 * @param makes the maker as registers and firearms write it
 * @param models the models, each as registers and firearms write it
 * @param cartridge the cartridge
 * @param calibres the calibre as registers and firearms write it
 * @param country State of manufacture
 * @param firstYear first year of manufacture
 * @param lastYear last year of manufacture
 * @param shapes shapes of the serial numbers
 */
public record FirearmLine(
        String name,
        int weight,
        FirearmType type,
        @Nullable Maker maker,
        Wording makes,
        List<Wording> models,
        Cartridge cartridge,
        List<String> calibres,
        Country country,
        int firstYear,
        int lastYear,
        List<String> shapes) {

    /**
     * Ways to write one thing.
     *
     * @param cyrillic in Cyrillic letters
     * @param latin in Latin letters
     */
    public record Wording(List<String> cyrillic, List<String> latin) {
        static Wording of(String cyrillic, String latin) {
            return new Wording(List.of(cyrillic.split("; ", -1)), List.of(latin.split("; ", -1)));
        }
    }
}
