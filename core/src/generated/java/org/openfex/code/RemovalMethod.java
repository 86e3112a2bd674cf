// Generated from schema/standard/codes/removal-method.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Method of removal or alteration: How a serial number was removed or altered.
 *
 * <p>The open code list {@code removal-method}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record RemovalMethod(String value) implements Code {

    /** Ground off: Removed with a grinding wheel or abrasive. */
    public static final RemovalMethod GROUND = new RemovalMethod("ground");

    /** Filed off: Removed with a file. */
    public static final RemovalMethod FILED = new RemovalMethod("filed");

    /** Milled off: Removed with a milling machine. */
    public static final RemovalMethod MILLED = new RemovalMethod("milled");

    /** Scratched or scraped: Made illegible by scratching or scraping. */
    public static final RemovalMethod SCRATCHED = new RemovalMethod("scratched");

    /** Drilled: Made illegible by drilling. */
    public static final RemovalMethod DRILLED = new RemovalMethod("drilled");

    /** Punched over: Made illegible by punch or chisel blows. */
    public static final RemovalMethod PUNCHED_OVER = new RemovalMethod("punched-over");

    /** Restamped: Characters were changed by stamping others over them. */
    public static final RemovalMethod RESTAMPED = new RemovalMethod("restamped");

    /** Engraved over: Characters were changed or covered by engraving. */
    public static final RemovalMethod ENGRAVED_OVER = new RemovalMethod("engraved-over");

    /** Welded over: Covered with weld metal. */
    public static final RemovalMethod WELDED_OVER = new RemovalMethod("welded-over");

    /** Filled or covered: Hidden under filler, paint or another coating. */
    public static final RemovalMethod FILLED = new RemovalMethod("filled");

    /** Cut out: The piece of metal or polymer that bore the number was cut away. */
    public static final RemovalMethod CUT_OUT = new RemovalMethod("cut-out");

    /** Plate removed: The plate or insert that bore the number was taken out. */
    public static final RemovalMethod PLATE_REMOVED = new RemovalMethod("plate-removed");

    /** Part replaced: The part that bore the number was exchanged. */
    public static final RemovalMethod PART_REPLACED = new RemovalMethod("part-replaced");

    /** Chemical: Removed with acid or another chemical. */
    public static final RemovalMethod CHEMICAL = new RemovalMethod("chemical");

    /** Heat: Destroyed by melting, burning or heating. */
    public static final RemovalMethod HEAT = new RemovalMethod("heat");

    /** Laser: Removed with a laser. */
    public static final RemovalMethod LASER = new RemovalMethod("laser");

    /** Polished: Removed or weakened by polishing. */
    public static final RemovalMethod POLISHED = new RemovalMethod("polished");

    /** Wear: Became illegible by use, without intent. */
    public static final RemovalMethod WEAR = new RemovalMethod("wear");

    /** Corrosion: Became illegible by rust or weather, without intent. */
    public static final RemovalMethod CORROSION = new RemovalMethod("corrosion");

    /** Damage by fire: Became illegible in a fire, without intent. */
    public static final RemovalMethod FIRE_DAMAGE = new RemovalMethod("fire-damage");

    /** Several methods: More than one method was used. */
    public static final RemovalMethod SEVERAL = new RemovalMethod("several");

    /** Other: A method that none of the other codes describes. */
    public static final RemovalMethod OTHER = new RemovalMethod("other");

    /** Unknown: How the number was removed or altered is not known. */
    public static final RemovalMethod UNKNOWN = new RemovalMethod("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public RemovalMethod {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static RemovalMethod of(String value) {
        return Known.CODES.constantOr(new RemovalMethod(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<RemovalMethod> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "removal-method";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RemovalMethod code && value.equals(code.value);
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
        static final Codes<RemovalMethod> CODES = new Codes<>(
                GROUND, FILED, MILLED, SCRATCHED, DRILLED, PUNCHED_OVER, RESTAMPED, ENGRAVED_OVER, WELDED_OVER, FILLED,
                CUT_OUT, PLATE_REMOVED, PART_REPLACED, CHEMICAL, HEAT, LASER, POLISHED, WEAR, CORROSION, FIRE_DAMAGE,
                SEVERAL, OTHER, UNKNOWN);
    }
}
