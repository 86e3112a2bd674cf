// Generated from schema/standard/codes/place-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of place: Kinds of places where something happened or someone lives.
 *
 * <p>The open code list {@code place-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record PlaceKind(String value) implements Code {

    /** Road border crossing: A crossing point for road traffic. */
    public static final PlaceKind BORDER_CROSSING_ROAD = new PlaceKind("border-crossing-road");

    /** Rail border crossing: A crossing point for rail traffic. */
    public static final PlaceKind BORDER_CROSSING_RAIL = new PlaceKind("border-crossing-rail");

    /** Water border crossing: A crossing point at sea, on a river or on a lake. */
    public static final PlaceKind BORDER_CROSSING_WATER = new PlaceKind("border-crossing-water");

    /** Pedestrian border crossing: A crossing point for persons on foot. */
    public static final PlaceKind BORDER_CROSSING_PEDESTRIAN = new PlaceKind("border-crossing-pedestrian");

    /** Green border: The border away from a crossing point. */
    public static final PlaceKind GREEN_BORDER = new PlaceKind("green-border");

    /** Border zone: The land beside the border. */
    public static final PlaceKind BORDER_ZONE = new PlaceKind("border-zone");

    /** Customs office: A customs office, post or terminal. */
    public static final PlaceKind CUSTOMS_OFFICE = new PlaceKind("customs-office");

    /** Free zone: A free zone or bonded area. */
    public static final PlaceKind FREE_ZONE = new PlaceKind("free-zone");

    /** Airport: An airport or airfield. */
    public static final PlaceKind AIRPORT = new PlaceKind("airport");

    /** Port: A sea or river port. */
    public static final PlaceKind PORT = new PlaceKind("port");

    /** Railway station: A railway station, yard or line. */
    public static final PlaceKind RAILWAY_STATION = new PlaceKind("railway-station");

    /** Bus station: A bus or taxi station. */
    public static final PlaceKind BUS_STATION = new PlaceKind("bus-station");

    /** Road: A road, street or car park. */
    public static final PlaceKind ROAD = new PlaceKind("road");

    /** Checkpoint: A police or military checkpoint inside the country. */
    public static final PlaceKind CHECKPOINT = new PlaceKind("checkpoint");

    /** Conveyance: Inside a vehicle, train, vessel or aircraft. */
    public static final PlaceKind VEHICLE = new PlaceKind("vehicle");

    /** Post or courier office: A post office, sorting centre or courier's office. */
    public static final PlaceKind POST_OFFICE = new PlaceKind("post-office");

    /** Dwelling: A flat or house. */
    public static final PlaceKind DWELLING = new PlaceKind("dwelling");

    /** Outbuilding: A garage, shed, yard or garden of a dwelling. */
    public static final PlaceKind OUTBUILDING = new PlaceKind("outbuilding");

    /** Hotel: A hotel, hostel or other lodging. */
    public static final PlaceKind HOTEL = new PlaceKind("hotel");

    /** Workshop: A place where items are made, repaired or converted. */
    public static final PlaceKind WORKSHOP = new PlaceKind("workshop");

    /** Factory: A plant of a maker. */
    public static final PlaceKind FACTORY = new PlaceKind("factory");

    /** Gun shop: The shop of a dealer in firearms. */
    public static final PlaceKind SHOP = new PlaceKind("shop");

    /** Market or shop: A market, bazaar or other shop. */
    public static final PlaceKind MARKET = new PlaceKind("market");

    /** Warehouse: A warehouse or goods terminal. */
    public static final PlaceKind WAREHOUSE = new PlaceKind("warehouse");

    /** Office: Business premises. */
    public static final PlaceKind OFFICE = new PlaceKind("office");

    /** Shooting range: A shooting range or club. */
    public static final PlaceKind SHOOTING_RANGE = new PlaceKind("shooting-range");

    /** Arsenal: A store of weapons and ammunition of the State. */
    public static final PlaceKind ARSENAL = new PlaceKind("arsenal");

    /** Military site: A barracks, base or training ground. */
    public static final PlaceKind MILITARY_SITE = new PlaceKind("military-site");

    /** Police station: Premises of the police or another law enforcement body. */
    public static final PlaceKind POLICE_STATION = new PlaceKind("police-station");

    /** Prison: A prison or place of detention. */
    public static final PlaceKind PRISON = new PlaceKind("prison");

    /** Court: A court or prosecutor's office. */
    public static final PlaceKind COURT = new PlaceKind("court");

    /** Laboratory: A forensic or other laboratory. */
    public static final PlaceKind LABORATORY = new PlaceKind("laboratory");

    /** Hospital: A hospital or clinic. */
    public static final PlaceKind HOSPITAL = new PlaceKind("hospital");

    /** School: A school, university or kindergarten. */
    public static final PlaceKind SCHOOL = new PlaceKind("school");

    /** Religious site: A place of worship or a cemetery. */
    public static final PlaceKind RELIGIOUS_SITE = new PlaceKind("religious-site");

    /** Public place: A park, square, restaurant or other place open to the public. */
    public static final PlaceKind PUBLIC_PLACE = new PlaceKind("public-place");

    /** Hunting ground: Land or a lodge used for hunting. */
    public static final PlaceKind HUNTING_GROUND = new PlaceKind("hunting-ground");

    /** Open country: Field, steppe, desert, mountains or forest. */
    public static final PlaceKind OPEN_COUNTRY = new PlaceKind("open-country");

    /** Cache: A hiding place in the ground or in a structure, apart from a dwelling. */
    public static final PlaceKind CACHE = new PlaceKind("cache");

    /** Water: A river, lake, sea or canal. */
    public static final PlaceKind WATER = new PlaceKind("water");

    /** Abandoned building: A building or site that is not in use. */
    public static final PlaceKind ABANDONED_BUILDING = new PlaceKind("abandoned-building");

    /** Conflict area: A place of fighting or of a former battle. */
    public static final PlaceKind CONFLICT_AREA = new PlaceKind("conflict-area");

    /** Diplomatic mission: Premises of a mission or consulate. */
    public static final PlaceKind DIPLOMATIC_MISSION = new PlaceKind("diplomatic-mission");

    /** Online: A site, market or channel on a network. */
    public static final PlaceKind ONLINE = new PlaceKind("online");

    /** Other: A place that none of the other codes describes. */
    public static final PlaceKind OTHER = new PlaceKind("other");

    /** Unknown: The kind of place is not known. */
    public static final PlaceKind UNKNOWN = new PlaceKind("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public PlaceKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static PlaceKind of(String value) {
        return Known.CODES.constantOr(new PlaceKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<PlaceKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "place-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlaceKind code && value.equals(code.value);
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
        static final Codes<PlaceKind> CODES = new Codes<>(
                BORDER_CROSSING_ROAD, BORDER_CROSSING_RAIL, BORDER_CROSSING_WATER, BORDER_CROSSING_PEDESTRIAN,
                GREEN_BORDER, BORDER_ZONE, CUSTOMS_OFFICE, FREE_ZONE, AIRPORT, PORT, RAILWAY_STATION, BUS_STATION, ROAD,
                CHECKPOINT, VEHICLE, POST_OFFICE, DWELLING, OUTBUILDING, HOTEL, WORKSHOP, FACTORY, SHOP, MARKET,
                WAREHOUSE, OFFICE, SHOOTING_RANGE, ARSENAL, MILITARY_SITE, POLICE_STATION, PRISON, COURT, LABORATORY,
                HOSPITAL, SCHOOL, RELIGIOUS_SITE, PUBLIC_PLACE, HUNTING_GROUND, OPEN_COUNTRY, CACHE, WATER,
                ABANDONED_BUILDING, CONFLICT_AREA, DIPLOMATIC_MISSION, ONLINE, OTHER, UNKNOWN);
    }
}
