package org.openfex.identity;

import java.util.List;
import java.util.Objects;
import org.openfex.code.BoreGroup;

/**
 * What a text on a firearm or in a record may mean: none, one or several candidates, and on what that rests. It never
 * chooses between candidates.
 *
 * @param <T> what is sought: a cartridge, a maker, a model
 * @param basis what the candidates rest on
 * @param candidates what the text may mean, in the order of the list; empty when nothing is known. Never null
 * @param boreGroups of a calibre, the groups of bores of the candidates, or the only thing that the text tells; empty for
 *     makers and models. Never null
 * @param names the names of the standard's lists that the text was found to be, such as {@code 7,62 мм обр. 1943 г.}.
 *     Never null
 * @param isVerified whether every list and table entry that was used has a verified source
 */
public record Resolution<T>(
        Basis basis, List<T> candidates, List<BoreGroup> boreGroups, List<String> names, boolean isVerified) {

    /** What candidates rest on. */
    public enum Basis {
        /** A code of another scheme, by the mappings of the code list. */
        CODE,
        /** The whole text is a name. */
        NAME,
        /** The whole text is a name whose letters were written with look-alikes, such as TO3 for ТОЗ. */
        LOOK,
        /** The whole text is a name as it sounds, such as Kalashnikov for Калашников. */
        SOUND,
        /** A part of the text is a name; what the rest says is not known. */
        PART,
        /** The text tells a bore and no cartridge, such as 7,62 мм or 12 калибр. */
        BORE,
        /** Nothing was found. */
        NONE
    }

    /**
     * Makes a resolution; the lists are copied.
     *
     * @param basis what the candidates rest on
     * @param candidates what the text may mean
     * @param boreGroups the groups of bores
     * @param names the names that were found
     * @param isVerified whether what was used is verified
     */
    public Resolution {
        Objects.requireNonNull(basis, "basis");
        candidates = List.copyOf(candidates);
        boreGroups = List.copyOf(boreGroups);
        names = List.copyOf(names);
    }

    static <T> Resolution<T> none() {
        return new Resolution<>(Basis.NONE, List.of(), List.of(), List.of(), true);
    }

    /**
     * {@return whether the text is determined: all of it was read, and it can mean one thing only}
     */
    public boolean isDetermined() {
        return candidates.size() == 1 && basis != Basis.PART && basis != Basis.BORE;
    }

    /**
     * {@return the basis and the number of candidates, nothing of the text}
     */
    @Override
    public String toString() {
        return "Resolution[" + basis + ", " + candidates.size() + " candidates]";
    }
}
