// Generated from schema/standard/codes/seizure-location.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Category of the place of seizure: Category of the place of seizure in the yearly returns to UNODC.
 *
 * <p>The open code list {@code seizure-location}. Source: UNODC IAFQ [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record SeizureLocation(String value) implements Code {

    /** National territory: Inside the country, away from borders, ports and airports. */
    public static final SeizureLocation NATIONAL_TERRITORY = new SeizureLocation("national-territory");

    /** Land border: At a land border or a land border crossing point. */
    public static final SeizureLocation LAND_BORDER = new SeizureLocation("land-border");

    /** Vessel or harbour: On board a vessel or in a harbour. */
    public static final SeizureLocation VESSEL_OR_HARBOUR = new SeizureLocation("vessel-or-harbour");

    /** Aircraft or airport: On board an aircraft or at an airport. */
    public static final SeizureLocation AIRCRAFT_OR_AIRPORT = new SeizureLocation("aircraft-or-airport");

    /** Other: A place that none of the categories covers. */
    public static final SeizureLocation OTHER = new SeizureLocation("other");

    /** Unknown: The place of seizure is not known. */
    public static final SeizureLocation UNKNOWN = new SeizureLocation("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public SeizureLocation {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static SeizureLocation of(String value) {
        return Known.CODES.constantOr(new SeizureLocation(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<SeizureLocation> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "seizure-location";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SeizureLocation code && value.equals(code.value);
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
        static final Codes<SeizureLocation> CODES = new Codes<>(
                NATIONAL_TERRITORY, LAND_BORDER, VESSEL_OR_HARBOUR, AIRCRAFT_OR_AIRPORT, OTHER, UNKNOWN);
    }
}
