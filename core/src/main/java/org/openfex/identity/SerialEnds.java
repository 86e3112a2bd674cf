package org.openfex.identity;

import java.util.ArrayList;
import java.util.List;

/**
 * The beginning and the end of a coarse key, and both together: by these a number is found of which only a part is known. What
 * lies at an unknown place gives none.
 */
final class SerialEnds {
    private static final int LONG = 4;
    private static final int SHORT = 3;
    private static final int OF_BOTH = 2;

    private SerialEnds() {}

    /** {@return all keys of a pattern, under which it is kept} */
    static List<String> of(String pattern) {
        int length = pattern.length();
        List<String> keys = new ArrayList<>(5);
        for (int size : new int[] {LONG, SHORT}) {
            if (length >= size) {
                add(keys, "<", pattern.substring(0, size));
                add(keys, ">", pattern.substring(length - size));
            }
        }
        if (length > LONG) {
            add(keys, "<>", pattern.substring(0, OF_BOTH) + pattern.substring(length - OF_BOTH));
        }
        return keys;
    }

    private static void add(List<String> keys, String end, String text) {
        if (text.indexOf('?') < 0 && text.indexOf('*') < 0) {
            keys.add(end + text);
        }
    }
}
