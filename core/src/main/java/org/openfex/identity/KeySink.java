package org.openfex.identity;

import java.util.Collection;

/** Takes the keys of a record. */
@FunctionalInterface
interface KeySink {

    /** Takes keys that whatever is looked for has all of, so that the one with the fewest records is enough to look at. */
    default void all(KeyKind kind, Collection<String> texts) {
        texts.forEach(text -> key(kind, text));
    }

    /** Takes one key; the text is of the kind and means nothing outside it. */
    void key(KeyKind kind, String text);
}
