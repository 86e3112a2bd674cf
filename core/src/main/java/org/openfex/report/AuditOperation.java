package org.openfex.report;

/** What was done to a message, as an {@link AuditEvent} tells it. A minor version may add operations. */
public enum AuditOperation {
    /** A message or file was signed. */
    SIGN,
    /** A signed message was encrypted for a recipient. */
    ENCRYPT,
    /** A message was decrypted; whether its signature is right is told by the event after it. */
    DECRYPT,
    /** The signature of a message or file was found right. */
    VERIFY,
    /** Something was refused; the code of the event says why. */
    REJECT,
    /** A message was reduced to what an audience may see. */
    REDACT,
    /** A message was passed on to others than its first recipients. */
    FORWARD
}
