package org.openfex.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values that many records have in common, each kept once under a number. Not thread-safe. */
final class SharedValues {
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Object> values = new ArrayList<>();

    /** {@return the number of a value, a new one where it has none yet} */
    int number(Object value) {
        Integer number = numbers.putIfAbsent(value, values.size());
        if (number == null) {
            values.add(value);
            return values.size() - 1;
        }
        return number;
    }

    Object value(int number) {
        return values.get(number);
    }

    List<Object> all() {
        return values;
    }
}
