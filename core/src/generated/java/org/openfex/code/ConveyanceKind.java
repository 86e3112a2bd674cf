// Generated from schema/standard/codes/conveyance-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of conveyance: By what items were carried.
 *
 * <p>The open code list {@code conveyance-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record ConveyanceKind(String value) implements Code {

    /** Car: A passenger car. */
    public static final ConveyanceKind CAR = new ConveyanceKind("car");

    /** Taxi: A car for hire with driver. */
    public static final ConveyanceKind TAXI = new ConveyanceKind("taxi");

    /** Van: A light goods vehicle. */
    public static final ConveyanceKind VAN = new ConveyanceKind("van");

    /** Minibus: A vehicle for up to about twenty passengers. */
    public static final ConveyanceKind MINIBUS = new ConveyanceKind("minibus");

    /** Bus: A bus or coach. */
    public static final ConveyanceKind BUS = new ConveyanceKind("bus");

    /** Truck: A goods vehicle in one unit. */
    public static final ConveyanceKind TRUCK = new ConveyanceKind("truck");

    /** Truck with trailer: A goods vehicle with trailer or semi-trailer. */
    public static final ConveyanceKind TRUCK_WITH_TRAILER = new ConveyanceKind("truck-with-trailer");

    /** Tanker: A goods vehicle for liquids or gas. */
    public static final ConveyanceKind TANKER = new ConveyanceKind("tanker");

    /** Motorcycle: A vehicle with two or three wheels and an engine. */
    public static final ConveyanceKind MOTORCYCLE = new ConveyanceKind("motorcycle");

    /** Bicycle: A bicycle or electric scooter. */
    public static final ConveyanceKind BICYCLE = new ConveyanceKind("bicycle");

    /** All-terrain vehicle: A quad, snowmobile or tracked vehicle. */
    public static final ConveyanceKind ALL_TERRAIN_VEHICLE = new ConveyanceKind("all-terrain-vehicle");

    /** Agricultural vehicle: A tractor or other agricultural or building machine. */
    public static final ConveyanceKind AGRICULTURAL = new ConveyanceKind("agricultural");

    /** Military vehicle: A vehicle of armed forces or of an armed group. */
    public static final ConveyanceKind MILITARY_VEHICLE = new ConveyanceKind("military-vehicle");

    /** Official vehicle: A vehicle of an authority, mission or emergency service. */
    public static final ConveyanceKind OFFICIAL_VEHICLE = new ConveyanceKind("official-vehicle");

    /** Freight container: A freight container, whatever carries it. */
    public static final ConveyanceKind CONTAINER = new ConveyanceKind("container");

    /** Passenger train: A train for passengers. */
    public static final ConveyanceKind PASSENGER_TRAIN = new ConveyanceKind("passenger-train");

    /** Freight train: A freight train or wagon. */
    public static final ConveyanceKind FREIGHT_TRAIN = new ConveyanceKind("freight-train");

    /** Passenger aircraft: An aircraft on a passenger flight. */
    public static final ConveyanceKind AIRCRAFT = new ConveyanceKind("aircraft");

    /** Cargo aircraft: An aircraft on a cargo flight. */
    public static final ConveyanceKind CARGO_AIRCRAFT = new ConveyanceKind("cargo-aircraft");

    /** Light aircraft: A small aircraft, glider or ultralight. */
    public static final ConveyanceKind LIGHT_AIRCRAFT = new ConveyanceKind("light-aircraft");

    /** Helicopter: A helicopter. */
    public static final ConveyanceKind HELICOPTER = new ConveyanceKind("helicopter");

    /** Drone: An aircraft without a pilot on board. */
    public static final ConveyanceKind DRONE = new ConveyanceKind("drone");

    /** Ship: A seagoing merchant or passenger ship. */
    public static final ConveyanceKind SHIP = new ConveyanceKind("ship");

    /** Fishing vessel: A vessel for fishing. */
    public static final ConveyanceKind FISHING_VESSEL = new ConveyanceKind("fishing-vessel");

    /** Boat: A small boat, with engine or without. */
    public static final ConveyanceKind BOAT = new ConveyanceKind("boat");

    /** River vessel: A vessel for rivers and lakes. */
    public static final ConveyanceKind RIVER_VESSEL = new ConveyanceKind("river-vessel");

    /** Post: The public post. */
    public static final ConveyanceKind POST = new ConveyanceKind("post");

    /** Express courier: A private parcel or courier service. */
    public static final ConveyanceKind EXPRESS_COURIER = new ConveyanceKind("express-courier");

    /** Pack animal: A horse, donkey, camel or cart. */
    public static final ConveyanceKind PACK_ANIMAL = new ConveyanceKind("pack-animal");

    /** On foot: A person on foot. */
    public static final ConveyanceKind ON_FOOT = new ConveyanceKind("on-foot");

    /** Other: A conveyance that this list does not name. */
    public static final ConveyanceKind OTHER = new ConveyanceKind("other");

    /** Unknown: How the items were carried is not established. */
    public static final ConveyanceKind UNKNOWN = new ConveyanceKind("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public ConveyanceKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static ConveyanceKind of(String value) {
        return Known.CODES.constantOr(new ConveyanceKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<ConveyanceKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "conveyance-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConveyanceKind code && value.equals(code.value);
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
        static final Codes<ConveyanceKind> CODES = new Codes<>(
                CAR, TAXI, VAN, MINIBUS, BUS, TRUCK, TRUCK_WITH_TRAILER, TANKER, MOTORCYCLE, BICYCLE,
                ALL_TERRAIN_VEHICLE, AGRICULTURAL, MILITARY_VEHICLE, OFFICIAL_VEHICLE, CONTAINER, PASSENGER_TRAIN,
                FREIGHT_TRAIN, AIRCRAFT, CARGO_AIRCRAFT, LIGHT_AIRCRAFT, HELICOPTER, DRONE, SHIP, FISHING_VESSEL, BOAT,
                RIVER_VESSEL, POST, EXPRESS_COURIER, PACK_ANIMAL, ON_FOOT, OTHER, UNKNOWN);
    }
}
