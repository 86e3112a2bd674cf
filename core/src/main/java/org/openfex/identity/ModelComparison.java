package org.openfex.identity;

/** How the models of two firearms agree. */
enum ModelComparison {
    /** One model. */
    SAME,
    /** Two variants of one family, or one side tells less than the other. */
    SAME_FAMILY,
    /** Two models. */
    DIFFERENT,
    /** A side tells nothing. */
    NOT_COMPARABLE
}
