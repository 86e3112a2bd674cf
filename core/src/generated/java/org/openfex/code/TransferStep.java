// Generated from schema/standard/codes/transfer-step.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Step of a transfer: Steps of an international transfer that a notice tells of or asks about.
 *
 * <p>The open code list {@code transfer-step}. Source: Protocol 10 [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record TransferStep(String value) implements Code {

    /** Authorization asked about: Asks whether the other State issued or will issue a licence for the transfer. */
    public static final TransferStep AUTHORIZATION_ASKED = new TransferStep("authorization-asked");

    /** Authorization answered: Answers whether a licence was or will be issued. */
    public static final TransferStep AUTHORIZATION_ANSWERED = new TransferStep("authorization-answered");

    /** End-use documents asked for: Asks the importing State for end-use or end-user documents. */
    public static final TransferStep END_USE_ASKED = new TransferStep("end-use-asked");

    /** End-use documents given: Gives end-use or end-user documents. */
    public static final TransferStep END_USE_GIVEN = new TransferStep("end-use-given");

    /** Licence issued: Tells that a licence for export, import, transit or brokering was issued. */
    public static final TransferStep LICENCE_ISSUED = new TransferStep("licence-issued");

    /** Licence refused: Tells that a licence was refused. */
    public static final TransferStep LICENCE_REFUSED = new TransferStep("licence-refused");

    /** Licence changed: Tells that a licence was extended or altered. */
    public static final TransferStep LICENCE_CHANGED = new TransferStep("licence-changed");

    /** Licence suspended: Tells that a licence may not be used for the time being. */
    public static final TransferStep LICENCE_SUSPENDED = new TransferStep("licence-suspended");

    /** Licence revoked: Tells that a licence was withdrawn. */
    public static final TransferStep LICENCE_REVOKED = new TransferStep("licence-revoked");

    /**
     * Import licence shared with transit States: Gives the data of the import licence to States of transit in advance.
     */
    public static final TransferStep IMPORT_LICENCE_SHARED = new TransferStep("import-licence-shared");

    /** Transit notice: Tells a State of transit of the transfer before shipment and asks whether it objects. */
    public static final TransferStep TRANSIT_NOTICE = new TransferStep("transit-notice");

    /** Answer on transit: Answers a transit notice. */
    public static final TransferStep TRANSIT_ANSWER = new TransferStep("transit-answer");

    /** Departure: Tells that the consignment left the State of export. */
    public static final TransferStep DEPARTURE = new TransferStep("departure");

    /** Entry into transit: Tells that the consignment came into a State of transit. */
    public static final TransferStep TRANSIT_ENTRY = new TransferStep("transit-entry");

    /** Trans-shipment: Tells that the consignment changed its means of transport. */
    public static final TransferStep TRANS_SHIPMENT = new TransferStep("trans-shipment");

    /** Exit from transit: Tells that the consignment left a State of transit. */
    public static final TransferStep TRANSIT_EXIT = new TransferStep("transit-exit");

    /** Change of route or conveyance: Tells that route, conveyance or carrier differ from those told before. */
    public static final TransferStep ROUTE_CHANGED = new TransferStep("route-changed");

    /** Delay: Tells that the consignment is late or held up, and why. */
    public static final TransferStep DELAYED = new TransferStep("delayed");

    /** Held: Tells that an authority holds the consignment. */
    public static final TransferStep HELD = new TransferStep("held");

    /** Arrival: Tells that the consignment came to the State of import. */
    public static final TransferStep ARRIVAL = new TransferStep("arrival");

    /** Not arrived: Tells that the consignment did not arrive when it was due. */
    public static final TransferStep NOT_ARRIVED = new TransferStep("not-arrived");

    /** Delivery verification asked for: Asks the importing State whether the consignment was received. */
    public static final TransferStep DELIVERY_VERIFICATION_ASKED = new TransferStep("delivery-verification-asked");

    /** Delivery verified: Confirms that the consignment was received. */
    public static final TransferStep DELIVERY_VERIFIED = new TransferStep("delivery-verified");

    /** Delivery verified in part: Confirms receipt, with items missing or differing. */
    public static final TransferStep DELIVERY_VERIFIED_IN_PART = new TransferStep("delivery-verified-in-part");

    /** Delivery not verified: Tells that receipt cannot be confirmed. */
    public static final TransferStep DELIVERY_NOT_VERIFIED = new TransferStep("delivery-not-verified");

    /** Receipt by the end user: Tells that the consignment reached the declared end user. */
    public static final TransferStep END_USER_RECEIPT = new TransferStep("end-user-receipt");

    /** Authenticity asked about: Asks whether a licence or end-use document is authentic and valid. */
    public static final TransferStep AUTHENTICITY_ASKED = new TransferStep("authenticity-asked");

    /** Authenticity answered: Answers whether a licence or end-use document is authentic and valid. */
    public static final TransferStep AUTHENTICITY_ANSWERED = new TransferStep("authenticity-answered");

    /** Check after delivery asked for: Asks that use and storage at the end user be checked. */
    public static final TransferStep POST_DELIVERY_CHECK_ASKED = new TransferStep("post-delivery-check-asked");

    /** Check after delivery reported: Tells what a check at the end user found. */
    public static final TransferStep POST_DELIVERY_CHECK_REPORTED = new TransferStep("post-delivery-check-reported");

    /** Consent to retransfer asked for: Asks the State of origin to agree that the goods be passed on. */
    public static final TransferStep RETRANSFER_ASKED = new TransferStep("retransfer-asked");

    /** Consent to retransfer answered: Answers whether the goods may be passed on. */
    public static final TransferStep RETRANSFER_ANSWERED = new TransferStep("retransfer-answered");

    /** Returned: Tells that the consignment went back to the State of export. */
    public static final TransferStep RETURNED = new TransferStep("returned");

    /** Cancelled: Tells that the transfer does not take place. */
    public static final TransferStep CANCELLED = new TransferStep("cancelled");

    /** Completed: Tells that all consignments of the transfer arrived and nothing is open. */
    public static final TransferStep COMPLETED = new TransferStep("completed");

    /** Other: A step that the list does not name. */
    public static final TransferStep OTHER = new TransferStep("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public TransferStep {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static TransferStep of(String value) {
        return Known.CODES.constantOr(new TransferStep(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<TransferStep> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "transfer-step";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TransferStep code && value.equals(code.value);
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
        static final Codes<TransferStep> CODES = new Codes<>(
                AUTHORIZATION_ASKED, AUTHORIZATION_ANSWERED, END_USE_ASKED, END_USE_GIVEN, LICENCE_ISSUED,
                LICENCE_REFUSED, LICENCE_CHANGED, LICENCE_SUSPENDED, LICENCE_REVOKED, IMPORT_LICENCE_SHARED,
                TRANSIT_NOTICE, TRANSIT_ANSWER, DEPARTURE, TRANSIT_ENTRY, TRANS_SHIPMENT, TRANSIT_EXIT, ROUTE_CHANGED,
                DELAYED, HELD, ARRIVAL, NOT_ARRIVED, DELIVERY_VERIFICATION_ASKED, DELIVERY_VERIFIED,
                DELIVERY_VERIFIED_IN_PART, DELIVERY_NOT_VERIFIED, END_USER_RECEIPT, AUTHENTICITY_ASKED,
                AUTHENTICITY_ANSWERED, POST_DELIVERY_CHECK_ASKED, POST_DELIVERY_CHECK_REPORTED, RETRANSFER_ASKED,
                RETRANSFER_ANSWERED, RETURNED, CANCELLED, COMPLETED, OTHER);
    }
}
