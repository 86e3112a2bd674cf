// Generated from schema/standard/codes/firearm-feature.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Feature of a firearm: Features that help to tell a firearm apart or to judge its danger.
 *
 * <p>The open code list {@code firearm-feature}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record FirearmFeature(String value) implements Code {

    /** Barrel cut short: The barrel was cut. */
    public static final FirearmFeature SAWN_OFF_BARREL = new FirearmFeature("sawn-off-barrel");

    /** Stock cut or removed: The stock was cut to a grip or taken off. */
    public static final FirearmFeature SAWN_OFF_STOCK = new FirearmFeature("sawn-off-stock");

    /** Folding stock: The stock folds to the side or below. */
    public static final FirearmFeature FOLDING_STOCK = new FirearmFeature("folding-stock");

    /** Telescopic stock: The stock can be drawn out and pushed in. */
    public static final FirearmFeature TELESCOPIC_STOCK = new FirearmFeature("telescopic-stock");

    /** Fixed stock: The stock can neither fold nor slide. */
    public static final FirearmFeature FIXED_STOCK = new FirearmFeature("fixed-stock");

    /** Made without stock: The firearm was made without a stock. */
    public static final FirearmFeature NO_STOCK = new FirearmFeature("no-stock");

    /** Stock replaced: Stock or grip is not that of the maker. */
    public static final FirearmFeature REPLACED_STOCK = new FirearmFeature("replaced-stock");

    /** Barrel replaced: The barrel is not the original one. */
    public static final FirearmFeature REPLACED_BARREL = new FirearmFeature("replaced-barrel");

    /** Threaded muzzle: The muzzle bears a thread for a suppressor or other device. */
    public static final FirearmFeature THREADED_MUZZLE = new FirearmFeature("threaded-muzzle");

    /** Sound suppressor fitted: A sound suppressor is fitted to the muzzle. */
    public static final FirearmFeature SOUND_SUPPRESSOR_FITTED = new FirearmFeature("sound-suppressor-fitted");

    /** Integral sound suppressor: The sound suppressor is part of the barrel assembly. */
    public static final FirearmFeature INTEGRAL_SOUND_SUPPRESSOR = new FirearmFeature("integral-sound-suppressor");

    /** Muzzle brake or flash hider: A device other than a suppressor is fitted to the muzzle. */
    public static final FirearmFeature MUZZLE_DEVICE = new FirearmFeature("muzzle-device");

    /** Detachable magazine: The magazine can be taken off. */
    public static final FirearmFeature DETACHABLE_MAGAZINE = new FirearmFeature("detachable-magazine");

    /** Fixed magazine: The magazine is part of the firearm. */
    public static final FirearmFeature FIXED_MAGAZINE = new FirearmFeature("fixed-magazine");

    /** Drum magazine: The magazine is a drum. */
    public static final FirearmFeature DRUM_MAGAZINE = new FirearmFeature("drum-magazine");

    /** Belt feed: Rounds are fed from a belt. */
    public static final FirearmFeature BELT_FEED = new FirearmFeature("belt-feed");

    /** Optical sight: A telescopic sight is fitted. */
    public static final FirearmFeature OPTICAL_SIGHT = new FirearmFeature("optical-sight");

    /** Reflex sight: A reflex or red-dot sight is fitted. */
    public static final FirearmFeature COLLIMATOR_SIGHT = new FirearmFeature("collimator-sight");

    /** Night or thermal sight: A sight for darkness is fitted. */
    public static final FirearmFeature NIGHT_SIGHT = new FirearmFeature("night-sight");

    /** Laser aimer: A laser that marks the target is fitted. */
    public static final FirearmFeature LASER_AIMER = new FirearmFeature("laser-aimer");

    /** Tactical light: A lamp is fitted. */
    public static final FirearmFeature TACTICAL_LIGHT = new FirearmFeature("tactical-light");

    /** Accessory rail: The firearm has a rail or side mount for sights and accessories. */
    public static final FirearmFeature ACCESSORY_RAIL = new FirearmFeature("accessory-rail");

    /** Bipod: A bipod is fitted. */
    public static final FirearmFeature BIPOD = new FirearmFeature("bipod");

    /** Tripod or mount: The firearm stands on a tripod, mount or vehicle. */
    public static final FirearmFeature TRIPOD_OR_MOUNT = new FirearmFeature("tripod-or-mount");

    /** Bayonet fitted: A bayonet is fitted. */
    public static final FirearmFeature BAYONET_FITTED = new FirearmFeature("bayonet-fitted");

    /** Under-barrel launcher fitted: A grenade launcher is fitted under the barrel. */
    public static final FirearmFeature UNDER_BARREL_LAUNCHER_FITTED =
            new FirearmFeature("under-barrel-launcher-fitted");

    /** Barrels side by side: Two barrels lie beside each other. */
    public static final FirearmFeature SIDE_BY_SIDE_BARRELS = new FirearmFeature("side-by-side-barrels");

    /** Barrels over and under: Two barrels lie one above the other. */
    public static final FirearmFeature OVER_AND_UNDER_BARRELS = new FirearmFeature("over-and-under-barrels");

    /** Three barrels: The firearm has three barrels. */
    public static final FirearmFeature THREE_BARRELS = new FirearmFeature("three-barrels");

    /** Four or more barrels: The firearm has four or more barrels. */
    public static final FirearmFeature FOUR_OR_MORE_BARRELS = new FirearmFeature("four-or-more-barrels");

    /** Short-barrelled version: The maker built the model with a shorter barrel. */
    public static final FirearmFeature SHORT_BARREL_VERSION = new FirearmFeature("short-barrel-version");

    /**
     * Shorter than the law allows: The firearm, whole or with folded stock, is shorter than the law of the sender
     * allows.
     */
    public static final FirearmFeature SHORTENED_BELOW_LEGAL_LENGTH =
            new FirearmFeature("shortened-below-legal-length");

    /** Fire selector altered: Parts of the trigger group were altered or added so that bursts can be fired. */
    public static final FirearmFeature SELECTOR_ALTERED = new FirearmFeature("selector-altered");

    /** Camouflage or paint: The surface is painted or in camouflage colours. */
    public static final FirearmFeature CAMOUFLAGE_FINISH = new FirearmFeature("camouflage-finish");

    /** Decorated: The firearm bears engraving, inlay or precious metal. */
    public static final FirearmFeature DECORATED = new FirearmFeature("decorated");

    /** Award weapon: The firearm was given as an award and bears or bore a plate or inscription. */
    public static final FirearmFeature AWARD = new FirearmFeature("award");

    /** Left-handed version: The firearm was built for left-handed use. */
    public static final FirearmFeature LEFT_HANDED = new FirearmFeature("left-handed");

    /** Copy under a false make: The firearm imitates a make, whose marks it bears falsely. */
    public static final FirearmFeature COUNTERFEIT_OF_MAKE = new FirearmFeature("counterfeit-of-make");

    /** Other: A feature that the list does not name, described in words. */
    public static final FirearmFeature OTHER = new FirearmFeature("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public FirearmFeature {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static FirearmFeature of(String value) {
        return Known.CODES.constantOr(new FirearmFeature(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<FirearmFeature> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "firearm-feature";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FirearmFeature code && value.equals(code.value);
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
        static final Codes<FirearmFeature> CODES = new Codes<>(
                SAWN_OFF_BARREL, SAWN_OFF_STOCK, FOLDING_STOCK, TELESCOPIC_STOCK, FIXED_STOCK, NO_STOCK, REPLACED_STOCK,
                REPLACED_BARREL, THREADED_MUZZLE, SOUND_SUPPRESSOR_FITTED, INTEGRAL_SOUND_SUPPRESSOR, MUZZLE_DEVICE,
                DETACHABLE_MAGAZINE, FIXED_MAGAZINE, DRUM_MAGAZINE, BELT_FEED, OPTICAL_SIGHT, COLLIMATOR_SIGHT,
                NIGHT_SIGHT, LASER_AIMER, TACTICAL_LIGHT, ACCESSORY_RAIL, BIPOD, TRIPOD_OR_MOUNT, BAYONET_FITTED,
                UNDER_BARREL_LAUNCHER_FITTED, SIDE_BY_SIDE_BARRELS, OVER_AND_UNDER_BARRELS, THREE_BARRELS,
                FOUR_OR_MORE_BARRELS, SHORT_BARREL_VERSION, SHORTENED_BELOW_LEGAL_LENGTH, SELECTOR_ALTERED,
                CAMOUFLAGE_FINISH, DECORATED, AWARD, LEFT_HANDED, COUNTERFEIT_OF_MAKE, OTHER);
    }
}
