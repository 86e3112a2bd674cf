// Generated from schema/standard/codes/hair-colour.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Colour of the hair: Colours of the hair of the head as used in descriptions of persons.
 *
 * <p>The open code list {@code hair-colour}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record HairColour(String value) implements Code {

    /** Black: Hair of a black colour. */
    public static final HairColour BLACK = new HairColour("black");

    /** Dark brown: Hair of a dark brown colour. */
    public static final HairColour DARK_BROWN = new HairColour("dark-brown");

    /** Brown: Hair of a brown or chestnut colour. */
    public static final HairColour BROWN = new HairColour("brown");

    /** Dark blond: Hair between brown and blond, on the dark side. */
    public static final HairColour DARK_BLOND = new HairColour("dark-blond");

    /** Light brown: Hair of a light, greyish brown colour. */
    public static final HairColour LIGHT_BROWN = new HairColour("light-brown");

    /** Light blond: Hair of a light blond colour. */
    public static final HairColour LIGHT_BLOND = new HairColour("light-blond");

    /** Blond: Hair of a yellow or very fair colour. */
    public static final HairColour BLOND = new HairColour("blond");

    /** Red: Hair of a red colour. */
    public static final HairColour RED = new HairColour("red");

    /** Partly grey: Hair that has begun to turn grey. */
    public static final HairColour PARTLY_GREY = new HairColour("partly-grey");

    /** Grey: Hair that is grey or white with age. */
    public static final HairColour GREY = new HairColour("grey");

    /** Dyed: Hair dyed in a colour that is not a natural one. */
    public static final HairColour DYED = new HairColour("dyed");

    /** Bald: The head has no or hardly any hair of its own. */
    public static final HairColour BALD = new HairColour("bald");

    /** Shaved head: The hair is shaved off, so that its colour is not seen. */
    public static final HairColour SHAVED = new HairColour("shaved");

    /** Other: A colour that the list does not name, described in words. */
    public static final HairColour OTHER = new HairColour("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public HairColour {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static HairColour of(String value) {
        return Known.CODES.constantOr(new HairColour(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<HairColour> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "hair-colour";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HairColour code && value.equals(code.value);
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
        static final Codes<HairColour> CODES = new Codes<>(
                BLACK, DARK_BROWN, BROWN, DARK_BLOND, LIGHT_BROWN, LIGHT_BLOND, BLOND, RED, PARTLY_GREY, GREY, DYED,
                BALD, SHAVED, OTHER);
    }
}
