package org.openfex;

import java.io.IOException;
import java.util.Map;
import org.openfex.report.Finding;

/**
 * What ends the reading or writing of a package, on its way to the report; it never leaves this package. An IOException,
 * so that streams can carry it; without a cause, which could name files.
 */
final class PackageFault extends IOException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String pointer;
    private final transient Map<String, String> parameters;

    private PackageFault(String code, Map<String, String> parameters) {
        this(code, "", parameters);
    }

    PackageFault(String code, String pointer, Map<String, String> parameters) {
        super(code);
        this.code = code;
        this.pointer = pointer;
        this.parameters = parameters;
    }

    /** A fault of one entry, which is told by its place in the central directory, counted from 1. */
    static PackageFault ofEntry(String code, int number) {
        return new PackageFault(code, Map.of("entry", "" + number));
    }

    /** A bound of the package as a whole that is not kept. */
    static PackageFault limit(String code, long limit) {
        return new PackageFault(code, Map.of("limit", "" + limit));
    }

    /** A bound of one entry that is not kept. */
    static PackageFault limit(String code, int number, long limit) {
        return new PackageFault(code, Map.of("entry", "" + number, "limit", "" + limit));
    }

    /** A fault of the package as a whole. */
    static PackageFault of(String code) {
        return new PackageFault(code, Map.of());
    }

    /** The finding that tells it. */
    Finding finding(Fex fex) {
        return fex.finding(code, pointer, parameters);
    }
}
