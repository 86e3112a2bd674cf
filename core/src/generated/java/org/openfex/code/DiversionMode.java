// Generated from schema/standard/codes/diversion-mode.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Mode of diversion: How a weapon left the lawful sphere, or that it was never in it.
 *
 * <p>The open code list {@code diversion-mode}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record DiversionMode(String value) implements Code {

    /** Unauthorized retransfer: The holder passed it to another State or user against the terms of the transfer. */
    public static final DiversionMode UNAUTHORIZED_RETRANSFER = new DiversionMode("unauthorized-retransfer");

    /** Diversion in transit: A shipment was turned from its authorized route. */
    public static final DiversionMode IN_TRANSIT = new DiversionMode("in-transit");

    /** False end-use documents: It was exported on false papers on user or use. */
    public static final DiversionMode FALSE_END_USE_DOCUMENTS = new DiversionMode("false-end-use-documents");

    /** Abuse of a licence: A licensed maker, dealer or broker passed it on outside the books. */
    public static final DiversionMode LICENCE_ABUSE = new DiversionMode("licence-abuse");

    /** Embargo violation: It was sent to a place or body under an arms embargo. */
    public static final DiversionMode EMBARGO_VIOLATION = new DiversionMode("embargo-violation");

    /** Theft from State stock: It was stolen from armed forces, police or another State body. */
    public static final DiversionMode THEFT_FROM_STATE_STOCK = new DiversionMode("theft-from-state-stock");

    /** Theft in transit: It was stolen while it was carried. */
    public static final DiversionMode THEFT_IN_TRANSIT = new DiversionMode("theft-in-transit");

    /** Theft from maker or dealer: It was stolen from a maker, dealer or carrier. */
    public static final DiversionMode THEFT_FROM_DEALER = new DiversionMode("theft-from-dealer");

    /** Theft from a private holder: It was stolen from a private holder. */
    public static final DiversionMode THEFT_FROM_CIVILIAN = new DiversionMode("theft-from-civilian");

    /** Theft from a guard company: It was stolen from a guard company or other licensed body. */
    public static final DiversionMode THEFT_FROM_SECURITY_COMPANY = new DiversionMode("theft-from-security-company");

    /** Theft from evidence: It was taken from the custody of police, customs or court. */
    public static final DiversionMode THEFT_OF_EVIDENCE = new DiversionMode("theft-of-evidence");

    /** Looting: It was taken when stocks were left or overrun. */
    public static final DiversionMode LOOTING = new DiversionMode("looting");

    /** Loss: It was lost by a lawful holder. */
    public static final DiversionMode LOSS = new DiversionMode("loss");

    /** Leakage by insiders: An insider passed it out. */
    public static final DiversionMode CORRUPTION = new DiversionMode("corruption");

    /** Battlefield capture: It was captured in fighting. */
    public static final DiversionMode BATTLEFIELD_CAPTURE = new DiversionMode("battlefield-capture");

    /** Desertion: A member of a force left with it. */
    public static final DiversionMode DESERTION = new DiversionMode("desertion");

    /** State-sponsored supply: A State supplied it to a body not allowed to hold it. */
    public static final DiversionMode STATE_SPONSORED = new DiversionMode("state-sponsored");

    /** Straw purchase: A person bought it lawfully for another who may not hold it. */
    public static final DiversionMode STRAW_PURCHASE = new DiversionMode("straw-purchase");

    /** Unlawful private sale: A lawful holder sold or gave it without permission. */
    public static final DiversionMode UNLAWFUL_PRIVATE_SALE = new DiversionMode("unlawful-private-sale");

    /** Failure to surrender: It was kept after the right to hold it ended, by death, expiry or revocation. */
    public static final DiversionMode FAILURE_TO_SURRENDER = new DiversionMode("failure-to-surrender");

    /** Avoided destruction: It, or parts of it, came back from stock meant to be destroyed. */
    public static final DiversionMode INCOMPLETE_DESTRUCTION = new DiversionMode("incomplete-destruction");

    /** False report of loss: It was passed on and reported lost or stolen. */
    public static final DiversionMode FALSE_LOSS_REPORT = new DiversionMode("false-loss-report");

    /** Conversion: A device that was no firearm was made into one. */
    public static final DiversionMode CONVERSION = new DiversionMode("conversion");

    /** Reactivation: A deactivated firearm was made to fire again. */
    public static final DiversionMode REACTIVATION = new DiversionMode("reactivation");

    /** Assembly from parts: It was put together from parts bought or stolen apart. */
    public static final DiversionMode ASSEMBLY_FROM_PARTS = new DiversionMode("assembly-from-parts");

    /** Illicit manufacture: It was made by craft or printing and never was lawful. */
    public static final DiversionMode ILLICIT_MANUFACTURE = new DiversionMode("illicit-manufacture");

    /** Transfer without marks: It was transferred without the marks that are called for. */
    public static final DiversionMode UNMARKED_TRANSFER = new DiversionMode("unmarked-transfer");

    /** Smuggling by a holder: A holder took it over a border without leave. */
    public static final DiversionMode SMUGGLING_PRIVATE = new DiversionMode("smuggling-private");

    /** Other: A mode that this list does not name. */
    public static final DiversionMode OTHER = new DiversionMode("other");

    /** Unknown: The mode is not established. */
    public static final DiversionMode UNKNOWN = new DiversionMode("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public DiversionMode {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static DiversionMode of(String value) {
        return Known.CODES.constantOr(new DiversionMode(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<DiversionMode> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "diversion-mode";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DiversionMode code && value.equals(code.value);
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
        static final Codes<DiversionMode> CODES = new Codes<>(
                UNAUTHORIZED_RETRANSFER, IN_TRANSIT, FALSE_END_USE_DOCUMENTS, LICENCE_ABUSE, EMBARGO_VIOLATION,
                THEFT_FROM_STATE_STOCK, THEFT_IN_TRANSIT, THEFT_FROM_DEALER, THEFT_FROM_CIVILIAN,
                THEFT_FROM_SECURITY_COMPANY, THEFT_OF_EVIDENCE, LOOTING, LOSS, CORRUPTION, BATTLEFIELD_CAPTURE,
                DESERTION, STATE_SPONSORED, STRAW_PURCHASE, UNLAWFUL_PRIVATE_SALE, FAILURE_TO_SURRENDER,
                INCOMPLETE_DESTRUCTION, FALSE_LOSS_REPORT, CONVERSION, REACTIVATION, ASSEMBLY_FROM_PARTS,
                ILLICIT_MANUFACTURE, UNMARKED_TRANSFER, SMUGGLING_PRIVATE, OTHER, UNKNOWN);
    }
}
