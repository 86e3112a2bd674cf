package org.openfex.identity;

/** How the calibres of two firearms agree. A barrel may have been changed: no level rules a match out. */
enum CalibreComparison {
    /** One cartridge, or two names of one. */
    SAME,
    /** One bore, and neither side tells the cartridge. */
    SAME_BORE,
    /** One side tells less than the other, and nothing speaks against. */
    COMPATIBLE,
    /** One bore, two cartridges. */
    OTHER_CARTRIDGE,
    /** Two bores. */
    OTHER_BORE,
    /** A side tells nothing. */
    NOT_COMPARABLE
}
