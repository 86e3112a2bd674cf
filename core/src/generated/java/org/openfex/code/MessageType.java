// Generated from schema/standard/codes/message-type.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

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
     * Information notice: Gives information without prior request, because it could assist inquiries or proceedings in
     * another State or lead to a request.
     */
    public static final MessageType INFORMATION_NOTICE = new MessageType("information-notice");

    /**
     * Firearm alert: Tells that firearms, parts or ammunition are lost, stolen, trafficked or smuggled, or that they
     * were located, and what is to be done.
     */
    public static final MessageType FIREARM_ALERT = new MessageType("firearm-alert");

    /** Person alert: Tells that persons are sought, and what is to be done. */
    public static final MessageType PERSON_ALERT = new MessageType("person-alert");

    /** Inquiry on persons: Asks for identity, whereabouts and activities of persons. */
    public static final MessageType PERSON_INQUIRY = new MessageType("person-inquiry");

    /** Record check: Asks whether firearms are in a register, who owns them and under which licence. */
    public static final MessageType RECORD_CHECK = new MessageType("record-check");

    /**
     * Inquiry on authorized parties: Asks about authorized producers, dealers, importers, exporters, brokers and
     * carriers.
     */
    public static final MessageType AUTHORIZED_PARTY_INQUIRY = new MessageType("authorized-party-inquiry");

    /** Ballistic inquiry: Asks for a comparison of fired cartridge cases and bullets. */
    public static final MessageType BALLISTIC_INQUIRY = new MessageType("ballistic-inquiry");

    /**
     * Answer to an inquiry: Answers an inquiry on persons, a record check, an inquiry on authorized parties or a
     * ballistic inquiry.
     */
    public static final MessageType INQUIRY_RESPONSE = new MessageType("inquiry-response");

    /** Diversion alert: Tells States that may be affected of a diversion. */
    public static final MessageType DIVERSION_ALERT = new MessageType("diversion-alert");

    /**
     * Bulletin on methods: Tells of methods of concealment and ways of detecting them, of means and routes, and of
     * false documents.
     */
    public static final MessageType MODUS_OPERANDI_BULLETIN = new MessageType("modus-operandi-bulletin");

    /** Information on groups: Tells of organized criminal or terrorist groups that take part in trafficking. */
    public static final MessageType GROUP_INFORMATION = new MessageType("group-information");

    /**
     * Transfer notice: Tells or asks of a step of an international transfer: licence, transit, departure, delivery,
     * authenticity.
     */
    public static final MessageType TRANSFER_NOTICE = new MessageType("transfer-notice");

    /** Request for assistance: Asks for mutual legal assistance. */
    public static final MessageType ASSISTANCE_REQUEST = new MessageType("assistance-request");

    /** Response to a request for assistance: Answers a request for assistance, measure by measure. */
    public static final MessageType ASSISTANCE_RESPONSE = new MessageType("assistance-response");

    /** Controlled delivery: Proposes, agrees or reports a controlled delivery. */
    public static final MessageType CONTROLLED_DELIVERY = new MessageType("controlled-delivery");

    /** Report on disposal: Tells what was done with firearms, parts and ammunition. */
    public static final MessageType DISPOSAL_REPORT = new MessageType("disposal-report");

    /**
     * Correction notice: Tells recipients that data sent before are wrong, or ought not to have been sent, and what
     * they are to do.
     */
    public static final MessageType CORRECTION_NOTICE = new MessageType("correction-notice");

    /** Statistical return: Gives a State's figures for a year. */
    public static final MessageType STATISTICAL_RETURN = new MessageType("statistical-return");

    /** Contact points: Tells other States which authorities act as points of contact. */
    public static final MessageType CONTACT_POINT = new MessageType("contact-point");

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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MessageType code && value.equals(code.value);
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
        static final Codes<MessageType> CODES = new Codes<>(
                SEIZURE_REPORT, TRACE_REQUEST, TRACE_RESPONSE, REQUEST_UPDATE, RECEIPT, INFORMATION_NOTICE,
                FIREARM_ALERT, PERSON_ALERT, PERSON_INQUIRY, RECORD_CHECK, AUTHORIZED_PARTY_INQUIRY, BALLISTIC_INQUIRY,
                INQUIRY_RESPONSE, DIVERSION_ALERT, MODUS_OPERANDI_BULLETIN, GROUP_INFORMATION, TRANSFER_NOTICE,
                ASSISTANCE_REQUEST, ASSISTANCE_RESPONSE, CONTROLLED_DELIVERY, DISPOSAL_REPORT, CORRECTION_NOTICE,
                STATISTICAL_RETURN, CONTACT_POINT);
    }
}
