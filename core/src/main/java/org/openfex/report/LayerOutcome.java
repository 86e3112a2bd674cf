package org.openfex.report;

/** What became of a layer of validation. */
public enum LayerOutcome {
    /** The layer ran and found no error; it may have found something less severe. */
    PASSED,
    /** The layer ran and found at least one error. */
    FAILED,
    /** The layer could not run because an earlier one failed. */
    SKIPPED
}
