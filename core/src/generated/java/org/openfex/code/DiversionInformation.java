// Generated from schema/standard/codes/diversion-information.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Information on diversion: Kinds of information that States share to understand and prevent diversion.
 *
 * <p>The open code list {@code diversion-information}. Source: ATT 11(5) [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record DiversionInformation(String value) implements Code {

    /**
     * Illicit activities, corruption among them: Unlawful acts by which weapons are diverted, corruption among them.
     */
    public static final DiversionInformation ILLICIT_ACTIVITIES = new DiversionInformation("illicit-activities");

    /** International trafficking routes: Routes between States on which weapons are trafficked. */
    public static final DiversionInformation TRAFFICKING_ROUTES = new DiversionInformation("trafficking-routes");

    /** Illicit brokers: Persons and companies that arrange unlawful deals. */
    public static final DiversionInformation ILLICIT_BROKERS = new DiversionInformation("illicit-brokers");

    /** Sources of illicit supply: Places, stocks and persons from which weapons come. */
    public static final DiversionInformation SOURCES_OF_SUPPLY = new DiversionInformation("sources-of-supply");

    /** Methods of concealment: Ways in which weapons are hidden or made to pass as something else. */
    public static final DiversionInformation METHODS_OF_CONCEALMENT =
            new DiversionInformation("methods-of-concealment");

    /** Common points of dispatch: Places from which weapons are often sent. */
    public static final DiversionInformation POINTS_OF_DISPATCH = new DiversionInformation("points-of-dispatch");

    /** Destinations used by organized groups: Places to which organized groups bring weapons. */
    public static final DiversionInformation DESTINATIONS = new DiversionInformation("destinations");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public DiversionInformation {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static DiversionInformation of(String value) {
        return Known.CODES.constantOr(new DiversionInformation(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<DiversionInformation> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "diversion-information";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DiversionInformation code && value.equals(code.value);
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
        static final Codes<DiversionInformation> CODES = new Codes<>(
                ILLICIT_ACTIVITIES, TRAFFICKING_ROUTES, ILLICIT_BROKERS, SOURCES_OF_SUPPLY, METHODS_OF_CONCEALMENT,
                POINTS_OF_DISPATCH, DESTINATIONS);
    }
}
