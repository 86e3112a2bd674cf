package org.openfex.security;

import java.util.List;
import org.openfex.report.Finding;

/**
 * Thrown when something cannot be sealed or opened; the code says why.
 *
 * <p>Codes are frozen and stand in {@code security/codes.json} of the standard; words are for people. The exception holds
 * nothing of the message, of a key or of what the caller's own parts threw, and has no cause: that would quote them.
 */
public final class SealException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The fault. */
    private final String code;

    private final transient List<Finding> findings;

    SealException(SealFault fault) {
        this(fault, List.of());
    }

    SealException(SealFault fault, List<Finding> findings) {
        super("Refused: " + fault.code());
        this.code = fault.code();
        this.findings = List.copyOf(findings);
    }

    /**
     * Gives the reason.
     *
     * @return the code, as in {@code signature-invalid}
     */
    public String code() {
        return code;
    }

    /**
     * Gives what is wrong with the message inside, when the seal is right: for a receipt that rejects it.
     *
     * @return the findings of the layers SYNTAX and SCHEMA when the code is {@code message-invalid}, and else none; null only
     *     in a copy that was serialized by Java
     */
    public List<Finding> findings() {
        return findings;
    }
}
