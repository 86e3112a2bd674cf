// Generated from schema/standard/codes/bullet-type.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Type of bullet: How the bullet or shot of a round is made and what it does.
 *
 * <p>The open code list {@code bullet-type}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record BulletType(String value) implements Code {

    /** Full metal jacket: A soft core wholly or mainly covered by a jacket. */
    public static final BulletType FULL_METAL_JACKET = new BulletType("full-metal-jacket");

    /** Jacketed with steel core: A jacketed bullet with a core of plain steel. */
    public static final BulletType STEEL_CORE = new BulletType("steel-core");

    /** Jacketed with hardened core: A jacketed bullet whose hardened core pierces more than plain steel. */
    public static final BulletType HARDENED_CORE = new BulletType("hardened-core");

    /** Jacketed soft point: A jacketed bullet whose soft core is bare at the tip. */
    public static final BulletType SOFT_POINT = new BulletType("soft-point");

    /** Hollow point: A bullet with a hollow tip that spreads on impact. */
    public static final BulletType HOLLOW_POINT = new BulletType("hollow-point");

    /** Plain lead: A bullet of lead without a jacket. */
    public static final BulletType LEAD = new BulletType("lead");

    /** Solid metal: A bullet of one piece of copper, brass or another metal. */
    public static final BulletType MONOLITHIC = new BulletType("monolithic");

    /** Wadcutter: A flat-nosed bullet for target shooting. */
    public static final BulletType WADCUTTER = new BulletType("wadcutter");

    /** Frangible: A bullet that breaks up on impact. */
    public static final BulletType FRANGIBLE = new BulletType("frangible");

    /** Armour-piercing: A bullet with a hard core made to pierce armour. */
    public static final BulletType ARMOUR_PIERCING = new BulletType("armour-piercing");

    /** Tracer: A bullet that shows its path by light. */
    public static final BulletType TRACER = new BulletType("tracer");

    /** Incendiary: A bullet that sets fire. */
    public static final BulletType INCENDIARY = new BulletType("incendiary");

    /** Armour-piercing incendiary: A bullet that pierces armour and sets fire. */
    public static final BulletType ARMOUR_PIERCING_INCENDIARY = new BulletType("armour-piercing-incendiary");

    /** Armour-piercing incendiary tracer: A bullet that pierces armour, sets fire and shows its path. */
    public static final BulletType ARMOUR_PIERCING_INCENDIARY_TRACER =
            new BulletType("armour-piercing-incendiary-tracer");

    /** Armour-piercing tracer: A bullet that pierces armour and shows its path. */
    public static final BulletType ARMOUR_PIERCING_TRACER = new BulletType("armour-piercing-tracer");

    /** Explosive or ranging: A bullet that bursts on impact. */
    public static final BulletType EXPLOSIVE = new BulletType("explosive");

    /** Subsonic: A bullet loaded to stay below the speed of sound. */
    public static final BulletType SUBSONIC = new BulletType("subsonic");

    /** Sub-calibre: A projectile smaller than the bore, carried by a sabot. */
    public static final BulletType SABOT = new BulletType("sabot");

    /** Shotgun slug: A single projectile for a smooth bore. */
    public static final BulletType SLUG = new BulletType("slug");

    /** Buckshot: Several large pellets, above 5 mm across. */
    public static final BulletType BUCKSHOT = new BulletType("buckshot");

    /** Birdshot: Many pellets, up to 5 mm across. */
    public static final BulletType BIRDSHOT = new BulletType("birdshot");

    /** Flechette: One or more darts. */
    public static final BulletType FLECHETTE = new BulletType("flechette");

    /** Rubber or plastic: A projectile of rubber or plastic, meant not to kill. */
    public static final BulletType RUBBER = new BulletType("rubber");

    /** Handmade: A bullet or shot made or altered by hand. */
    public static final BulletType HANDMADE = new BulletType("handmade");

    /** None: The round holds no projectile, as a blank or gas round. */
    public static final BulletType NONE = new BulletType("none");

    /** Other: A bullet that this list does not name. */
    public static final BulletType OTHER = new BulletType("other");

    /** Unknown: The type is not established. */
    public static final BulletType UNKNOWN = new BulletType("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public BulletType {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static BulletType of(String value) {
        return Known.CODES.constantOr(new BulletType(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<BulletType> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "bullet-type";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BulletType code && value.equals(code.value);
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
        static final Codes<BulletType> CODES = new Codes<>(
                FULL_METAL_JACKET, STEEL_CORE, HARDENED_CORE, SOFT_POINT, HOLLOW_POINT, LEAD, MONOLITHIC, WADCUTTER,
                FRANGIBLE, ARMOUR_PIERCING, TRACER, INCENDIARY, ARMOUR_PIERCING_INCENDIARY,
                ARMOUR_PIERCING_INCENDIARY_TRACER, ARMOUR_PIERCING_TRACER, EXPLOSIVE, SUBSONIC, SABOT, SLUG, BUCKSHOT,
                BIRDSHOT, FLECHETTE, RUBBER, HANDMADE, NONE, OTHER, UNKNOWN);
    }
}
