package org.openfex.schema.generator;

import java.util.List;

/** The sources of the standard have faults, so nothing can be made of them. */
public final class FaultySourcesException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A list as serializable as the exception. */
    private final String[] faults;

    FaultySourcesException(List<String> faults) {
        super("faults in the sources of the standard: " + faults.size() + "\n  " + String.join("\n  ", faults));
        this.faults = faults.toArray(String[]::new);
    }

    /**
     * {@return every fault, each with its place}
     */
    public List<String> faults() {
        return List.of(faults);
    }
}
