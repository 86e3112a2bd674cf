// Generated from schema/standard/codes/unit.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Unit of measure: Units in which amounts and measures are stated.
 *
 * <p>The open code list {@code unit}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record Unit(String value) implements Code {

    /** Rounds: Count of complete rounds of ammunition. */
    public static final Unit ROUNDS = new Unit("rounds");

    /** Pieces: Count of single things. */
    public static final Unit PIECES = new Unit("pieces");

    /** Pairs: Count of pairs. */
    public static final Unit PAIRS = new Unit("pairs");

    /** Sets: Count of sets that belong together. */
    public static final Unit SETS = new Unit("sets");

    /** Package: Count of packages whose content is not counted. */
    public static final Unit PACKAGE = new Unit("package");

    /** Milligram: Thousandth of a gram. */
    public static final Unit MILLIGRAM = new Unit("milligram");

    /** Gram: Thousandth of a kilogram. */
    public static final Unit GRAM = new Unit("gram");

    /** Kilogram: Base unit of mass. */
    public static final Unit KILOGRAM = new Unit("kilogram");

    /** Tonne: One thousand kilograms. */
    public static final Unit TONNE = new Unit("tonne");

    /** Grain: Unit of mass for bullets and powder charges, about 64.8 milligrams. */
    public static final Unit GRAIN = new Unit("grain");

    /** Millimetre: Thousandth of a metre. */
    public static final Unit MILLIMETRE = new Unit("millimetre");

    /** Centimetre: Hundredth of a metre. */
    public static final Unit CENTIMETRE = new Unit("centimetre");

    /** Metre: Base unit of length. */
    public static final Unit METRE = new Unit("metre");

    /** Kilometre: One thousand metres. */
    public static final Unit KILOMETRE = new Unit("kilometre");

    /** Inch: Unit of length of 25.4 millimetres. */
    public static final Unit INCH = new Unit("inch");

    /** Millilitre: Thousandth of a litre. */
    public static final Unit MILLILITRE = new Unit("millilitre");

    /** Litre: Thousandth of a cubic metre. */
    public static final Unit LITRE = new Unit("litre");

    /** Square metre: Unit of area. */
    public static final Unit SQUARE_METRE = new Unit("square-metre");

    /** Cubic metre: Unit of volume. */
    public static final Unit CUBIC_METRE = new Unit("cubic-metre");

    /** Joule: Unit of energy, as for the muzzle energy of a bullet. */
    public static final Unit JOULE = new Unit("joule");

    /** Metre per second: Unit of speed, as for the muzzle velocity of a bullet. */
    public static final Unit METRE_PER_SECOND = new Unit("metre-per-second");

    /** Per cent: Hundredth part. */
    public static final Unit PERCENT = new Unit("percent");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public Unit {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static Unit of(String value) {
        return Known.CODES.constantOr(new Unit(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<Unit> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "unit";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unit code && value.equals(code.value);
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
        static final Codes<Unit> CODES = new Codes<>(
                ROUNDS, PIECES, PAIRS, SETS, PACKAGE, MILLIGRAM, GRAM, KILOGRAM, TONNE, GRAIN, MILLIMETRE, CENTIMETRE,
                METRE, KILOMETRE, INCH, MILLILITRE, LITRE, SQUARE_METRE, CUBIC_METRE, JOULE, METRE_PER_SECOND, PERCENT);
    }
}
