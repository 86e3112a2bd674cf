// Generated from schema/standard/codes/licence-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of licence: Licences, permits and like documents on firearms.
 *
 * <p>The open code list {@code licence-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record LicenceKind(String value) implements Code {

    /** Licence to manufacture: To make firearms, parts or ammunition. */
    public static final LicenceKind MANUFACTURE = new LicenceKind("manufacture");

    /** Licence to repair: To repair or alter firearms. */
    public static final LicenceKind REPAIR = new LicenceKind("repair");

    /** Licence to trade: To buy and sell firearms as a dealer. */
    public static final LicenceKind TRADE = new LicenceKind("trade");

    /** Licence to broker: To arrange deals between others. */
    public static final LicenceKind BROKERING = new LicenceKind("brokering");

    /** Export licence: To export a consignment or quantity. */
    public static final LicenceKind EXPORT = new LicenceKind("export");

    /** Import licence: To import a consignment or quantity. */
    public static final LicenceKind IMPORT = new LicenceKind("import");

    /** Transit permit: To carry a consignment across the territory, or a statement of no objection to it. */
    public static final LicenceKind TRANSIT = new LicenceKind("transit");

    /** Re-export permit: To export again what was imported. */
    public static final LicenceKind RE_EXPORT = new LicenceKind("re-export");

    /** Temporary import or export: For hunting, sport, evaluation, exhibition or repair. */
    public static final LicenceKind TEMPORARY_TRANSFER = new LicenceKind("temporary-transfer");

    /** End-user certificate: A statement of end use and end user. */
    public static final LicenceKind END_USER_CERTIFICATE = new LicenceKind("end-user-certificate");

    /** Delivery verification: A confirmation of the importing State that a consignment arrived. */
    public static final LicenceKind DELIVERY_VERIFICATION = new LicenceKind("delivery-verification");

    /** Permit to transport: To carry firearms or ammunition within the State. */
    public static final LicenceKind TRANSPORT = new LicenceKind("transport");

    /** Permit to store: For an organisation to keep firearms or ammunition. */
    public static final LicenceKind STORAGE = new LicenceKind("storage");

    /** Permit to acquire: To acquire one or more firearms. */
    public static final LicenceKind ACQUISITION = new LicenceKind("acquisition");

    /** Permit to hold: For a person to hold a firearm at home. */
    public static final LicenceKind POSSESSION = new LicenceKind("possession");

    /** Permit to hold and carry: For a person to hold and carry a firearm. */
    public static final LicenceKind POSSESSION_AND_CARRYING = new LicenceKind("possession-and-carrying");

    /** Permit to carry on duty: For an official or guard to carry a weapon of the employer. */
    public static final LicenceKind SERVICE_CARRYING = new LicenceKind("service-carrying");

    /** Hunting licence: To hunt, as a condition of holding a firearm. */
    public static final LicenceKind HUNTING = new LicenceKind("hunting");

    /** Sport shooting licence: To hold or use a firearm for sport. */
    public static final LicenceKind SPORT = new LicenceKind("sport");

    /** Collector's licence: To collect firearms. */
    public static final LicenceKind COLLECTION = new LicenceKind("collection");

    /** Permit to exhibit: To show firearms in a museum or fair. */
    public static final LicenceKind EXHIBITION = new LicenceKind("exhibition");

    /** Licence of a shooting range: To run a range or shooting club. */
    public static final LicenceKind SHOOTING_RANGE = new LicenceKind("shooting-range");

    /** Licence of a security company: To guard with arms. */
    public static final LicenceKind SECURITY_SERVICE = new LicenceKind("security-service");

    /** Right to an award weapon: To hold and carry a firearm given as an award. */
    public static final LicenceKind AWARD = new LicenceKind("award");

    /** Firearms travel document: To travel across borders with a firearm of one's own. */
    public static final LicenceKind TRAVEL_DOCUMENT = new LicenceKind("travel-document");

    /** Permit to dispose or destroy: To destroy or scrap firearms or ammunition. */
    public static final LicenceKind DISPOSAL = new LicenceKind("disposal");

    /** Deactivation certificate: A certificate that a firearm was deactivated. */
    public static final LicenceKind DEACTIVATION_CERTIFICATE = new LicenceKind("deactivation-certificate");

    /** Permit for explosives: To make, trade, hold or use explosives. */
    public static final LicenceKind EXPLOSIVES = new LicenceKind("explosives");

    /** Other: A licence that the list does not name. */
    public static final LicenceKind OTHER = new LicenceKind("other");

    /** Unknown: The kind of licence is not known. */
    public static final LicenceKind UNKNOWN = new LicenceKind("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public LicenceKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static LicenceKind of(String value) {
        return Known.CODES.constantOr(new LicenceKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<LicenceKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "licence-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LicenceKind code && value.equals(code.value);
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
        static final Codes<LicenceKind> CODES = new Codes<>(
                MANUFACTURE, REPAIR, TRADE, BROKERING, EXPORT, IMPORT, TRANSIT, RE_EXPORT, TEMPORARY_TRANSFER,
                END_USER_CERTIFICATE, DELIVERY_VERIFICATION, TRANSPORT, STORAGE, ACQUISITION, POSSESSION,
                POSSESSION_AND_CARRYING, SERVICE_CARRYING, HUNTING, SPORT, COLLECTION, EXHIBITION, SHOOTING_RANGE,
                SECURITY_SERVICE, AWARD, TRAVEL_DOCUMENT, DISPOSAL, DEACTIVATION_CERTIFICATE, EXPLOSIVES, OTHER,
                UNKNOWN);
    }
}
