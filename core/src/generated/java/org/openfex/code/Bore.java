// Generated from schema/standard/codes/bore.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of bore: How the bore of a firearm is made.
 *
 * <p>The open code list {@code bore}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record Bore(String value) implements Code {

    /** Rifled: The bore has rifling along its length. */
    public static final Bore RIFLED = new Bore("rifled");

    /** Smooth: The bore has no rifling. */
    public static final Bore SMOOTH = new Bore("smooth");

    /** Combination: The firearm has both rifled and smooth barrels. */
    public static final Bore COMBINATION = new Bore("combination");

    /** Polygonal: The bore is rifled with rounded sides in place of lands and grooves. */
    public static final Bore POLYGONAL = new Bore("polygonal");

    /** Partly rifled (paradox): The bore is smooth with rifling only near the muzzle. */
    public static final Bore PARTLY_RIFLED = new Bore("partly-rifled");

    /** Oval twisted (Lancaster): The bore is oval and twisted, and held by some laws to be smooth. */
    public static final Bore OVAL_RIFLED = new Bore("oval-rifled");

    /** Obstructed: The bore is blocked or narrowed by design, as in alarm and gas weapons. */
    public static final Bore OBSTRUCTED = new Bore("obstructed");

    /** Rifled bore made smooth: The rifling was drilled out. */
    public static final Bore REPLACED_SMOOTH = new Bore("replaced-smooth");

    /** Smooth bore made rifled: Rifling was cut after manufacture, or a rifled tube was inserted. */
    public static final Bore MADE_RIFLED = new Bore("made-rifled");

    /** Other: A bore that this list does not name. */
    public static final Bore OTHER = new Bore("other");

    /** Unknown: The kind of bore is not established. */
    public static final Bore UNKNOWN = new Bore("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public Bore {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static Bore of(String value) {
        return Known.CODES.constantOr(new Bore(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<Bore> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "bore";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bore code && value.equals(code.value);
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
        static final Codes<Bore> CODES = new Codes<>(
                RIFLED, SMOOTH, COMBINATION, POLYGONAL, PARTLY_RIFLED, OVAL_RIFLED, OBSTRUCTED, REPLACED_SMOOTH,
                MADE_RIFLED, OTHER, UNKNOWN);
    }
}
