package org.openfex.schema.generator;

import java.util.ArrayList;
import java.util.List;

/** The faults found in the sources so far: all of them are told together, so that they can be mended together. */
final class Faults {
    private final List<String> faults = new ArrayList<>();

    /** Notes a fault and where it is: a file, or a file and a JSON pointer. */
    void add(String place, String fault) {
        faults.add(place + ": " + fault);
    }

    List<String> list() {
        return List.copyOf(faults);
    }

    /** Ends the reading if there is any fault. */
    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new FaultySourcesException(list());
        }
    }
}
