// Generated from schema/standard/codes/manufacture-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of manufacture: How a firearm or part came to be what it is.
 *
 * <p>The open code list {@code manufacture-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record ManufactureKind(String value) implements Code {

    /** Industrially made: Made by a factory and unchanged since. */
    public static final ManufactureKind INDUSTRIAL = new ManufactureKind("industrial");

    /** Assembled: Put together from finished parts outside a licensed factory. */
    public static final ManufactureKind ASSEMBLED = new ManufactureKind("assembled");

    /** Converted: Made into a firearm from a device that was none, such as an alarm pistol. */
    public static final ManufactureKind CONVERTED = new ManufactureKind("converted");

    /** Modified: A firearm changed in calibre, length, mode of fire or other features. */
    public static final ManufactureKind MODIFIED = new ManufactureKind("modified");

    /** Reactivated: A deactivated firearm made to fire again. */
    public static final ManufactureKind REACTIVATED = new ManufactureKind("reactivated");

    /** Craft-made: Made by hand in a workshop or at home. */
    public static final ManufactureKind CRAFT_MADE = new ManufactureKind("craft-made");

    /** Made from semi-finished parts: Finished by its holder from a kit, blank or semi-finished part. */
    public static final ManufactureKind FROM_SEMI_FINISHED_PARTS = new ManufactureKind("from-semi-finished-parts");

    /** 3D-printed: Made wholly or in its essential parts by additive manufacture. */
    public static final ManufactureKind THREE_D_PRINTED = new ManufactureKind("three-d-printed");

    /**
     * Made by a factory without licence: Made with industrial means by a producer without licence, or beyond the number
     * licensed.
     */
    public static final ManufactureKind UNLICENSED_INDUSTRIAL = new ManufactureKind("unlicensed-industrial");

    /** Otherwise illicitly made: Made unlawfully in a way that no other code names. */
    public static final ManufactureKind OTHERWISE_ILLICIT = new ManufactureKind("otherwise-illicit");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public ManufactureKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static ManufactureKind of(String value) {
        return Known.CODES.constantOr(new ManufactureKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<ManufactureKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "manufacture-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ManufactureKind code && value.equals(code.value);
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
        static final Codes<ManufactureKind> CODES = new Codes<>(
                INDUSTRIAL, ASSEMBLED, CONVERTED, MODIFIED, REACTIVATED, CRAFT_MADE, FROM_SEMI_FINISHED_PARTS,
                THREE_D_PRINTED, UNLICENSED_INDUSTRIAL, OTHERWISE_ILLICIT);
    }
}
