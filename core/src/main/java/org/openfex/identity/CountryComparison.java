package org.openfex.identity;

/** How the countries of two firearms agree. */
enum CountryComparison {
    /** One State. */
    EQUAL,
    /** A former State and one that followed it, or two former States of which one State follows both. */
    COMPATIBLE,
    /** Two States. */
    DIFFERENT,
    /** A side tells nothing. */
    NOT_COMPARABLE
}
