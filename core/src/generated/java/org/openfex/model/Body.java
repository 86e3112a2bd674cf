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
public sealed interface Body permits AssistanceRequest, AssistanceResponse, AuthorizedPartyInquiry, BallisticInquiry,
        ContactPoint, ControlledDelivery, CorrectionNotice, DisposalReport, DiversionAlert, FirearmAlert,
        GroupInformation, InformationNotice, InquiryResponse, ModusOperandiBulletin, PersonAlert, PersonInquiry,
        Receipt, RecordCheck, RequestUpdate, SeizureReport, StatisticalReturn, TraceRequest, TraceResponse,
        TransferNotice, UnknownBody {

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
            case "assistance-request" -> AssistanceRequest.class;
            case "assistance-response" -> AssistanceResponse.class;
            case "authorized-party-inquiry" -> AuthorizedPartyInquiry.class;
            case "ballistic-inquiry" -> BallisticInquiry.class;
            case "contact-point" -> ContactPoint.class;
            case "controlled-delivery" -> ControlledDelivery.class;
            case "correction-notice" -> CorrectionNotice.class;
            case "disposal-report" -> DisposalReport.class;
            case "diversion-alert" -> DiversionAlert.class;
            case "firearm-alert" -> FirearmAlert.class;
            case "group-information" -> GroupInformation.class;
            case "information-notice" -> InformationNotice.class;
            case "inquiry-response" -> InquiryResponse.class;
            case "modus-operandi-bulletin" -> ModusOperandiBulletin.class;
            case "person-alert" -> PersonAlert.class;
            case "person-inquiry" -> PersonInquiry.class;
            case "receipt" -> Receipt.class;
            case "record-check" -> RecordCheck.class;
            case "request-update" -> RequestUpdate.class;
            case "seizure-report" -> SeizureReport.class;
            case "statistical-return" -> StatisticalReturn.class;
            case "trace-request" -> TraceRequest.class;
            case "trace-response" -> TraceResponse.class;
            case "transfer-notice" -> TransferNotice.class;
            default -> UnknownBody.class;
        };
    }
}
