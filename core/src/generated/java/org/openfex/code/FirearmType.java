// Generated from schema/standard/codes/firearm-type.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Type of firearm: Types of firearms and light weapons, in families that follow the returns to UNODC and the
 * International Tracing Instrument; action, bore and manufacture are stated apart.
 *
 * <p>The open code list {@code firearm-type}. Source: UNODC IAFQ [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record FirearmType(String value) implements Code {

    /** Pistol: Short firearm that loads itself, usually from a magazine in the grip. */
    public static final FirearmType PISTOL = new FirearmType("pistol");

    /** Revolver: Short firearm with a turning cylinder that holds the rounds. */
    public static final FirearmType REVOLVER = new FirearmType("revolver");

    /** Machine pistol: Pistol that can fire bursts; a national rule may count it among the sub-machine guns. */
    public static final FirearmType MACHINE_PISTOL = new FirearmType("machine-pistol");

    /** Single-shot pistol: Short firearm that is loaded by hand for each shot, with one barrel. */
    public static final FirearmType SINGLE_SHOT_PISTOL = new FirearmType("single-shot-pistol");

    /** Derringer: Very small pistol without magazine, with one or more barrels loaded by hand. */
    public static final FirearmType DERRINGER = new FirearmType("derringer");

    /** Handgun, kind not determined: Short firearm of which it is not known whether it is a pistol or a revolver. */
    public static final FirearmType HANDGUN_UNDETERMINED = new FirearmType("handgun-undetermined");

    /** Rifle: Long firearm with a rifled barrel, fired from the shoulder, that shoots single projectiles. */
    public static final FirearmType RIFLE = new FirearmType("rifle");

    /** Carbine: Rifle with a shorter barrel, military or for hunting. */
    public static final FirearmType CARBINE = new FirearmType("carbine");

    /** Small-bore rifle: Rifle for rimfire cartridges of about 5.6 mm, for sport, training or small game. */
    public static final FirearmType SMALL_BORE_RIFLE = new FirearmType("small-bore-rifle");

    /**
     * Assault rifle: Military rifle for an intermediate or small-calibre cartridge that fires single shots and bursts.
     */
    public static final FirearmType ASSAULT_RIFLE = new FirearmType("assault-rifle");

    /** Sniper rifle: Rifle made or fitted for aimed fire at long range. */
    public static final FirearmType SNIPER_RIFLE = new FirearmType("sniper-rifle");

    /** Anti-materiel rifle: Heavy rifle of about 12.7 mm or more against vehicles and equipment. */
    public static final FirearmType ANTI_MATERIEL_RIFLE = new FirearmType("anti-materiel-rifle");

    /** Sawn-off rifle: Rifle whose barrel or stock was cut so that it can be hidden. */
    public static final FirearmType SAWN_OFF_RIFLE = new FirearmType("sawn-off-rifle");

    /** Shotgun: Long firearm with one or more smooth barrels, mostly for cartridges with many small projectiles. */
    public static final FirearmType SHOTGUN = new FirearmType("shotgun");

    /** Sawn-off shotgun: Shotgun whose barrel or stock was cut so that it can be hidden. */
    public static final FirearmType SAWN_OFF_SHOTGUN = new FirearmType("sawn-off-shotgun");

    /** Shotgun pistol: Short smooth-bore firearm made as such for shotgun cartridges. */
    public static final FirearmType SHOTGUN_PISTOL = new FirearmType("shotgun-pistol");

    /** Combination gun: Long firearm with both smooth and rifled barrels. */
    public static final FirearmType COMBINATION_GUN = new FirearmType("combination-gun");

    /** Long gun, kind not determined: Long firearm of which it is not known whether it is a rifle or a shotgun. */
    public static final FirearmType LONG_GUN_UNDETERMINED = new FirearmType("long-gun-undetermined");

    /** Sub-machine gun: Light automatic firearm for pistol cartridges. */
    public static final FirearmType SUB_MACHINE_GUN = new FirearmType("sub-machine-gun");

    /** Light machine gun: Machine gun that one person carries and fires from a bipod. */
    public static final FirearmType LIGHT_MACHINE_GUN = new FirearmType("light-machine-gun");

    /**
     * General-purpose machine gun: Machine gun for rifle cartridges that is fired from a bipod, a tripod or a vehicle.
     */
    public static final FirearmType GENERAL_PURPOSE_MACHINE_GUN = new FirearmType("general-purpose-machine-gun");

    /** Heavy machine gun: Machine gun of about 12.7 mm or more, served by a crew or mounted. */
    public static final FirearmType HEAVY_MACHINE_GUN = new FirearmType("heavy-machine-gun");

    /** Hand-held grenade launcher: Launcher fired from hand or shoulder that shoots grenades from cartridges. */
    public static final FirearmType HAND_HELD_GRENADE_LAUNCHER = new FirearmType("hand-held-grenade-launcher");

    /** Under-barrel grenade launcher: Launcher fitted under the barrel of a rifle. */
    public static final FirearmType UNDER_BARREL_GRENADE_LAUNCHER = new FirearmType("under-barrel-grenade-launcher");

    /** Mounted grenade launcher: Launcher fired from a mount, often automatic. */
    public static final FirearmType MOUNTED_GRENADE_LAUNCHER = new FirearmType("mounted-grenade-launcher");

    /** Portable anti-tank gun: Gun or heavy rifle against armour that can be carried. */
    public static final FirearmType ANTI_TANK_GUN = new FirearmType("anti-tank-gun");

    /** Portable anti-aircraft gun: Gun against aircraft that can be carried in parts. */
    public static final FirearmType ANTI_AIRCRAFT_GUN = new FirearmType("anti-aircraft-gun");

    /** Recoilless rifle: Gun that balances its recoil by gas let out to the rear. */
    public static final FirearmType RECOILLESS_RIFLE = new FirearmType("recoilless-rifle");

    /** Portable anti-tank launcher: Portable launcher of rocket grenades or missiles against armour. */
    public static final FirearmType ANTI_TANK_LAUNCHER = new FirearmType("anti-tank-launcher");

    /** Rocket flame-thrower: Portable launcher of an incendiary or thermobaric rocket. */
    public static final FirearmType ROCKET_FLAME_THROWER = new FirearmType("rocket-flame-thrower");

    /** Man-portable air-defence system: Portable launcher of missiles against aircraft. */
    public static final FirearmType MAN_PORTABLE_AIR_DEFENCE_SYSTEM =
            new FirearmType("man-portable-air-defence-system");

    /** Mortar: Smooth-bore tube of small calibre that throws bombs in a high arc. */
    public static final FirearmType MORTAR = new FirearmType("mortar");

    /**
     * Alarm or signal weapon: Device for blank, alarm or pyrotechnic cartridges, of a kind that no finer code names.
     */
    public static final FirearmType ALARM_SIGNAL_WEAPON = new FirearmType("alarm-signal-weapon");

    /** Blank-firing pistol: Pistol-shaped device that fires blank cartridges only and is often converted. */
    public static final FirearmType BLANK_FIRING_PISTOL = new FirearmType("blank-firing-pistol");

    /** Blank-firing revolver: Revolver-shaped device that fires blank cartridges only and is often converted. */
    public static final FirearmType BLANK_FIRING_REVOLVER = new FirearmType("blank-firing-revolver");

    /** Flare gun: Pistol or pen-shaped device that fires signal flares. */
    public static final FirearmType FLARE_GUN = new FirearmType("flare-gun");

    /**
     * Salute or acoustic weapon: Former firearm altered by a factory to fire blank cartridges for theatre, film or
     * salute.
     */
    public static final FirearmType SALUTE_WEAPON = new FirearmType("salute-weapon");

    /** Gas pistol or revolver: Short weapon for cartridges with an irritant. */
    public static final FirearmType GAS_WEAPON = new FirearmType("gas-weapon");

    /** Less-lethal firearm: Firearm made for cartridges with rubber or similar projectiles. */
    public static final FirearmType TRAUMATIC_FIREARM = new FirearmType("traumatic-firearm");

    /** Deactivated firearm: Former firearm made incapable of firing, of which the original type is not known. */
    public static final FirearmType DEACTIVATED_FIREARM = new FirearmType("deactivated-firearm");

    /** Muzzle-loading firearm: Firearm loaded with powder and ball through the muzzle. */
    public static final FirearmType MUZZLE_LOADING_FIREARM = new FirearmType("muzzle-loading-firearm");

    /** Disguised firearm: Firearm in the shape of another object, such as a pen, telephone, torch or walking stick. */
    public static final FirearmType DISGUISED_FIREARM = new FirearmType("disguised-firearm");

    /** Craft-made firearm of no usual type: Home-made firearm that follows no usual type. */
    public static final FirearmType CRAFT_FIREARM = new FirearmType("craft-firearm");

    /**
     * Industrial or slaughtering device: Device for tools, rescue lines or slaughter that works with a propellant and
     * may be misused.
     */
    public static final FirearmType INDUSTRIAL_DEVICE = new FirearmType("industrial-device");

    /** Other: A weapon of a type that the list does not name, described in words. */
    public static final FirearmType OTHER = new FirearmType("other");

    /** Unknown: The type is not known to the sender. */
    public static final FirearmType UNKNOWN = new FirearmType("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public FirearmType {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static FirearmType of(String value) {
        return Known.CODES.constantOr(new FirearmType(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<FirearmType> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "firearm-type";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FirearmType code && value.equals(code.value);
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
        static final Codes<FirearmType> CODES = new Codes<>(
                PISTOL, REVOLVER, MACHINE_PISTOL, SINGLE_SHOT_PISTOL, DERRINGER, HANDGUN_UNDETERMINED, RIFLE, CARBINE,
                SMALL_BORE_RIFLE, ASSAULT_RIFLE, SNIPER_RIFLE, ANTI_MATERIEL_RIFLE, SAWN_OFF_RIFLE, SHOTGUN,
                SAWN_OFF_SHOTGUN, SHOTGUN_PISTOL, COMBINATION_GUN, LONG_GUN_UNDETERMINED, SUB_MACHINE_GUN,
                LIGHT_MACHINE_GUN, GENERAL_PURPOSE_MACHINE_GUN, HEAVY_MACHINE_GUN, HAND_HELD_GRENADE_LAUNCHER,
                UNDER_BARREL_GRENADE_LAUNCHER, MOUNTED_GRENADE_LAUNCHER, ANTI_TANK_GUN, ANTI_AIRCRAFT_GUN,
                RECOILLESS_RIFLE, ANTI_TANK_LAUNCHER, ROCKET_FLAME_THROWER, MAN_PORTABLE_AIR_DEFENCE_SYSTEM, MORTAR,
                ALARM_SIGNAL_WEAPON, BLANK_FIRING_PISTOL, BLANK_FIRING_REVOLVER, FLARE_GUN, SALUTE_WEAPON, GAS_WEAPON,
                TRAUMATIC_FIREARM, DEACTIVATED_FIREARM, MUZZLE_LOADING_FIREARM, DISGUISED_FIREARM, CRAFT_FIREARM,
                INDUSTRIAL_DEVICE, OTHER, UNKNOWN);
    }
}
