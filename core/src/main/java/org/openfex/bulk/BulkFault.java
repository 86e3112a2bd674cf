package org.openfex.bulk;

import java.io.IOException;
import java.util.Map;
import org.openfex.Fex;
import org.openfex.report.Finding;

/**
 * What ends the reading or writing of a bulk file, on its way to the report; it never leaves this package. An IOException,
 * so that streams can carry it; without a cause, which could name files.
 */
final class BulkFault extends IOException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, String> parameters;

    private BulkFault(String code, Map<String, String> parameters) {
        super(code);
        this.code = code;
        this.parameters = parameters;
    }

    static BulkFault of(String code) {
        return new BulkFault(code, Map.of());
    }

    /** A bound that is not kept. */
    static BulkFault limit(String code, long limit) {
        return new BulkFault(code, Map.of("limit", Long.toString(limit)));
    }

    /** The finding that tells it. */
    Finding finding(Fex fex) {
        return fex.finding(code, "", parameters);
    }
}
