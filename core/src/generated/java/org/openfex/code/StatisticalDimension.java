// Generated from schema/standard/codes/statistical-dimension.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Dimension of a table: The feature by which a table breaks its figures down; the code of a dimension begins the codes
 * of its categories.
 *
 * <p>The open code list {@code statistical-dimension}. Source: UNODC IAFQ [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record StatisticalDimension(String value) implements Code {

    /** By type: Arms by type. */
    public static final StatisticalDimension TYPE = new StatisticalDimension("type");

    /** By condition: Seized arms by the way in which they were made or changed. */
    public static final StatisticalDimension CONDITION = new StatisticalDimension("condition");

    /** By marking: Arms by the status of their marking. */
    public static final StatisticalDimension MARKING = new StatisticalDimension("marking");

    /** By legal justification of seizure: Seized arms by the legal justification of the seizure. */
    public static final StatisticalDimension LEGAL_JUSTIFICATION = new StatisticalDimension("legal-justification");

    /** By location: Arms by the place of seizure. */
    public static final StatisticalDimension LOCATION = new StatisticalDimension("location");

    /**
     * By tracing result: Arms by the result of tracing; the published data set holds these values in its column for
     * locations.
     */
    public static final StatisticalDimension TRACING = new StatisticalDimension("tracing");

    /** By other suspected offences: Seizures by other offences suspected with them. */
    public static final StatisticalDimension OTHER_OFFENCE = new StatisticalDimension("other-offence");

    /**
     * By type of offences of persons: Persons by the offences for which they were suspected, prosecuted or convicted.
     */
    public static final StatisticalDimension PERSON_OFFENCE = new StatisticalDimension("person-offence");

    /** Total only: A figure that is not broken down but by sex, as of ammunition, parts, instances or persons. */
    public static final StatisticalDimension TOTAL = new StatisticalDimension("total");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public StatisticalDimension {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static StatisticalDimension of(String value) {
        return Known.CODES.constantOr(new StatisticalDimension(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<StatisticalDimension> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "statistical-dimension";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatisticalDimension code && value.equals(code.value);
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
        static final Codes<StatisticalDimension> CODES = new Codes<>(
                TYPE, CONDITION, MARKING, LEGAL_JUSTIFICATION, LOCATION, TRACING, OTHER_OFFENCE, PERSON_OFFENCE, TOTAL);
    }
}
