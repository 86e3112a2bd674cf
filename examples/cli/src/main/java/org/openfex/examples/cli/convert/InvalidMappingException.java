package org.openfex.examples.cli.convert;

import java.util.List;

/** A mapping file cannot be used; every fault of it is told at once. */
final class InvalidMappingException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<MappingFault> faults;

    InvalidMappingException(List<MappingFault> faults) {
        super("the mapping has " + faults.size() + " faults");
        this.faults = List.copyOf(faults);
    }

    List<MappingFault> faults() {
        return faults;
    }
}
