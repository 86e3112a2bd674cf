package org.openfex.json;

/**
 * How much of a message a reader takes in before it refuses it (clause 1.8 of FEX).
 *
 * <p>The defaults are those that the standard recommends: every conforming reader takes a message that stays within
 * them. Made by {@link #builder()}; members may be added in a minor version.
 *
 * @param maxBytes the size of a message in bytes
 * @param maxDepth how deep objects and arrays may be nested; the root is the first level
 * @param maxStringLength the length of a string in Unicode code points
 * @param maxNameLength the length of a member's name in Unicode code points
 * @param maxNumberLength the length of a number in characters, sign and point included
 * @param maxObjects the number of objects in a message
 */
public record Limits(
        int maxBytes, int maxDepth, int maxStringLength, int maxNameLength, int maxNumberLength, int maxObjects) {

    /** The greatest depth that can be asked for: below it no later step can run out of stack. */
    public static final int GREATEST_DEPTH = 256;

    private static final Limits STANDARD = builder().build();

    /**
     * Checks that the limits can be kept. Prefer {@link #builder()}: a minor version may add limits.
     *
     * @param maxBytes see {@link #maxBytes()}
     * @param maxDepth see {@link #maxDepth()}
     * @param maxStringLength see {@link #maxStringLength()}
     * @param maxNameLength see {@link #maxNameLength()}
     * @param maxNumberLength see {@link #maxNumberLength()}
     * @param maxObjects see {@link #maxObjects()}
     * @throws IllegalArgumentException if a limit is less than 1, or the depth more than {@link #GREATEST_DEPTH}
     */
    public Limits {
        requirePositive(maxBytes, "maxBytes");
        requirePositive(maxDepth, "maxDepth");
        requirePositive(maxStringLength, "maxStringLength");
        requirePositive(maxNameLength, "maxNameLength");
        requirePositive(maxNumberLength, "maxNumberLength");
        requirePositive(maxObjects, "maxObjects");
        if (maxDepth > GREATEST_DEPTH) {
            throw new IllegalArgumentException("maxDepth must not be more than " + GREATEST_DEPTH);
        }
    }

    /**
     * Gives the limits that the standard recommends.
     *
     * @return 16 MiB, 64 levels, strings of 2,000,000, names of 256 and numbers of 32 characters, 100,000 objects
     */
    public static Limits standard() {
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
                .maxBytes(maxBytes)
                .maxDepth(maxDepth)
                .maxStringLength(maxStringLength)
                .maxNameLength(maxNameLength)
                .maxNumberLength(maxNumberLength)
                .maxObjects(maxObjects);
    }

    private static void requirePositive(int limit, String name) {
        if (limit < 1) {
            throw new IllegalArgumentException(name + " must be at least 1");
        }
    }

    /** Builds {@link Limits}; not thread-safe. */
    public static final class Builder {

        private int maxBytes = 16 * 1024 * 1024;
        private int maxDepth = 64;
        private int maxStringLength = 2_000_000;
        private int maxNameLength = 256;
        private int maxNumberLength = 32;
        private int maxObjects = 100_000;

        private Builder() {}

        /**
         * Sets the size of a message.
         *
         * @param maxBytes the size in bytes
         * @return this builder
         */
        public Builder maxBytes(int maxBytes) {
            this.maxBytes = maxBytes;
            return this;
        }

        /**
         * Sets how deep objects and arrays may be nested.
         *
         * @param maxDepth the number of levels, the root being the first; at most {@link Limits#GREATEST_DEPTH}
         * @return this builder
         */
        public Builder maxDepth(int maxDepth) {
            this.maxDepth = maxDepth;
            return this;
        }

        /**
         * Sets the length of a string.
         *
         * @param maxStringLength the length in Unicode code points
         * @return this builder
         */
        public Builder maxStringLength(int maxStringLength) {
            this.maxStringLength = maxStringLength;
            return this;
        }

        /**
         * Sets the length of a member's name.
         *
         * @param maxNameLength the length in Unicode code points
         * @return this builder
         */
        public Builder maxNameLength(int maxNameLength) {
            this.maxNameLength = maxNameLength;
            return this;
        }

        /**
         * Sets the length of a number.
         *
         * @param maxNumberLength the length in characters, sign and point included
         * @return this builder
         */
        public Builder maxNumberLength(int maxNumberLength) {
            this.maxNumberLength = maxNumberLength;
            return this;
        }

        /**
         * Sets the number of objects in a message.
         *
         * @param maxObjects the number
         * @return this builder
         */
        public Builder maxObjects(int maxObjects) {
            this.maxObjects = maxObjects;
            return this;
        }

        /**
         * Builds the limits.
         *
         * @return the limits
         * @throws IllegalArgumentException if a limit cannot be kept
         */
        public Limits build() {
            return new Limits(maxBytes, maxDepth, maxStringLength, maxNameLength, maxNumberLength, maxObjects);
        }
    }
}
