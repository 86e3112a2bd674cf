package org.openfex.bulk;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * How far the reading of a bulk file has come.
 *
 * @param records the number of messages handed over
 * @param bytes the number of bytes of the file that they took, compressed ones where it is compressed
 * @param total the size of the file; empty where it is not known
 */
public record BulkProgress(long records, long bytes, OptionalLong total) {
    /**
     * Takes the members.
     *
     * @param records see {@link #records()}
     * @param bytes see {@link #bytes()}
     * @param total see {@link #total()}
     */
    public BulkProgress {
        Objects.requireNonNull(total, "total");
    }
}
