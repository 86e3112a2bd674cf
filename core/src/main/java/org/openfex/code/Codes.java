package org.openfex.code;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The known codes of one list: what all code records share, so that each of them stays small. */
final class Codes<C extends Code> {
    private final List<C> values;
    /** Never changed; a plain map finds a code faster than an immutable one, and every code of every message is looked up. */
    private final Map<String, C> byValue;

    @SafeVarargs
    Codes(C... values) {
        Map<String, C> index = new LinkedHashMap<>();
        for (C code : values) {
            index.put(code.value(), code);
        }
        this.values = List.copyOf(index.values());
        this.byValue = new HashMap<>(index);
    }

    /** The known codes, in the order of the list. */
    List<C> values() {
        return values;
    }

    boolean contains(String value) {
        return byValue.containsKey(value);
    }

    /** The shared constant of a known code, else the given code itself. */
    C constantOr(C code) {
        return byValue.getOrDefault(code.value(), code);
    }

    /** The text of a code for logs: an unknown code is content of a message, so it is not shown. */
    static String text(Code code) {
        return code.getClass().getSimpleName() + (code.isKnown() ? "[" + code.value() + "]" : "[?]");
    }
}
