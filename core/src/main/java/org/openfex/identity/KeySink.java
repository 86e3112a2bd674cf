package org.openfex.identity;

/** Takes the keys of a record. */
@FunctionalInterface
interface KeySink {

    /** Takes one key; the text is of the kind and means nothing outside it. */
    void key(KeyKind kind, String text);
}
