// Generated from schema/standard/codes/request-status.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Status of a request: Where a request stands, or what its update says or asks.
 *
 * <p>The open code list {@code request-status}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record RequestStatus(String value) implements Code {

    /** Acknowledged: The requested State has received the request and will deal with it. */
    public static final RequestStatus ACKNOWLEDGED = new RequestStatus("acknowledged");

    /** More information asked: The requested State needs further information before it can go on. */
    public static final RequestStatus MORE_INFORMATION_ASKED = new RequestStatus("more-information-asked");

    /** Information given: The information that the requested State asked for is given. */
    public static final RequestStatus INFORMATION_GIVEN = new RequestStatus("information-given");

    /** Progress asked: The requesting State asks how far the execution of its request has come. */
    public static final RequestStatus PROGRESS_ASKED = new RequestStatus("progress-asked");

    /** Progress told: The requested State tells how far the execution has come. */
    public static final RequestStatus PROGRESS_TOLD = new RequestStatus("progress-told");

    /**
     * Consultation: Before it refuses or postpones, the requested State asks whether assistance can be given on the
     * terms and conditions that it names.
     */
    public static final RequestStatus CONSULTATION = new RequestStatus("consultation");

    /** Postponed: The execution is put off to a later time. */
    public static final RequestStatus POSTPONED = new RequestStatus("postponed");

    /** Refused: The requested State refuses the request in whole or in part. */
    public static final RequestStatus REFUSED = new RequestStatus("refused");

    /** Withdrawn: The requesting State no longer needs what it asked for, in whole or in part. */
    public static final RequestStatus WITHDRAWN = new RequestStatus("withdrawn");

    /** Completed: The requested State has done what it can do on the request. */
    public static final RequestStatus COMPLETED = new RequestStatus("completed");

    /**
     * Confidentiality not possible: A side cannot keep confidential what was asked or given, and says so before it goes
     * on, so that the other side decides.
     */
    public static final RequestStatus CONFIDENTIALITY_NOT_POSSIBLE = new RequestStatus("confidentiality-not-possible");

    /**
     * Notice before disclosure: A side gives notice that it has to disclose what it received, as where it exculpates an
     * accused person, and consults if asked.
     */
    public static final RequestStatus DISCLOSURE_NOTICE = new RequestStatus("disclosure-notice");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public RequestStatus {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static RequestStatus of(String value) {
        return Known.CODES.constantOr(new RequestStatus(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<RequestStatus> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "request-status";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RequestStatus code && value.equals(code.value);
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
        static final Codes<RequestStatus> CODES = new Codes<>(
                ACKNOWLEDGED, MORE_INFORMATION_ASKED, INFORMATION_GIVEN, PROGRESS_ASKED, PROGRESS_TOLD, CONSULTATION,
                POSTPONED, REFUSED, WITHDRAWN, COMPLETED, CONFIDENTIALITY_NOT_POSSIBLE, DISCLOSURE_NOTICE);
    }
}
