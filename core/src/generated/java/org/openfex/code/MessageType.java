// Generated from schema/standard/codes/message-type.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Type of message: Types of FEX messages, each of which fixes the shape of the body.
 *
 * <p>The open code list {@code message-type}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record MessageType(String value) implements Code {

    /** Seizure report: Tells other States of firearms and other items that were seized, found or surrendered. */
    public static final MessageType SEIZURE_REPORT = new MessageType("seizure-report");

    /** Trace request: Asks another State for the history of firearms found by the requesting State. */
    public static final MessageType TRACE_REQUEST = new MessageType("trace-request");

    /** Trace response: Answers a trace request, item by item. */
    public static final MessageType TRACE_RESPONSE = new MessageType("trace-response");

    /** Update of a request: Changes the state of a request, or asks or tells how it stands. */
    public static final MessageType REQUEST_UPDATE = new MessageType("request-update");

    /** Receipt: Confirms that a message arrived and says whether it was accepted or rejected. */
    public static final MessageType RECEIPT = new MessageType("receipt");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public MessageType {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static MessageType of(String value) {
        return Known.CODES.constantOr(new MessageType(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<MessageType> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "message-type";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    /** {@return the type and the code, or {@code ?} for a code that the list does not hold} */
    @Override
    public String toString() {
        return Codes.text(this);
    }

    private static final class Known {
        static final Codes<MessageType> CODES = new Codes<>(
                SEIZURE_REPORT, TRACE_REQUEST, TRACE_RESPONSE, REQUEST_UPDATE, RECEIPT);
    }
}
