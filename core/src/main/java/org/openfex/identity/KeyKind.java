package org.openfex.identity;

import java.util.Locale;

/**
 * A kind of key under which records are found. Of a block that is larger than the cap an index looks at so many records and
 * says so.
 */
enum KeyKind {
    /** The coarse key of a serial number. */
    SERIAL(1_000, true),
    /** The key of a serial number by look, for a number with one slip of the same alphabet. */
    SERIAL_BY_LOOK(1_000, false),
    /** The digits of a serial number with the maker: the prefix may be missing. */
    DIGITS_AND_MAKER(1_000, false),
    /** The digits of a serial number with bore group and year. */
    DIGITS_BORE_AND_YEAR(1_000, false),
    /** The digits of a serial number alone. */
    DIGITS(2_000, false),
    /** The ends of a number known in whole, for partners that are known in part. */
    ENDS(5_000, false),
    /** The ends of a number known in part. */
    ENDS_OF_PARTIAL(1_000, false),
    /** The number of a document. */
    DOCUMENT(1_000, true),
    /** Two parts of a name. */
    NAMES(2_000, true),
    /** One part of a name and a year of birth. */
    NAME_AND_BIRTH(2_000, true),
    /** One part of a name. */
    NAME(2_000, false),
    /** The Daitch-Mokotoff codes of two parts of a name, where a matcher is told to use them. */
    DAITCH_MOKOTOFF(2_000, true);

    private final int cap;
    private final boolean isTelling;
    private final int salt = label().hashCode();

    KeyKind(int cap, boolean isTelling) {
        this.cap = cap;
        this.isTelling = isTelling;
    }

    /** {@return whether an index looks for it at once, and not only where the others found no hit} */
    boolean isTelling() {
        return isTelling;
    }

    /** {@return how many records of one key an index looks at} */
    int cap() {
        return cap;
    }

    /** {@return what tells its keys from those of other kinds in a hash; never 0} */
    int salt() {
        return salt;
    }

    /** {@return the name in keys and answers, such as {@code digits-and-maker}} */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
