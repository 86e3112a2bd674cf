// Generated from schema/standard/codes/custody-event-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of event in a chain of custody: What happened to a weapon at one point of its history, lawful or not.
 *
 * <p>The open code list {@code custody-event-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record CustodyEventKind(String value) implements Code {

    /** Manufacture: The weapon was made. */
    public static final CustodyEventKind MANUFACTURE = new CustodyEventKind("manufacture");

    /**
     * Illicit manufacture: The weapon was made or put together without licence, from trafficked parts or without
     * marking.
     */
    public static final CustodyEventKind ILLICIT_MANUFACTURE = new CustodyEventKind("illicit-manufacture");

    /** Proof: The weapon was proved. */
    public static final CustodyEventKind PROOF = new CustodyEventKind("proof");

    /** Marking: A mark was put on, at import, transfer, confiscation or deactivation. */
    public static final CustodyEventKind MARKING = new CustodyEventKind("marking");

    /** Export: The weapon left a State on a transfer to another. */
    public static final CustodyEventKind EXPORT = new CustodyEventKind("export");

    /** Import: The weapon entered a State on a transfer from another. */
    public static final CustodyEventKind IMPORT = new CustodyEventKind("import");

    /** Transit: The weapon passed through a State. */
    public static final CustodyEventKind TRANSIT = new CustodyEventKind("transit");

    /** Temporary import: The weapon entered a State for a time, for hunting, sport, exhibition or repair. */
    public static final CustodyEventKind TEMPORARY_IMPORT = new CustodyEventKind("temporary-import");

    /** Temporary export: The weapon left a State for a time. */
    public static final CustodyEventKind TEMPORARY_EXPORT = new CustodyEventKind("temporary-export");

    /** Transfer between States: One State handed the weapon to another. */
    public static final CustodyEventKind STATE_TRANSFER = new CustodyEventKind("state-transfer");

    /** Passed to a successor State: The weapon came to a State when another ceased to be. */
    public static final CustodyEventKind INHERITED_BY_STATE = new CustodyEventKind("inherited-by-state");

    /** Taken into State stock: The weapon came into the stocks of armed forces, police or another State body. */
    public static final CustodyEventKind STATE_STOCK_ENTRY = new CustodyEventKind("state-stock-entry");

    /** Issue to a unit: State stock was issued to a unit or office. */
    public static final CustodyEventKind ISSUE_TO_UNIT = new CustodyEventKind("issue-to-unit");

    /** Issue to an officer: A service weapon was issued to a person. */
    public static final CustodyEventKind ISSUE_TO_OFFICER = new CustodyEventKind("issue-to-officer");

    /** Transfer between State bodies: State stock went from one State body to another. */
    public static final CustodyEventKind STOCK_TRANSFER = new CustodyEventKind("stock-transfer");

    /** Declared surplus: State stock was declared surplus or written off. */
    public static final CustodyEventKind DECLARED_SURPLUS = new CustodyEventKind("declared-surplus");

    /** Transfer from State stock to civilian use: State stock was passed to permanent civilian use. */
    public static final CustodyEventKind TRANSFER_TO_CIVILIAN = new CustodyEventKind("transfer-to-civilian");

    /** Brokering: A broker arranged a transfer. */
    public static final CustodyEventKind BROKERING = new CustodyEventKind("brokering");

    /** Wholesale: The weapon went from maker, importer or dealer to a dealer. */
    public static final CustodyEventKind WHOLESALE = new CustodyEventKind("wholesale");

    /** Retail sale: A dealer sold the weapon to a holder. */
    public static final CustodyEventKind RETAIL_SALE = new CustodyEventKind("retail-sale");

    /** Private sale: A holder sold the weapon to another. */
    public static final CustodyEventKind PRIVATE_SALE = new CustodyEventKind("private-sale");

    /** Given on commission: A holder gave the weapon to a dealer for sale. */
    public static final CustodyEventKind COMMISSION_SALE = new CustodyEventKind("commission-sale");

    /** Gift or award: The weapon was given or awarded. */
    public static final CustodyEventKind GIFT = new CustodyEventKind("gift");

    /** Inheritance: The weapon passed to an heir. */
    public static final CustodyEventKind INHERITANCE = new CustodyEventKind("inheritance");

    /** Loan or hire: The weapon was lent or hired. */
    public static final CustodyEventKind LOAN = new CustodyEventKind("loan");

    /** Storage: The weapon was taken into safe keeping. */
    public static final CustodyEventKind STORAGE = new CustodyEventKind("storage");

    /** Repair: The weapon was repaired. */
    public static final CustodyEventKind REPAIR = new CustodyEventKind("repair");

    /** Conversion: The weapon was converted or changed in its build. */
    public static final CustodyEventKind CONVERSION = new CustodyEventKind("conversion");

    /** Deactivation: The weapon was made unfit for firing. */
    public static final CustodyEventKind DEACTIVATION = new CustodyEventKind("deactivation");

    /** Reactivation: A deactivated weapon was made to fire again. */
    public static final CustodyEventKind REACTIVATION = new CustodyEventKind("reactivation");

    /** Registration: The weapon was entered in a register. */
    public static final CustodyEventKind REGISTRATION = new CustodyEventKind("registration");

    /** Change of registration: The register was changed to another holder or address. */
    public static final CustodyEventKind REREGISTRATION = new CustodyEventKind("reregistration");

    /** End of registration: The weapon was taken off a register. */
    public static final CustodyEventKind DEREGISTRATION = new CustodyEventKind("deregistration");

    /** Licence revoked: The holder lost the right to hold the weapon. */
    public static final CustodyEventKind LICENCE_REVOKED = new CustodyEventKind("licence-revoked");

    /** Test fire: The weapon was fired to collect bullets and cases for comparison. */
    public static final CustodyEventKind TEST_FIRE = new CustodyEventKind("test-fire");

    /** Reported lost: The holder reported the weapon lost. */
    public static final CustodyEventKind REPORTED_LOST = new CustodyEventKind("reported-lost");

    /** Reported stolen: The holder reported the weapon stolen. */
    public static final CustodyEventKind REPORTED_STOLEN = new CustodyEventKind("reported-stolen");

    /** Loss: The weapon was lost. */
    public static final CustodyEventKind LOSS = new CustodyEventKind("loss");

    /** Theft: The weapon was stolen. */
    public static final CustodyEventKind THEFT = new CustodyEventKind("theft");

    /** Capture: The weapon was captured in fighting or from an armed body. */
    public static final CustodyEventKind CAPTURE = new CustodyEventKind("capture");

    /** Unauthorized transfer: The weapon was passed on without authorization. */
    public static final CustodyEventKind UNAUTHORIZED_TRANSFER = new CustodyEventKind("unauthorized-transfer");

    /** Smuggling: The weapon was taken across a border without authorization. */
    public static final CustodyEventKind SMUGGLING = new CustodyEventKind("smuggling");

    /** Illicit possession: The weapon was held without right. */
    public static final CustodyEventKind ILLICIT_POSSESSION = new CustodyEventKind("illicit-possession");

    /** Criminal use: The weapon was used in a crime. */
    public static final CustodyEventKind CRIMINAL_USE = new CustodyEventKind("criminal-use");

    /** Marks removed or altered: Marks were removed, falsified or altered. */
    public static final CustodyEventKind MARKS_REMOVED = new CustodyEventKind("marks-removed");

    /** Found: The weapon was found without a holder. */
    public static final CustodyEventKind FOUND = new CustodyEventKind("found");

    /** Surrendered: The weapon was handed in. */
    public static final CustodyEventKind SURRENDERED = new CustodyEventKind("surrendered");

    /** Seizure: The weapon was seized. */
    public static final CustodyEventKind SEIZURE = new CustodyEventKind("seizure");

    /** Confiscation: The weapon was taken for good by order of a court or other authority. */
    public static final CustodyEventKind CONFISCATION = new CustodyEventKind("confiscation");

    /** Returned: The weapon was given back to its lawful holder. */
    public static final CustodyEventKind RETURNED = new CustodyEventKind("returned");

    /** Destruction: The weapon was destroyed. */
    public static final CustodyEventKind DESTRUCTION = new CustodyEventKind("destruction");

    /** Other: An event that this list does not name. */
    public static final CustodyEventKind OTHER = new CustodyEventKind("other");

    /** Unknown: That the weapon changed hands is known, and how is not. */
    public static final CustodyEventKind UNKNOWN = new CustodyEventKind("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public CustodyEventKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static CustodyEventKind of(String value) {
        return Known.CODES.constantOr(new CustodyEventKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<CustodyEventKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "custody-event-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CustodyEventKind code && value.equals(code.value);
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
        static final Codes<CustodyEventKind> CODES = new Codes<>(
                MANUFACTURE, ILLICIT_MANUFACTURE, PROOF, MARKING, EXPORT, IMPORT, TRANSIT, TEMPORARY_IMPORT,
                TEMPORARY_EXPORT, STATE_TRANSFER, INHERITED_BY_STATE, STATE_STOCK_ENTRY, ISSUE_TO_UNIT,
                ISSUE_TO_OFFICER, STOCK_TRANSFER, DECLARED_SURPLUS, TRANSFER_TO_CIVILIAN, BROKERING, WHOLESALE,
                RETAIL_SALE, PRIVATE_SALE, COMMISSION_SALE, GIFT, INHERITANCE, LOAN, STORAGE, REPAIR, CONVERSION,
                DEACTIVATION, REACTIVATION, REGISTRATION, REREGISTRATION, DEREGISTRATION, LICENCE_REVOKED, TEST_FIRE,
                REPORTED_LOST, REPORTED_STOLEN, LOSS, THEFT, CAPTURE, UNAUTHORIZED_TRANSFER, SMUGGLING,
                ILLICIT_POSSESSION, CRIMINAL_USE, MARKS_REMOVED, FOUND, SURRENDERED, SEIZURE, CONFISCATION, RETURNED,
                DESTRUCTION, OTHER, UNKNOWN);
    }
}
