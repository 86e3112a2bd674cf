// Generated from schema/standard/codes/document-status.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Status of a document: What is known of the validity and genuineness of a document or licence.
 *
 * <p>The open code list {@code document-status}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record DocumentStatus(String value) implements Code {

    /** Valid: The issuing authority confirms the document, and its term runs. */
    public static final DocumentStatus VALID = new DocumentStatus("valid");

    /** Not checked: Neither genuineness nor validity was checked. */
    public static final DocumentStatus NOT_CHECKED = new DocumentStatus("not-checked");

    /** Expired: The document is genuine, but its term has ended. */
    public static final DocumentStatus EXPIRED = new DocumentStatus("expired");

    /** Suspended: The issuing authority has stopped its effect for a time. */
    public static final DocumentStatus SUSPENDED = new DocumentStatus("suspended");

    /** Revoked: The issuing authority has withdrawn or cancelled it. */
    public static final DocumentStatus REVOKED = new DocumentStatus("revoked");

    /** Lost: The document is reported lost. */
    public static final DocumentStatus LOST = new DocumentStatus("lost");

    /** Stolen: The document is reported stolen from its holder. */
    public static final DocumentStatus STOLEN = new DocumentStatus("stolen");

    /** Stolen blank: The document was filled in on a blank that was stolen. */
    public static final DocumentStatus STOLEN_BLANK = new DocumentStatus("stolen-blank");

    /** Suspected to be forged: There are signs of forgery that are not yet confirmed. */
    public static final DocumentStatus SUSPECTED_FORGED = new DocumentStatus("suspected-forged");

    /** Forged: The document was made as a whole by someone who is not the issuer. */
    public static final DocumentStatus FORGED = new DocumentStatus("forged");

    /** Altered: A genuine document whose entries, photograph or pages were changed. */
    public static final DocumentStatus ALTERED = new DocumentStatus("altered");

    /** Obtained by fraud: A genuine document issued on false statements, false papers or a bribe. */
    public static final DocumentStatus FRAUDULENTLY_OBTAINED = new DocumentStatus("fraudulently-obtained");

    /** Used by another person: A genuine document used by a person who is not its holder. */
    public static final DocumentStatus USED_BY_ANOTHER = new DocumentStatus("used-by-another");

    /** Fictitious: The State, authority or licence that the document names does not exist. */
    public static final DocumentStatus FICTITIOUS = new DocumentStatus("fictitious");

    /** Used up: A licence whose quantity or number of transfers has been used. */
    public static final DocumentStatus USED_UP = new DocumentStatus("used-up");

    /** Not issued by the authority named: The authority that the document names has no record of issuing it. */
    public static final DocumentStatus NOT_ISSUED = new DocumentStatus("not-issued");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public DocumentStatus {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static DocumentStatus of(String value) {
        return Known.CODES.constantOr(new DocumentStatus(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<DocumentStatus> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "document-status";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentStatus code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** {@return the type and the code, or {@code ?} for a code that the list does not hold} */
    @Override
    public String toString() {
        return Codes.text(this);
    }

    private static final class Known {
        static final Codes<DocumentStatus> CODES = new Codes<>(
                VALID, NOT_CHECKED, EXPIRED, SUSPENDED, REVOKED, LOST, STOLEN, STOLEN_BLANK, SUSPECTED_FORGED, FORGED,
                ALTERED, FRAUDULENTLY_OBTAINED, USED_BY_ANOTHER, FICTITIOUS, USED_UP, NOT_ISSUED);
    }
}
