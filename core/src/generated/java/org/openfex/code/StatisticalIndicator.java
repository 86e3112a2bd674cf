// Generated from schema/standard/codes/statistical-indicator.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Statistical indicator: What a table of a return counts.
 *
 * <p>The open code list {@code statistical-indicator}. Source: UNODC IAFQ [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record StatisticalIndicator(String value) implements Code {

    /** Arms seized: Number of arms seized in the year. */
    public static final StatisticalIndicator ARMS_SEIZED = new StatisticalIndicator("arms-seized");

    /** Arms found: Number of arms found in the year. */
    public static final StatisticalIndicator ARMS_FOUND = new StatisticalIndicator("arms-found");

    /** Arms surrendered: Number of arms surrendered in the year. */
    public static final StatisticalIndicator ARMS_SURRENDERED = new StatisticalIndicator("arms-surrendered");

    /** Ammunition seized: Quantity of ammunition seized in the year. */
    public static final StatisticalIndicator AMMUNITION_SEIZED = new StatisticalIndicator("ammunition-seized");

    /** Parts and components seized: Number of parts and components seized in the year. */
    public static final StatisticalIndicator COMPONENTS_SEIZED = new StatisticalIndicator("components-seized");

    /** Instances of seizure: Number of instances or cases in which arms were seized. */
    public static final StatisticalIndicator SEIZURE_INSTANCES = new StatisticalIndicator("seizure-instances");

    /** Persons arrested or suspected: Number of persons arrested or suspected. */
    public static final StatisticalIndicator PERSONS_SUSPECTED = new StatisticalIndicator("persons-suspected");

    /**
     * Persons arrested or suspected for illicit trafficking: Number of persons arrested or suspected for illicit
     * trafficking in weapons.
     */
    public static final StatisticalIndicator PERSONS_SUSPECTED_OF_TRAFFICKING =
            new StatisticalIndicator("persons-suspected-of-trafficking");

    /** Persons prosecuted for illicit trafficking: Number of persons prosecuted for illicit trafficking in weapons. */
    public static final StatisticalIndicator PERSONS_PROSECUTED_FOR_TRAFFICKING =
            new StatisticalIndicator("persons-prosecuted-for-trafficking");

    /** Persons convicted for illicit trafficking: Number of persons convicted for illicit trafficking in weapons. */
    public static final StatisticalIndicator PERSONS_CONVICTED_FOR_TRAFFICKING =
            new StatisticalIndicator("persons-convicted-for-trafficking");

    /**
     * Persons targeted by the criminal justice system: Number of persons at any stage of criminal justice for illicit
     * trafficking in weapons.
     */
    public static final StatisticalIndicator PERSONS_TARGETED_FOR_TRAFFICKING =
            new StatisticalIndicator("persons-targeted-for-trafficking");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public StatisticalIndicator {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static StatisticalIndicator of(String value) {
        return Known.CODES.constantOr(new StatisticalIndicator(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<StatisticalIndicator> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "statistical-indicator";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatisticalIndicator code && value.equals(code.value);
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
        static final Codes<StatisticalIndicator> CODES = new Codes<>(
                ARMS_SEIZED, ARMS_FOUND, ARMS_SURRENDERED, AMMUNITION_SEIZED, COMPONENTS_SEIZED, SEIZURE_INSTANCES,
                PERSONS_SUSPECTED, PERSONS_SUSPECTED_OF_TRAFFICKING, PERSONS_PROSECUTED_FOR_TRAFFICKING,
                PERSONS_CONVICTED_FOR_TRAFFICKING, PERSONS_TARGETED_FOR_TRAFFICKING);
    }
}
