package org.openfex.report;

/**
 * How reports are shown: what a {@link ReportWriter} writes of each document.
 *
 * <p>Made by {@link #builder()}; members may be added in a minor version.
 *
 * @param full whether findings that repeat within a document are all shown, instead of a few and the number of the others;
 *     text only
 * @param showLines whether each finding shows the line of the document that it stands in. Documents are sensitive, so this
 *     is never done unless asked for; text only
 * @param colour whether text is coloured by the escape sequences of terminals (ANSI); text only
 * @param listValid whether a document without findings is named, or only counted
 * @param maxDocuments how many documents with findings are shown; the others are counted, and the summary says how many
 */
public record ReportOptions(boolean full, boolean showLines, boolean colour, boolean listValid, int maxDocuments) {

    private static final ReportOptions STANDARD = builder().build();

    /**
     * Checks that the options can be kept. Prefer {@link #builder()}: a minor version may add options.
     *
     * @param full see {@link #full()}
     * @param showLines see {@link #showLines()}
     * @param colour see {@link #colour()}
     * @param listValid see {@link #listValid()}
     * @param maxDocuments see {@link #maxDocuments()}
     * @throws IllegalArgumentException if the number of documents is less than 1
     */
    public ReportOptions {
        if (maxDocuments < 1) {
            throw new IllegalArgumentException("maxDocuments must be at least 1");
        }
    }

    /**
     * Gives the options that hold unless the caller says otherwise.
     *
     * @return repeated findings folded, no lines of documents, no colour, valid documents named, all documents shown
     */
    public static ReportOptions standard() {
        return STANDARD;
    }

    /**
     * Starts options of one's own.
     *
     * @return a builder that holds the standard options
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReportOptions}; not thread-safe. */
    public static final class Builder {
        private boolean full;
        private boolean showLines;
        private boolean colour;
        private boolean listValid = true;
        private int maxDocuments = Integer.MAX_VALUE;

        private Builder() {}

        /**
         * Sets {@link ReportOptions#full()}.
         *
         * @param full whether repeated findings are all shown; false unless set
         * @return this builder
         */
        public Builder full(boolean full) {
            this.full = full;
            return this;
        }

        /**
         * Sets {@link ReportOptions#showLines()}.
         *
         * @param showLines whether lines of the document are shown; false unless set
         * @return this builder
         */
        public Builder showLines(boolean showLines) {
            this.showLines = showLines;
            return this;
        }

        /**
         * Sets {@link ReportOptions#colour()}.
         *
         * @param colour whether text is coloured; false unless set
         * @return this builder
         */
        public Builder colour(boolean colour) {
            this.colour = colour;
            return this;
        }

        /**
         * Sets {@link ReportOptions#listValid()}.
         *
         * @param listValid whether documents without findings are named; true unless set
         * @return this builder
         */
        public Builder listValid(boolean listValid) {
            this.listValid = listValid;
            return this;
        }

        /**
         * Sets {@link ReportOptions#maxDocuments()}.
         *
         * @param maxDocuments how many documents with findings are shown; all unless set
         * @return this builder
         */
        public Builder maxDocuments(int maxDocuments) {
            this.maxDocuments = maxDocuments;
            return this;
        }

        /**
         * Builds the options.
         *
         * @return the options
         * @throws IllegalArgumentException if the number of documents is less than 1
         */
        public ReportOptions build() {
            return new ReportOptions(full, showLines, colour, listValid, maxDocuments);
        }
    }
}
