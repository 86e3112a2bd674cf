// Generated from schema/standard/schemas/messages by schema/generator; do not edit.
package org.openfex.model;

import javax.annotation.processing.Generated;
import org.openfex.code.MessageType;

/**
 * The body of a message: one record for each message type, and {@link UnknownBody}.
 *
 * <p>The interface is sealed, but a minor version may add bodies: a {@code switch} over them needs a default.
 */
@Generated("org.openfex.schema.generator")
public sealed interface Body permits Receipt, RequestUpdate, SeizureReport, TraceRequest, TraceResponse, UnknownBody {

    /** {@return the message type that the body belongs to} */
    MessageType type();

    /**
     * {@return the record type of the bodies of a message type; {@link UnknownBody} for a type that this version does
     * not know}
     *
     * @param type the message type
     */
    static Class<? extends Body> classOf(MessageType type) {
        return switch (type.value()) {
            case "receipt" -> Receipt.class;
            case "request-update" -> RequestUpdate.class;
            case "seizure-report" -> SeizureReport.class;
            case "trace-request" -> TraceRequest.class;
            case "trace-response" -> TraceResponse.class;
            default -> UnknownBody.class;
        };
    }
}
