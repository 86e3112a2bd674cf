// Generated from schema/standard/codes/mark-symbol.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Symbol of a mark: Shapes of maker, arsenal, proof and inspection marks as seen; a shape alone does not prove the
 * maker.
 *
 * <p>The open code list {@code mark-symbol}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record MarkSymbol(String value) implements Code {

    /** Triangle: A plain triangle. */
    public static final MarkSymbol TRIANGLE = new MarkSymbol("triangle");

    /** Arrow in triangle: An upright arrow inside a triangle, as used by Izhmash. */
    public static final MarkSymbol ARROW_IN_TRIANGLE = new MarkSymbol("arrow-in-triangle");

    /** Arrow without feathers in triangle: An arrow without feathers inside a triangle, as used at Cugir. */
    public static final MarkSymbol FEATHERLESS_ARROW_IN_TRIANGLE = new MarkSymbol("featherless-arrow-in-triangle");

    /** Triangle with altitude and circle: A triangle with a line from its tip and a circle, as used by Izhmekh. */
    public static final MarkSymbol TRIANGLE_WITH_CIRCLE = new MarkSymbol("triangle-with-circle");

    /** Number in triangle: A number inside a triangle, as Chinese factories use. */
    public static final MarkSymbol NUMBER_IN_TRIANGLE = new MarkSymbol("number-in-triangle");

    /** Five-pointed star: A five-pointed star, as used by the Tula Arms Plant. */
    public static final MarkSymbol FIVE_POINTED_STAR = new MarkSymbol("five-pointed-star");

    /** Star with arrow: A five-pointed star with an arrow inside, as used by the Tula Arms Plant. */
    public static final MarkSymbol STAR_WITH_ARROW = new MarkSymbol("star-with-arrow");

    /** Star in shield: A star inside a shield, as used by Molot. */
    public static final MarkSymbol STAR_IN_SHIELD = new MarkSymbol("star-in-shield");

    /** Circle with star: A star inside a circle, as on weapons of the DPRK. */
    public static final MarkSymbol STAR_IN_CIRCLE = new MarkSymbol("star-in-circle");

    /** Circle: A plain circle. */
    public static final MarkSymbol CIRCLE = new MarkSymbol("circle");

    /** Number in circle: A number inside a circle, as used at Radom (11) and Kazanlak (10). */
    public static final MarkSymbol NUMBER_IN_CIRCLE = new MarkSymbol("number-in-circle");

    /** Number in double circle: A number inside two circles, as used at Kazanlak (10 or 21). */
    public static final MarkSymbol NUMBER_IN_DOUBLE_CIRCLE = new MarkSymbol("number-in-double-circle");

    /** Letter in circle: A letter inside a circle. */
    public static final MarkSymbol LETTER_IN_CIRCLE = new MarkSymbol("letter-in-circle");

    /** Letter in triangle: A letter inside a triangle. */
    public static final MarkSymbol LETTER_IN_TRIANGLE = new MarkSymbol("letter-in-triangle");

    /** Letter in square: A letter inside a square or rectangle. */
    public static final MarkSymbol LETTER_IN_SQUARE = new MarkSymbol("letter-in-square");

    /** Diamond with circle: A diamond with a circle, as used at Suhl. */
    public static final MarkSymbol DIAMOND_WITH_CIRCLE = new MarkSymbol("diamond-with-circle");

    /** Diamond: A plain diamond or one with other content. */
    public static final MarkSymbol DIAMOND = new MarkSymbol("diamond");

    /** Square: A plain square or rectangle. */
    public static final MarkSymbol SQUARE = new MarkSymbol("square");

    /** Square with diagonal: A square or rectangle crossed by a diagonal line. */
    public static final MarkSymbol SQUARE_WITH_DIAGONAL = new MarkSymbol("square-with-diagonal");

    /** Shield: A shield without a star. */
    public static final MarkSymbol SHIELD = new MarkSymbol("shield");

    /** Crown: A crown, alone or above letters. */
    public static final MarkSymbol CROWN = new MarkSymbol("crown");

    /** Eagle: An eagle with one head. */
    public static final MarkSymbol EAGLE = new MarkSymbol("eagle");

    /** Double-headed eagle: An eagle with two heads. */
    public static final MarkSymbol DOUBLE_HEADED_EAGLE = new MarkSymbol("double-headed-eagle");

    /** Lion: A lion, alone or with a sun or sword. */
    public static final MarkSymbol LION = new MarkSymbol("lion");

    /** Crescent: A crescent, alone or with a star. */
    public static final MarkSymbol CRESCENT = new MarkSymbol("crescent");

    /** Hammer and sickle: A hammer and sickle, alone or in a wreath. */
    public static final MarkSymbol HAMMER_AND_SICKLE = new MarkSymbol("hammer-and-sickle");

    /** Crossed objects: Crossed rifles, swords, hammers or cannons. */
    public static final MarkSymbol CROSSED_OBJECTS = new MarkSymbol("crossed-objects");

    /** Cross: A cross or the letter X. */
    public static final MarkSymbol CROSS = new MarkSymbol("cross");

    /** Anchor: An anchor. */
    public static final MarkSymbol ANCHOR = new MarkSymbol("anchor");

    /** Arrow: An arrow without a frame. */
    public static final MarkSymbol ARROW = new MarkSymbol("arrow");

    /** Lightning: A flash of lightning. */
    public static final MarkSymbol LIGHTNING = new MarkSymbol("lightning");

    /** Flower or wreath: A flower, leaf or wreath. */
    public static final MarkSymbol FLOWER_OR_WREATH = new MarkSymbol("flower-or-wreath");

    /** Animal: An animal other than an eagle or a lion. */
    public static final MarkSymbol ANIMAL = new MarkSymbol("animal");

    /** Coat of arms: A coat of arms of a State, town or house. */
    public static final MarkSymbol COAT_OF_ARMS = new MarkSymbol("coat-of-arms");

    /** Monogram: Letters interwoven into one sign. */
    public static final MarkSymbol MONOGRAM = new MarkSymbol("monogram");

    /** Letters without frame: Letters that stand as a mark without a frame. */
    public static final MarkSymbol LETTERS_ONLY = new MarkSymbol("letters-only");

    /** Number without frame: A number that stands as a mark without a frame. */
    public static final MarkSymbol NUMBER_ONLY = new MarkSymbol("number-only");

    /** Dots or punch marks: Dots or punches in a pattern. */
    public static final MarkSymbol DOTS = new MarkSymbol("dots");

    /** Other: A shape that the list does not name, described in words. */
    public static final MarkSymbol OTHER = new MarkSymbol("other");

    /** Illegible: A shape is there but can no longer be made out. */
    public static final MarkSymbol ILLEGIBLE = new MarkSymbol("illegible");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public MarkSymbol {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static MarkSymbol of(String value) {
        return Known.CODES.constantOr(new MarkSymbol(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<MarkSymbol> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "mark-symbol";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MarkSymbol code && value.equals(code.value);
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
        static final Codes<MarkSymbol> CODES = new Codes<>(
                TRIANGLE, ARROW_IN_TRIANGLE, FEATHERLESS_ARROW_IN_TRIANGLE, TRIANGLE_WITH_CIRCLE, NUMBER_IN_TRIANGLE,
                FIVE_POINTED_STAR, STAR_WITH_ARROW, STAR_IN_SHIELD, STAR_IN_CIRCLE, CIRCLE, NUMBER_IN_CIRCLE,
                NUMBER_IN_DOUBLE_CIRCLE, LETTER_IN_CIRCLE, LETTER_IN_TRIANGLE, LETTER_IN_SQUARE, DIAMOND_WITH_CIRCLE,
                DIAMOND, SQUARE, SQUARE_WITH_DIAGONAL, SHIELD, CROWN, EAGLE, DOUBLE_HEADED_EAGLE, LION, CRESCENT,
                HAMMER_AND_SICKLE, CROSSED_OBJECTS, CROSS, ANCHOR, ARROW, LIGHTNING, FLOWER_OR_WREATH, ANIMAL,
                COAT_OF_ARMS, MONOGRAM, LETTERS_ONLY, NUMBER_ONLY, DOTS, OTHER, ILLEGIBLE);
    }
}
