package org.openfex.report;

/** How much a finding weighs, by the words of RFC 2119; the order is from the most to the least severe. */
public enum Severity {
    /** FEX says MUST: a message with such a finding is not valid. */
    ERROR,
    /** FEX says SHOULD: the message is valid, and somebody ought to look at it. */
    WARNING,
    /** Something worth knowing that is no fault of the message. */
    INFO
}
