// Generated from schema/standard/codes/licensed-activity.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Licensed activity: Activities with firearms for which persons and companies are authorized.
 *
 * <p>The open code list {@code licensed-activity}. Source: Protocol 12(1) [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record LicensedActivity(String value) implements Code {

    /** Manufacture of firearms: To make or assemble firearms. */
    public static final LicensedActivity MANUFACTURE_OF_FIREARMS = new LicensedActivity("manufacture-of-firearms");

    /** Manufacture of parts and components: To make parts and components of firearms. */
    public static final LicensedActivity MANUFACTURE_OF_PARTS = new LicensedActivity("manufacture-of-parts");

    /** Manufacture of ammunition: To make ammunition or its components. */
    public static final LicensedActivity MANUFACTURE_OF_AMMUNITION = new LicensedActivity("manufacture-of-ammunition");

    /** Reloading: To load cartridges from components. */
    public static final LicensedActivity RELOADING = new LicensedActivity("reloading");

    /** Repair: To repair or alter firearms. */
    public static final LicensedActivity REPAIR = new LicensedActivity("repair");

    /** Deactivation: To make firearms permanently unusable. */
    public static final LicensedActivity DEACTIVATION = new LicensedActivity("deactivation");

    /** Marking and proof: To mark, test or proof firearms. */
    public static final LicensedActivity MARKING = new LicensedActivity("marking");

    /** Wholesale trade: To buy and sell firearms or ammunition among traders. */
    public static final LicensedActivity WHOLESALE = new LicensedActivity("wholesale");

    /** Retail trade: To sell firearms or ammunition to holders. */
    public static final LicensedActivity RETAIL = new LicensedActivity("retail");

    /** Trade on commission or pawn: To sell firearms for their holders or take them as a pledge. */
    public static final LicensedActivity COMMISSION_OR_PAWN = new LicensedActivity("commission-or-pawn");

    /** Auction: To sell firearms by auction. */
    public static final LicensedActivity AUCTION = new LicensedActivity("auction");

    /** Import: To bring firearms, parts or ammunition into the State. */
    public static final LicensedActivity IMPORT = new LicensedActivity("import");

    /** Export: To send firearms, parts or ammunition out of the State. */
    public static final LicensedActivity EXPORT = new LicensedActivity("export");

    /** Transit and trans-shipment: To move consignments through the State. */
    public static final LicensedActivity TRANSIT = new LicensedActivity("transit");

    /** Brokering: To arrange deals between others. */
    public static final LicensedActivity BROKERING = new LicensedActivity("brokering");

    /** Carriage: To carry firearms or ammunition for others. */
    public static final LicensedActivity CARRIAGE = new LicensedActivity("carriage");

    /** Forwarding: To arrange the carriage of firearms or ammunition. */
    public static final LicensedActivity FORWARDING = new LicensedActivity("forwarding");

    /** Customs representation: To declare firearms or ammunition on behalf of others. */
    public static final LicensedActivity CUSTOMS_REPRESENTATION = new LicensedActivity("customs-representation");

    /** Storage: To keep firearms or ammunition for others. */
    public static final LicensedActivity STORAGE = new LicensedActivity("storage");

    /** Destruction and disposal: To destroy or scrap firearms or ammunition. */
    public static final LicensedActivity DISPOSAL = new LicensedActivity("disposal");

    /** Security services: To guard with arms. */
    public static final LicensedActivity SECURITY_SERVICES = new LicensedActivity("security-services");

    /** Shooting range or club: To offer shooting for sport or training. */
    public static final LicensedActivity SHOOTING_RANGE = new LicensedActivity("shooting-range");

    /** Hunting services: To run hunts and let out hunting weapons. */
    public static final LicensedActivity HUNTING_SERVICES = new LicensedActivity("hunting-services");

    /** Collection and exhibition: To keep and show firearms in a museum, collection or fair. */
    public static final LicensedActivity COLLECTION_AND_EXHIBITION = new LicensedActivity("collection-and-exhibition");

    /** Film and theatre: To use firearms as props. */
    public static final LicensedActivity FILM_AND_THEATRE = new LicensedActivity("film-and-theatre");

    /** Research and development: To design and try out firearms or ammunition. */
    public static final LicensedActivity RESEARCH_AND_DEVELOPMENT = new LicensedActivity("research-and-development");

    /** Explosives and propellants: To make, trade or use explosives or propellants. */
    public static final LicensedActivity EXPLOSIVES = new LicensedActivity("explosives");

    /** Other: An activity that the list does not name. */
    public static final LicensedActivity OTHER = new LicensedActivity("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public LicensedActivity {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static LicensedActivity of(String value) {
        return Known.CODES.constantOr(new LicensedActivity(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<LicensedActivity> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "licensed-activity";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LicensedActivity code && value.equals(code.value);
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
        static final Codes<LicensedActivity> CODES = new Codes<>(
                MANUFACTURE_OF_FIREARMS, MANUFACTURE_OF_PARTS, MANUFACTURE_OF_AMMUNITION, RELOADING, REPAIR,
                DEACTIVATION, MARKING, WHOLESALE, RETAIL, COMMISSION_OR_PAWN, AUCTION, IMPORT, EXPORT, TRANSIT,
                BROKERING, CARRIAGE, FORWARDING, CUSTOMS_REPRESENTATION, STORAGE, DISPOSAL, SECURITY_SERVICES,
                SHOOTING_RANGE, HUNTING_SERVICES, COLLECTION_AND_EXHIBITION, FILM_AND_THEATRE, RESEARCH_AND_DEVELOPMENT,
                EXPLOSIVES, OTHER);
    }
}
