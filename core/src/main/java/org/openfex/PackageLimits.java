package org.openfex;

/**
 * How much of a message package a reader takes in before it refuses it, and a writer writes (clause 2.16 of FEX).
 *
 * <p>The message inside is bounded by {@link org.openfex.json.Limits} as well. Made by {@link #builder()}; members may be
 * added in a minor version.
 *
 * @param maxPackageBytes the size of the package itself in bytes
 * @param maxEntries the number of entries, the message included
 * @param maxFileBytes the size of one attachment in bytes
 * @param maxTotalBytes the size of the message and all attachments together in bytes
 * @param maxRatio how many times larger than its compressed form an entry may be; what unpacks to no more than
 *     {@link #RATIO_FREE_BYTES} is not asked
 */
public record PackageLimits(long maxPackageBytes, int maxEntries, long maxFileBytes, long maxTotalBytes, int maxRatio) {

    /** The greatest size of a package, attachment or total that can be asked for: more would need zip64. */
    public static final long GREATEST_BYTES = 0xFFFF_FFFEL;

    /** The greatest number of entries that can be asked for: more would need zip64. */
    public static final int GREATEST_ENTRIES = 0xFFFE;

    /** A small file may compress to next to nothing, as a blank page does, and harms nobody: 1 MiB. */
    public static final int RATIO_FREE_BYTES = 1 << 20;

    private static final PackageLimits STANDARD = builder().build();

    /**
     * Checks that the limits can be kept. Prefer {@link #builder()}: a minor version may add limits.
     *
     * @param maxPackageBytes see {@link #maxPackageBytes()}
     * @param maxEntries see {@link #maxEntries()}
     * @param maxFileBytes see {@link #maxFileBytes()}
     * @param maxTotalBytes see {@link #maxTotalBytes()}
     * @param maxRatio see {@link #maxRatio()}
     * @throws IllegalArgumentException if a limit is less than 1, or more than a package can hold
     */
    public PackageLimits {
        require(maxPackageBytes, GREATEST_BYTES, "maxPackageBytes");
        require(maxEntries, GREATEST_ENTRIES, "maxEntries");
        require(maxFileBytes, GREATEST_BYTES, "maxFileBytes");
        require(maxTotalBytes, GREATEST_BYTES, "maxTotalBytes");
        require(maxRatio, Integer.MAX_VALUE, "maxRatio");
    }

    /**
     * Gives the limits that the standard recommends.
     *
     * @return 1 GiB for the package, for each attachment and for all together, 1,000 entries, a ratio of 100
     */
    public static PackageLimits standard() {
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
        return builder()
                .maxPackageBytes(maxPackageBytes)
                .maxEntries(maxEntries)
                .maxFileBytes(maxFileBytes)
                .maxTotalBytes(maxTotalBytes)
                .maxRatio(maxRatio);
    }

    private static void require(long value, long greatest, String name) {
        if (value < 1 || value > greatest) {
            throw new IllegalArgumentException(name + " must be from 1 to " + greatest);
        }
    }

    /** Builds {@link PackageLimits}; not thread-safe. */
    public static final class Builder {
        private long maxPackageBytes = 1L << 30;
        private int maxEntries = 1_000;
        private long maxFileBytes = 1L << 30;
        private long maxTotalBytes = 1L << 30;
        private int maxRatio = 100;

        private Builder() {}

        /**
         * Sets the size of the package itself.
         *
         * @param maxPackageBytes the size in bytes, at most {@link PackageLimits#GREATEST_BYTES}
         * @return this builder
         */
        public Builder maxPackageBytes(long maxPackageBytes) {
            this.maxPackageBytes = maxPackageBytes;
            return this;
        }

        /**
         * Sets the number of entries.
         *
         * @param maxEntries the number, the message included; at most {@link PackageLimits#GREATEST_ENTRIES}
         * @return this builder
         */
        public Builder maxEntries(int maxEntries) {
            this.maxEntries = maxEntries;
            return this;
        }

        /**
         * Sets the size of one attachment.
         *
         * @param maxFileBytes the size in bytes, at most {@link PackageLimits#GREATEST_BYTES}
         * @return this builder
         */
        public Builder maxFileBytes(long maxFileBytes) {
            this.maxFileBytes = maxFileBytes;
            return this;
        }

        /**
         * Sets the size of the message and all attachments together.
         *
         * @param maxTotalBytes the size in bytes, at most {@link PackageLimits#GREATEST_BYTES}
         * @return this builder
         */
        public Builder maxTotalBytes(long maxTotalBytes) {
            this.maxTotalBytes = maxTotalBytes;
            return this;
        }

        /**
         * Sets how many times larger than its compressed form an entry may be.
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
        public PackageLimits build() {
            return new PackageLimits(maxPackageBytes, maxEntries, maxFileBytes, maxTotalBytes, maxRatio);
        }
    }
}
