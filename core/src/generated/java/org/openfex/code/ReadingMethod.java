// Generated from schema/standard/codes/reading-method.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Method of reading a mark: How a mark was read.
 *
 * <p>The open code list {@code reading-method}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record ReadingMethod(String value) implements Code {

    /** Naked eye: Read on the object without aids. */
    public static final ReadingMethod NAKED_EYE = new ReadingMethod("naked-eye");

    /** Magnifier: Read on the object with a lens or microscope. */
    public static final ReadingMethod MAGNIFIER = new ReadingMethod("magnifier");

    /** Oblique light: Read under light from the side. */
    public static final ReadingMethod OBLIQUE_LIGHT = new ReadingMethod("oblique-light");

    /** After cleaning: Read after dirt, paint or rust was removed. */
    public static final ReadingMethod CLEANING = new ReadingMethod("cleaning");

    /** Ultraviolet or infrared light: Read under ultraviolet or infrared light. */
    public static final ReadingMethod SPECIAL_LIGHT = new ReadingMethod("special-light");

    /** From a photograph: Read from a photograph, not on the object. */
    public static final ReadingMethod PHOTOGRAPH = new ReadingMethod("photograph");

    /** From an X-ray image: Read from an X-ray or scanner image. */
    public static final ReadingMethod X_RAY_IMAGE = new ReadingMethod("x-ray-image");

    /** Cast or rubbing: Read from a cast, print or rubbing of the mark. */
    public static final ReadingMethod CAST = new ReadingMethod("cast");

    /** Optical recognition: Read by a machine from an image. */
    public static final ReadingMethod OPTICAL_RECOGNITION = new ReadingMethod("optical-recognition");

    /** Chemical etching: Restored and read by chemical etching. */
    public static final ReadingMethod CHEMICAL_ETCHING = new ReadingMethod("chemical-etching");

    /** Electrolytic etching: Restored and read by etching with an electric current. */
    public static final ReadingMethod ELECTROLYTIC_ETCHING = new ReadingMethod("electrolytic-etching");

    /** Magnetic particles: Restored and read by magnetic particles. */
    public static final ReadingMethod MAGNETIC_PARTICLE = new ReadingMethod("magnetic-particle");

    /** Magneto-optical: Restored and read by magneto-optical imaging. */
    public static final ReadingMethod MAGNETO_OPTICAL = new ReadingMethod("magneto-optical");

    /** Heat treatment: Restored and read by heating, as with polymer frames. */
    public static final ReadingMethod HEAT_TREATMENT = new ReadingMethod("heat-treatment");

    /** Ultrasonic cavitation: Restored and read by ultrasonic cavitation. */
    public static final ReadingMethod ULTRASONIC = new ReadingMethod("ultrasonic");

    /** Electron microscopy: Restored and read with an electron microscope. */
    public static final ReadingMethod ELECTRON_MICROSCOPY = new ReadingMethod("electron-microscopy");

    /** From a register: Taken from a register, not from the object. */
    public static final ReadingMethod REGISTER = new ReadingMethod("register");

    /** From a document: Taken from papers or packaging, not from the object. */
    public static final ReadingMethod DOCUMENT = new ReadingMethod("document");

    /** From a statement: Told by a person, not read on the object. */
    public static final ReadingMethod STATEMENT = new ReadingMethod("statement");

    /** Other: A method that none of the other codes describes. */
    public static final ReadingMethod OTHER = new ReadingMethod("other");

    /** Unknown: How the mark was read is not known. */
    public static final ReadingMethod UNKNOWN = new ReadingMethod("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public ReadingMethod {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static ReadingMethod of(String value) {
        return Known.CODES.constantOr(new ReadingMethod(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<ReadingMethod> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "reading-method";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadingMethod code && value.equals(code.value);
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
        static final Codes<ReadingMethod> CODES = new Codes<>(
                NAKED_EYE, MAGNIFIER, OBLIQUE_LIGHT, CLEANING, SPECIAL_LIGHT, PHOTOGRAPH, X_RAY_IMAGE, CAST,
                OPTICAL_RECOGNITION, CHEMICAL_ETCHING, ELECTROLYTIC_ETCHING, MAGNETIC_PARTICLE, MAGNETO_OPTICAL,
                HEAT_TREATMENT, ULTRASONIC, ELECTRON_MICROSCOPY, REGISTER, DOCUMENT, STATEMENT, OTHER, UNKNOWN);
    }
}
