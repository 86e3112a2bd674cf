package org.openfex.json;

import org.openfex.report.Finding;
import tools.jackson.databind.JsonNode;

/** What strict reading came to: a tree, or the finding that says why there is none. */
sealed interface ReadResult {

    /**
     * The bytes were read.
     *
     * @param root the value that they hold; whole numbers are exact, others are decimals with the digits that were sent
     */
    record Tree(JsonNode root) implements ReadResult {}

    /**
     * The bytes were refused.
     *
     * @param finding the first fault, of the layer SYNTAX, with line and column
     */
    record Refused(Finding finding) implements ReadResult {}
}
