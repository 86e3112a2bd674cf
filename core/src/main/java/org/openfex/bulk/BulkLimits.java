package org.openfex.bulk;

/**
 * How much of a bulk file a reader takes in before it refuses it, and a writer writes (clause 23.4 of FEX).
 *
 * <p>A line is bounded by {@link org.openfex.json.Limits#maxBytes()}, as any message is. Made by {@link #builder()}; members
 * may be added in a minor version.
 *
 * @param maxBytes the size of the file in bytes, before compression
 * @param maxRatio how many times larger than its compressed form a file may be; what unpacks to no more than
 *     {@link #RATIO_FREE_BYTES} is not asked
 */
public record BulkLimits(long maxBytes, int maxRatio) {

    /** A small file may compress to next to nothing, and harms nobody: 1 MiB. */
    public static final int RATIO_FREE_BYTES = 1 << 20;

    private static final BulkLimits STANDARD = builder().build();

    /**
     * Checks that the limits can be kept. Prefer {@link #builder()}: a minor version may add limits.
     *
     * @param maxBytes see {@link #maxBytes()}
     * @param maxRatio see {@link #maxRatio()}
     * @throws IllegalArgumentException if a limit is less than 1
     */
    public BulkLimits {
        if (maxBytes < 1 || maxRatio < 1) {
            throw new IllegalArgumentException("limits must be at least 1");
        }
    }

    /**
     * Gives the limits that the standard recommends.
     *
     * @return 1 TiB, and a ratio of 200
     */
    public static BulkLimits standard() {
        return STANDARD;
    }

    /**
     * Starts limits of one's own.
     *
     * @return a builder that holds the limits of the standard
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts limits that differ from these.
     *
     * @return a builder that holds these limits
     */
    public Builder toBuilder() {
        return builder().maxBytes(maxBytes).maxRatio(maxRatio);
    }

    /** Builds {@link BulkLimits}; not thread-safe. */
    public static final class Builder {
        private long maxBytes = 1L << 40;
        // Every message has an identifier of its own, so that real ones stay well below; deflate itself ends at 1,032.
        private int maxRatio = 200;

        private Builder() {}

        /**
         * Sets the size of the file before compression.
         *
         * @param maxBytes the size in bytes
         * @return this builder
         */
        public Builder maxBytes(long maxBytes) {
            this.maxBytes = maxBytes;
            return this;
        }

        /**
         * Sets how many times larger than its compressed form a file may be.
         *
         * @param maxRatio the ratio
         * @return this builder
         */
        public Builder maxRatio(int maxRatio) {
            this.maxRatio = maxRatio;
            return this;
        }

        /**
         * Builds the limits.
         *
         * @return the limits
         * @throws IllegalArgumentException if a limit cannot be kept
         */
        public BulkLimits build() {
            return new BulkLimits(maxBytes, maxRatio);
        }
    }
}
