// Generated from schema/standard/codes/concealment-location.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Place of concealment: Where in a conveyance, load, building, piece of ground or on a person items were hidden.
 *
 * <p>The open code list {@code concealment-location}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record ConcealmentLocation(String value) implements Code {

    /** Fuel tank: Inside a fuel tank or behind its wall. */
    public static final ConcealmentLocation FUEL_TANK = new ConcealmentLocation("fuel-tank");

    /** Gas cylinder: Inside a gas cylinder of a vehicle or load. */
    public static final ConcealmentLocation GAS_CYLINDER = new ConcealmentLocation("gas-cylinder");

    /** Engine compartment: In the space of the engine. */
    public static final ConcealmentLocation ENGINE_COMPARTMENT = new ConcealmentLocation("engine-compartment");

    /** Driver's cab: In the cab of a lorry, its sleeping berth included. */
    public static final ConcealmentLocation CAB = new ConcealmentLocation("cab");

    /** Dashboard: In or behind the dashboard or console. */
    public static final ConcealmentLocation DASHBOARD = new ConcealmentLocation("dashboard");

    /** Seat: In or under a seat. */
    public static final ConcealmentLocation SEAT = new ConcealmentLocation("seat");

    /** Door panel: Behind the panel of a door. */
    public static final ConcealmentLocation DOOR = new ConcealmentLocation("door");

    /** Floor: Under or in the floor. */
    public static final ConcealmentLocation FLOOR = new ConcealmentLocation("floor");

    /** Roof: In or above the roof or ceiling. */
    public static final ConcealmentLocation ROOF = new ConcealmentLocation("roof");

    /** Side wall: In a side wall, sill or wing. */
    public static final ConcealmentLocation SIDE_WALL = new ConcealmentLocation("side-wall");

    /** Boot: In the boot or luggage space of a car. */
    public static final ConcealmentLocation BOOT = new ConcealmentLocation("boot");

    /** Wheel or tyre: In a wheel, a tyre or the spare wheel. */
    public static final ConcealmentLocation WHEEL = new ConcealmentLocation("wheel");

    /** Chassis: In or on the chassis or underbody. */
    public static final ConcealmentLocation CHASSIS = new ConcealmentLocation("chassis");

    /** Tool box: In a box on the outside of the vehicle. */
    public static final ConcealmentLocation TOOL_BOX = new ConcealmentLocation("tool-box");

    /** Trailer: In the build of a trailer or semi-trailer. */
    public static final ConcealmentLocation TRAILER = new ConcealmentLocation("trailer");

    /** Refrigeration unit: In the cooling unit of a vehicle or container. */
    public static final ConcealmentLocation REFRIGERATION_UNIT = new ConcealmentLocation("refrigeration-unit");

    /** Wall of a container: In the wall, floor or roof of a container. */
    public static final ConcealmentLocation CONTAINER_WALL = new ConcealmentLocation("container-wall");

    /** Cargo: Among the goods carried. */
    public static final ConcealmentLocation CARGO = new ConcealmentLocation("cargo");

    /** Packaging: In boxes, pallets or other packing. */
    public static final ConcealmentLocation PACKAGING = new ConcealmentLocation("packaging");

    /** Inside goods: Inside a machine, appliance or other goods. */
    public static final ConcealmentLocation GOODS = new ConcealmentLocation("goods");

    /** Food: Inside food or agricultural produce. */
    public static final ConcealmentLocation FOOD = new ConcealmentLocation("food");

    /** Postal item: In a letter, parcel or express consignment. */
    public static final ConcealmentLocation POSTAL_ITEM = new ConcealmentLocation("postal-item");

    /** Luggage: In luggage, accompanied or not. */
    public static final ConcealmentLocation LUGGAGE = new ConcealmentLocation("luggage");

    /** Clothing: In clothing or shoes. */
    public static final ConcealmentLocation CLOTHING = new ConcealmentLocation("clothing");

    /** Body: On or in the body of a person. */
    public static final ConcealmentLocation BODY = new ConcealmentLocation("body");

    /** Animal: On or in an animal or its harness. */
    public static final ConcealmentLocation ANIMAL = new ConcealmentLocation("animal");

    /** Train compartment: In a compartment, vestibule or service space of a passenger carriage. */
    public static final ConcealmentLocation TRAIN_COMPARTMENT = new ConcealmentLocation("train-compartment");

    /** Railway wagon: In the build of a freight wagon or tank. */
    public static final ConcealmentLocation RAILWAY_WAGON = new ConcealmentLocation("railway-wagon");

    /** Hull: In or under the hull of a vessel. */
    public static final ConcealmentLocation HULL = new ConcealmentLocation("hull");

    /** Aircraft compartment: In the cabin, hold or build of an aircraft. */
    public static final ConcealmentLocation AIRCRAFT_COMPARTMENT = new ConcealmentLocation("aircraft-compartment");

    /** Dwelling: In a dwelling, in its furniture or rooms. */
    public static final ConcealmentLocation DWELLING = new ConcealmentLocation("dwelling");

    /** Wall of a building: In a wall, ceiling or stove of a building. */
    public static final ConcealmentLocation WALL = new ConcealmentLocation("wall");

    /** Cellar: In a cellar or pit. */
    public static final ConcealmentLocation CELLAR = new ConcealmentLocation("cellar");

    /** Attic: In an attic. */
    public static final ConcealmentLocation ATTIC = new ConcealmentLocation("attic");

    /** Outbuilding or garage: In a shed, barn or garage. */
    public static final ConcealmentLocation OUTBUILDING = new ConcealmentLocation("outbuilding");

    /** Workshop: In a workshop. */
    public static final ConcealmentLocation WORKSHOP = new ConcealmentLocation("workshop");

    /** Shop or store: In a shop or store. */
    public static final ConcealmentLocation SHOP_STORE = new ConcealmentLocation("shop-store");

    /** Parked vehicle: In a vehicle left standing. */
    public static final ConcealmentLocation VEHICLE_PARKED = new ConcealmentLocation("vehicle-parked");

    /** Ground: Buried or in a hole in the ground. */
    public static final ConcealmentLocation GROUND = new ConcealmentLocation("ground");

    /** Cave or rocks: In a cave or among rocks. */
    public static final ConcealmentLocation CAVE = new ConcealmentLocation("cave");

    /** Water or well: Under water or in a well. */
    public static final ConcealmentLocation WATER = new ConcealmentLocation("water");

    /** Trees or bushes: In trees, bushes or reeds. */
    public static final ConcealmentLocation VEGETATION = new ConcealmentLocation("vegetation");

    /** Cemetery: In a grave or a building of a cemetery. */
    public static final ConcealmentLocation CEMETERY = new ConcealmentLocation("cemetery");

    /** Place of worship: In a mosque, church or other place of worship. */
    public static final ConcealmentLocation RELIGIOUS_BUILDING = new ConcealmentLocation("religious-building");

    /** Other: A place that this list does not name. */
    public static final ConcealmentLocation OTHER = new ConcealmentLocation("other");

    /** Unknown: The hiding place is not established. */
    public static final ConcealmentLocation UNKNOWN = new ConcealmentLocation("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public ConcealmentLocation {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static ConcealmentLocation of(String value) {
        return Known.CODES.constantOr(new ConcealmentLocation(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<ConcealmentLocation> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "concealment-location";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConcealmentLocation code && value.equals(code.value);
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
        static final Codes<ConcealmentLocation> CODES = new Codes<>(
                FUEL_TANK, GAS_CYLINDER, ENGINE_COMPARTMENT, CAB, DASHBOARD, SEAT, DOOR, FLOOR, ROOF, SIDE_WALL, BOOT,
                WHEEL, CHASSIS, TOOL_BOX, TRAILER, REFRIGERATION_UNIT, CONTAINER_WALL, CARGO, PACKAGING, GOODS, FOOD,
                POSTAL_ITEM, LUGGAGE, CLOTHING, BODY, ANIMAL, TRAIN_COMPARTMENT, RAILWAY_WAGON, HULL,
                AIRCRAFT_COMPARTMENT, DWELLING, WALL, CELLAR, ATTIC, OUTBUILDING, WORKSHOP, SHOP_STORE, VEHICLE_PARKED,
                GROUND, CAVE, WATER, VEGETATION, CEMETERY, RELIGIOUS_BUILDING, OTHER, UNKNOWN);
    }
}
