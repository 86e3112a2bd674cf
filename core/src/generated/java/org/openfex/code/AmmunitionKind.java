// Generated from schema/standard/codes/ammunition-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of ammunition: Whether ammunition is a complete round, of which sort, or a component of one.
 *
 * <p>The open code list {@code ammunition-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record AmmunitionKind(String value) implements Code {

    /** Complete round: A cartridge ready to fire: case, primer, propellant and bullet or shot. */
    public static final AmmunitionKind COMPLETE_ROUND = new AmmunitionKind("complete-round");

    /** Cartridge case: A case without a charge, fired or unfired. */
    public static final AmmunitionKind CARTRIDGE_CASE = new AmmunitionKind("cartridge-case");

    /** Primer: A primer apart from the case. */
    public static final AmmunitionKind PRIMER = new AmmunitionKind("primer");

    /** Propellant powder: Smokeless or black powder meant to drive a bullet or shot. */
    public static final AmmunitionKind PROPELLANT_POWDER = new AmmunitionKind("propellant-powder");

    /** Bullet: A bullet apart from the case. */
    public static final AmmunitionKind BULLET = new AmmunitionKind("bullet");

    /** Projectile other than a bullet: Shot, a warhead or any other projectile apart from its round. */
    public static final AmmunitionKind PROJECTILE = new AmmunitionKind("projectile");

    /** Shot or buckshot: Loose shot or buckshot for loading shotgun cartridges. */
    public static final AmmunitionKind SHOT = new AmmunitionKind("shot");

    /** Wad: A wad or wad cup for loading shotgun cartridges. */
    public static final AmmunitionKind WAD = new AmmunitionKind("wad");

    /** Blank round: A round with a charge but no projectile, for a signal, a salute or training. */
    public static final AmmunitionKind BLANK = new AmmunitionKind("blank");

    /** Gas round: A round that expels an irritant in place of a projectile. */
    public static final AmmunitionKind GAS = new AmmunitionKind("gas");

    /** Less-lethal round: A round with a rubber or other projectile that is meant not to kill. */
    public static final AmmunitionKind LESS_LETHAL = new AmmunitionKind("less-lethal");

    /** Signal round: A round that gives a light, smoke or sound signal. */
    public static final AmmunitionKind SIGNAL = new AmmunitionKind("signal");

    /** Stud or industrial cartridge: A cartridge that drives a tool; often taken to make firearm rounds. */
    public static final AmmunitionKind STUD = new AmmunitionKind("stud");

    /** Dummy or drill round: A round without a live charge, for drill or display. */
    public static final AmmunitionKind DUMMY = new AmmunitionKind("dummy");

    /** Proof or test round: A round of raised or reference pressure for proving weapons. */
    public static final AmmunitionKind PROOF = new AmmunitionKind("proof");

    /**
     * Round for a grenade launcher: A complete round for a hand-held, under-barrel, mounted or anti-tank grenade
     * launcher.
     */
    public static final AmmunitionKind GRENADE_LAUNCHER_ROUND = new AmmunitionKind("grenade-launcher-round");

    /** Mortar round: A complete round for a mortar. */
    public static final AmmunitionKind MORTAR_ROUND = new AmmunitionKind("mortar-round");

    /** Missile or rocket round: A missile or rocket for a portable launcher. */
    public static final AmmunitionKind MISSILE = new AmmunitionKind("missile");

    /** Belt or links: A belt or loose links without rounds. */
    public static final AmmunitionKind LINKS = new AmmunitionKind("links");

    /** Other: Ammunition of a kind that this list does not name. */
    public static final AmmunitionKind OTHER = new AmmunitionKind("other");

    /** Unknown: The kind is not established. */
    public static final AmmunitionKind UNKNOWN = new AmmunitionKind("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public AmmunitionKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static AmmunitionKind of(String value) {
        return Known.CODES.constantOr(new AmmunitionKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<AmmunitionKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "ammunition-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AmmunitionKind code && value.equals(code.value);
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
        static final Codes<AmmunitionKind> CODES = new Codes<>(
                COMPLETE_ROUND, CARTRIDGE_CASE, PRIMER, PROPELLANT_POWDER, BULLET, PROJECTILE, SHOT, WAD, BLANK, GAS,
                LESS_LETHAL, SIGNAL, STUD, DUMMY, PROOF, GRENADE_LAUNCHER_ROUND, MORTAR_ROUND, MISSILE, LINKS, OTHER,
                UNKNOWN);
    }
}
