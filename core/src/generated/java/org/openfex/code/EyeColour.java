// Generated from schema/standard/codes/eye-colour.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Colour of the eyes: Colours of the eyes as used in descriptions of persons.
 *
 * <p>The open code list {@code eye-colour}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record EyeColour(String value) implements Code {

    /** Black: Eyes so dark that the pupil is hard to tell from the iris. */
    public static final EyeColour BLACK = new EyeColour("black");

    /** Dark brown: Eyes of a dark brown colour. */
    public static final EyeColour DARK_BROWN = new EyeColour("dark-brown");

    /** Brown: Eyes of a brown colour. */
    public static final EyeColour BROWN = new EyeColour("brown");

    /** Light brown: Eyes of a light brown or amber colour. */
    public static final EyeColour LIGHT_BROWN = new EyeColour("light-brown");

    /** Hazel: Eyes that mix brown and green. */
    public static final EyeColour HAZEL = new EyeColour("hazel");

    /** Green: Eyes of a green colour. */
    public static final EyeColour GREEN = new EyeColour("green");

    /** Grey-green: Eyes that mix grey and green. */
    public static final EyeColour GREY_GREEN = new EyeColour("grey-green");

    /** Grey: Eyes of a grey colour. */
    public static final EyeColour GREY = new EyeColour("grey");

    /** Grey-blue: Eyes that mix grey and blue. */
    public static final EyeColour GREY_BLUE = new EyeColour("grey-blue");

    /** Blue: Eyes of a light blue colour. */
    public static final EyeColour BLUE = new EyeColour("blue");

    /** Dark blue: Eyes of a deep blue colour. */
    public static final EyeColour DARK_BLUE = new EyeColour("dark-blue");

    /** Two different colours: The two eyes differ in colour. */
    public static final EyeColour DIFFERENT = new EyeColour("different");

    /** Other: A colour that the list does not name, described in words. */
    public static final EyeColour OTHER = new EyeColour("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public EyeColour {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static EyeColour of(String value) {
        return Known.CODES.constantOr(new EyeColour(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<EyeColour> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "eye-colour";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EyeColour code && value.equals(code.value);
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
        static final Codes<EyeColour> CODES = new Codes<>(
                BLACK, DARK_BROWN, BROWN, LIGHT_BROWN, HAZEL, GREEN, GREY_GREEN, GREY, GREY_BLUE, BLUE, DARK_BLUE,
                DIFFERENT, OTHER);
    }
}
