package org.openfex.conversation;

import java.util.Map;

/**
 * What a message breaks, before it is put into words.
 *
 * @param code the code of the finding
 * @param pointer the place in the message
 * @param parameters facts of the standard that the finding names
 */
record Breach(String code, String pointer, Map<String, String> parameters) {

    static Breach of(String code, String pointer) {
        return new Breach(code, pointer, Map.of());
    }

    boolean isSameFault(Breach other) {
        return code.equals(other.code) && pointer.equals(other.pointer);
    }
}
