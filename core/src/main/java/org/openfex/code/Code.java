package org.openfex.code;

/**
 * A value of an open code list, such as {@code rifle} of the list {@code firearm-type}.
 *
 * <p>Each list has a record type of its own with a constant per known code. A value that the list does not hold is a
 * code too: a newer version of the list may hold it. Implementations are immutable; two codes are equal when they are
 * of one list and have the same value. FEX clause 4.7.
 */
public interface Code {

    /**
     * {@return the code as it stands in a message, such as {@code rifle}; not necessarily one that the list holds}
     */
    String value();

    /**
     * {@return the name of the code list, such as {@code firearm-type}}
     */
    String list();

    /**
     * {@return whether the list, as this version of the library holds it, has this code}
     */
    boolean isKnown();
}
