// Generated from schema/standard/codes/ballistic-exhibit-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of ballistic exhibit: What was found or fired and is compared.
 *
 * <p>The open code list {@code ballistic-exhibit-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record BallisticExhibitKind(String value) implements Code {

    /** Fired cartridge case: A case found at a scene or on a person. */
    public static final BallisticExhibitKind CARTRIDGE_CASE = new BallisticExhibitKind("cartridge-case");

    /** Fired bullet: A bullet found at a scene, in an object or in a body. */
    public static final BallisticExhibitKind BULLET = new BallisticExhibitKind("bullet");

    /** Fragment of a bullet: A piece of a bullet. */
    public static final BallisticExhibitKind BULLET_FRAGMENT = new BallisticExhibitKind("bullet-fragment");

    /** Jacket of a bullet: The jacket without its core. */
    public static final BallisticExhibitKind BULLET_JACKET = new BallisticExhibitKind("bullet-jacket");

    /** Core of a bullet: The core without its jacket. */
    public static final BallisticExhibitKind BULLET_CORE = new BallisticExhibitKind("bullet-core");

    /** Shot or buckshot: Pellets of a shotgun cartridge. */
    public static final BallisticExhibitKind SHOT = new BallisticExhibitKind("shot");

    /** Wad: A wad or shot cup of a shotgun cartridge. */
    public static final BallisticExhibitKind WAD = new BallisticExhibitKind("wad");

    /** Test fire: Bullets and cases fired together from a known firearm. */
    public static final BallisticExhibitKind TEST_FIRE = new BallisticExhibitKind("test-fire");

    /** Test-fired case: A case fired from a known firearm for comparison. */
    public static final BallisticExhibitKind TEST_FIRED_CASE = new BallisticExhibitKind("test-fired-case");

    /** Test-fired bullet: A bullet fired from a known firearm for comparison. */
    public static final BallisticExhibitKind TEST_FIRED_BULLET = new BallisticExhibitKind("test-fired-bullet");

    /** Unfired cartridge with marks: A whole cartridge that was chambered, extracted or misfired. */
    public static final BallisticExhibitKind UNFIRED_CARTRIDGE = new BallisticExhibitKind("unfired-cartridge");

    /** Primer: A primer apart from its case. */
    public static final BallisticExhibitKind PRIMER = new BallisticExhibitKind("primer");

    /** Firearm: A firearm that is itself sent for comparison. */
    public static final BallisticExhibitKind FIREARM = new BallisticExhibitKind("firearm");

    /** Barrel or other part: A barrel, bolt or other part that leaves marks. */
    public static final BallisticExhibitKind BARREL = new BallisticExhibitKind("barrel");

    /** Cast or replica: A cast of a bullet, case or bore. */
    public static final BallisticExhibitKind CAST = new BallisticExhibitKind("cast");

    /** Bullet hole or impact mark: A hole or dent in an object. */
    public static final BallisticExhibitKind IMPACT_MARK = new BallisticExhibitKind("impact-mark");

    /** Images or scan only: Only images or a surface scan are at hand, and the object is not. */
    public static final BallisticExhibitKind DIGITAL_IMAGE = new BallisticExhibitKind("digital-image");

    /** Other: An object that the list does not name. */
    public static final BallisticExhibitKind OTHER = new BallisticExhibitKind("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public BallisticExhibitKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static BallisticExhibitKind of(String value) {
        return Known.CODES.constantOr(new BallisticExhibitKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<BallisticExhibitKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "ballistic-exhibit-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BallisticExhibitKind code && value.equals(code.value);
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
        static final Codes<BallisticExhibitKind> CODES = new Codes<>(
                CARTRIDGE_CASE, BULLET, BULLET_FRAGMENT, BULLET_JACKET, BULLET_CORE, SHOT, WAD, TEST_FIRE,
                TEST_FIRED_CASE, TEST_FIRED_BULLET, UNFIRED_CARTRIDGE, PRIMER, FIREARM, BARREL, CAST, IMPACT_MARK,
                DIGITAL_IMAGE, OTHER);
    }
}
