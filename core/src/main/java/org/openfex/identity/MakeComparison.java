package org.openfex.identity;

/** How the makes of two firearms agree. */
enum MakeComparison {
    /** One maker. */
    SAME,
    /** It may be one maker: a name that several share, a successor, a brand. */
    COMPATIBLE,
    /** Two makers. */
    DIFFERENT,
    /** A side tells nothing, or names a maker that the lists do not hold. */
    NOT_COMPARABLE
}
