package org.openfex.json;

import java.util.ArrayList;
import java.util.List;

/** JSON pointers (RFC 6901) as text. */
final class JsonPointers {

    private JsonPointers() {}

    /** A pointer one level below another. */
    static String child(String pointer, String token) {
        return pointer + "/" + token.replace("~", "~0").replace("/", "~1");
    }

    /** The names and indexes of a pointer, unescaped. */
    static List<String> tokens(String pointer) {
        List<String> tokens = new ArrayList<>();
        if (!pointer.isEmpty()) {
            for (String token : pointer.substring(1).split("/", -1)) {
                tokens.add(token.replace("~1", "/").replace("~0", "~"));
            }
        }
        return tokens;
    }
}
