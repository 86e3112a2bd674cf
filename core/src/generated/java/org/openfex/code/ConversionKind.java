// Generated from schema/standard/codes/conversion-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of conversion: What was done to a firearm or device that changed what it is.
 *
 * <p>The open code list {@code conversion-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record ConversionKind(String value) implements Code {

    /** Blank-firing to live: A blank-firing, alarm or signal weapon was made to fire a projectile. */
    public static final ConversionKind BLANK_TO_LIVE = new ConversionKind("blank-to-live");

    /** Gas weapon to live: A gas weapon was made to fire a projectile. */
    public static final ConversionKind GAS_TO_LIVE = new ConversionKind("gas-to-live");

    /** Less-lethal to live: A weapon for rubber rounds was made to fire live rounds. */
    public static final ConversionKind LESS_LETHAL_TO_LIVE = new ConversionKind("less-lethal-to-live");

    /** Air weapon to firearm: An air or gas-spring weapon was made into a firearm. */
    public static final ConversionKind AIRGUN_TO_FIREARM = new ConversionKind("airgun-to-firearm");

    /** Replica or toy to firearm: A replica, model or toy was made into a firearm. */
    public static final ConversionKind REPLICA_TO_FIREARM = new ConversionKind("replica-to-firearm");

    /** Tool to firearm: A stud gun, flare device or other tool was made into a firearm. */
    public static final ConversionKind TOOL_TO_FIREARM = new ConversionKind("tool-to-firearm");

    /** Antique made usable: An antique or muzzle loader was made to fire modern cartridges. */
    public static final ConversionKind ANTIQUE_MODERNIZED = new ConversionKind("antique-modernized");

    /** Deactivation: A firearm was made unfit for firing for good. */
    public static final ConversionKind DEACTIVATION = new ConversionKind("deactivation");

    /** Reactivation: A deactivated firearm was made to fire again. */
    public static final ConversionKind REACTIVATION = new ConversionKind("reactivation");

    /** Made for display: A firearm was made to fire blanks only, for film, display or training. */
    public static final ConversionKind DISPLAY_CONVERSION = new ConversionKind("display-conversion");

    /** Made for the civilian market: A military firearm was made by a maker into one that civilians may hold. */
    public static final ConversionKind CIVILIAN_CONVERSION = new ConversionKind("civilian-conversion");

    /** Automatic to semi-automatic: The fire of bursts was taken away. */
    public static final ConversionKind AUTOMATIC_TO_SEMI_AUTOMATIC = new ConversionKind("automatic-to-semi-automatic");

    /** Semi-automatic to automatic: The firearm was made to fire bursts. */
    public static final ConversionKind SEMI_AUTOMATIC_TO_AUTOMATIC = new ConversionKind("semi-automatic-to-automatic");

    /** Change of calibre: The firearm was made to fire another cartridge. */
    public static final ConversionKind CALIBRE_CHANGE = new ConversionKind("calibre-change");

    /** Replacement of the barrel: Another barrel was fitted. */
    public static final ConversionKind BARREL_REPLACEMENT = new ConversionKind("barrel-replacement");

    /** Barrel shortened: The barrel was cut. */
    public static final ConversionKind BARREL_SHORTENED = new ConversionKind("barrel-shortened");

    /** Stock shortened or removed: The stock was cut, removed or replaced by a grip. */
    public static final ConversionKind STOCK_SHORTENED = new ConversionKind("stock-shortened");

    /** Obstruction removed: A block in the bore was drilled out or removed. */
    public static final ConversionKind OBSTRUCTION_REMOVED = new ConversionKind("obstruction-removed");

    /** Smooth to rifled: A smooth bore was rifled or a rifled tube was put in. */
    public static final ConversionKind SMOOTH_TO_RIFLED = new ConversionKind("smooth-to-rifled");

    /** Rifled to smooth: The rifling was drilled out. */
    public static final ConversionKind RIFLED_TO_SMOOTH = new ConversionKind("rifled-to-smooth");

    /** Threaded for a suppressor: A thread or mount for a sound suppressor was added. */
    public static final ConversionKind THREADED_FOR_SUPPRESSOR = new ConversionKind("threaded-for-suppressor");

    /** Capacity increased: The magazine or its limit was changed to hold more rounds. */
    public static final ConversionKind CAPACITY_INCREASED = new ConversionKind("capacity-increased");

    /** Disguised: The firearm was made to look like another object. */
    public static final ConversionKind DISGUISED = new ConversionKind("disguised");

    /** Parts exchanged: Main parts were taken from other firearms. */
    public static final ConversionKind PARTS_EXCHANGED = new ConversionKind("parts-exchanged");

    /** Other: A conversion that this list does not name. */
    public static final ConversionKind OTHER = new ConversionKind("other");

    /** Unknown: That something was changed is known, and what is not. */
    public static final ConversionKind UNKNOWN = new ConversionKind("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public ConversionKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static ConversionKind of(String value) {
        return Known.CODES.constantOr(new ConversionKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<ConversionKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "conversion-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConversionKind code && value.equals(code.value);
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
        static final Codes<ConversionKind> CODES = new Codes<>(
                BLANK_TO_LIVE, GAS_TO_LIVE, LESS_LETHAL_TO_LIVE, AIRGUN_TO_FIREARM, REPLICA_TO_FIREARM, TOOL_TO_FIREARM,
                ANTIQUE_MODERNIZED, DEACTIVATION, REACTIVATION, DISPLAY_CONVERSION, CIVILIAN_CONVERSION,
                AUTOMATIC_TO_SEMI_AUTOMATIC, SEMI_AUTOMATIC_TO_AUTOMATIC, CALIBRE_CHANGE, BARREL_REPLACEMENT,
                BARREL_SHORTENED, STOCK_SHORTENED, OBSTRUCTION_REMOVED, SMOOTH_TO_RIFLED, RIFLED_TO_SMOOTH,
                THREADED_FOR_SUPPRESSOR, CAPACITY_INCREASED, DISGUISED, PARTS_EXCHANGED, OTHER, UNKNOWN);
    }
}
